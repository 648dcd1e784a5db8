/** What the documents claim to list is held to the source. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { roomsOf } from '../scripts/rooms.ts';
import { findingCodes } from '../src/core/doctor/finding.ts';
import { trustLevels } from '../src/core/trust/trust.ts';
import { miseConfFolders, miseFiles } from '../src/core/versions/mise-files.ts';
import { pinFiles } from '../src/core/versions/project-files.ts';
import { describeTree } from '../src/hosts/render/tree-table.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The first cells of a document's tables that are one word in backquotes. */
function rowsOf(path: string): readonly string[] {
  return [...read(path).matchAll(/^\| `([A-Za-z0-9_-]+)` \|/gm)].map((match) => match[1] ?? '');
}

test('docs/problems.md lists every code once, and no other', () => {
  const [, union = ''] =
    /export type ProblemCode =([\s\S]*?)\nexport /.exec(read('src/core/problem/problem.ts')) ?? [];
  const codes = [...union.matchAll(/\| '([A-Z_]+)'/g)].map((match) => match[1] ?? '');
  expect(codes.length).toBeGreaterThan(30);
  expect([...rowsOf('docs/problems.md')].sort()).toEqual(codes.sort());
});

test('every row of docs/differences.md has a test of its name, and every such test a row', () => {
  const folder = '__tests__/scenarios';
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    basename(name).startsWith('differences-'),
  );
  const tests = files.flatMap((name) =>
    [...read(join(folder, name)).matchAll(/^test\('([^']+)'/gm)].map((match) => match[1] ?? ''),
  );
  expect([...rowsOf('docs/differences.md')].sort()).toEqual(tests.sort());
});

test('docs/verification.md and the README name the trust levels there are', () => {
  for (const path of ['docs/verification.md', 'README.md']) {
    expect(rowsOf(path)).toEqual(expect.arrayContaining([...trustLevels, 'unrecorded']));
  }
});

test('docs/environment.md names every variable that is exported', () => {
  const sources = read('src/core/activate/environment.ts');
  const names = new Set([...sources.matchAll(/name: '([A-Z]+)'/g)].map((match) => match[1] ?? ''));
  expect(names).toContain('GOROOT');
  expect(rowsOf('docs/environment.md')).toEqual(
    expect.arrayContaining([...names, 'SETUP_GO_TARBALL_TOOLCHAIN', 'PATH']),
  );
});

test('docs/doctor.md has a row for every code of a finding, and no other', () => {
  expect([...rowsOf('docs/doctor.md')].sort()).toEqual([...findingCodes].sort());
});

test('docs/installed.md names every field of list --json', () => {
  const version = { major: 1, minor: 22, patch: 12 };
  const tree = { ...{ root: '', tool: '', version, release: '', platform: '' }, inUse: false };
  const unknown = { receipt: undefined, broken: undefined, lastUsed: undefined };
  const names = Object.keys(describeTree({ tree: { ...tree, ...unknown }, size: 0 }));
  const section = /\n`--json` prints an array(.*)\n/.exec(read('docs/installed.md'))?.[1] ?? '';
  const told = [...section.matchAll(/`([a-z-]+)`/g)].map((match) => match[1] ?? '');
  expect(told.filter((name) => name !== 'null')).toEqual(names);
});

test('the README names the files of the workspace in their order', () => {
  const names = ['go.work', 'go.mod', ...pinFiles, 'mise.toml'].map((name) => `\`${name}\``);
  expect(read('README.md')).toContain(names.join(', '));
});

test('docs/version-files.md names the files that pin a version in their order', () => {
  const text = read('docs/version-files.md');
  expect(text).toContain(`| pins | ${pinFiles.map((name) => `\`${name}\``).join(', ')}, then`);
  const conf = Object.fromEntries(miseConfFolders.map((folder) => [folder, ['*.toml']]));
  const files = miseFiles([], conf).filter((name) => !name.endsWith('.local.toml'));
  const listed = /The files of mise are (.*?)\. In a/.exec(text)?.[1] ?? '';
  expect([...listed.matchAll(/`(.+?)`/g)].map((match) => match[1])).toEqual(files);
});

describe.each(
  ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter((name) =>
    name.endsWith('.md'),
  ),
)('%s', (path) => {
  test('has no link that leads nowhere', () => {
    const targets = [...read(path).matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map((match) => match[1] ?? '');
    expect(targets.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([]);
  });
});

test('docs/architecture.md has the layers and rooms of the lint rules, in their order', () => {
  const page = read('docs/architecture.md');
  const engine = page.slice(page.indexOf('The rooms of `engine`'), page.indexOf('`core` has, from bottom'));
  expect([...engine.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, room]) => room)).toEqual(roomsOf('engine'));
  const core = /^`core` has, from bottom to top, (.*)$/m.exec(page)?.[1] ?? '';
  const named = [...core.replaceAll(/\([^)]*\)/g, '').matchAll(/`([\w-]+)`/g)].map(([, room]) => room);
  expect(named).toEqual(roomsOf('core'));
});
