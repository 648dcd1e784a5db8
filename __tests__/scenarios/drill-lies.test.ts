/** Mirrors that answer a request for the rest of a file wrongly: a sample. All of them: drill-lies.full. */
import { tellLies } from '../support/drill-lies.ts';

tellLies(3);
