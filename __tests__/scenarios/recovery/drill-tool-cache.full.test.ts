/** A tool cache that somebody has damaged after the install. */
import { tellDamagedToolCache, tellDamagedTrees } from './drill-tool-cache.ts';

tellDamagedTrees(1);
tellDamagedToolCache();
