/**
 * The guard in front of Athens and goproxy, which the go command builds from the module proxy: what they have is served, and
 * what they say while their own upstream is down. They take the modules from a server of this test.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { get, offerModule, startGuard } from '../../support/guard.ts';
import { type Mirror, startMirror } from '../../support/mirror-server.ts';
import { createPlace, type Place } from '../../support/product.ts';
import { goproxy, proxyEnvironment } from '../../support/real-proxy.ts';
import { describeUnless } from '../../support/test-unless.ts';

/** Where `go install` puts them; GUARD_PROXIES names a folder that has them already. */
const bin = process.env['GUARD_PROXIES'] ?? join(tmpdir(), 'guard-proxies');

/** Of a module that requires it: `go install` would also ask for all of its versions, which not every proxy tells. */
function whyNot(program: string, module: string, version: string): string {
  if (existsSync(join(bin, program))) return '';
  const root = join(bin, `build-${program}`);
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'go.mod'), `module build\n\ngo 1.24\n\nrequire ${module} ${version}\n`);
  const env = {
    ...proxyEnvironment(),
    PATH: process.env['PATH'],
    HOME: root,
    GOPATH: join(root, 'gopath'),
    GOCACHE: join(root, 'cache'),
    GOFLAGS: '-modcacherw -mod=mod',
    GOPROXY: goproxy(),
    GONOSUMDB: module,
    GOTOOLCHAIN: 'local',
    CGO_ENABLED: '0',
  };
  const args = ['build', '-o', join(bin, program), `${module}/cmd/${program}`];
  try {
    execFileSync('go', args, { cwd: root, env, stdio: 'pipe' });
    return '';
  } catch (error) {
    return `${program} cannot be built: ${error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error)}`;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

interface Started {
  readonly process: ChildProcess;
  readonly url: string;
}

const starts = {
  async goproxy(place: Place, upstream: string): Promise<Started> {
    const port = await freePort();
    const args = ['server', '--address', `127.0.0.1:$port`, '--cacher-dir', join(place.root, 'cacher')];
    const env = { ...environment(place), GOPROXY: upstream, GONOSUMDB: '*' };
    return {
      process: spawn(join(bin, 'goproxy'), args, { env, stdio: 'ignore' }),
      url: `http://127.0.0.1:${port}`,
    };
  },
  async athens(place: Place, upstream: string): Promise<Started> {
    const port = await freePort();
    const storage = join(place.root, 'storage');
    mkdirSync(storage);
    const env = {
      ...environment(place),
      ATHENS_PORT: `127.0.0.1:${port}`,
      ATHENS_STORAGE_TYPE: 'disk',
      ATHENS_DISK_STORAGE_ROOT: storage,
      ATHENS_GO_BINARY_ENV_VARS: `GOPROXY=${upstream};GONOSUMDB=*`,
      ATHENS_SUM_DBS: '',
      ATHENS_NETWORK_MODE: 'strict',
    };
    return { process: spawn(join(bin, 'proxy'), { env, stdio: 'ignore' }), url: `http://127.0.0.1:${port}` };
  },
};

function environment(place: Place) {
  return {
    PATH: process.env['PATH'],
    HOME: place.home,
    GOPATH: join(place.root, 'gopath'),
    GOFLAGS: '-modcacherw',
  };
}

describe.each([
  ['goproxy', whyNot('goproxy', 'github.com/goproxy/goproxy', 'v0.26.0')],
  ['athens', whyNot('proxy', 'github.com/gomods/athens', 'v0.18.0')],
] as const)('%s as the private proxy', (name, missing) => {
  describeUnless(missing)('', () => {
    let place: Place;
    let source: Mirror;
    let world: Mirror;
    let proxy: Started;

    beforeEach(async () => {
      [place, source, world] = [createPlace('guard'), await startMirror(), await startMirror()];
      proxy = await starts[name](place, source.url);
      while (!(await get(`${proxy.url}/`, { agent: false }).then(Boolean, () => false))) await sleep(50);
    }, 120_000);
    afterEach(async () => {
      const ended = once(proxy.process, 'exit');
      proxy.process.kill('SIGKILL');
      await ended;
      await source.close().catch(() => undefined); // a test has closed it
      await world.close();
      place[Symbol.dispose]();
    });

    const settings = () => ({
      GOPROXY: proxy.url,
      GOPRIVATE: 'corp.test',
      SETUP_GO_GUARD_PUBLIC_PROXY: world.url,
    });

    test('what it has is served, byte for byte', async () => {
      const { bytes } = offerModule(source, 'corp.test/x');
      await using guard = await startGuard(place, settings());
      expect((await guard.get('/corp.test/x/@v/list')).text).toContain('v1.0.0');
      expect(JSON.parse((await guard.get('/corp.test/x/@v/v1.0.0.info')).text)).toMatchObject({
        Version: 'v1.0.0',
      });
      expect((await guard.get('/corp.test/x/@v/v1.0.0.mod')).text).toContain('module corp.test/x');
      expect((await guard.get('/corp.test/x/@v/v1.0.0.zip')).body.equals(bytes)).toBe(true);
      expect(world.requests).toEqual([]);
    }, 120_000);

    test('while its upstream is down, no private name leaves, and public modules come from the public proxy', async () => {
      offerModule(world, 'github.com/a/x');
      await source.close();
      await using guard = await startGuard(place, settings());
      const answer = await guard.get('/corp.test/x/@v/v1.0.0.info');
      expect([404, 500, 503]).toContain(answer.status);
      expect((await guard.get('/github.com/a/x/@v/v1.0.0.info')).status).toBe(200);
      expect(world.requests.map(({ path }) => path)).toEqual(['/github.com/a/x/@v/v1.0.0.info']);
    }, 120_000);
  });
});
