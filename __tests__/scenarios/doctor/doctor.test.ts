/** The command doctor on the tool cache: every kind of damage is named, put right with --fix, and setup works after. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { goFile, installGo } from '../../support/installed-go.ts';
import { whyNoModes, whyNoUnixLinks } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';
import {
  type BrokenMachine,
  deadWriter,
  fixed,
  openBrokenMachine,
  strangeWriter,
  version,
  wrong,
} from './broken-machine.ts';

test('a machine without a tool cache is healthy, and stays without', async () => {
  await using machine = await openBrokenMachine('empty');
  rmSync(machine.toolCache, { recursive: true });

  const { code, stdout, stderr } = await machine.tell(['--fix']);

  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(`Tool cache  ${machine.toolCache} (does not exist yet, `);
  expect(stdout).toMatch(/^Trees {7}none\nInstalls {4}none in progress\n/m);
  expect(stdout).toMatch(/\nEverything is fine\.\n$/);
  expect(existsSync(machine.toolCache)).toBe(false);
});

test('what is whole is left alone, and its facts are told', async () => {
  await using machine = await openBrokenMachine('whole');
  await machine.install();
  const before = machine.scenario.place.tree(machine.toolCache);

  const { code, stdout } = await machine.tell(['--fix']);
  const report = await machine.doctor();

  expect(code).toBe(0);
  expect(stdout).toMatch(/^Trees {7}1: go-[0-9a-f]{8} 1\.99\.1 \(x64\)$/m);
  expect(stdout).toMatch(/^Mirrors {5}http:\/\/127\.0\.0\.1:\d+\/go \d+ ms$/m);
  expect(stdout).toMatch(/^Checksums {3}checksum database not asked: GOSUMDB is "off"$/m);
  expect(stdout).toMatch(/\nEverything is fine\.\n$/);
  expect(report).toMatchObject({
    exit: 0,
    healthy: true,
    findings: [],
    'tool-cache': { path: machine.toolCache, exists: true, writable: true, free: expect.any(Number) },
    trees: [{ version, root: machine.root, recorded: true }],
    mirrors: [{ name: machine.mirrors, answer: 'answers', ms: expect.any(Number) }],
    'checksum-database': { answer: 'is off' },
  });
  expect(machine.scenario.place.tree(machine.toolCache)).toEqual(before);
});

test('one that another program has put there, without a receipt, is healthy', async () => {
  await using machine = await openBrokenMachine('unrecorded');
  const root = installGo(machine.toolCache, { release: 'go1.22.12' });
  expect(await machine.doctor(['--fix'])).toMatchObject({
    exit: 0,
    findings: [],
    trees: [{ tool: 'go', version: '1.22.12', root, recorded: false }],
  });
});

interface Damage {
  readonly name: string;
  readonly missing?: string;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly what: RegExp;
  readonly do: (root: string, machine: BrokenMachine) => void;
  /** Default: the tree. */
  readonly at?: (root: string, machine: BrokenMachine) => unknown;
}

const replaceByFolder = (path: string) => {
  rmSync(path, { recursive: true });
  mkdirSync(path);
};
const replaceByFile = (path: string, text = '') => {
  rmSync(path, { recursive: true });
  writeFileSync(path, text);
};
const entry = (root: string) => dirname(root);
const receipt = (root: string) => `${root}.receipt.json`;
const rewrite = (path: string, change: (text: string) => string) =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));

const damages: readonly Damage[] = [
  {
    name: 'bin/go is deleted',
    code: 'tree-broken',
    severity: 'error',
    what: /^It has no ".*[\\/]bin[\\/]go(?:\.exe)?"\.$/,
    do: (root) => rmSync(join(root, goFile)),
  },
  {
    name: 'bin/go is emptied',
    code: 'tree-broken',
    severity: 'error',
    what: /^".*[\\/]bin[\\/]go(?:\.exe)?" is empty\.$/,
    do: (root) => truncateSync(join(root, goFile)),
  },
  {
    name: 'bin/go is a folder',
    code: 'tree-broken',
    severity: 'error',
    what: /^It has no ".*[\\/]bin[\\/]go(?:\.exe)?"\.$/,
    do: (root) => replaceByFolder(join(root, goFile)),
  },
  {
    name: 'bin/go is a link to nowhere',
    missing: whyNoUnixLinks,
    code: 'tree-broken',
    severity: 'error',
    what: /^It has no ".*[\\/]bin[\\/]go(?:\.exe)?"\.$/,
    do(root) {
      rmSync(join(root, goFile));
      symlinkSync('/nowhere/go', join(root, goFile));
    },
  },
  {
    name: 'bin/go is not executable',
    missing: whyNoModes,
    code: 'tree-broken',
    severity: 'error',
    what: /\/bin\/go" is not executable\.$/,
    do: (root) => chmodSync(join(root, goFile), 0o644),
  },
  {
    name: 'VERSION is deleted',
    code: 'tree-broken',
    severity: 'error',
    what: /^It has no VERSION\.$/,
    do: (root) => rmSync(join(root, 'VERSION')),
  },
  {
    name: 'VERSION is emptied',
    code: 'tree-broken',
    severity: 'error',
    what: /^Its VERSION names no release\.$/,
    do: (root) => truncateSync(join(root, 'VERSION')),
  },
  {
    name: 'VERSION is a folder',
    code: 'tree-broken',
    severity: 'error',
    what: /^It has no VERSION\.$/,
    do: (root) => replaceByFolder(join(root, 'VERSION')),
  },
  {
    name: 'VERSION is of another release',
    code: 'tree-broken',
    severity: 'error',
    what: /^Its VERSION says "go1\.98\.0"\.$/,
    do: (root) => writeFileSync(join(root, 'VERSION'), 'go1.98.0\n'),
  },
  {
    name: 'src is deleted',
    code: 'tree-broken',
    severity: 'error',
    what: /^It has no folder "src"\.$/,
    do: (root) => rmSync(join(root, 'src'), { recursive: true }),
  },
  {
    name: 'pkg is a file',
    code: 'tree-broken',
    severity: 'error',
    what: /^It has no folder "pkg"\.$/,
    do: (root) => replaceByFile(join(root, 'pkg')),
  },
  {
    name: 'a file of the standard library is deleted',
    code: 'tree-incomplete',
    severity: 'error',
    what: /^\d+ bytes of the \d+ that were installed are missing\. Missing or emptied: src\/fmt\/print\.go\.$/,
    do: (root) => rmSync(join(root, 'src/fmt/print.go')),
  },
  {
    name: 'a file of the standard library is cut',
    code: 'tree-incomplete',
    severity: 'error',
    what: /^\d+ bytes of the \d+ that were installed are missing/,
    do: (root) => truncateSync(join(root, 'src/fmt/print.go'), 100),
  },
  {
    name: 'a folder of the standard library is a file',
    code: 'tree-incomplete',
    severity: 'error',
    what: /^\d+ bytes of the \d+ that were installed are missing/,
    do: (root) => replaceByFile(join(root, 'src/fmt')),
  },
  {
    name: 'the tree is deleted',
    code: 'marker-without-tree',
    severity: 'error',
    what: /^It marks go-[0-9a-f]{8} 1\.99\.1 \(x64\) as installed, but that folder does not exist\.$/,
    do: (root) => rmSync(root, { recursive: true }),
    at: (root) => `${root}.complete`,
  },
  {
    name: 'the tree is a file',
    code: 'tree-broken',
    severity: 'error',
    what: /^It is not a folder\.$/,
    do: (root) => replaceByFile(root, 'text'),
  },
  {
    name: 'the tree is a link to nowhere',
    missing: whyNoUnixLinks,
    code: 'link-broken',
    severity: 'error',
    what: /^It is a broken link to "\/nowhere\/go"\.$/,
    do(root) {
      rmSync(root, { recursive: true });
      symlinkSync('/nowhere/go', root);
    },
  },
  {
    name: 'the tree is a link that leads in circles',
    missing: whyNoUnixLinks,
    code: 'link-broken',
    severity: 'error',
    what: /^It is a broken link to "x64"\.$/,
    do(root) {
      rmSync(root, { recursive: true });
      symlinkSync('x64', root);
    },
  },
  {
    name: 'the marker is deleted',
    code: 'tree-without-marker',
    severity: 'warning',
    what: /^It has no marker: /,
    do: (root) => rmSync(`${root}.complete`),
  },
  {
    name: 'tree and marker are deleted',
    code: 'receipt-without-tree',
    severity: 'warning',
    what: /^It has neither a tree nor a marker\.$/,
    do(root) {
      rmSync(`${root}.complete`);
      rmSync(root, { recursive: true });
    },
    at: receipt,
  },
  {
    name: 'the receipt is cut',
    code: 'receipt-wrong',
    severity: 'warning',
    what: /^It is damaged\.$/,
    do: (root) => truncateSync(receipt(root), 40),
    at: receipt,
  },
  {
    name: 'the receipt is a folder',
    code: 'receipt-wrong',
    severity: 'warning',
    what: /^It is not a file\.$/,
    do: (root) => replaceByFolder(receipt(root)),
    at: receipt,
  },
  {
    name: 'the receipt is of another version',
    code: 'receipt-wrong',
    severity: 'warning',
    what: /^It is for version "1\.98\.0"\.$/,
    do: (root) =>
      rewrite(receipt(root), (text) => text.replace('"version": "1.99.1"', '"version": "1.98.0"')),
    at: receipt,
  },
  {
    name: 'the receipt is of another tree',
    code: 'receipt-wrong',
    severity: 'warning',
    what: /^It is for go1\.99\.1-1, but the tree is go1\.99\.1\.$/,
    do: (root) =>
      rewrite(receipt(root), (text) => text.replace('"release": "go1.99.1"', '"release": "go1.99.1-1"')),
    at: receipt,
  },
  {
    name: 'staging of a run that is gone',
    code: 'leftover',
    severity: 'warning',
    what: /^Process \d+ \(gone\) left it behind\.$/,
    do: (root) => mkdirSync(join(entry(root), `.staging-${deadWriter()}/src`), { recursive: true }),
    at: (root) => expect.stringContaining(join(entry(root), '.staging-')),
  },
  {
    name: 'a tree that was on its way out, by a run on another machine',
    code: 'leftover',
    severity: 'warning',
    what: /^A process of another machine or container left it behind\.$/,
    do: (root) => mkdirSync(join(entry(root), `.removed-${strangeWriter()}.17/src`), { recursive: true }),
    at: (root) => expect.stringContaining(join(entry(root), '.removed-')),
  },
  {
    name: 'a draft of a marker',
    code: 'leftover',
    severity: 'warning',
    what: /^An interrupted process left it behind\.$/,
    do(root) {
      writeFileSync(`${root}.complete.0123456789ab.tmp`, '');
      utimesSync(`${root}.complete.0123456789ab.tmp`, 1e9, 1e9);
    },
    at: (root) => `${root}.complete.0123456789ab.tmp`,
  },
  {
    name: 'the folder of the version is an empty file',
    code: 'folder-in-the-way',
    severity: 'error',
    what: /^It is a file, but the folder of a version must be at this path\.$/,
    do: (root) => replaceByFile(entry(root)),
    at: entry,
  },
  {
    name: 'the folder of our own is a file',
    code: 'folder-in-the-way',
    severity: 'error',
    what: /^It is a file, but the folder of this program's own data must be at this path\.$/,
    do: (_, { toolCache }) => replaceByFile(join(toolCache, '.setup-go-tarball'), 'text'),
    at: (_, { toolCache }) => join(toolCache, '.setup-go-tarball'),
  },
];

/** One machine after the other damage: what the one before left would be found too. */
describe('damage', () => {
  let machine: BrokenMachine;
  beforeAll(async () => {
    machine = await openBrokenMachine('damaged');
    await machine.install();
  });
  afterAll(async () => {
    await machine[Symbol.asyncDispose]();
  });

  for (const damage of damages)
    testUnless(damage.missing ?? '')(`${damage.name}: ${damage.code}, and put right`, async () => {
      const { root, scenario, toolCache } = machine;
      damage.do(root, machine);
      const before = scenario.place.tree(toolCache);

      const report = await machine.doctor();
      expect(wrong(report)).toMatchObject([
        {
          code: damage.code,
          severity: damage.severity,
          path: damage.at?.(root, machine) ?? root,
          what: expect.stringMatching(damage.what),
          means: expect.stringMatching(/\.$/),
          fix: expect.stringMatching(/^doctor --fix .*\.$/),
        },
      ]);
      expect(report).toMatchObject({ exit: damage.severity === 'error' ? 1 : 0 });
      expect(report.healthy).toBe(damage.severity !== 'error');
      expect(scenario.place.tree(toolCache)).toEqual(before);

      const after = await machine.doctor(['--fix']);
      expect(after).toMatchObject({ exit: 0, healthy: true });
      expect(wrong(after)).toEqual([]);
      expect(fixed(after)).toEqual([damage.code]);

      // What has lost its receipt is found, and would not be installed again.
      if (!existsSync(receipt(root))) rmSync(entry(root), { recursive: true, force: true });
      await machine.install();
      expect(existsSync(join(root, 'src/fmt/print.go'))).toBe(true);
    });

  test('and nothing is left of it all', async () => {
    expect(await machine.doctor()).toMatchObject({
      exit: 0,
      findings: [],
      trees: [{ root: machine.root, recorded: true }],
    });
  });
});

test('for people: what it is, what it means, what to do; and what was put right', async () => {
  await using machine = await openBrokenMachine('told');
  await machine.install();
  rmSync(join(machine.root, goFile));

  const before = await machine.tell();
  expect(before).toMatchObject({ code: 1, stderr: '' });
  expect(before.stdout).toContain(
    `\nError: tree-broken: ${machine.root}\n  It has no "${join(machine.root, goFile)}".\n  It is marked as installed, but does not work. Other actions find it and use it as it is.\n  doctor --fix removes the marker`,
  );
  expect(before.stdout).toMatch(/\n1 error\. "setup-go-tarball doctor --fix" can repair 1\.\n$/);

  const after = await machine.tell(['--fix']);
  expect(after).toMatchObject({ code: 0, stderr: '' });
  expect(after.stdout).toContain(
    `\nFixed: tree-broken: ${machine.root}\n  It has no "${join(machine.root, goFile)}".\n  Removed "${machine.root}", its marker and its receipt.\n  To install it again: setup-go-tarball setup --go-version ${version} `,
  );
  expect(after.stdout).toMatch(/\nEverything is fine: 1 repaired\.\n$/);
});

/** As if nobody had touched it for years. */
function age(root: string): void {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  for (const name of [...names, '']) utimesSync(join(root, name), 1e9, 1e9);
}

test('several at once are put right in one go', async () => {
  await using machine = await openBrokenMachine('several');
  await machine.install();
  const other = installGo(machine.toolCache, { release: 'go1.22.12' });
  rmSync(`${other}.complete`);
  age(other);
  truncateSync(join(machine.root, goFile));
  mkdirSync(join(entry(machine.root), `.staging-${deadWriter()}`));

  expect(
    wrong(await machine.doctor())
      .map(({ code }) => code)
      .sort(),
  ).toEqual(['leftover', 'tree-broken', 'tree-without-marker']);
  const after = await machine.doctor(['--fix']);
  expect(after).toMatchObject({ exit: 0, trees: [] });
  expect([...fixed(after)].sort()).toEqual(['leftover', 'tree-broken', 'tree-without-marker']);
  expect(existsSync(dirname(other))).toBe(false);
});

test('a tree without marker and receipt that changed a moment ago may be another program’s work', async () => {
  await using machine = await openBrokenMachine('copied');
  const root = installGo(machine.toolCache, { marker: false });
  const report = await machine.doctor(['--fix']);
  expect(report).toMatchObject({ exit: 0, findings: [{ code: 'tree-without-marker', severity: 'warning' }] });
  expect(report.findings[0]?.fix).toContain('again in an hour');
  expect(existsSync(join(root, goFile))).toBe(true);
});

test('what has grown since it was installed is a warning, and nothing is done to it', async () => {
  await using machine = await openBrokenMachine('grown');
  await machine.install();
  writeFileSync(join(machine.root, 'src/mine.go'), 'package mine\n');
  const report = await machine.doctor(['--fix']);
  expect(report).toMatchObject({
    exit: 0,
    findings: [
      { code: 'tree-grown', what: 'Its files are 13 bytes longer in total than when it was installed.' },
    ],
  });
  expect(existsSync(join(machine.root, 'src/mine.go'))).toBe(true);
});

test('a file that is not ours to remove stays in the way, and is told again', async () => {
  await using machine = await openBrokenMachine('not-ours');
  writeFileSync(join(machine.toolCache, 'go'), 'somebody needs this\n');
  expect(await machine.doctor(['--fix'])).toMatchObject({
    exit: 1,
    healthy: false,
    findings: [
      {
        code: 'folder-in-the-way',
        path: join(machine.toolCache, 'go'),
        fix: expect.stringContaining('yourself'),
      },
    ],
  });
  expect(readFileSync(join(machine.toolCache, 'go'), 'utf8')).toBe('somebody needs this\n');
});

test('folders that are no version, and tools that are not Go, are not looked at', async () => {
  await using machine = await openBrokenMachine('others');
  mkdirSync(join(machine.toolCache, 'node/22.0.0/x64'), { recursive: true });
  mkdirSync(join(machine.toolCache, 'go/nightly/x64'), { recursive: true });
  writeFileSync(join(machine.toolCache, 'node/22.0.0/arm64.complete'), '');
  expect(await machine.doctor(['--fix'])).toMatchObject({ exit: 0, findings: [], trees: [] });
});

describe('links', () => {
  testUnless(whyNoUnixLinks)('a tool cache that is a link to nowhere', async () => {
    await using machine = await openBrokenMachine('dead');
    rmSync(machine.toolCache, { recursive: true });
    symlinkSync('/nowhere/tools', machine.toolCache);
    expect(await machine.doctor(['--fix'])).toMatchObject({
      exit: 1,
      findings: [
        {
          code: 'link-broken',
          severity: 'error',
          path: machine.toolCache,
          fix: expect.stringContaining('mounted'),
        },
      ],
    });
  });

  const [here, there] = [tmpdir(), '/dev/shm'];
  const sameDrive = !existsSync(there) || statSync(here).dev === statSync(there).dev;
  testUnless(whyNoUnixLinks || (sameDrive ? 'there is one drive only' : ''))(
    'to another drive are told, and are fine',
    async () => {
      await using machine = await openBrokenMachine('drives');
      await machine.install();
      const far = join(there, `setup-go-doctor-${process.pid}`);
      const near = machine.scenario.place.root.startsWith(there)
        ? join(here, `setup-go-doctor-${process.pid}`)
        : far;
      try {
        mkdirSync(near);
        const { root } = machine;
        cpSync(root, join(near, 'go'), { recursive: true });
        rmSync(root, { recursive: true });
        symlinkSync(join(near, 'go'), root);
        const report = await machine.doctor(['--fix']);
        expect(report).toMatchObject({
          exit: 0,
          findings: [
            {
              code: 'link-elsewhere',
              severity: 'fine',
              path: root,
              what: `It is a link to "${join(near, 'go')}", on another drive.`,
            },
          ],
          trees: [{ root }],
        });
        expect((await machine.tell()).stdout).toMatch(/^Note {8}.*on another drive\.$/m);

        rmSync(join(near, 'go/bin/go'));
        expect(fixed(await machine.doctor(['--fix']))).toEqual(['tree-broken']);
        expect(existsSync(root)).toBe(false);
        expect(existsSync(join(near, 'go/VERSION'))).toBe(true); // what the link led to is somebody else's
      } finally {
        rmSync(near, { recursive: true, force: true });
      }
    },
  );
});

describe('permission', () => {
  const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {}; // root may write everywhere

  testUnless(whyNoModes)(
    'a tool cache that this user cannot write: named, not changed, and the exit code is 1',
    async () => {
      await using machine = await openBrokenMachine('read-only');
      await machine.install();
      rmSync(join(machine.root, goFile));
      chmodSync(machine.scenario.place.root, 0o755);
      const folders = [machine.toolCache, dirname(entry(machine.root)), entry(machine.root)];
      for (const folder of folders) chmodSync(folder, 0o555);

      const report = await machine.doctor(['--fix'], nobody);

      expect(report.exit).toBe(1);
      expect(wrong(report)).toMatchObject([
        {
          code: 'not-writable',
          path: machine.toolCache,
          what: 'This user cannot write to it: permission denied (EACCES).',
        },
        {
          code: 'tree-broken',
          path: machine.root,
          fixed: false,
          why: expect.stringContaining('permission denied'),
        },
      ]);
      expect(existsSync(`${machine.root}.complete`)).toBe(true);
      for (const folder of folders) chmodSync(folder, 0o755);
    },
  );

  testUnless(whyNoModes)('a tool cache that cannot be made', async () => {
    await using machine = await openBrokenMachine('no-parent');
    rmSync(machine.toolCache, { recursive: true });
    chmodSync(machine.scenario.place.root, 0o555);
    expect(await machine.doctor([], nobody)).toMatchObject({
      exit: 1,
      findings: [
        {
          code: 'not-writable',
          what: `This user cannot write to it: "${machine.scenario.place.root}": permission denied (EACCES).`,
        },
      ],
    });
    chmodSync(machine.scenario.place.root, 0o755);
  });

  testUnless(process.getuid?.() === 0 ? '' : 'only root can be somebody else')(
    'one folder of many that cannot be read is named, and the others are told all the same',
    async () => {
      await using machine = await openBrokenMachine('secret');
      await machine.install();
      chmodSync(machine.scenario.place.root, 0o755);
      const hidden = installGo(machine.toolCache);
      chmodSync(dirname(hidden), 0o700);
      const report = await machine.doctor([], nobody);
      expect(report.exit).toBe(1);
      expect(report.trees).toMatchObject([{ version }]);
      expect(wrong(report)).toContainEqual(
        expect.objectContaining({ code: 'unreadable', path: dirname(hidden) }),
      );
    },
  );
});

test('a folder that was moved there whole is judged by what it is, not by its name', async () => {
  await using machine = await openBrokenMachine('renamed');
  await machine.install();
  const elsewhere = join(dirname(entry(machine.root)), '1.98.0');
  renameSync(entry(machine.root), elsewhere);
  const report = await machine.doctor();
  expect(wrong(report).map(({ code }) => code)).toEqual(['tree-broken']);
});
