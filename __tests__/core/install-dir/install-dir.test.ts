import { describe, expect, test } from '@jest/globals';
import {
  besideName,
  classifyInstallDir,
  type InstallDirFacts,
  parseBeside,
  respelled,
} from '../../../src/core/install-dir/install-dir.ts';
import { isVersionOfGo } from '../../../src/core/tool-cache/tree-defect.ts';

const nothing: InstallDirFacts = {
  kind: 'nothing',
  isRoot: false,
  isMountPoint: false,
  holds: undefined,
  isEmpty: false,
  isGo: false,
  isOurs: false,
  isOldTaken: false,
};
const folder: InstallDirFacts = { ...nothing, kind: 'folder' };
const foreign: InstallDirFacts = { ...folder, isGo: true };
const ours: InstallDirFacts = { ...foreign, isOurs: true };

describe('what may be replaced', () => {
  test.each<[string, InstallDirFacts, boolean, unknown]>([
    ['nothing', nothing, false, { kind: 'free' }],
    ['nothing, though a go.old is there', { ...nothing, isOldTaken: true }, false, { kind: 'free' }],
    ['an empty folder', { ...folder, isEmpty: true }, false, { kind: 'free' }],
    ['a Go of ours', ours, false, { kind: 'replace', keep: false }],
    ['a Go of ours, with replace', ours, true, { kind: 'replace', keep: false }],
    ['a Go of ours, beside a go.old', { ...ours, isOldTaken: true }, false, { kind: 'replace', keep: false }],
    ['what is left of a Go of ours', { ...ours, isGo: false }, false, { kind: 'replace', keep: false }],
    ['a Go by other means is kept', foreign, false, { kind: 'replace', keep: true }],
    ['a Go by other means, with replace', foreign, true, { kind: 'replace', keep: false }],
    [
      'a Go by other means, with replace, beside a go.old',
      { ...foreign, isOldTaken: true },
      true,
      { kind: 'replace', keep: false },
    ],
  ])('%s', (_, facts, replace, verdict) => {
    expect(classifyInstallDir(facts, { replace })).toEqual(verdict);
  });

  // With `replace` too: it is about a Go that something else has installed, and nothing more.
  describe.each([false, true])('with replace: %s never', (replace) => {
    test.each<[string, InstallDirFacts, RegExp]>([
      ['the root', { ...folder, isRoot: true, isMountPoint: true }, /root of a file system/],
      ['a home', { ...ours, holds: 'the home folder "/root"' }, /the home folder "\/root"/],
      ['an empty home', { ...folder, isEmpty: true, holds: 'the home folder "/h"' }, /home folder/],
      ['a workspace yet to be made', { ...nothing, holds: 'the workspace "/w"' }, /workspace/],
      ['a file', { ...nothing, kind: 'file' }, /not a folder/],
      ['a device', { ...nothing, kind: 'other' }, /not a folder/],
      ['an empty mount point', { ...folder, isEmpty: true, isMountPoint: true }, /mount point/],
      ['a mount point with a Go of ours', { ...ours, isMountPoint: true }, /mount point/],
      ['a folder with something else', folder, /something other than Go/],
    ])('%s', (_, facts, why) => {
      expect(classifyInstallDir(facts, { replace })).toEqual({
        kind: 'refused',
        why: expect.stringMatching(why),
        hint: expect.stringMatching(/\.$/),
      });
    });
  });

  test('a Go that we did not install, if the .old name is taken', () => {
    expect(classifyInstallDir({ ...foreign, isOldTaken: true }, { replace: false })).toEqual({
      kind: 'refused',
      why: expect.stringContaining('.old name to keep it under is taken'),
      hint: expect.stringContaining('replace: true'),
    });
  });
});

test.each([
  ['go1.22.5', true],
  ['go1.27-20260101-RC00', true],
  ['devel', true],
  ['developer notes', false],
  ['3.1.4', false],
  ['golang', false],
  ['', false],
  [undefined, false],
])('a VERSION that begins with %p: %p', (text, expected) => {
  expect(isVersionOfGo(text)).toBe(expected);
});

describe('names next to the folder', () => {
  const writer = '4711-123456-0a1b2c3d-89abcdef';

  test.each(['staging', 'old', 'removed'] as const)('%s', (what) => {
    const name = besideName('my go', what, writer);
    expect(name).toBe(`.my go.${what}-${writer}`);
    expect(parseBeside('my go', name)).toEqual({ what, writer });
    expect(parseBeside('go', name)).toBeUndefined();
  });

  test.each([
    [`.go.staging-${writer}.zip`, { what: 'staging', writer }],
    [`.go.removed-${writer}.17`, { what: 'removed', writer }],
    [`.go.old-`, undefined],
    ['.go.older-1', undefined],
    ['go.old', undefined],
    ['.go', undefined],
    ['xgo.old-1', undefined],
  ])('%s', (name, expected) => {
    expect(parseBeside('go', name)).toEqual(expected);
  });

  test('a folder name with characters of a regular expression', () => {
    expect(parseBeside('g*', besideName('g*', 'old', writer))).toEqual({ what: 'old', writer });
    expect(parseBeside('g.', `.go.old-${writer}`)).toBeUndefined();
  });

  test.each([
    [`.Go.staging-${writer}`, `.go.staging-${writer}`],
    [`.other.removed-${writer}.17`, `.go.removed-${writer}.17`],
    [`.a.b.old-${writer}`, `.go.old-${writer}`],
    [`..old-${writer}`, undefined],
    ['.go.older-1', undefined],
    ['go.old', undefined],
  ])('%s, were it next to go', (name, expected) => {
    expect(respelled('go', name)).toBe(expected);
  });
});
