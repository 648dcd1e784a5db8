/** A clock that is ten years off. The other way: drill-clock.full. */
import { tellClock } from './drill-clock.ts';

tellClock('behind');
