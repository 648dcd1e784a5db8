/** A clock that is ten years off, the way that drill-clock leaves out. */
import { tellClock } from './drill-clock.ts';

tellClock('ahead');
