/**
 * The genuine archive of Go for Windows, made by Go's own packer, and the toolchain module of the newest release that
 * the module proxy has for Windows, installed by the engine as on Windows: all but starting go.exe.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { InputName } from '../../src/core/inputs/input-table.ts';
import { parseInputs } from '../../src/core/inputs/inputs.ts';
import { planOf } from '../../src/core/plan/plan.ts';
import { parseGoproxy } from '../../src/core/sources/goproxy.ts';
import { knownArchive } from '../../src/core/sources/known-digests.ts';
import { parseRequest } from '../../src/core/versions/version-request.ts';
import { acquire } from '../../src/engine/install/acquire.ts';
import type { Installed } from '../../src/engine/tool-cache/tool-cache.ts';
import { findOrResolve } from '../../src/engine/versions/find-or-resolve.ts';
import {
  digestOf,
  genuineRelease,
  whyNoGenuineArchive,
  windowsArchive,
  windowsName,
} from '../support/genuine-archive.ts';
import { whyNoProgram } from '../support/goinstall.ts';
import { createPlace, type Place } from '../support/product.ts';
import { fetchText, goproxy, proxyEnvironment } from '../support/real-proxy.ts';
import { openScenario } from '../support/scenario.ts';
import { openTestRun } from '../support/test-run.ts';
import { testUnless } from '../support/test-unless.ts';

const limit = 1_800_000;
const why = whyNoGenuineArchive(windowsName);
const [proxy] = parseGoproxy(goproxy()).proxies;
const list = proxy && (await fetchText(`${proxy.url}/golang.org/toolchain/@v/list`));
const newest = [...(list?.matchAll(/^v0\.0\.1-go(1\.\d+\.\d+)\.windows-amd64$/gm) ?? [])]
  .map(([, version = '']) => version)
  .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  .at(-1);

testUnless(why || (knownArchive(windowsName) ? '' : `no source publishes the digest of ${windowsName} here`))(
  "Go's own packer makes the bytes that are published",
  async () => expect(await digestOf(windowsArchive())).toBe(knownArchive(windowsName)?.sha256),
  limit,
);

testUnless(why || whyNoProgram('unzip'))(
  'the genuine archive is installed, file by file what unzip makes of it',
  async () => {
    await using scenario = await openScenario('windows');
    const { place } = scenario;
    const mirror = await scenario.mirror();
    const archive = windowsArchive();
    mirror.serve(`/go/${windowsName}`, { file: archive });
    const checksum = await digestOf(archive);
    const installed = await installForWindows(place, {
      'go-version': genuineRelease,
      mirrors: `${mirror.url}/go`,
      checksum,
    });
    expect(installed).toMatchObject({
      release: genuineRelease,
      root: join(place.toolCache, 'go/1.26.8/x64'),
    });
    execFileSync('unzip', ['-q', archive, '-d', place.workspace]);
    const published = digestsIn(join(place.workspace, 'go'));
    expect(Object.keys(published).length).toBeGreaterThan(10_000);
    expect(Object.keys(published)).toEqual(
      expect.arrayContaining(['bin/go.exe', 'bin/gofmt.exe', 'VERSION']),
    );
    expect(digestsIn(installed.root)).toEqual(published);
  },
  limit,
);

testUnless(newest === undefined ? 'no module proxy has Go for Windows' : '')(
  `the module of Go ${newest} is installed at trust log: every file is in the log's hash`,
  async () => {
    using place = createPlace('windows');
    const installed = await installForWindows(place, {
      'go-version': newest ?? '',
      mirrors: 'module-proxy',
      'require-trust': 'log',
    });
    const receipt = JSON.parse(readFileSync(`${installed.root}.receipt.json`, 'utf8'));
    const name = `v0.0.1-go${newest}.windows-amd64`;
    const logged = await fetchText(`${proxy?.url}/sumdb/sum.golang.org/lookup/golang.org/toolchain@${name}`);
    expect(logged).toContain(`\ngolang.org/toolchain ${name} ${receipt.h1}\n`);
    expect(h1Of(digestsIn(installed.root), `golang.org/toolchain@${name}/`)).toBe(receipt.h1);
  },
  limit,
);

/** Finds and installs as `setup` does, for Windows on x64. */
async function installForWindows(
  place: Place,
  inputs: Partial<Readonly<Record<InputName, string>>>,
): Promise<Installed> {
  const env = { ...proxyEnvironment(), GOPROXY: goproxy() };
  await using session = openTestRun({ toolCache: place.toolCache, home: place.home, env });
  const platform = { os: 'windows', arch: 'amd64', toolCacheArch: 'x64' };
  const run = { ...session.run, platform };
  const plan = await planOf(
    parseInputs((name) => inputs[name]),
    { yaml: false },
  );
  const source = { kind: 'input', name: 'go-version', yaml: false } as const;
  const found = await findOrResolve(run, await parseRequest(inputs['go-version'] ?? '', source), plan);
  if (found.kind === 'installed') throw new Error('it is installed already');
  return await acquire(run, found.resolution, found);
}

/** Path below the folder, with slashes -> SHA-256. */
function digestsIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const digests = files.map((item): [string, string] => {
    const path = join(item.parentPath, item.name);
    return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
  });
  return Object.fromEntries(digests.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The hash of a module, computed again, so that the product is not its own witness. */
function h1Of(digests: Readonly<Record<string, string>>, prefix: string): string {
  const lines = Object.entries(digests)
    .map(([path, digest]) => ({ name: `${prefix}${path.replace(/(^|\/)go\.mod$/, '$1_go.mod')}`, digest }))
    .sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))
    .map(({ name, digest }) => `${digest}  ${name}\n`);
  return `h1:${createHash('sha256').update(lines.join('')).digest('base64')}`;
}
