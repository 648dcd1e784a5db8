/** Other CPUs by qemu: arm64, and s390x, which is big-endian. Debian's Node of that CPU runs the built program. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { parseGoproxy } from '../../src/core/sources/goproxy.ts';
import { unlessMissing } from '../support/debian.ts';
import { miniGo } from '../support/mini-go.ts';
import { createDatabase, moduleOf, offerDatabase, offerModules } from '../support/module-proxy.ts';
import { fetchText, goproxy, proxyEnvironment } from '../support/real-proxy.ts';
import { type cpus, foreignRoot } from '../support/roots.ts';
import { offer, openScenario, wire } from '../support/scenario.ts';
import { testUnless } from '../support/test-unless.ts';

const GOPROXY = goproxy();
const [proxy] = parseGoproxy(GOPROXY).proxies;
const list = proxy && (await fetchText(`${proxy.url}/golang.org/toolchain/@v/list`));
const limit = 600_000;

describe.each(['arm64', 's390x'] as const satisfies readonly (keyof typeof cpus)[])('linux-%s', (arch) => {
  const { made, missing } = unlessMissing(() => foreignRoot(arch));
  const root = () => {
    if (made === undefined) throw new Error(missing);
    return made;
  };

  testUnless(missing)(
    'an archive is installed from a mirror, and then found without a request',
    async () => {
      await using scenario = await openScenario(arch);
      const { place } = scenario;
      const mirror = await scenario.mirror();
      const mirrors = offer(mirror, [miniGo('go1.99.1', { platform: `linux-${arch}`, ballast: 3_000_000 })]);
      const given = { ...root().on(place.root), limit };

      const cold = await scenario.step({ 'go-version': '1.99', mirrors }, given);
      expect(cold).toMatchObject({ code: 0, annotations: [], outputs: { 'go-version': '1.99.1' } });
      expect(cold.outputs['go-root']).toMatch(new RegExp(`/1\\.99\\.1/${arch}$`));
      const asked = wire(mirror);

      const hit = await scenario.step({ 'go-version': '1.99', mirrors }, given);
      const versions = cold.outputs['go-versions']?.replace('"found":false', '"found":true');
      const outputs = { ...cold.outputs, 'go-versions': versions };
      expect(hit).toMatchObject({ code: 0, annotations: [], outputs });
      expect(wire(mirror)).toEqual(asked);
    },
    limit,
  );

  testUnless(missing)(
    'a module zip is proved by the log, and one with a changed file is refused',
    async () => {
      await using scenario = await openScenario(arch);
      const { place } = scenario;
      const platform = `linux-${arch}`;
      const releases = ['go1.99.1', 'go1.99.2'].map((release) => miniGo(release, { platform }));
      const modules = releases.map(moduleOf);
      const database = createDatabase(modules);
      const changed = moduleOf(
        miniGo('go1.99.2', { platform, files: { 'src/all.bash': '#!/bin/bash\nevil\n' } }),
      );
      const server = await scenario.mirror();
      const url = offerModules(server, [...modules.slice(0, 1), changed]);
      offerDatabase(server, database);
      const env = { GOPROXY: url, GOSUMDB: database.key };
      const given = { ...root().on(place.root), env, limit };
      const inputs = { mirrors: 'module-proxy', 'require-trust': 'log', 'max-retries': '0' };

      const step = await scenario.step({ ...inputs, 'go-version': '1.99.1' }, given);
      expect(step).toMatchObject({ code: 0, annotations: [], outputs: { trust: 'log' } });
      const receipt = JSON.parse(readFileSync(`${step.outputs['go-root']}.receipt.json`, 'utf8'));
      expect(receipt.h1).toBe(modules[0]?.h1);

      const refused = await scenario.step({ ...inputs, 'go-version': '1.99.2' }, given);
      expect(refused.code).toBe(1);
      expect(refused.annotations[0]?.message).toContain('go1.99.2');
      expect(refused.annotations).toMatchObject([{ title: 'DIGEST_MISMATCH' }]);
    },
    limit,
  );

  const listed = list?.includes(`v0.0.1-go1.26.8.linux-${arch}\n`) === true;
  testUnless(missing || (listed ? '' : `no module proxy has Go 1.26.8 for linux-${arch}`))(
    'the real Go is proved by the real log, and compiles a program that runs',
    async () => {
      await using scenario = await openScenario(arch);
      const { place } = scenario;
      const env: Readonly<Record<string, string>> = { ...proxyEnvironment(), GOPROXY };
      const certificates = env['NODE_EXTRA_CA_CERTS'];
      const folders = [place.root, ...(certificates === undefined ? [] : [join(certificates, '..')])];
      const inputs = { 'go-version': '1.26.8', mirrors: 'module-proxy', 'require-trust': 'log' };
      const step = await scenario.step(inputs, { ...root().on(...folders), env, limit });
      expect(step).toMatchObject({ code: 0, outputs: { trust: 'log', 'go-version': '1.26.8' } });

      place.write('go.mod', 'module hello\n\ngo 1.26\n');
      place.write('main.go', 'package main\n\nimport "runtime"\n\nfunc main() { print(runtime.GOARCH) }\n');
      const cache = join(place.root, 'cache');
      mkdirSync(cache);
      writeFileSync(join(place.root, 'env'), '');
      const goEnv = {
        HOME: place.home,
        PATH: `${step.path.join(':')}:/usr/bin:/bin`,
        GOCACHE: cache,
        GOPROXY: 'off',
        GOTOOLCHAIN: 'local',
        GOENV: 'off',
        GOFLAGS: '-p=1',
        CGO_ENABLED: '0',
      };
      const line = `cd '${place.workspace}' && go build -o hello . && ./hello 2>&1`;
      const ran = await root().start([place.root], goEnv, ['/bin/sh', '-c', line]);
      expect(ran).toMatchObject({ code: 0, stdout: arch });
    },
    1_200_000,
  );
});
