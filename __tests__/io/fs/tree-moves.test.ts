import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { treeMoves } from '../../../src/io/fs/tree-moves.ts';
import { mountLayers } from '../../support/mounts.ts';
import { makeSandbox, type Sandbox } from '../../support/sandbox.ts';
import { native, onWindows, shownMode, whyNoLinks } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';
import { whyNoOverlay } from '../../support/why-no-overlay.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await makeSandbox();
});
afterEach(() => sandbox.remove());

const at = (...names: string[]) => join(sandbox.into, ...names);
const makeTree = (name: string) => {
  mkdirSync(at(name, 'bin'), { recursive: true });
  writeFileSync(at(name, 'bin/go'), name, { mode: 0o755 });
};

describe('tryRename', () => {
  // Windows replaces what is no folder, and no folder by another one, not even an empty one.
  const elsewhere = onWindows ? 'it is another outcome on Windows' : '';
  const rows: readonly [string, string, () => void, string][] = [
    ['nothing is in the way', '', () => undefined, 'renamed'],
    ['an empty folder is', elsewhere, () => mkdirSync(at('new')), 'renamed'],
    ['another tree is', '', () => makeTree('new'), 'taken'],
    ['a file is', elsewhere, () => writeFileSync(at('new'), ''), 'taken'],
    ['a link is', whyNoLinks || elsewhere, () => symlinkSync('old', at('new')), 'taken'],
  ];
  for (const [name, missing, make, outcome] of rows)
    testUnless(missing)(name, async () => {
      makeTree('old');
      make();
      expect(await treeMoves.tryRename(at('old'), at('new'))).toBe(outcome);
      expect(readFileSync(at(outcome === 'renamed' ? 'new' : 'old', 'bin/go'), 'utf8')).toBe('old');
    });

  test('there is nothing to rename', async () => {
    expect(await treeMoves.tryRename(at('old'), at('new'))).toBe('gone');
  });

  test('anything else is a Problem that names the path', async () => {
    makeTree('old');
    await expect(treeMoves.tryRename(at('old'), at('old', 'inside'))).rejects.toMatchObject({
      code: 'FILES_FAILED',
      message: expect.stringContaining(at('old', 'inside')),
    });
  });
});

describe('takeAway', () => {
  const nothing = async () => undefined;

  const refuse = () => Promise.reject(new Error('emptied'));

  test('a tree is renamed', async () => {
    makeTree('old');
    expect(await treeMoves.takeAway(at('old'), at('new'), { before: refuse })).toBe('renamed');
    expect(existsSync(at('old'))).toBe(false);
  });

  test('nothing is gone', async () => {
    expect(await treeMoves.takeAway(at('old'), at('new'), { before: refuse })).toBe('gone');
  });

  testUnless(whyNoLinks)('a link is renamed, not what it leads to', async () => {
    makeTree('target');
    symlinkSync('target', at('old'));
    expect(await treeMoves.takeAway(at('old'), at('new'), { before: refuse })).toBe('renamed');
    expect(readlinkSync(at('new'))).toBe('target');
    expect(readFileSync(at('target/bin/go'), 'utf8')).toBe('target');
  });

  testUnless(whyNoOverlay)('a tree of a lower layer is emptied, one name last', async () => {
    makeTree('lower/old');
    using _ = mountLayers(at('merged'), (lower) => cpSync(at('lower'), lower, { recursive: true }));
    const [from, to] = [at('merged/old'), at('merged/new')];
    const before = async () => writeFileSync(join(from, 'note'), '');
    expect(await treeMoves.takeAway(from, to, { before, last: 'note' })).toBe('emptied');
    expect(readdirSync(at('merged'))).toEqual([]);
  });

  testUnless(whyNoOverlay)('what another process puts there while it is emptied stays', async () => {
    makeTree('lower/old');
    using _ = mountLayers(at('merged'), (lower) => cpSync(at('lower'), lower, { recursive: true }));
    const from = at('merged/old');
    const before = async () => {
      rmSync(from, { recursive: true });
      makeTree('merged/old');
    };
    expect(await treeMoves.takeAway(from, at('merged/new'), { before })).toBe('emptied');
    expect(readFileSync(join(from, 'bin/go'), 'utf8')).toBe('merged/old');
  });

  testUnless(whyNoOverlay)('if what must come first fails, nothing is removed', async () => {
    makeTree('lower/old');
    using _ = mountLayers(at('merged'), (lower) => cpSync(at('lower'), lower, { recursive: true }));
    const before = () => Promise.reject(new Error('no room'));
    await expect(treeMoves.takeAway(at('merged/old'), at('merged/new'), { before })).rejects.toThrow(
      'no room',
    );
    expect(readFileSync(at('merged/old/bin/go'), 'utf8')).toBe('lower/old');
  });

  test('anything else is a Problem that names the path', async () => {
    makeTree('old');
    const moved = treeMoves.takeAway(at('old'), at('old', 'inside'), { before: nothing });
    await expect(moved).rejects.toMatchObject({ code: 'FILES_FAILED' });
  });
});

describe('copyTree', () => {
  testUnless(whyNoLinks)('modes, times and links come along', async () => {
    makeTree('old');
    symlinkSync('bin/go', at('old/link'));
    symlinkSync('nowhere', at('old/dangling'));
    utimesSync(at('old/bin/go'), 1e9, 1e9);
    await treeMoves.copyTree(at('old'), at('new'));
    expect(statSync(at('new/bin/go'))).toMatchObject({
      mode: 0o100000 | Number.parseInt(shownMode(0o755), 8),
      mtimeMs: 1e12,
    });
    expect([readlinkSync(at('new/link')), readlinkSync(at('new/dangling'))]).toEqual([
      native('bin/go'),
      'nowhere',
    ]);
    expect(lstatSync(at('old/bin/go')).isFile()).toBe(true);
  });

  test('over nothing', async () => {
    makeTree('old');
    makeTree('new');
    await expect(treeMoves.copyTree(at('old'), at('new'))).rejects.toMatchObject({ code: 'FILES_FAILED' });
    expect(readFileSync(at('new/bin/go'), 'utf8')).toBe('new');
  });
});
