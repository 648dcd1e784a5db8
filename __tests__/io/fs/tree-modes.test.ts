import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { setTreeModes, treeModes } from '../../../src/io/fs/tree-modes.ts';
import { whyNoLinks, whyNoModes } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tree-modes-'));
  for (const folder of ['tree', 'tree/src']) mkdirSync(join(root, folder));
  for (const file of ['outside', 'tree/VERSION', 'tree/src/a.go']) writeFileSync(join(root, file), '');
  if (whyNoLinks === '') symlinkSync(join(root, 'outside'), join(root, 'tree/link'));
  for (const path of ['outside', 'tree', 'tree/src', 'tree/VERSION', 'tree/src/a.go'])
    chmodSync(join(root, path), path.includes('.go') ? 0o640 : 0o700);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const modeOf = (path: string) => (statSync(join(root, path)).mode & 0o7777).toString(8);

testUnless(whyNoModes)('files and folders, the tree itself, and no links', async () => {
  const modes = await treeModes(join(root, 'tree'));
  expect(modes.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
    { path: '', kind: 'folder', mode: 0o700 },
    { path: 'VERSION', kind: 'file', mode: 0o700 },
    { path: 'src', kind: 'folder', mode: 0o700 },
    { path: 'src/a.go', kind: 'file', mode: 0o640 },
  ]);
  expect(await treeModes(join(root, 'none'))).toEqual([]);
});

testUnless(whyNoModes)(
  'are set, also where the root is a link; what a link leads to and what is gone are left',
  async () => {
    symlinkSync(join(root, 'tree'), join(root, 'way'));
    chmodSync(join(root, 'tree/src'), 0o2700);
    const paths = ['', 'src', 'src/a.go', 'link', 'gone', 'gone/too'];
    await setTreeModes(
      join(root, 'way'),
      paths.map((path) => ({ path, mode: path.includes('.go') ? 0o644 : 0o755 })),
    );
    expect(['tree', 'tree/src', 'tree/src/a.go', 'outside'].map(modeOf)).toEqual([
      '755',
      '2755',
      '644',
      '700',
    ]);
  },
);

testUnless(whyNoModes === '' ? 'it has modes' : '')('where there are none, none are listed', async () => {
  expect(await treeModes(join(root, 'tree'))).toEqual([]);
});

testUnless(process.getuid?.() === 0 ? '' : 'only root can give files away')(
  'what belongs to another user than the tree is left',
  async () => {
    chownSync(join(root, 'tree/VERSION'), 12345, 12345);
    await setTreeModes(join(root, 'tree'), [{ path: 'VERSION', mode: 0o644 }]);
    expect(modeOf('tree/VERSION')).toBe('700');
  },
);
