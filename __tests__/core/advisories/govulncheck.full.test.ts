/** The oracle: govulncheck, with the database that the table was made from, names the same advisories. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Target } from '../../../src/core/advisories/advisory.ts';
import { assess } from '../../../src/core/advisories/assess.ts';
import { knownAdvisories } from '../../../src/core/advisories/known-advisories.ts';
import { knownReleases } from '../../../src/core/sources/known-digests.ts';
import { type GoVersion, parseVersion, toRelease, toSemver } from '../../../src/core/versions/version.ts';
import { testUnless } from '../../support/test-unless.ts';

const table = knownAdvisories();
const folder = mkdtempSync(join(tmpdir(), 'govulncheck-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const oracle = installOracle();
const testHere = testUnless('missing' in oracle ? oracle.missing : '');

const releases = [...new Set([...knownReleases(), ...table.newest.map(toRelease)])].filter(
  (release) => minorOf(release) >= 18,
);
/** The first, some in the middle, and the newest of each minor version; its pre-releases. */
const sample = releases.filter((release) => /^go1\.\d+(?:\.[058]|rc1)?$/.test(release) || isNewest(release));

describe('govulncheck -mode=binary -scan module names the same advisories', () => {
  test('of at least 60 releases from 1.18 to 1.27, with release candidates and betas', () => {
    expect(releases.length).toBeGreaterThanOrEqual(60);
    const minors = new Set(releases.map(minorOf));
    expect([...minors].sort()).toEqual(expect.arrayContaining([18, 19, 20, 21, 22, 23, 24, 25, 26, 27]));
    expect(releases).toEqual(expect.arrayContaining(['go1.18beta1', 'go1.23rc1', 'go1.26rc1']));
  });

  testHere(
    'for every release on linux/amd64',
    () => compare(releases, { goos: 'linux', goarch: 'amd64' }),
    900_000,
  );

  for (const [goos, goarch] of [
    ['windows', 'amd64'],
    ['darwin', 'arm64'],
  ] as const) {
    testHere(`for a sample on ${goos}/${goarch}`, () => compare(sample, { goos, goarch }), 900_000);
  }
});

function compare(asked: readonly string[], target: Target): void {
  const differences = asked.flatMap((release) => {
    const [theirs, ours] = [idsOfOracle(release, target), idsOf(release, target)];
    return theirs.join() === ours.join() ? [] : [{ release, theirs, ours }];
  });
  console.log(
    `${target.goos}/${target.goarch}: ${asked.length - differences.length} of ${asked.length} are equal`,
  );
  expect(differences).toEqual([]);
}

function idsOf(release: string, target: Target): readonly string[] {
  return (assess(release, { table, target })?.vulnerabilities ?? []).map(({ id }) => id).sort();
}

/** Asks about what govulncheck extracts from a program that this release has built. */
function idsOfOracle(release: string, { goos, goarch }: Target): readonly string[] {
  if ('missing' in oracle) throw new Error(oracle.missing);
  const blob = join(folder, 'blob');
  const modules = [{ Path: 'toolchain', Version: `v${toSemver(versionOf(release))}` }];
  const lines = [
    { name: 'govulncheck-extract', version: '0.1.0' },
    { goVersion: release, goos, goarch, modules },
  ];
  writeFileSync(blob, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const args = [
    '-mode=binary',
    '-scan',
    'module',
    '-format',
    'json',
    '-db',
    `file://${oracle.database}`,
    blob,
  ];
  const output = execFileSync(oracle.program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return [...new Set(findingsIn(output))].sort();
}

/** The output is JSON values, each of which begins and ends at the start of a line. */
function findingsIn(output: string): readonly string[] {
  const messages = output.split(/^(?=\{)/m).filter((text) => text.trim() !== '');
  return messages.flatMap((text) => {
    const { finding } = JSON.parse(text);
    return finding === undefined ? [] : [String(finding.osv)];
  });
}

/** As published, which the go command checks with the checksum database. */
function installOracle():
  | { readonly program: string; readonly database: string }
  | { readonly missing: string } {
  try {
    const env = { ...process.env, GOFLAGS: '-mod=mod', GOWORK: 'off', GOBIN: folder };
    const go = (...args: readonly string[]) =>
      execFileSync('go', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    go('install', 'golang.org/x/vuln/cmd/govulncheck@v1.9.0');
    const { Dir } = JSON.parse(go('mod', 'download', '-json', `golang.org/x/vulndb@${table.module}`));
    return { program: join(folder, 'govulncheck'), database: join(Dir, 'data/osv') };
  } catch {
    return { missing: 'there is no go command or module proxy to install govulncheck with' };
  }
}

function isNewest(release: string): boolean {
  return table.newest.some((version) => toRelease(version) === release);
}

function minorOf(release: string): number {
  return versionOf(release).minor;
}

function versionOf(release: string): GoVersion {
  const version = parseVersion(release);
  if (version === undefined) throw new Error(`${release} is not a version`);
  return version;
}
