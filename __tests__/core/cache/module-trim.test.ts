import { expect, test } from '@jest/globals';
import { trimModules } from '../../../src/core/cache/module-trim.ts';

const of = (path: string, version: string) => [
  `${path}@${version}`,
  ...['info', 'mod', 'zip', 'ziphash'].map((kind) => `cache/download/${path}/@v/${version}.${kind}`),
];
const named = (path: string, version: string, whole = true) => ({ path, version, whole });

test('what a go.sum names is kept without its zip; the rest goes', () => {
  const entries = [
    ...of('a.test/!bar', 'v1.0.0'),
    ...of('b.test/b', 'v2.0.0+incompatible'),
    'cache/vcs/0123',
  ];
  const { drop, ...told } = trimModules(entries, [named('a.test/Bar', 'v1.0.0')]);
  expect(drop).toEqual([
    'cache/download/a.test/!bar/@v/v1.0.0.zip',
    ...of('b.test/b', 'v2.0.0+incompatible'),
    'cache/vcs/0123',
  ]);
  expect(told).toEqual({
    dropped: [{ path: 'b.test/b', version: 'v2.0.0+incompatible' }],
    zips: 1,
    kept: 1,
  });
});

test('of a module that only its go.mod is needed of, the rest goes', () => {
  const { drop, dropped } = trimModules(of('a.test/a', 'v1.0.0'), [named('a.test/a', 'v1.0.0', false)]);
  expect(drop.map((path) => path.replace(/.*\//, ''))).toEqual(['a@v1.0.0', 'v1.0.0.zip', 'v1.0.0.ziphash']);
  expect(dropped).toEqual([]);
});

test('another version is another module', () => {
  expect(trimModules(of('a.test/a', 'v1.0.0'), [named('a.test/a', 'v1.0.1')])).toMatchObject({
    dropped: [{ path: 'a.test/a', version: 'v1.0.0' }],
    kept: 0,
  });
});
