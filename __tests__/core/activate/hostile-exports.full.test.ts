import { testHostileExports } from '../../support/hostile-exports.ts';

testHostileExports(100_000);
