/** Mirrors that answer a request for the rest of a file wrongly: a sample. All of them: drill-lies.full. */
import { tellLies } from './drill-bad-ranges.ts';

tellLies(3);
