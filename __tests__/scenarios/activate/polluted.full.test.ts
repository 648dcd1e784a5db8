/** All polluted surroundings with a real Go: a module builds and passes its test, or one message names what is wrong. */
import { describe, expect, test } from '@jest/globals';
import { whyNoRealGo } from '../../support/installed-go.ts';
import { describeUnless } from '../../support/test-unless.ts';
import { tellStory } from './polluted.ts';
import { surroundings } from './polluted-surroundings.ts';

const missing = whyNoRealGo || (process.getuid?.() === 0 ? '' : 'some of it needs root');

describeUnless(missing)('polluted surroundings', () => {
  test('are at least 96', () => {
    expect(surroundings.length).toBeGreaterThanOrEqual(96);
  });

  describe.each(surroundings)('$name', (story) => {
    test('', () => tellStory(story));
  });
});
