/** The command audit: every installed Go and every version file, as text, JSON and SARIF. */
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { installGo, programName, writeGoCommand, writeGoTree } from '../../support/installed-go.ts';
import { createPlace, type Outcome, type Place, runShell } from '../../support/product.ts';
import { whyNoDevices, whyNoShell, whyNoSuchNames, whyNoUnixLinks } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';
import { cleanRelease, newestRelease, oldAdvisory } from './known.ts';

interface AuditedJson {
  readonly where: string;
  readonly path: string;
  readonly line: number | null;
  readonly request: string | null;
  readonly release: string | null;
  readonly supported: boolean | null;
  readonly vulnerabilities: readonly { readonly id: string; readonly 'fixed-in': string | null }[];
}

interface AuditJson {
  readonly failed: boolean;
  readonly advisories: string;
  readonly audited: readonly AuditedJson[];
  readonly unreadable: readonly { readonly path: string; readonly why: string }[];
}

function audit(
  place: Place,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return runShell(place, ['audit', ...args], {
    RUNNER_TOOL_CACHE: place.toolCache,
    PATH: '/nowhere',
    ...env,
  });
}

async function auditJson(
  place: Place,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
) {
  const { stdout } = await audit(place, [...args, '--json'], env);
  const json: AuditJson = JSON.parse(stdout);
  return json;
}

function mod(version: string): string {
  return `module m\n\ngo ${version}\n`;
}

test('nothing there: a line that says so, and success', async () => {
  using place = createPlace('audit');
  const { code, stdout, stderr } = await audit(place);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^0 audited, 0 with something to act on\. Advisories of \d{4}-\d\d-\d\d\.\n$/);
});

describe('installed', () => {
  test('in the tool cache, at install-dir and on PATH', async () => {
    using place = createPlace('audit');
    const root = installGo(place.toolCache, { release: 'go1.22.1' });
    const newer = installGo(place.toolCache, { release: cleanRelease, tool: 'go-slim' });
    const folder = join(place.root, 'bin');
    writeGoCommand(join(folder, 'go'), 'go1.20.3');
    const installDir = join(place.root, 'opt/go');
    writeGoTree(installDir, 'go1.21.5');
    const { audited, unreadable, failed } = await auditJson(place, [`--install-dir=${installDir}`], {
      PATH: folder,
    });
    expect({ unreadable, failed }).toEqual({ unreadable: [], failed: false });
    expect(audited.map(({ where, path, release }) => [where, path, release])).toEqual([
      ['install-dir', installDir, 'go1.21.5'],
      ['tool cache', newer, cleanRelease],
      ['tool cache', root, 'go1.22.1'],
      ['PATH', join(folder, programName('go')), 'go1.20.3'],
    ]);
    const ids = audited.map(({ vulnerabilities }) =>
      vulnerabilities.map(({ id }) => id).includes(oldAdvisory),
    );
    expect(ids).toEqual([true, false, true, true]);
    const { vulnerabilities = [] } = audited[2] ?? {};
    expect(vulnerabilities.find(({ id }) => id === oldAdvisory)).toEqual({
      id: oldAdvisory,
      aliases: ['CVE-2024-24791'],
      parts: ['stdlib'],
      'fixed-in': 'go1.22.5',
    });
  });

  test('as text, what there is to act on comes first', async () => {
    using place = createPlace('audit');
    installGo(place.toolCache, { release: cleanRelease });
    const root = installGo(place.toolCache, { release: 'go1.22.1' });
    const { stdout, stderr, code } = await audit(place);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toBe(`tool cache ${root}`);
    expect(lines[1]).toMatch(
      /^ {2}go1\.22\.1 has \d+ known vulnerabilities; go\S+ has none\. Go 1\.22 is not supported/,
    );
    expect(lines[2]).toMatch(/^ {2}(?:GO-\d{4}-\d+, ){4}GO-\d{4}-\d+ and \d+ more$/);
    expect(stdout).toContain('\n  go1.999.1 has no known vulnerabilities. Go 1.999 is supported.\n');
    expect(lines.at(-1)).toMatch(/^2 audited, 1 with something to act on\./);
  });

  testUnless(whyNoShell)('a broken tree and a Go that does not run hide nothing', async () => {
    using place = createPlace('audit');
    const root = installGo(place.toolCache, { release: 'go1.22.1' });
    installGo(place.toolCache, { release: 'go1.20.14', version: '1.20.99' });
    const folder = join(place.root, 'bin');
    mkdirSync(folder);
    writeFileSync(join(folder, 'go'), '#!/bin/sh\necho no >&2\nexit 3\n', { mode: 0o755 });
    const { stdout, stderr, code } = await audit(place, ['--json'], { PATH: `${folder}:/bin` });
    const { audited }: AuditJson = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(audited).toContainEqual(expect.objectContaining({ path: root, release: 'go1.22.1' }));
    expect(audited).toContainEqual(
      expect.objectContaining({ where: 'PATH', release: null, vulnerabilities: [] }),
    );
    expect(stderr).toContain('does not say which Go it is');
  });
});

describe('version files', () => {
  test('of the folder and of those below it, each with its line and what it means', async () => {
    using place = createPlace('audit');
    place.write('go.mod', mod('1.22.1'));
    place.write('.go-version', '# ours\n1.20\n');
    place.write('services/a/.tool-versions', 'nodejs 20\ngolang 1.21.3\n');
    place.write('services/b/mise.toml', '[tools]\ngo = "1.22.5"\n');
    place.write('services/b/go.work', 'go 1.999.1\n\nuse .\n');
    place.write('tools/go.mod', 'module t\n\ngo 1.21\n\ntoolchain go1.22.3\n');
    place.write('stable/.go-version', 'stable\n');
    place.write('range/.go-version', '<=1.22.5\n');
    place.write('nothing/go.mod', 'module n\n');
    place.write('nothing/.tool-versions', 'nodejs 20\n');
    place.write('README.md', 'go 1.2.2\n');
    const { audited, unreadable } = await auditJson(place);
    expect(unreadable).toEqual([]);
    expect(audited.map(({ path, line, request, release }) => [path, line, request, release])).toEqual([
      ['.go-version', 2, '1.20', 'go1.20.14'],
      ['go.mod', 3, '1.22.1', 'go1.22.1'],
      ['range/.go-version', 1, '<=1.22.5', 'go1.22.5'],
      ['services/a/.tool-versions', 2, '1.21.3', 'go1.21.3'],
      ['services/b/go.work', 1, '1.999.1', 'go1.999.1'],
      ['services/b/mise.toml', 2, '1.22.5', 'go1.22.5'],
      ['stable/.go-version', 1, 'stable', newestRelease()],
      ['tools/go.mod', 5, '1.22.3', 'go1.22.3'],
    ]);
    expect(audited.every(({ where }) => where === 'file')).toBe(true);
    const { stdout } = await audit(place);
    expect(stdout).toContain('services/a/.tool-versions:2 asks for 1.21.3 (go1.21.3)\n');
  });

  test('of a folder that is named, from where the command is started', async () => {
    using place = createPlace('audit');
    place.write('go.mod', mod('1.22.1'));
    place.write('sub dir/go.mod', mod('1.21.1'));
    for (const folder of ['sub dir', './sub dir/', join(place.workspace, 'sub dir')]) {
      const { audited } = await auditJson(place, [folder]);
      expect(audited.map(({ path, release }) => [path, release])).toEqual([['go.mod', 'go1.21.1']]);
    }
  });

  test('of other people are skipped: vendor, node_modules, .git, testdata', async () => {
    using place = createPlace('audit');
    for (const folder of ['vendor/x', 'node_modules/x', '.git', 'testdata', 'a/vendor', 'a/b/testdata/c'])
      place.write(`${folder}/go.mod`, mod('1.20.1'));
    place.write('vendored/go.mod', mod('1.22.1'));
    place.write('.github/.go-version', '1.22.2\n');
    const { audited } = await auditJson(place);
    expect(audited.map(({ path }) => path)).toEqual(['.github/.go-version', 'vendored/go.mod']);
  });

  testUnless(whyNoUnixLinks)(
    'links that lead around in a circle end, and a linked file is read',
    async () => {
      using place = createPlace('audit');
      place.write('a/go.mod', mod('1.22.1'));
      symlinkSync('..', join(place.workspace, 'a/up'));
      symlinkSync(place.workspace, join(place.workspace, 'a/self'));
      symlinkSync('loop', join(place.workspace, 'loop'));
      place.write('b/other', '1.21.1\n');
      symlinkSync('other', join(place.workspace, 'b/.go-version'));
      symlinkSync('nowhere', join(place.workspace, 'b/go.mod'));
      const { audited, unreadable } = await auditJson(place);
      expect(audited.map(({ path }) => path)).toEqual(['a/go.mod', 'b/.go-version']);
      expect(unreadable).toEqual([]);
    },
  );

  testUnless(whyNoDevices)('that are broken are named as warnings, and the others count', async () => {
    using place = createPlace('audit');
    place.write('a/go.mod', 'module m\n\ngo 1.x\n');
    place.write('b/.go-version', 'newest\n');
    place.write('c/mise.toml', '[tools\n');
    place.write('d/go.mod', mod('1.22.1'));
    execFileSync('mkfifo', [join(place.workspace, 'go.work')]);
    symlinkSync('/dev/zero', join(place.workspace, '.go-version'));
    mkdirSync(join(place.workspace, 'e/go.mod'), { recursive: true });
    place.write('e/go.mod/go.mod', mod('1.21.1'));
    const { stdout, stderr, code } = await audit(place);
    expect(code).toBe(0);
    for (const path of ['a/go.mod', 'b/.go-version', 'c/mise.toml', 'go.work', '.go-version'])
      expect(stderr).toContain(`Warning: Skipping ${path}: `);
    expect(stdout).toContain('d/go.mod:3 asks for 1.22.1');
    expect(stdout).toContain('e/go.mod/go.mod:3 asks for 1.21.1');
    const { unreadable, audited } = await auditJson(place);
    expect(unreadable.map(({ path }) => path).sort()).toEqual(
      ['.go-version', 'a/go.mod', 'b/.go-version', 'c/mise.toml', 'go.work'].sort(),
    );
    expect(audited).toHaveLength(2);
  });

  testUnless(process.getuid?.() === 0 ? '' : 'only root can start it as another user')(
    'that cannot be read, and folders that cannot, are named as warnings',
    async () => {
      using place = createPlace('audit');
      place.write('a/go.mod', mod('1.22.1'));
      place.write('b/go.mod', mod('1.21.1'));
      place.write('c/go.mod', mod('1.20.1'));
      chmodSync(join(place.workspace, 'b'), 0o700);
      chmodSync(join(place.workspace, 'c/go.mod'), 0o600);
      for (const folder of [place.root, place.home, place.toolCache]) chownSync(folder, 65534, 65534);
      const env = { RUNNER_TOOL_CACHE: place.toolCache, PATH: '/nowhere' };
      const { code, stdout, stderr } = await runShell(place, ['audit', '--json'], env, { uid: 65534 });
      const { audited, unreadable }: AuditJson = JSON.parse(stdout);
      expect(code).toBe(0);
      expect(audited.map(({ path }) => path)).toEqual(['a/go.mod']);
      expect(unreadable.map(({ path }) => path)).toEqual(['b', 'c/go.mod']);
      expect(stderr).toContain('Warning: Skipping b: ');
    },
  );

  testUnless(whyNoSuchNames)('names that could forge lines of the output', async () => {
    using place = createPlace('audit');
    place.write('x\n\u001b[31mFAKE go1.1\n/go.mod', mod('1.22.1'));
    const { stdout, code } = await audit(place);
    expect(code).toBe(0);
    expect(stdout).not.toContain('\u001b');
    expect(stdout.split('\n').filter((line) => /^\W*FAKE/.test(line))).toEqual([]);
    expect(stdout).toContain('1 audited');
  });

  test.each(['nowhere', 'file', 'a/b/c'])('the folder %s is none: USAGE', async (folder) => {
    using place = createPlace('audit');
    place.write('file', '');
    const { code, stdout, stderr } = await audit(place, [folder]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`"${join(place.workspace, folder)}" is not a folder`);
  });
});

describe('exit status', () => {
  test.each([
    ['1.22.1', 'none', 0],
    ['1.22.1', 'vulnerable', 1],
    ['1.22.1', 'unsupported', 1],
    ['1.22.1', 'vulnerable,unsupported', 1],
    ['1.999.1', 'vulnerable,unsupported', 0],
    ['1.22.1', '', 0],
  ])('a file with %s and --fail-on=%s: %d', async (version, failOn, expected) => {
    using place = createPlace('audit');
    place.write('go.mod', mod(version));
    for (const form of [[], ['--json']]) {
      const { code, stdout } = await audit(place, [`--fail-on=${failOn}`, ...form]);
      expect(code).toBe(expected);
      expect(stdout).not.toBe('');
    }
    expect((await auditJson(place, [`--fail-on=${failOn}`])).failed).toBe(expected === 1);
  });

  test.each([
    ['files', '1.999.1', 'go1.22.1', ['file'], 0],
    ['files', '1.22.1', cleanRelease, ['file'], 1],
    ['installed', '1.22.1', cleanRelease, ['tool cache', 'PATH'], 0],
    ['installed', '1.999.1', 'go1.22.1', ['tool cache', 'PATH'], 1],
  ])(
    '--only %s, with a file that names %s and %s installed',
    async (only, version, release, found, expected) => {
      using place = createPlace('audit');
      place.write('go.mod', mod(version));
      installGo(place.toolCache, { release });
      const folder = join(place.root, 'bin');
      writeGoCommand(join(folder, 'go'), release);
      const args = ['--only', only, '--fail-on=vulnerable,unsupported'];
      const { code, stdout } = await audit(place, args, { PATH: folder });
      expect(code).toBe(expected);
      expect(stdout).toContain(`${found.length} audited`);
      const { failed, audited } = await auditJson(place, args, { PATH: folder });
      expect([failed, audited.map(({ where }) => where)]).toEqual([expected === 1, found]);
    },
  );

  testUnless(whyNoShell)('--only files does not start a Go', async () => {
    using place = createPlace('audit');
    const folder = join(place.root, 'bin');
    mkdirSync(folder);
    writeFileSync(join(folder, 'go'), '#!/bin/sh\nexit 3\n', { mode: 0o755 });
    const env = { PATH: `${folder}:/bin`, SETUP_GO_INSTALL_DIR: join(place.root, 'opt/go') };
    const { code, stderr } = await audit(place, ['.', '--only=files'], env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each([
    [['--only=file'], '--only is "file"', 'Write --only files or --only installed.'],
    [['--only='], '--only is ""', 'Write --only files or --only installed.'],
    [['.', '--only=installed'], '--only installed reads no files below "."', 'Leave out the folder'],
    [['--only=installed', '--sarif=x'], 'cannot be combined', 'SARIF has the version files only.'],
  ])('%j is wrong usage', async (args, message, hint) => {
    using place = createPlace('audit');
    const { code, stdout, stderr } = await audit(place, args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect(place.tree(place.workspace)).not.toContain('x');
  });

  test('a wrong value is refused', async () => {
    using place = createPlace('audit');
    const { code, stderr } = await audit(place, ['--fail-on=always']);
    expect(code).toBe(1);
    expect(stderr).toContain('INPUT_INVALID');
  });
});

describe('SARIF', () => {
  async function sarifOf(place: Place, args: readonly string[] = []) {
    const file = join(place.root, 'audit.sarif');
    const { code, stderr } = await audit(place, [...args, '--sarif', file]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(readFileSync(file, 'utf8'));
  }

  test('has the structure of version 2.1.0, and a result for each advisory of each file', async () => {
    using place = createPlace('audit');
    installGo(place.toolCache, { release: 'go1.20.1' });
    place.write('go.mod', mod('1.22.1'));
    const odd = `a dir/ümläut#${whyNoSuchNames === '' ? '?' : ''}%/.go-version`;
    place.write(odd, '\n1.21.1\n');
    place.write('fine/go.mod', mod('1.999.1'));
    const sarif = await sarifOf(place);
    const [run] = sarif.runs;
    expect(sarif).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
    expect(sarif.runs).toHaveLength(1);
    const { driver } = run.tool;
    expect(driver.name).toBe('setup-go-tarball');
    expect(driver.version).toMatch(/^\d+\.\d+\.\d+/);
    const ids = driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([oldAdvisory, 'go-unsupported']));
    for (const rule of driver.rules) {
      expect(rule.shortDescription.text).not.toBe('');
      expect(() => new URL(rule.helpUri)).not.toThrow();
    }
    expect(driver.rules).toContainEqual(
      expect.objectContaining({
        id: 'go-unsupported',
        helpUri: 'https://go.dev/doc/devel/release#policy',
      }),
    );
    const uris = new Set<string>();
    for (const result of run.results) {
      expect(driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(['error', 'warning', 'note']).toContain(result.level);
      expect(result.message.text).not.toBe('');
      expect(result.locations).toHaveLength(1);
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      expect(artifactLocation.uri).toMatch(/^[\w.%~-]+(?:\/[\w.%~-]+)*$/);
      uris.add(`${decodeURIComponent(artifactLocation.uri)}:${region.startLine}`);
    }
    expect([...uris].sort()).toEqual([`${odd}:2`, 'go.mod:3']);
    const ofGoMod = run.results.filter(({ locations }: { locations: unknown }) =>
      JSON.stringify(locations).includes('"go.mod"'),
    );
    const { audited } = await auditJson(place);
    const known = audited.find(({ path }) => path === 'go.mod')?.vulnerabilities ?? [];
    expect(ofGoMod.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
      'go-unsupported',
      ...known.map(({ id }) => id),
    ]);
  });

  test('of a folder: the paths start at the workspace, as code scanning needs them', async () => {
    using place = createPlace('audit');
    place.write('services/a/go.mod', mod('1.22.1'));
    const [run] = (await sarifOf(place, ['services/a'])).runs;
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('services/a/go.mod');
  });

  test('of a folder outside the workspace: the paths start there', async () => {
    using place = createPlace('audit');
    const other = join(place.root, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'go.mod'), mod('1.22.1'));
    const [run] = (await sarifOf(place, [other])).runs;
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('go.mod');
  });

  test('without results it is a whole file too, which closes what was open', async () => {
    using place = createPlace('audit');
    const sarif = await sarifOf(place);
    expect(sarif.runs).toEqual([expect.objectContaining({ results: [] })]);
  });

  test('is written if --fail-on applies, next to the JSON', async () => {
    using place = createPlace('audit');
    place.write('go.mod', mod('1.22.1'));
    const file = join(place.root, 'audit.sarif');
    const { code, stdout } = await audit(place, ['--json', '--fail-on=vulnerable', '--sarif', file]);
    expect([code, JSON.parse(stdout).failed]).toEqual([1, true]);
    expect(JSON.parse(readFileSync(file, 'utf8')).runs[0].results.length).toBeGreaterThan(1);
  });

  test('in a folder that does not exist: FILES_FAILED', async () => {
    using place = createPlace('audit');
    const { code, stdout, stderr } = await audit(place, ['--sarif', join(place.root, 'no/audit.sarif')]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('FILES_FAILED: Cannot write the file of --sarif');
  });
});
