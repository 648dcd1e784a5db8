import { expect, test } from '@jest/globals';
import type { TreeMode } from '../../../src/core/ports/trees.ts';
import { closedMode, printMode, wrongModes } from '../../../src/core/tool-cache/tree-modes.ts';

const file = (path: string, mode: number): TreeMode => ({ path, kind: 'file', mode });
const folder = (path: string, mode: number): TreeMode => ({ path, kind: 'folder', mode });
const right = [folder('', 0o755), folder('bin', 0o755), file('bin/go', 0o755), file('VERSION', 0o644)];
const packed = { packed: true, exact: true };
const said = (modes: readonly TreeMode[], rules = packed) =>
  wrongModes([...right, ...modes], rules).map(
    ({ path, is, should }) => `${path} ${printMode(is)} ${printMode(should)}`,
  );

test.each<readonly [string, TreeMode, string[]]>([
  ['a file', file('a.go', 0o644), []],
  ['a script', file('a.bash', 0o755), []],
  ['a script that may not be run', file('a.bash', 0o644), ['a.bash 0644 0755']],
  ['a file that may be run', file('a.go', 0o755), ['a.go 0755 0644']],
  ['a closed file', file('a.go', 0o600), ['a.go 0600 0644']],
  ['a file that all may write', file('a.go', 0o666), ['a.go 0666 0644']],
  ['a program with setuid', file('bin/a', 0o4755), ['bin/a 4755 0755']],
  ['a closed folder', folder('src', 0o700), ['src 0700 0755']],
  ['a folder that all may write', folder('src', 0o777), ['src 0777 0755']],
  ['a folder that hands its group down', folder('src', 0o2755), []],
])('%s', (_, mode, expected) => {
  expect(said([mode])).toEqual(expected);
});

test('the tree itself may be as open as what it lies in', () => {
  expect([0o755, 0o775, 0o700].map((mode) => said([folder('', mode)]))).toEqual([[], [], [' 0700 0755']]);
});

test('where nobody knows who put it there, only what lacks is wrong', () => {
  const rules = { packed: true, exact: false };
  expect(said([file('a.go', 0o666), file('b.go', 0o600), file('bin/a', 0o777)], rules)).toEqual([
    'b.go 0600 0644',
  ]);
});

test('where Go has no rule, a file tells itself whether it is a program', () => {
  const rules = { packed: false, exact: true };
  expect(said([file('a.go', 0o755), file('a.bash', 0o644), file('b', 0o700)], rules)).toEqual([
    'b 0700 0755',
  ]);
});

test('a disk without modes', () => {
  const all = [folder('', 0o700), folder('bin', 0o700), file('bin/go', 0o700), file('VERSION', 0o700)];
  expect(wrongModes(all, packed)).toEqual([]);
});

test('what lies around a tree: everybody reads it', () => {
  const facts = { identity: '1', size: 0, modified: 0, executable: false, target: undefined };
  const of = (kind: 'file' | 'folder' | 'link', mode?: number) =>
    closedMode('..', { ...facts, kind, ...(mode !== undefined && { mode }) })?.should;
  expect(of('file', 0o600)).toBe(0o644);
  expect(of('file', 0o664)).toBeUndefined();
  expect(of('folder', 0o2770)).toBe(0o2775);
  expect(of('folder', 0o755)).toBeUndefined();
  expect(of('link', 0o700)).toBeUndefined();
  expect(of('file')).toBeUndefined();
});
