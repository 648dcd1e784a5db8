/** Mirrors that change the file in the middle, or answer a request for the rest of it wrongly. */
import { tellLaterRuns, tellLies } from './drill-bad-ranges.ts';

tellLies(1);
tellLaterRuns();
