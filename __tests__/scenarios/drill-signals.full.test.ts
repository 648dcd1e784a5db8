/** The signals that drill-signals leaves out. */
import { tellSignals } from '../support/drill-signals.ts';

tellSignals('SIGINT', 'SIGHUP');
