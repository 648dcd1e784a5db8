import { guardTable } from './guard-table.ts';
import { inputTable } from './input-table.ts';

/** The whole table, for everybody but a run that only sets up. */
export const allInputs = [...inputTable, ...guardTable] as const;
