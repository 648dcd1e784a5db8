/** The faster drive of GitHub's Windows machines, which the built program looks for there alone. */
import { lstatSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Problem } from '../../../src/core/problem/problem.ts';
import { parseVersion } from '../../../src/core/versions/version.ts';
import type { Run } from '../../../src/engine/run/run.ts';
import { toolCacheDestination } from '../../../src/engine/tool-cache/tool-cache-destination.ts';
import { writeGoTree } from '../../support/installed-go.ts';
import { createPlace, type Place } from '../../support/product.ts';
import { whyNoFolderLinks } from '../../support/system.ts';
import { openTestRun } from '../../support/test-run.ts';
import { testUnless } from '../../support/test-unless.ts';

const receipt = {
  schema: 1,
  tool: 'go',
  version: '1.22.12',
  release: 'go1.22.12',
  platform: 'linux-amd64',
  archive: 'go1.22.12.linux-amd64.tar.gz',
  sha256: '0'.repeat(64),
  size: 1,
  mirror: 'official',
  trust: 'known',
  lacks: [],
  installedAt: '2026-01-01T00:00:00.000Z',
  installedBy: 'test 1.0.0',
} as const;

/** Stages and commits a miniature Go; `change` replaces parts of the run. Resolves to the folder it was staged in. */
async function install(place: Place, change: (run: Run) => Partial<Run>): Promise<string> {
  await using session = openTestRun({ toolCache: place.toolCache, home: place.home });
  const run = { ...session.run, ...change(session.run) };
  const version = parseVersion('go1.22.12');
  if (version === undefined) throw new Error('it is a version');
  const destination = await toolCacheDestination(run);
  const staging = await destination.stage({ tool: 'go', version });
  writeGoTree(staging.path, 'go1.22.12');
  const given = {
    staging: staging.path,
    tool: 'go',
    version,
    receipt,
    manifest: undefined,
    proof: undefined,
  };
  await destination.commit({ ...given, requireTrust: undefined, commitLost: false });
  await staging.discard();
  return staging.path;
}

const isInToolCache = ({ toolCache, root }: Place) => {
  const slot = join(toolCache, 'go/1.22.12');
  expect(lstatSync(join(slot, process.arch)).isDirectory()).toBe(true);
  expect(readdirSync(slot).sort()).toEqual(
    ['', '.complete', '.receipt.json'].map((end) => `${process.arch}${end}`),
  );
  expect(readdirSync(root)).not.toContain('D');
};

testUnless(whyNoFolderLinks)(
  'the tree is stored on it, with a link in the tool cache, and nothing else',
  async () => {
    using place = createPlace('faster');
    const actual = join(place.root, 'D/tools');

    const staged = await install(place, () => ({ fasterDrive: { actual } }));

    expect(staged.startsWith(actual)).toBe(true);
    const tree = join(actual, 'go/1.22.12', process.arch);
    const link = join(place.toolCache, 'go/1.22.12', process.arch);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(realpathSync(link)).toBe(realpathSync(tree));
    expect(readdirSync(join(actual, 'go/1.22.12'))).toEqual([process.arch]);
    expect(readdirSync(join(actual, 'go'))).toEqual(['1.22.12']);
    expect(readdirSync(join(place.toolCache, 'go'))).toEqual(['1.22.12']);
  },
);

test('no link to it can be made: the tree is stored in the tool cache, and nothing stays on the drive', async () => {
  using place = createPlace('faster');
  const link = () => Promise.reject(new Problem('FILES_FAILED', 'no links here'));

  await install(place, ({ files }) => ({
    fasterDrive: { actual: join(place.root, 'D/tools') },
    files: { ...files, link },
  }));

  isInToolCache(place);
});

test('a link is made and leads nowhere: the same', async () => {
  using place = createPlace('faster');

  await install(place, ({ files }) => ({
    fasterDrive: { actual: join(place.root, 'D/tools') },
    files: { ...files, link: (target, path, kind) => files.link(`${target}-not`, path, kind) },
  }));

  isInToolCache(place);
});

test('the drive cannot be written to: the same', async () => {
  using place = createPlace('faster');
  writeFileSync(join(place.root, 'E'), '');

  await install(place, () => ({ fasterDrive: { actual: join(place.root, 'E/tools') } }));

  isInToolCache(place);
});

testUnless(whyNoFolderLinks)(
  'the link cannot be made at the end: the error is reported, and staging removes the tree',
  async () => {
    using place = createPlace('faster');
    const actual = join(place.root, 'D/tools');
    mkdirSync(actual, { recursive: true });
    let links = 0;

    const installing = install(place, ({ files }) => ({
      fasterDrive: { actual },
      files: {
        ...files,
        async link(target, path, kind) {
          if (++links > 1) throw new Problem('FILES_FAILED', 'no links any more');
          await files.link(target, path, kind);
        },
      },
    }));

    await expect(installing).rejects.toThrow('no links any more');
    expect(readdirSync(join(actual, 'go/1.22.12'))).toEqual([expect.stringMatching(/^\.staging-/)]);
  },
);
