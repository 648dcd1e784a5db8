import { describe, expect, test } from '@jest/globals';
import { miseEnvironments, miseFiles } from '../../../src/core/versions/mise-files.ts';

describe('miseFiles', () => {
  const places = [
    'mise.toml',
    '.mise.toml',
    'mise/config.toml',
    '.mise/config.toml',
    '.config/mise.toml',
    '.config/mise/config.toml',
    '.config/mise/mise.toml',
  ];
  const withSuffix = (suffix: string) => places.map((place) => place.replace(/toml$/, `${suffix}.toml`));

  test('without an environment: the local ones first', () => {
    expect(miseFiles([], {})).toEqual([...withSuffix('local'), ...places]);
  });

  test('of several environments the last is the strongest', () => {
    expect(miseFiles(['ci', 'test'], {})).toEqual([
      ...withSuffix('test.local'),
      ...withSuffix('ci.local'),
      ...withSuffix('local'),
      ...withSuffix('test'),
      ...withSuffix('ci'),
      ...places,
    ]);
  });

  test('of a folder the last file by the alphabet, below the file next to it', () => {
    const files = miseFiles([], {
      'mise/conf.d': ['10-a.toml', '20-b.toml', '.hidden.toml', 'readme.md'],
      '.mise/conf.d': ['x.toml'],
      '.config/mise/conf.d': ['b.toml', 'a.toml'],
    });
    expect(files.slice(places.length)).toEqual([
      'mise.toml',
      '.mise.toml',
      'mise/config.toml',
      'mise/conf.d/20-b.toml',
      'mise/conf.d/10-a.toml',
      '.mise/config.toml',
      '.mise/conf.d/x.toml',
      '.config/mise.toml',
      '.config/mise/config.toml',
      '.config/mise/mise.toml',
      '.config/mise/conf.d/b.toml',
      '.config/mise/conf.d/a.toml',
    ]);
  });
});

test.each([
  [undefined, []],
  ['', []],
  ['ci', ['ci']],
  [' ci , test-2 ', ['ci', 'test-2']],
  ['../../etc,ci,', ['ci']],
])('MISE_ENV=%s', (value, environments) => {
  expect(miseEnvironments(value)).toEqual(environments);
});
