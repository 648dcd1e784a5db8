import {
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { treeMoves } from '../../../src/io/fs/tree-moves.ts';
import { makeSandbox, type Sandbox } from '../../support/sandbox.ts';

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
  test.each<[string, () => void, string]>([
    ['nothing is in the way', () => undefined, 'renamed'],
    ['an empty folder is', () => mkdirSync(at('new')), 'renamed'],
    ['another tree is', () => makeTree('new'), 'taken'],
    ['a file is', () => writeFileSync(at('new'), ''), 'taken'],
    ['a link is', () => symlinkSync('old', at('new')), 'taken'],
  ])('%s', async (_, make, outcome) => {
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

describe('copyTree', () => {
  test('modes, times and links come along', async () => {
    makeTree('old');
    symlinkSync('bin/go', at('old/link'));
    symlinkSync('nowhere', at('old/dangling'));
    utimesSync(at('old/bin/go'), 1e9, 1e9);
    await treeMoves.copyTree(at('old'), at('new'));
    expect(statSync(at('new/bin/go'))).toMatchObject({ mode: 0o100755, mtimeMs: 1e12 });
    expect([readlinkSync(at('new/link')), readlinkSync(at('new/dangling'))]).toEqual(['bin/go', 'nowhere']);
    expect(lstatSync(at('old/bin/go')).isFile()).toBe(true);
  });

  test('over nothing', async () => {
    makeTree('old');
    makeTree('new');
    await expect(treeMoves.copyTree(at('old'), at('new'))).rejects.toMatchObject({ code: 'FILES_FAILED' });
    expect(readFileSync(at('new/bin/go'), 'utf8')).toBe('new');
  });
});
