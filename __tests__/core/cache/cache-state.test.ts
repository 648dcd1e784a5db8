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
  tools: [{ name: 'gotestsum v1.13.0', folder: '/t', key: 'tool', matched: '' }],
  since: 7,
  ready: 8,
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
  JSON.stringify({ ...state, tools: [{ ...archive, name: undefined }] }),
  JSON.stringify({ ...state, tools: undefined }),
  JSON.stringify({ ...state, leg: undefined }),
  JSON.stringify({ ...state, ready: undefined }),
])('%j is none', (text) => {
  expect(parseState(text)).toBeUndefined();
});
