/** A sample of the polluted surroundings; polluted.full.test.ts has all of them. */
import { test } from '@jest/globals';
import { whyNoRealGo } from '../../support/installed-go.ts';
import { describeUnless } from '../../support/test-unless.ts';
import { tellStory } from './polluted.ts';
import { surroundings } from './polluted-surroundings.ts';

describeUnless(whyNoRealGo)('polluted surroundings', () => {
  test.each(surroundings.filter(({ quick }) => quick))('$name', tellStory);
});
