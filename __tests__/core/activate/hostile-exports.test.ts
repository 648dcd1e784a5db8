import { testHostileExports } from '../../support/hostile-exports.ts';

// All of them are in the slow suite.
testHostileExports(10_000);
