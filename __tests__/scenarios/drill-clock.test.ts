/** A clock that is ten years off. The other way: drill-clock.full. */
import { tellClock } from '../support/drill-clock.ts';

tellClock('behind');
