import { describe, expect, test } from '@jest/globals';
import { type MiseConfNames, miseFiles } from '../../../src/core/versions/mise-files.ts';

const none = { environments: [], confByEnvironment: false, instead: undefined, beside: undefined };
const names = [
  'a.toml',
  'b.toml',
  'a.local.toml',
  'a.ci.toml',
  'a.ci.local.toml',
  '.hidden.toml',
  'readme.md',
];
const conf: MiseConfNames = { 'mise/conf.d': names, '.mise/conf.d': ['x.toml'] };

/** As mise 2026.9 took them with all of them in place, one removed after the other. */
describe('miseFiles', () => {
  const ordinary = [
    '.mise.local.toml',
    'mise.local.toml',
    'mise/config.local.toml',
    '.mise/config.local.toml',
    '.config/mise.local.toml',
    '.config/mise/mise.local.toml',
    '.config/mise/config.local.toml',
    '.mise.toml',
    'mise.toml',
    'mise/config.toml',
    '.mise/config.toml',
    '.config/mise.toml',
    '.config/mise/mise.toml',
    '.config/mise/config.toml',
  ];
  const inFolder = ['b', 'a', 'a.local', 'a.ci', 'a.ci.local'].map((name) => `mise/conf.d/${name}.toml`);
  const of = (suffix: string) =>
    ['.mise', '.mise/config', 'mise', 'mise/config', '.config/mise', '.config/mise/config'].map(
      (stem) => `${stem}.${suffix}.toml`,
    );

  test('without an environment', () => {
    expect(miseFiles(none, {})).toEqual(ordinary);
  });

  test('an environment comes before all others, the last one first', () => {
    expect(miseFiles({ ...none, environments: ['ci', 'dev'] }, {})).toEqual([
      ...of('dev.local'),
      ...of('dev'),
      ...of('ci.local'),
      ...of('ci'),
      ...ordinary,
    ]);
  });

  test('of a folder the last file by the alphabet, below the file next to it', () => {
    expect(miseFiles(none, conf)).toEqual([
      ...ordinary.slice(0, 10),
      ...inFolder,
      '.mise/config.toml',
      '.mise/conf.d/x.toml',
      ...ordinary.slice(11),
    ]);
  });

  test('files of a folder by environment, if that is set', () => {
    const found = miseFiles({ ...none, environments: ['ci'], confByEnvironment: true }, conf);
    expect(found.filter((path) => path.includes('conf.d'))).toEqual([
      'mise/conf.d/a.ci.local.toml',
      'mise/conf.d/a.ci.toml',
      'mise/conf.d/b.toml',
      'mise/conf.d/a.toml',
      'mise/conf.d/a.local.toml',
      '.mise/conf.d/x.toml',
    ]);
    expect(found.indexOf('mise/conf.d/a.ci.local.toml')).toBe(found.indexOf('mise/config.ci.local.toml') + 1);
  });

  test('other names instead of all but those of an environment, the last one first', () => {
    const given = { ...none, environments: ['ci'], instead: ['a.toml', 'b.toml'] };
    expect(miseFiles(given, conf)).toEqual([...of('ci.local'), ...of('ci'), 'b.toml', 'a.toml']);
  });

  test('another name beside mise.toml', () => {
    expect(miseFiles({ ...none, beside: 'a.toml' }, {})).toEqual([
      ...ordinary.slice(0, 8),
      'a.toml',
      ...ordinary.slice(8),
    ]);
  });
});
