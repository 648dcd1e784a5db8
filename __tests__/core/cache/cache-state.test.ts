import { expect, test } from '@jest/globals';
import { type CacheState, parseState, printState } from '../../../src/core/cache/cache-state.ts';

const record = { bytes: 5, entries: 1, leg: 'ab', without: 2.5 };
const archive = {
  folder: '/c',
  key: 'k',
  matched: '',
  exact: false,
  warm: false,
  restoreSeconds: 0.5,
  record: undefined,
};
const state: CacheState = {
  modules: archive,
  build: { ...archive, matched: 'm', exact: true, record },
  since: 7,
  leg: 'ab',
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
  JSON.stringify({ ...state, leg: undefined }),
])('%j is none', (text) => {
  expect(parseState(text)).toBeUndefined();
});
