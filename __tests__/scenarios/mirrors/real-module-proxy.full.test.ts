/** The real module proxies of this environment and the real checksum database; skipped, by name, where there is none. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseGoproxy } from '../../../src/core/sources/goproxy.ts';
import { genuineArchive, genuineName, whyNoGenuineArchive } from '../../support/genuine-archive.ts';
import { goArch } from '../../support/installed-go.ts';
import { startMirror } from '../../support/mirror-server.ts';
import { createPlace, type Place, runStep, type StepOutcome } from '../../support/product.ts';
import { fetchText, goproxy, proxyEnvironment } from '../../support/real-proxy.ts';

const GOPROXY = goproxy();
const [proxy] = parseGoproxy(GOPROXY).proxies;
const list = proxy && (await fetchText(`${proxy.url}/golang.org/toolchain/@v/list`));
const platform = `${process.platform}-${goArch}`;

describe.each(['1.19.13', '1.21.13', '1.23.4', '1.26.8'])('Go %s', (version) => {
  (list === undefined ? test.skip : test)(
    'is installed through the module proxy and compiles a program',
    async () => {
      using place = createPlace('real');
      const step = await installed(place, { 'go-version': version });
      expect(step.outputs['go-version']).toBe(version);
      expect(compiled(step, place)).toBe(`hello from go${version}\n`);
    },
    1_800_000,
  );
});

(list === undefined ? test.skip : test)(
  'the newest, twice with check-latest: the second finds the first',
  async () => {
    using place = createPlace('real');
    const inputs = { 'go-version': 'stable', 'check-latest': 'true' };
    const step = await installed(place, inputs);
    const again = await installed(place, inputs);

    const newest = newestStable(list ?? '');
    expect([step, again].map(({ outputs }) => outputs['go-version'])).toEqual([newest, newest]);
    expect(again.stdout).toContain('Found go');
    expect(compiled(step, place)).toBe(`hello from go${newest}\n`);
  },
  1_800_000,
);

const why = list === undefined ? 'there is no module proxy' : whyNoGenuineArchive();

(why === '' ? test : test.skip)(
  `the genuine archive, from any mirror, at require-trust log${why && `: ${why}`}`,
  async () => {
    using place = createPlace('real');
    const mirror = await startMirror({ routes: { [`/${genuineName}`]: { file: await genuineArchive() } } });
    try {
      const step = await installed(place, {
        'go-version': '1.26.8',
        mirrors: mirror.url,
        'require-trust': 'log',
      });
      expect(step.outputs).toMatchObject({ trust: 'log', mirror: mirror.url });
      const receipt = JSON.parse(readFileSync(`${step.outputs['go-root']}.receipt.json`, 'utf8'));
      expect(receipt).toMatchObject({
        tool: 'go',
        lacks: [],
        h1: 'h1:ZOmGe1OnfREDMIdb1Qi4G9JSuDPBLGExZMQ4nis1RXM=',
      });
      expect(compiled(step, place)).toBe('hello from go1.26.8\n');
    } finally {
      await mirror.close();
    }
  },
  1_800_000,
);

async function installed(place: Place, inputs: Readonly<Record<string, string>>): Promise<StepOutcome> {
  const env = { ...proxyEnvironment(), GOPROXY };
  const step = await runStep(place, { mirrors: 'module-proxy', ...inputs }, { env, limit: 600_000 });
  expect(step).toMatchObject({ code: 0, outputs: { trust: 'log' } });
  return step;
}

/** With what the step left behind, as a later step would; no network. */
function compiled(step: StepOutcome, place: Place): string {
  const work = join(place.workspace, 'hello');
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'go.mod'), 'module hello\n\ngo 1.19\n');
  writeFileSync(
    join(work, 'main.go'),
    'package main\n\nimport (\n\t"fmt"\n\t"runtime"\n)\n\nfunc main() { fmt.Println("hello from", runtime.Version()) }\n',
  );
  const go = join(step.outputs['go-root'] ?? '', 'bin/go');
  expect(existsSync(go)).toBe(true);
  const cache = join(place.root, 'cache');
  const env = {
    HOME: place.home,
    PATH: `${step.path.join(':')}:/usr/bin:/bin`,
    TMPDIR: tmpdir(),
    GOCACHE: cache,
    GOPROXY: 'off',
    GOTOOLCHAIN: 'local',
    GOFLAGS: '',
    CGO_ENABLED: '0',
    GOENV: 'off',
  };
  try {
    return execFileSync('go', ['run', '.'], { cwd: work, env, encoding: 'utf8' });
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

function newestStable(text: string): string {
  const versions = [...text.matchAll(/^v0\.0\.1-go(\d+)\.(\d+)(?:\.(\d+))?\.(\S+)$/gm)].filter(
    ([, , , , name]) => name === platform,
  );
  const sorted = versions
    .map(([, major, minor, patch]) => [major, minor, patch ?? '0'].map(Number))
    .toSorted((a, b) => (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0) || (b[2] ?? 0) - (a[2] ?? 0));
  return sorted[0]?.join('.') ?? '';
}
