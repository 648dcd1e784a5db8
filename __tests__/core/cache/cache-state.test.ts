import { expect, test } from '@jest/globals';
import { type CacheState, parseState, printState } from '../../../src/core/cache/cache-state.ts';

const archive = { folder: '/c', key: 'k', matched: '', warm: false, restoreSeconds: 0.5 };
const state: CacheState = {
  modules: archive,
  build: { ...archive, matched: 'm' },
  tools: [{ ...archive, name: 'gotestsum v1.13.0' }],
  since: 7,
};

test('arrives as it was sent', () => {
  expect(parseState(printState(state))).toEqual(state);
});

test.each([
  '',
  'none',
  '{}',
  'null',
  '{"modules":{},"build":{},"since":1}',
  JSON.stringify({ ...state, since: 'x' }),
  JSON.stringify({ ...state, tools: [archive] }),
  JSON.stringify({ ...state, tools: undefined }),
])('%j is none', (text) => {
  expect(parseState(text)).toBeUndefined();
});
