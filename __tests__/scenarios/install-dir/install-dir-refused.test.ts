/** What install-dir never replaces or removes, and folders that this user may not write to. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { goFile, writeGoTree } from '../../support/installed-go.ts';
import { mountAt, mountMemoryDisk } from '../../support/mounts.ts';
import type { RunOptions } from '../../support/product.ts';
import { homeAt } from '../../support/product.ts';
import { whyNoFolderLinks, whyNoModes } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';
import { whyNoMount } from '../../support/why-no-mount.ts';
import { downloads, type InstallDirScenario, openInstallDir, releaseAt } from './install-dir.ts';

interface Refusal {
  readonly what: string;
  readonly missing?: string;
  /** Makes what is there, and gives the folder. */
  readonly make: (scenario: InstallDirScenario) => string;
  readonly why: RegExp;
  readonly given?: (scenario: InstallDirScenario) => Partial<RunOptions>;
}

const at = ({ dir }: InstallDirScenario) => dir;

const refusals: readonly Refusal[] = [
  { what: 'the root of the file system', make: () => '/', why: /root of a file system/ },
  { what: 'the home folder', make: ({ place }) => place.home, why: /is or holds the home folder/ },
  {
    what: 'the home folder by a link',
    missing: whyNoFolderLinks,
    make({ dir, place }) {
      symlinkSync(place.home, dir, 'junction');
      return dir;
    },
    why: /\(which is ".*home"\): it is or holds the home folder/,
  },
  {
    what: 'the home folder, though it is a Go',
    make({ place }) {
      writeGoTree(place.home, 'go1.22.12');
      return place.home;
    },
    why: /is or holds the home folder/,
  },
  {
    what: 'a folder around a home yet to be made',
    make: at,
    why: /is or holds the home folder/,
    given: ({ dir }) => ({ env: homeAt(join(dir, 'home/me')) }),
  },
  { what: 'the workspace', make: () => '.', why: /is or holds the workspace/ },
  { what: 'a folder around the workspace', make: () => '..', why: /is or holds the (home folder|workspace)/ },
  {
    what: 'a folder around the tool cache',
    make: at,
    why: /is or holds the tool cache/,
    given: ({ dir }) => ({ env: { RUNNER_TOOL_CACHE: join(dir, 'tools') } }),
  },
  {
    what: 'a folder with something else in it',
    make({ dir }) {
      mkdirSync(dir);
      writeFileSync(join(dir, 'thesis.txt'), '');
      return dir;
    },
    why: /holds something other than Go/,
  },
  {
    what: 'something else with a bin/go',
    make({ dir }) {
      mkdirSync(join(dir, 'bin'), { recursive: true });
      writeFileSync(join(dir, goFile), '');
      writeFileSync(join(dir, 'VERSION'), '3.1.4\n');
      return dir;
    },
    why: /holds something other than Go/,
  },
  {
    what: 'a file',
    make({ dir }) {
      writeFileSync(dir, 'text');
      return dir;
    },
    why: /it is not a folder/,
  },
  {
    what: 'a Go by other means, where another one is kept already',
    make({ dir }) {
      writeGoTree(dir, 'go1.22.12');
      writeGoTree(`${dir}.old`, 'go1.21.13');
      return dir;
    },
    why: /the \.old name to keep it under is taken\nMove or remove one of the two/,
  },
];

for (const { what, missing = '', make, why, given } of refusals)
  testUnless(missing)(`${what} is refused and stays as it is`, async () => {
    await using scenario = await openInstallDir('refused');
    const dir = make(scenario);
    const before = scenario.place.tree(scenario.place.root);

    const step = await scenario.install(
      '1.99.1',
      { 'install-dir': dir, replace: 'false' },
      given?.(scenario),
    );

    expect(step).toMatchObject({
      code: 1,
      annotations: [{ level: 'error', title: 'INSTALL_DIR_REFUSED' }],
      outputs: {},
      env: {},
      path: [],
    });
    expect(step.annotations[0]?.message).toMatch(why);
    expect(step.annotations[0]?.message).toMatch(/\nMove|\nName|\nRemove|\nEmpty/);
    expect(downloads(scenario.go)).toEqual([]);
    const after = scenario.place.tree(scenario.place.root);
    expect(after.filter((path) => !/^runner-/.test(path))).toEqual(before);
  });

describe('a mount point', () => {
  testUnless(whyNoMount)('is refused, with a Go in it or empty', async () => {
    await using scenario = await openInstallDir('mount');
    using _ = mountMemoryDisk(scenario.dir, 16);
    const empty = await scenario.install('1.99.1');
    writeGoTree(scenario.dir, 'go1.22.12');
    const full = await scenario.install('1.99.1', { replace: 'true' });
    const used = await scenario.install('1.22.12');

    for (const step of [empty, full]) {
      expect(step).toMatchObject({ code: 1, annotations: [{ title: 'INSTALL_DIR_REFUSED' }] });
      expect(step.annotations[0]?.message).toMatch(/mount point.*\nName a folder inside it/);
    }
    expect(used).toMatchObject({ code: 0, outputs: { 'go-root': scenario.dir } }); // nothing is swapped for that
    expect(releaseAt(scenario.dir)).toBe('go1.22.12');
  });

  testUnless(whyNoMount)('of the same disk is refused', async () => {
    await using scenario = await openInstallDir('bind mount');
    const other = join(dirname(scenario.dir), 'other');
    writeGoTree(other, 'go1.22.12');
    using _ = mountAt(scenario.dir, '--bind', other);
    const step = await scenario.install('1.99.1', { replace: 'true' });
    expect(step).toMatchObject({ code: 1, annotations: [{ title: 'INSTALL_DIR_REFUSED' }] });
    expect(releaseAt(other)).toBe('go1.22.12');
  });
});

test.each([
  ['~/sdk/go', /~ is not expanded\nWrite the absolute path/],
  ['~', /~ is not expanded/],
  [`/opt/a${delimiter}b`, /a folder on PATH cannot contain "[:;]"/],
  ['go\u0007', /control character/],
])('the folder %p is no folder to be named', async (dir, why) => {
  await using scenario = await openInstallDir('input');
  const step = await scenario.install('1.99.1', { 'install-dir': dir });
  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'INPUT_INVALID' }], outputs: {} });
  expect(step.annotations[0]?.message).toMatch(why);
  expect(scenario.go.requests).toEqual([]);
});

test.each(['~go', 'a~/go'])('a folder called %p is one', async (dir) => {
  await using scenario = await openInstallDir('tilde');
  expect(await scenario.install('1.99.1', { 'install-dir': dir })).toMatchObject({ code: 0 });
  expect(releaseAt(join(scenario.place.workspace, dir))).toBe('go1.99.1');
});

describe('without permission', () => {
  const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {}; // root may write everywhere
  const open = (scenario: InstallDirScenario) => {
    for (const folder of [scenario.place.toolCache, scenario.place.home]) chmodSync(folder, 0o777);
  };

  const make: Readonly<Record<string, (dir: string) => void>> = {
    'nothing is there': () => undefined,
    'an empty folder of his own is there': ownFolder,
    'a Go is there': (dir) => writeGoTree(dir, 'go1.22.12'),
  };
  for (const [what, makeIt] of Object.entries(make))
    testUnless(whyNoModes)(
      `to write in the folder around it, where ${what}: both remedies are named`,
      async () => {
        await using scenario = await openInstallDir('denied');
        open(scenario);
        makeIt(scenario.dir);
        chmodSync(dirname(scenario.dir), 0o555);

        const step = await scenario.install('1.99.1', {}, nobody);

        chmodSync(dirname(scenario.dir), 0o755);
        expect(step).toMatchObject({ code: 1, annotations: [{ title: 'PERMISSION_DENIED' }], outputs: {} });
        const [{ message = '' } = {}] = step.annotations;
        expect(message).toContain(`Cannot install Go at "${scenario.dir}"`);
        expect(message).toContain('sudo');
        expect(message).toContain(`such as "${join(scenario.place.home, 'sdk/go')}"`);
        expect(message).not.toContain('RUNNER_TOOL_CACHE');
        expect(downloads(scenario.go)).toEqual([]);
      },
    );

  testUnless(whyNoModes)('to write: what is there is used all the same', async () => {
    await using scenario = await openInstallDir('read-only');
    open(scenario);
    await scenario.install('1.99.1');
    execFileSync('chmod', ['-R', 'a-w', scenario.dir]);
    execFileSync('chmod', ['-R', 'a+w', join(scenario.place.home, 'go')]);
    const step = await scenario.install('1.99.1', {}, nobody);
    execFileSync('chmod', ['-R', 'u+w', scenario.dir]);
    expect(step).toMatchObject({ code: 0, annotations: [], outputs: { 'go-root': scenario.dir } });
  });

  test('a folder of his own takes it', async () => {
    await using scenario = await openInstallDir('own');
    open(scenario);
    const step = await scenario.install(
      '1.99.1',
      { 'install-dir': join(scenario.place.home, 'sdk/go') },
      nobody,
    );
    expect(step).toMatchObject({ code: 0, annotations: [] });
    expect(releaseAt(join(scenario.place.home, 'sdk/go'))).toBe('go1.99.1');
  });

  function ownFolder(dir: string): void {
    mkdirSync(dir);
    if (nobody.uid !== undefined) execFileSync('chown', [String(nobody.uid), dir]);
  }
});
