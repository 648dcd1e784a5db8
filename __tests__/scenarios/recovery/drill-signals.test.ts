/** A signal wherever the run may be. The others in full: drill-signals.full. */
import { tellReplay, tellSecondSignal, tellSignals } from './drill-signals.ts';

tellSignals('SIGTERM');
tellReplay('SIGINT');
tellSecondSignal();
