/** A tool cache that somebody has damaged after the install: a sample. All of it: drill-tool-cache.full. */
import { tellDamagedTrees } from './drill-tool-cache.ts';

tellDamagedTrees(4);
