/** What the documents claim to list is held to the source. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { roomsOf } from '../scripts/rooms.ts';
import { findingCodes } from '../src/core/doctor/finding.ts';
import { trustLevels } from '../src/core/trust/trust.ts';
import { miseConfFolders, miseFiles } from '../src/core/versions/mise-files.ts';
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
    [...read(join(folder, name)).matchAll(/^test(?:Unless\(\w+\))?\('([^']+)'/gm)].map(
      (match) => match[1] ?? '',
    ),
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
  const tree = { ...{ root: '', tool: '', version, release: '', platform: '' }, inUse: false, active: false };
  const unknown = { receipt: undefined, broken: undefined, lastUsed: undefined };
  const names = Object.keys(describeTree({ tree: { ...tree, ...unknown }, size: 0, foundByActions: false }));
  const section = /\n`--json` prints an array(.*)\n/.exec(read('docs/installed.md'))?.[1] ?? '';
  const told = [...section.matchAll(/`([a-z-]+)`/g)].map((match) => match[1] ?? '');
  expect(told.filter((name) => name !== 'null')).toEqual(names);
});

test('the README names the files of the workspace in their order', () => {
  const names = ['go.work', 'go.mod', '.go-version', 'mise.toml', '.tool-versions'].map(
    (name) => `\`${name}\``,
  );
  expect(read('README.md')).toContain(names.join(', '));
});

test('docs/version-files.md names the files that pin a version in their order', () => {
  const text = read('docs/version-files.md');
  const conf = Object.fromEntries(miseConfFolders.map((folder) => [folder, ['*.toml']]));
  const files = miseFiles(
    { environments: [], confByEnvironment: false, instead: undefined, beside: undefined },
    conf,
  ).filter((name) => !name.endsWith('.local.toml'));
  const listed = /The files of mise are (.*?)\. In a/.exec(text)?.[1] ?? '';
  expect([...listed.matchAll(/`(.+?)`/g)].map((match) => match[1])).toEqual(files);
});

describe.each([
  'README.md',
  'CHANGELOG.md',
  'gitlab/README.md',
  'observability/README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
])('%s', (path) => {
  const links = [...read(path).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map((match) => ({
    target: match[1] ? join(dirname(path), match[1]) : path,
    anchor: match[2],
  }));

  test('has no link that leads nowhere', () => {
    expect(links.filter(({ target }) => !existsSync(join(root, target)))).toEqual([]);
  });

  test('has no link to a heading that there is not', () => {
    const wrong = links.filter(({ target, anchor }) => anchor && !anchorsOf(target).includes(anchor));
    expect(wrong).toEqual([]);
  });
});

/** The anchors that GitHub and GitLab give to the headings of a page. */
function anchorsOf(path: string): readonly string[] {
  return [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the first page', () => {
  const page = read('README.md');
  const section = (title: string) => page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
  const tableOf = (text: string) => text.split('\n').filter((line) => /^\| (?!---)/.test(line));

  test('has the figures of bench/README.md', () => {
    const measured = tableOf(read('bench/README.md'));
    const [, ...rows] = tableOf(section('Figures'));
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) expect(measured).toContainEqual(expect.stringContaining(row));
  });

  test('says of other tools only what has a link to its source', () => {
    const [head = '', ...rows] = tableOf(section('Comparison'));
    expect(head.match(/\]\(https:/g)).toHaveLength(4);
    const others = rows.flatMap((row) => row.split(' | ').slice(2));
    expect(others.filter((cell) => !/^[ |]*$/.test(cell) && !/\]\[[a-z-]+\]/.test(cell))).toEqual([]);
    const used = new Set([...page.matchAll(/\]\[([a-z-]+)\]/g)].map((match) => match[1]));
    const defined = [...page.matchAll(/^\[([a-z-]+)\]: https:/gm)].map((match) => match[1]);
    expect(defined.sort()).toEqual([...used].sort());
  });

  test('says what "org" stands for', () => {
    expect(page).toMatch(/^`org` stands for /m);
  });
});

test('CHANGELOG.md has the form of Keep a Changelog, and the version of package.json', () => {
  const text = read('CHANGELOG.md');
  const headings = [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? '');
  expect(headings.shift()).toBe('[Unreleased]');
  for (const heading of headings) expect(heading).toMatch(/^\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/);
  const { version }: { version: string } = JSON.parse(read('package.json'));
  expect(headings[0]).toContain(`[${version}]`);
  const kinds = [...text.matchAll(/^### (.+)$/gm)].map((match) => match[1]);
  const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
  expect(kinds.filter((kind) => !known.includes(kind ?? ''))).toEqual([]);
  for (const name of ['Unreleased', version]) expect(text).toContain(`\n[${name}]: https://`);
});

test('docs/architecture.md has the layers and rooms of the lint rules, in their order', () => {
  const page = read('docs/architecture.md');
  const engine = page.slice(page.indexOf('The rooms of `engine`'), page.indexOf('`core` has, from bottom'));
  expect([...engine.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, room]) => room)).toEqual(roomsOf('engine'));
  const core = /^`core` has, from bottom to top, (.*)$/m.exec(page)?.[1] ?? '';
  const named = [...core.replaceAll(/\([^)]*\)/g, '').matchAll(/`([\w-]+)`/g)].map(([, room]) => room);
  expect(named).toEqual(roomsOf('core'));
});
