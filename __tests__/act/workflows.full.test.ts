// Real workflows on a real runner: setup-go's own cases and examples, with only the line `uses:` changed.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { knownArchive } from '../../src/core/sources/known-digests.ts';
import { type Actions, type ActOptions, createActions } from '../support/act.ts';
import { installAct } from '../support/act-program.ts';
import {
  genuineArchive,
  genuineName,
  genuineRelease,
  whyNoGenuineArchive,
} from '../support/genuine-archive.ts';
import { type GoDev, publish, startGoDev } from '../support/go-dev.ts';
import { sha256 } from '../support/mini-go.ts';
import { type Mirror, startMirror } from '../support/mirror-server.ts';
import { packedGo, packedGo386, realGo } from '../support/real-go.ts';
import { testUnless } from '../support/test-unless.ts';

const preinstalled = ['1.23.2', '1.22.4', '1.21.13', '1.20.14', '1.11.13'];
const whyNot = (await installAct()).missing || whyNoGenuineArchive();
const minutes = 60_000;

(whyNot === '' ? describe : describe.skip)(`workflows under act ${whyNot}`, () => {
  let actions: Actions;
  let goDev: GoDev;
  beforeAll(async () => {
    actions = createActions();
    for (const version of preinstalled) actions.preinstall(version, realGo(`go${version}`));
    goDev = await startGoDev();
    await publish(goDev.mirror, {
      index: [
        releaseOf(genuineRelease, [fileOf(genuineName)]),
        ...preinstalled.map((version) =>
          releaseOf(`go${version}`, [fileOf(`go${version}.linux-amd64.tar.gz`)]),
        ),
      ],
      archives: { [genuineName]: { file: await genuineArchive() } },
    });
  }, 30 * minutes);
  afterAll(async () => {
    await goDev?.close();
    actions?.[Symbol.dispose]();
  });

  /** Every job must end well, and there must be so many. */
  const expectSuccess = async (workflow: string, jobs: number, options: ActOptions = {}) => {
    const env = { ...goDev.env, ...options.env };
    const { code, succeeded, failed, output } = await actions.run(workflow, { ...options, env });
    const seen = { failed, succeeded: succeeded.length, code };
    if (failed.length > 0 || code !== 0) console.error(output);
    expect(seen).toEqual({ failed: [], succeeded: jobs, code: 0 });
    return output;
  };

  test(
    'the cases of its own workflow',
    async () => {
      await expectSuccess('versions', 18);
      const asked = goDev.mirror.requests
        .filter(({ path }) => path.endsWith('.tar.gz'))
        .map(({ path }) => path);
      // All else lay in the tool cache, as on a runner's image.
      expect([...new Set(asked)]).toEqual([`/dl/${genuineName}`, `/go/${genuineName}`]);
    },
    30 * minutes,
  );

  test(
    'the examples of its documentation',
    async () => {
      const output = await expectSuccess('usage', 13);
      // Each step has a summary file of its own, so no later step can see it.
      expect(output).toMatch(
        /Summary - ### Go 1\.21\.13\n[\s\S]*\n\| Requested \| `\^1\.21 <1\.22` \(go-version\) \|\n/,
      );
    },
    30 * minutes,
  );

  test(
    'what steps leave to later ones',
    async () => void (await expectSuccess('environment', 4)),
    30 * minutes,
  );

  test(
    'base URLs without an index, an environment variable for one, and a private mirror',
    async () => {
      await using mirror = await startVendor();
      const secrets = { MIRROR_TOKEN: 'Bearer a-secret-of-the-mirror' };
      const output = await expectSuccess('base-url', 5, { vars: { MIRROR: mirror.url }, secrets });
      expect(output).not.toContain('a-secret-of-the-mirror');
      const others = mirror.requests.filter(
        ({ path, headers }) => headers['authorization'] && !path.startsWith('/private/'),
      );
      expect(others).toEqual([]);
    },
    30 * minutes,
  );

  const name386 = genuineName.replace('amd64', '386');
  // The table would rightly refuse ours.
  testUnless(knownArchive(name386) === undefined ? '' : `the built-in table knows ${name386}`)(
    'aliases, for 32 bits too',
    async () => {
      const file = packedGo386();
      const older = ['go1.23.2.linux-amd64.tar.gz', 'go1.23.2.linux-386.tar.gz'];
      await publish(goDev.mirror, {
        index: [
          releaseOf(genuineRelease, [fileOf(genuineName), fileOf(name386, sha256(readFileSync(file)))]),
          releaseOf(
            'go1.23.2',
            older.map((name) => fileOf(name)),
          ),
        ],
        archives: { [name386]: { file } },
      });
      await expectSuccess('aliases', 3);
    },
    30 * minutes,
  );
});

function releaseOf(version: string, files: readonly object[]) {
  return { version, stable: true, files };
}

function fileOf(filename: string, sha256 = knownArchive(filename)?.sha256 ?? '0'.repeat(64)) {
  const [, version, os, arch] = /^(go[\d.]+)\.(\w+)-(\w+)\.tar\.gz$/.exec(filename) ?? [];
  return { filename, version, os, arch, sha256, kind: 'archive' };
}

/** Serves as the Microsoft build of Go is served: a partial version's file with its digest beside it, and no index. */
async function startVendor(): Promise<Mirror & AsyncDisposable> {
  const mirror = await startMirror();
  const file = packedGo('go1.23.2');
  const digest = sha256(readFileSync(file));
  for (const [folder, options] of [
    ['/golang/release/latest', {}],
    ['/private', { authorization: 'Bearer a-secret-of-the-mirror' }],
  ] as const) {
    mirror.serve(`${folder}/go1.23.linux-amd64.tar.gz`, { file }, options);
    mirror.serve(`${folder}/go1.23.linux-amd64.tar.gz.sha256`, `${digest}\n`, options);
  }
  return { ...mirror, [Symbol.asyncDispose]: () => mirror.close() };
}
