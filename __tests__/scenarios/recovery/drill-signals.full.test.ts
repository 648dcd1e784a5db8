/** The signals that drill-signals leaves out. */
import { tellSignals } from './drill-signals.ts';

tellSignals('SIGINT', 'SIGHUP');
