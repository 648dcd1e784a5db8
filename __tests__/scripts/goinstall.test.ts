/** goinstall.sh as a text: what it is stamped with, and what every shell has to make of it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type NodeDigests, stampedBundle, stampGoinstall } from '../../scripts/goinstall.ts';
import { commands, options } from '../../src/core/cli/commands.ts';
import { allInputs } from '../../src/core/inputs/all-inputs.ts';
import { committedScript, root, shells, whereIs, whyNoProgram, whyNoShell } from '../support/goinstall.ts';
import { testUnless } from '../support/test-unless.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const node: NodeDigests = JSON.parse(read('scripts/node-digests.json'));
const { version }: { version: string } = JSON.parse(read('package.json'));
const flags = [...committedScript.matchAll(/^ {2}--([a-z-]+) (?:URL|PATH|ID) .*(GOINSTALL_[A-Z_]+)$/gm)];

describe('the committed script', () => {
  test('is stamped with the version of package.json and the digests of the data file', () => {
    const bundle = stampedBundle(committedScript);
    expect(stampGoinstall(committedScript, { version, node, bundle })).toBe(committedScript);
  });

  test('has a digest for every platform that a Node is published for', () => {
    expect(Object.keys(node.sha256['archive'] ?? {})).toEqual([
      'darwin-arm64',
      'darwin-x64',
      'linux-arm64',
      'linux-arm64-musl',
      'linux-x64',
      'linux-x64-musl',
    ]);
    expect(Object.keys(node.sha256['npm'] ?? {})).toEqual(['linux-arm64', 'linux-x64']);
  });

  test('needs the Node that the bundle needs, and fetches one that is new enough', () => {
    const [, oldest = ''] = /^const oldestNode = (\d+);$/m.exec(read('src/app/program.ts')) ?? [];
    expect(committedScript).toContain(`\noldest_node=${oldest}\n`);
    expect(Number.parseInt(node.version, 10)).toBeGreaterThanOrEqual(Number(oldest));
  });

  test('is short, and has lines that people can read', () => {
    const lines = committedScript.split('\n');
    expect(lines.length - 1).toBeLessThan(250);
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  });

  testUnless(whyNoProgram('shellcheck'))('is clean to shellcheck', () => {
    const { status, stdout } = spawnSync(
      whereIs('shellcheck') ?? '',
      ['-s', 'sh', join(root, 'goinstall.sh')],
      {
        encoding: 'utf8',
      },
    );
    expect([stdout, status]).toEqual(['', 0]);
  });

  test('has flags that no command of the bundle has, and a variable for each', () => {
    const names = flags.map(([, flag = '']) => flag);
    expect(names).toHaveLength(6);
    const taken: readonly string[] = [...allInputs, ...options].map(({ name }) => name);
    expect(names.filter((name) => taken.includes(name))).toEqual([]);
    for (const [, flag = '', variable] of flags) {
      expect(variable).toBe(`GOINSTALL_${flag.toUpperCase().replaceAll('-', '_')}`);
      expect(committedScript).toContain(`=\${${variable}-}`);
      expect(committedScript).toMatch(new RegExp(`^own_flags='.* --${flag} .*'$`, 'm'));
      expect(read('docs/goinstall.md')).toContain(`| \`--${flag}\` | \`${variable}\` |`);
    }
    expect(commands.some(({ name }) => name.startsWith('-'))).toBe(false);
  });
});

for (const shell of Object.keys(shells)) {
  testUnless(whyNoShell(shell))(
    `${shell}: a download of it that broke off does nothing, and does not succeed`,
    () => {
      const [program = '', ...before] = shells[shell] ?? [];
      const lines = committedScript.trimEnd().split('\n');
      const opened = lines.indexOf(
        '{ # the shell reads this block to its end before it runs it, so a truncated copy of this file does nothing',
      );
      expect(opened).toBeGreaterThan(0);
      for (let count = opened + 1; count < lines.length; count += shell === 'dash' ? 1 : 16) {
        const input = `${lines.slice(0, count).join('\n')}\n`;
        const { status, stdout } = spawnSync(program, [...before, '-s', '--', '--help'], {
          input,
          encoding: 'utf8',
        });
        expect([count, status === 0, stdout]).toEqual([count, false, '']);
      }
    },
  );
}

describe('stamping', () => {
  const stamp = { version: '2.3.4', node, bundle: 'a'.repeat(64) };

  test('replaces what stands between the marks, and nothing else', () => {
    const stamped = stampGoinstall(committedScript, stamp);
    expect(stampedBundle(stamped)).toBe('a'.repeat(64));
    expect(stamped).toContain('\nversion=2.3.4\n');
    const around = (text: string) => text.replace(/^# <stamped>[\s\S]*# <\/stamped>$/m, '');
    expect(around(stamped)).toBe(around(committedScript));
    expect(stampGoinstall(stamped, stamp)).toBe(stamped);
  });

  test.each([
    ['a version', { ...stamp, version: "1.0.0'; rm -rf /" }],
    ["the bundle's digest", { ...stamp, bundle: 'A'.repeat(64) }],
    [
      "a digest of Node's",
      { ...stamp, node: { version: '24.0.0', sha256: { npm: { 'linux-x64': 'short' } } } },
    ],
    ['a platform', { ...stamp, node: { version: '24.0.0', sha256: { npm: { "x'": 'a'.repeat(64) } } } }],
    ['a kind', { ...stamp, node: { version: '24.0.0', sha256: { tgz: { 'linux-x64': 'a'.repeat(64) } } } }],
    ["Node's version", { ...stamp, node: { version: 'latest', sha256: {} } }],
  ])('refuses %s that is none', (_, given) => {
    expect(() => stampGoinstall(committedScript, given)).toThrow(/does not match/);
  });

  test('refuses a script without marks', () => {
    expect(() => stampGoinstall('echo', stamp)).toThrow('no lines <stamped> and </stamped>');
  });
});
