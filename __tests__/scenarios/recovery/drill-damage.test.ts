/** A checkpoint that somebody has damaged: never a wrong install, and mostly a right one. In full: drill-damage.full. */
import { tellDamage } from './drill-damage-stories.ts';

tellDamage(['Syncing'], 3);
