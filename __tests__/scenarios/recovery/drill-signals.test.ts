/** A signal wherever the run may be. The others in full: drill-signals.full. */
import { tellSecondSignal, tellSignals } from './drill-signals.ts';

tellSignals('SIGTERM');
tellSecondSignal();
