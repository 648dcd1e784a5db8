/** A tool cache that somebody has damaged after the install: what set-up sees is put right, the rest is `verify`'s. */
import { mkdirSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { newWriterName } from '../../../src/io/fs/writers.ts';
import { goFile } from '../../support/installed-go.ts';
import {
  archivePath,
  differences,
  go,
  markedTrees,
  openDrill,
  sentFor,
  unfinished,
  wrongTrees,
} from './drill.ts';

const size = go.bytes.length;
const folderAt = (path: string) => {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(join(path, 'in it'), { recursive: true });
};
const emptyFolderAt = (path: string) => {
  rmSync(path, { recursive: true });
  mkdirSync(path);
};
const fileAt = (path: string) => {
  rmSync(path, { recursive: true, force: true });
  writeFileSync(path, 'x');
};

const trees: readonly (readonly [string, (root: string) => void, string])[] = [
  ['the go command is deleted', (root) => rmSync(join(root, goFile)), 'it has no "'],
  ['the go command is a folder', (root) => folderAt(join(root, goFile)), 'it has no "'],
  ['bin is a file', (root) => fileAt(`${root}/bin`), 'it has no "'],
  ['VERSION is deleted', (root) => rmSync(`${root}/VERSION`), 'it has no VERSION'],
  ['VERSION is emptied', (root) => truncateSync(`${root}/VERSION`, 0), 'it has no VERSION'],
  ['VERSION is a folder', (root) => folderAt(`${root}/VERSION`), 'it has no VERSION'],
  [
    'VERSION is another',
    (root) => writeFileSync(`${root}/VERSION`, 'go1.98.1\n'),
    'its VERSION says "go1.98.1"',
  ],
  ['the tree is deleted', (root) => rmSync(root, { recursive: true }), 'it has no "'],
  ['the tree is a file', (root) => fileAt(root), 'it has no "'],
  ['the tree is an empty folder', emptyFolderAt, 'it has no "'],
];

const receipts: readonly (readonly [string, (receipt: string) => void])[] = [
  ['deleted', (receipt) => rmSync(receipt)],
  ['emptied', (receipt) => truncateSync(receipt, 0)],
  ['cut', (receipt) => truncateSync(receipt, 40)],
  ['replaced by a folder', folderAt],
];

/** Tells of each `step`th damage that set-up sees. */
export function tellDamagedTrees(step: number): void {
  test.each(trees.filter((_tree, index) => index % step === 0))(
    '%s: told, and installed afresh',
    async (_what, damage, said) => {
      await using drill = await openDrill('damaged');
      await drill.install();
      const [root = ''] = markedTrees(drill.place);
      damage(root);

      const step = await drill.install();

      expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
      expect(step.annotations.map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
      expect(markedTrees(drill.place)).toEqual([root]);
      expect(wrongTrees(drill.place)).toEqual([]);
      expect(unfinished(drill.place)).toEqual([]);
      expect(sentFor(archivePath, drill.mirror)).toBe(2 * size);
    },
  );

  test.each(receipts.filter((_receipt, index) => index % step === 0))(
    'the receipt is %s: the tree counts as unrecorded',
    async (_what, damage) => {
      await using drill = await openDrill('damaged');
      await drill.install();
      const [root = ''] = markedTrees(drill.place);
      damage(`${root}.receipt.json`);
      const step = await drill.install();
      expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1', trust: 'unrecorded' } });
      expect(markedTrees(drill.place)).toEqual([root]);
      expect(wrongTrees(drill.place)).toEqual([]);
      expect(sentFor(archivePath, drill.mirror)).toBe(size);
    },
  );
}

/** Tells of what else may have happened to a tool cache. */
export function tellDamagedToolCache(): void {
  test('the marker is deleted: installed afresh', async () => {
    await using drill = await openDrill('damaged');
    await drill.install();
    const [root = ''] = markedTrees(drill.place);
    rmSync(`${root}.complete`);
    writeFileSync(`${root}/src/fmt/print.go`, 'what a crash may have left');
    expect(await drill.install()).toMatchObject({ code: 0, annotations: [] });
    expect(markedTrees(drill.place)).toEqual([root]);
    expect(wrongTrees(drill.place)).toEqual([]);
  });

  test('the go command is emptied: an error that names the tree, and nothing is exported', async () => {
    await using drill = await openDrill('damaged');
    await drill.install();
    const [root = ''] = markedTrees(drill.place);
    truncateSync(join(root, goFile), 0);
    const step = await drill.install();
    expect(step).toMatchObject({ code: 1, env: {}, path: [] });
    expect(step.annotations.at(-1)).toMatchObject({ level: 'error', title: 'GO_FAILED' });
    expect(step.annotations.at(-1)?.message).toContain(root);
  });

  test('another file is changed: set-up does not read the tree', async () => {
    await using drill = await openDrill('damaged');
    await drill.install();
    const [root = ''] = markedTrees(drill.place);
    truncateSync(join(root, 'src/fmt/print.go'), 10);
    expect(await drill.install()).toMatchObject({ code: 0, annotations: [] });
    expect(differences(root, go)).toEqual(['not as it was: src/fmt/print.go']);
  });

  test('what a killed install has left beside trees is swept: at once, or once it is old where nobody knows whose it was', async () => {
    await using drill = await openDrill('damaged');
    const version = join(drill.place.toolCache, 'go/1.98.0');
    const gone = newWriterName().replace(/^\d+/, '4194399'); // beyond every process id
    const foreign = '1-1-00000000-00000000';
    const names = [`.staging-${gone}`, `.removed-${gone}`, `.staging-${foreign}`, `.removed-${foreign}`];
    for (const name of names) mkdirSync(join(version, name, 'bin'), { recursive: true });
    const receipts = ['x64.receipt.json.00aa11bb22cc.tmp', 'x64.complete.00aa11bb22dd.tmp'];
    for (const name of receipts) writeFileSync(join(version, name), '');
    const old = new Date(Date.now() - 8 * 24 * 3_600_000);
    for (const name of [`.removed-${foreign}`, receipts[1] ?? '']) utimesSync(join(version, name), old, old);
    expect(await drill.install()).toMatchObject({ code: 0 });
    expect(readdirSync(version)).toEqual([`.staging-${foreign}`, receipts[0]]);
  });

  test('all of .setup-go-tarball is a file: a clear error that names it', async () => {
    await using drill = await openDrill('damaged');
    const path = join(drill.place.toolCache, '.setup-go-tarball');
    writeFileSync(path, '');
    const step = await drill.install();
    expect(step.code).toBe(1);
    expect(step.annotations.at(-1)).toMatchObject({ level: 'error', title: 'FILES_FAILED' });
    expect(step.annotations.at(-1)?.message).toContain(path);
    rmSync(path);
    expect(await drill.install()).toMatchObject({ code: 0 });
  });
}
