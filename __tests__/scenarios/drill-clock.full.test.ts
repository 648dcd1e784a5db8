/** A clock that is ten years off, the way that drill-clock leaves out. */
import { tellClock } from '../support/drill-clock.ts';

tellClock('ahead');
