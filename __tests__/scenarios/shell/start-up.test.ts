/** A tool-cache hit, which nearly every run is: one child process, no network, and only small files of dist/ loaded. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from '@jest/globals';
import { installGo } from '../../support/installed-go.ts';
import { createPlace, type Place } from '../../support/product.ts';
import { testUnless } from '../../support/test-unless.ts';

const dist = join(import.meta.dirname, '../../../dist');
const traceable = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
const withStrace = testUnless(traceable ? '' : 'there is no strace that may be used');

interface Trace {
  /** Programs that were started, the first of them node itself. */
  readonly programs: readonly string[];
  readonly opened: readonly string[];
  readonly connected: readonly string[];
  /** Files whose times were set. */
  readonly dated: readonly string[];
}

/** What a step does, seen from the kernel. */
function trace(place: Place, inputs: Readonly<Record<string, string>>): Trace {
  const log = join(place.root, 'trace');
  const files = ['ENV', 'PATH', 'OUTPUT'].map((name) => [`GITHUB_${name}`, join(place.root, name)] as const);
  for (const [, file] of files) place.write(`../${basename(file)}`, '');
  const env = {
    ...{ HOME: place.home, PATH: '/usr/bin:/bin', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: place.workspace },
    ...{ RUNNER_TOOL_CACHE: place.toolCache, ...Object.fromEntries(files) },
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const calls = 'trace=execve,openat,open,connect,utimensat,utimes,utime,futimesat';
  const command = [
    '-f',
    '-qq',
    '-s',
    '400',
    '-e',
    calls,
    '-o',
    log,
    process.execPath,
    join(dist, 'index.js'),
  ];
  execFileSync('strace', command, { env, cwd: place.workspace });
  const lines = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => !/= -1 E/.test(line));
  const names = (call: RegExp) => lines.flatMap((line) => call.exec(line)?.[1] ?? []);
  return {
    programs: names(/execve\("([^"]+)"/),
    opened: names(/open(?:at)?\([^"]*"([^"]+)"/),
    dated: names(/utime\w*\([^"]*"([^"]+)"/),
    connected: names(/connect\(.*?((?:inet_addr|inet_pton)\(.*?\))/),
  };
}

withStrace('starts the go command once, and nothing else', () => {
  using place = createPlace('trace');
  const root = installGo(place.toolCache);
  const { programs, connected } = trace(place, { 'go-version': '1.22' });
  expect(programs).toEqual([process.execPath, join(root, 'bin/go')]);
  expect(connected).toEqual([]);
});

withStrace('once more where GOROOT is not exported, to see which root it finds', () => {
  using place = createPlace('trace');
  const root = installGo(place.toolCache);
  const { programs } = trace(place, { 'go-version': '1.22', 'export-goroot': 'false' });
  expect(programs).toEqual([process.execPath, join(root, 'bin/go'), join(root, 'bin/go')]);
});

/** Without what is said about the release, and with it: the limits of `npm run entry`. */
const quiet = { advisories: 'off', summary: 'line' };

for (const inputs of [
  { 'go-version': '1.22' },
  { 'go-version': '1.22.12' },
  { 'go-version-file': 'go.mod' },
  {},
].flatMap((each) => [each, { ...each, ...quiet }]))
  withStrace(`loads neither HTTP, archives nor digests for ${JSON.stringify(inputs)}`, () => {
    using place = createPlace('trace');
    installGo(place.toolCache);
    place.write('go.mod', 'module m\n\ngo 1.22\n');
    const loaded = trace(place, inputs).opened.filter(
      (file) => file.startsWith(dist) && file.endsWith('.js'),
    );
    const names = loaded.map((file) => basename(file));
    expect(names).toContain('index.js');
    for (const file of loaded) {
      const text = readFileSync(file, 'utf8');
      expect([basename(file), text.match(/undici|tar-stream|yauzl|aix-ppc64/)?.[0]]).toEqual([
        basename(file),
        undefined,
      ]);
    }
    const bytes = loaded.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeLessThanOrEqual('summary' in inputs ? 120_000 : 156_000);
  });

withStrace('changes nothing in the tool cache but the time of the marker, which takes one call', () => {
  using place = createPlace('trace');
  const root = installGo(place.toolCache, { receipt: { trust: 'known', mirror: 'official' } });
  const before = place.tree(place.toolCache);
  const { dated, opened } = trace(place, { 'go-version': '1.22' });
  expect(place.tree(place.toolCache)).toEqual(before);
  expect(dated).toEqual([`${root}.complete`]);
  expect(opened).not.toContain(`${root}.complete`);
});
