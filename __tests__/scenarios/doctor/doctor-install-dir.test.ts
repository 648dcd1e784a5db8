/** The command doctor on a folder that install-dir names: what is there, what is wrong with it, what --fix does. */
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newWriterName } from '../../../src/io/fs/writers.ts';
import { goFile, writeGoTree } from '../../support/installed-go.ts';
import { type Outcome, type RunOptions, runShell } from '../../support/product.ts';
import { whyNoFolderLinks, whyNoModes } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';
import {
  beside,
  filesOf,
  type InstallDirScenario,
  openInstallDir,
  releaseAt,
  wholeTree,
} from '../install-dir/install-dir.ts';
import { deadWriter } from '../recovery/dead-writer.ts';
import { type Report, wrong } from './broken-machine.ts';

const alive = newWriterName();
const dead = deadWriter();
const ofAnotherMachine = alive.replace(/-[0-9a-f]{8}-/, '-00000000-');
const aside = (dir: string, writer: string) => join(dirname(dir), `.go.old-${writer}`);

/** One that answers at once and has what doctor asks for. */
function tell(
  { go, place, dir }: InstallDirScenario,
  flags: readonly string[] = [],
  given: Partial<RunOptions> = {},
): Promise<Outcome> {
  const env = { RUNNER_TOOL_CACHE: place.toolCache, SETUP_GO_MIRRORS: `${go.url}/go`, GOSUMDB: 'off' };
  return runShell(place, ['doctor', '--install-dir', dir, ...flags], env, given);
}

async function doctor(...[scenario, flags = [], given]: Parameters<typeof tell>): Promise<Told> {
  const { code, stdout } = await tell(scenario, ['--json', ...flags], given);
  return { exit: code, ...JSON.parse(stdout) };
}

type Told = Report & { readonly 'install-dir': Readonly<Record<string, unknown>> };

const codes = (report: Report) => report.findings.map(({ code, fixed }) => `${fixed ? 'fixed ' : ''}${code}`);

test('nothing, one of ours, one by other means and one that is kept are told, and left as they are', async () => {
  await using scenario = await openInstallDir('facts');
  const { dir, install, place } = scenario;
  expect(await doctor(scenario, ['--fix'])).toMatchObject({
    exit: 0,
    findings: [],
    'install-dir': { path: dir, real: dir, exists: false, writable: true, release: null, trust: null },
  });
  expect(beside(dir)).toEqual([]);

  writeGoTree(dir, 'go1.22.12');
  expect(await doctor(scenario)).toMatchObject({
    exit: 0,
    findings: [],
    'install-dir': { release: 'go1.22.12', trust: 'unrecorded', mirror: null },
  });

  await install('1.99.1');
  const before = place.tree(dirname(dir));
  const report = await doctor(scenario, ['--fix']);
  expect(report).toMatchObject({
    exit: 0,
    findings: [{ code: 'go-kept', severity: 'fine', path: `${dir}.old` }],
    'install-dir': { release: 'go1.99.1', mirror: `${scenario.go.url}/go` },
  });
  expect(place.tree(dirname(dir))).toEqual(before);
  const { stdout } = await tell(scenario);
  expect(stdout).toContain(`\nInstall dir ${dir} (go1.99.1, `);
  expect(stdout).toMatch(/^Install dir .+ \(go1\.99\.1, \w+-\w+, \w+ from http:\/\/127\.0\.0\.1:\d+\/go\)$/m);
});

interface Damage {
  readonly name: string;
  readonly code: string;
  readonly what: RegExp;
  readonly do: (dir: string) => void;
  readonly severity?: 'warning';
  /** What `setup` does by itself, or after the folder was removed as it says. */
  readonly after: 'setup replaces it' | 'it is removed by hand' | '--fix';
}

const receipt = (dir: string) => join(dir, '.setup-go-tarball.json');
const damages: readonly Damage[] = [
  {
    name: 'bin/go is deleted',
    code: 'tree-broken',
    what: /^It has no ".*[\\/]opt[\\/]go[\\/]bin[\\/]go(?:\.exe)?"\.$/,
    do: (dir) => rmSync(join(dir, goFile)),
    after: 'setup replaces it',
  },
  {
    name: 'VERSION is deleted',
    code: 'tree-broken',
    what: /^It has no VERSION\.$/,
    do: (dir) => rmSync(join(dir, 'VERSION')),
    after: 'setup replaces it',
  },
  {
    name: 'src is deleted',
    code: 'tree-broken',
    what: /^It has no folder "src"\.$/,
    do: (dir) => rmSync(join(dir, 'src'), { recursive: true }),
    after: 'it is removed by hand',
  },
  {
    name: 'it is for another platform',
    code: 'tree-broken',
    what: /^It is not for this platform\.$/,
    do: (dir) =>
      writeFileSync(
        receipt(dir),
        readFileSync(receipt(dir), 'utf8').replace(/"platform": "[^"]+"/, '"platform": "plan9-arm"'),
      ),
    after: 'setup replaces it',
  },
  {
    name: 'a file of the standard library is deleted',
    code: 'tree-incomplete',
    what: /^\d+ bytes of the \d+ that were installed are missing\. Missing or emptied: src\/fmt\/print\.go\.$/,
    do: (dir) => rmSync(join(dir, 'src/fmt/print.go')),
    after: 'it is removed by hand',
  },
  {
    name: 'a file of the standard library is cut',
    code: 'tree-incomplete',
    what: /^\d+ bytes of the \d+ that were installed are missing/,
    do: (dir) => truncateSync(join(dir, 'src/fmt/print.go'), 5),
    after: 'it is removed by hand',
  },
  {
    name: 'the receipt is cut',
    code: 'receipt-wrong',
    severity: 'warning',
    what: /^It is damaged\.$/,
    do: (dir) => truncateSync(receipt(dir), 40),
    after: '--fix',
  },
  {
    name: 'VERSION is of another release than the receipt',
    code: 'receipt-wrong',
    severity: 'warning',
    what: /^It is for version "1\.99\.1"\.$/,
    do: (dir) => writeFileSync(join(dir, 'VERSION'), 'go1.98.0\n'),
    after: '--fix',
  },
];

/** One damage after the other: what the one before left would be found too. */
describe('damage', () => {
  let scenario: InstallDirScenario;
  beforeAll(async () => {
    scenario = await openInstallDir('damaged');
  });
  afterAll(async () => {
    await scenario[Symbol.asyncDispose]();
  });

  test.each(damages)('$name: $code, and then $after', async (damage) => {
    const { dir, install, place } = scenario;
    expect(await install('1.99.1')).toMatchObject({ code: 0 });
    expect(codes(await doctor(scenario))).toEqual([]);
    damage.do(dir);
    const before = place.tree(dirname(dir));

    const report = await doctor(scenario, damage.after === '--fix' ? [] : ['--fix']);
    expect(wrong(report)).toMatchObject([
      {
        code: damage.code,
        severity: damage.severity ?? 'error',
        path: damage.after === '--fix' ? receipt(dir) : dir,
        what: expect.stringMatching(damage.what),
      },
    ]);
    expect(report.exit).toBe(damage.severity === 'warning' ? 0 : 1);
    expect(place.tree(dirname(dir))).toEqual(before);

    if (damage.after === '--fix') {
      expect(codes(await doctor(scenario, ['--fix']))).toEqual([`fixed ${damage.code}`]);
      expect(filesOf(dir)).toEqual(wholeTree('go1.99.1').filter((name) => name !== '.setup-go-tarball.json'));
      rmSync(dir, { recursive: true });
    } else {
      const [{ fix = '' } = {}] = wrong(report);
      expect(fix).toContain(
        damage.after === 'setup replaces it' ? 'The next setup replaces' : `Remove "${dir}"`,
      );
      if (damage.after === 'it is removed by hand') rmSync(dir, { recursive: true });
    }
    expect(await install('1.99.1')).toMatchObject({ code: 0 });
    expect(filesOf(dir)).toEqual(wholeTree('go1.99.1'));
    expect(beside(dir)).toEqual([]);
  });
});

const refusals: readonly [string, (scenario: InstallDirScenario) => string, readonly string[], RegExp][] = [
  [
    'something else',
    ({ dir }) => {
      mkdirSync(dir);
      writeFileSync(join(dir, 'thesis.txt'), '');
      return dir;
    },
    ['install-dir-refused'],
    /^It holds something other than Go\.$/,
  ],
  [
    'a Go by other means without VERSION',
    ({ dir }) => {
      writeGoTree(dir, 'go1.22.12');
      rmSync(join(dir, 'VERSION'));
      return dir;
    },
    ['tree-broken', 'install-dir-refused'],
    /^It holds something other than Go\.$/,
  ],
  [
    'the home folder, by a link',
    ({ dir, place }) => {
      symlinkSync(place.home, dir, 'junction');
      return dir;
    },
    ['install-dir-refused'],
    /^It is or holds the home folder "/,
  ],
  ['the root of the file system', () => '/', ['install-dir-refused'], /^It is the root of a file system\.$/],
];

for (const [name, make, expected, what] of refusals)
  testUnless(name.includes('link') ? whyNoFolderLinks : '')(
    `${name} is refused, as setup would, and stays`,
    async () => {
      await using scenario = await openInstallDir('refused');
      const dir = make(scenario);
      const before = scenario.place.tree(dirname(scenario.dir));
      const report = await doctor({ ...scenario, dir }, ['--fix']);
      expect(report.exit).toBe(1);
      expect(codes(report)).toEqual(expected);
      expect(report.findings.at(-1)?.what).toMatch(what);
      expect(scenario.place.tree(dirname(scenario.dir))).toEqual(before);
    },
  );

describe('a swap that was cut off', () => {
  test.each([
    ['is gone', dead],
    ['was on another machine', ofAnotherMachine],
  ])('between the renames, and the process %s: --fix puts back what was there', async (_, writer) => {
    await using scenario = await openInstallDir('between');
    const { dir, install } = scenario;
    await install('1.99.1');
    renameSync(dir, aside(dir, writer));

    const report = await doctor(scenario);
    expect(report).toMatchObject({
      exit: 1,
      findings: [{ code: 'swap-cut-off', severity: 'error', path: aside(dir, writer) }],
    });
    expect(beside(dir)).toEqual([`.go.old-${writer}`]);

    expect(await doctor(scenario, ['--fix'])).toMatchObject({
      exit: 0,
      findings: [{ code: 'swap-cut-off', fixed: true }],
      'install-dir': { release: 'go1.99.1' },
    });
    expect(filesOf(dir)).toEqual(wholeTree('go1.99.1'));
    expect(beside(dir)).toEqual([]);
  });

  test('before the old one was removed, or kept: --fix does that', async () => {
    await using scenario = await openInstallDir('unsettled');
    const { dir, install } = scenario;
    await install('1.99.1');
    renameSync(dir, aside(dir, dead));
    writeGoTree(aside(dir, ofAnotherMachine), 'go1.22.12');
    await install('1.99.2', { 'install-dir': `${dir}2` });
    renameSync(`${dir}2`, dir);

    const report = await doctor(scenario, ['--fix']);
    expect(codes(report)).toEqual(['fixed swap-cut-off', 'fixed swap-cut-off', 'go-kept']);
    expect(beside(dir)).toEqual(['go.old']);
    expect([releaseAt(dir), releaseAt(`${dir}.old`)]).toEqual(['go1.99.2', 'go1.22.12']);
  });

  test('and something else is there by now: told, and both stay', async () => {
    await using scenario = await openInstallDir('taken');
    const { dir } = scenario;
    writeGoTree(aside(dir, dead), 'go1.22.12');
    mkdirSync(dir);
    writeFileSync(join(dir, 'thesis.txt'), '');
    expect(codes(await doctor(scenario, ['--fix']))).toEqual(['install-dir-refused', 'swap-cut-off']);
    expect(readdirSync(dir)).toEqual(['thesis.txt']);
    expect(releaseAt(aside(dir, dead))).toBe('go1.22.12');
  });

  test('what the dead have left beside goes, and nothing of the living', async () => {
    await using scenario = await openInstallDir('beside');
    const { dir, install } = scenario;
    await install('1.99.1');
    renameSync(dir, aside(dir, alive));
    const remains = (writer: string) => [`.go.removed-${writer}.17`, `.go.staging-${writer}`];
    const others = ['.go.staging', '.gopher.staging-1', 'go.old-notes'];
    for (const name of [...remains(dead), ...remains(alive), ...others]) mkdirSync(join(dirname(dir), name));

    expect(codes(await doctor(scenario))).toEqual(['leftover', 'leftover']);
    expect(beside(dir)).toHaveLength(8);
    const report = await doctor(scenario, ['--fix']);
    expect(codes(report)).toEqual(['fixed leftover', 'fixed leftover']);
    expect([...beside(dir)].sort()).toEqual([`.go.old-${alive}`, ...remains(alive), ...others].sort());
  });
});

describe('permission', () => {
  const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {}; // root may write everywhere

  for (const [what, installed, severity] of [
    ['nothing is there', false, 'error'],
    ['a Go is there', true, 'warning'],
  ] as const)
    testUnless(whyNoModes)(`to write in the folder around it, where ${what}`, async () => {
      await using scenario = await openInstallDir('denied');
      const { dir, install, place } = scenario;
      if (installed) await install('1.99.1');
      for (const folder of [place.toolCache, place.home]) chmodSync(folder, 0o777);
      if (installed) writeGoTree(aside(dir, dead), 'go1.22.12');
      chmodSync(dirname(dir), 0o555);

      const report = await doctor(scenario, installed ? ['--fix'] : [], nobody);

      chmodSync(dirname(dir), 0o755);
      const about = wrong(report).filter(({ path }) => path.startsWith(dirname(dir)));
      expect(about).toContainEqual(
        expect.objectContaining({
          code: 'not-writable',
          severity,
          path: dir,
          what: 'This user cannot write to its parent folder: permission denied (EACCES).',
          fix: expect.stringContaining('sudo'),
        }),
      );
      if (installed)
        expect(about).toContainEqual(
          expect.objectContaining({
            code: 'swap-cut-off',
            fixed: false,
            why: expect.stringContaining('permission denied'),
          }),
        );
      else expect(report.exit).toBe(1);
      expect(report).toMatchObject({ 'install-dir': { writable: false } });
    });
});

test('what cannot be an install-dir is refused as setup does, and without it nothing is said of one', async () => {
  await using scenario = await openInstallDir('input');
  const outcome = await tell({ ...scenario, dir: '~/go' });
  expect(outcome).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('INPUT_INVALID') });
  const { stdout } = await tell({ ...scenario, dir: '' });
  expect(stdout).not.toContain('Install dir');
});
