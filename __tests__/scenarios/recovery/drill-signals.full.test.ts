/** The signals that drill-signals leaves out. */
import { tellReplay, tellSignals } from './drill-signals.ts';

tellSignals('SIGINT', 'SIGHUP');
tellReplay('SIGTERM', 'SIGHUP');
