import type { InputRow } from './input-row.ts';

/** The inputs that are read only with `guard`: the other part of the table in `input-table.ts`. */
export const guardTable = [
  { name: 'guard-private', type: 'text', default: '' },
  { name: 'guard-public', type: 'text', default: '' },
  { name: 'guard-public-proxy', type: 'text', default: 'https://proxy.golang.org' },
  { name: 'guard-redis', type: 'secret', default: '' },
  { name: 'guard-strict-filter', type: 'boolean', default: 'false' },
  { name: 'guard-cache-dir', type: 'text', default: '' },
  { name: 'guard-cache-max-size-mb', type: 'count', default: '2048' },
  { name: 'guard-timeout-ms', type: 'count', default: '60000' },
] as const satisfies readonly InputRow[];

export type GuardInputName = (typeof guardTable)[number]['name'];
