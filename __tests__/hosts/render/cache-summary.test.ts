import { expect, test } from '@jest/globals';
import type { TimedEvent } from '../../../src/core/events/event.ts';
import { cacheSummary } from '../../../src/hosts/render/cache-summary.ts';

const judged = { kind: 'cache-judged' as const, time: 1 };
const saved = { kind: 'cache-saved' as const, key: 'k', bytes: 2_500_000, kept: 34, seconds: 1, time: 1 };

test('what was saved, what it cost, and what it has saved', () => {
  const events: readonly TimedEvent[] = [
    { ...saved, what: 'build outputs', dropped: 56 },
    { ...judged, what: 'build outputs', cost: 1.25, saved: 90 },
    { ...judged, what: 'modules', cost: 0.5, saved: undefined },
  ];
  expect(cacheSummary(events)).toBe(`| Cache | Saved again | It cost | It saved |
| :-- | :-- | :-- | :-- |
| modules | no | 0.5 s | not known yet |
| build outputs | 34 entries, 2.5 MB, without 56 unused ones | 1.3 s | about 90.0 s |
`);
});

test('nothing, if nothing was done', () => {
  expect(cacheSummary([{ ...saved, what: 'modules', dropped: undefined }])).toBe('');
});
