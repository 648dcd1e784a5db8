import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Credentials } from '../../../src/core/ports/credentials.ts';
import type { Http, HttpResponse } from '../../../src/core/ports/http.ts';
import { Problem, type ProblemCode } from '../../../src/core/problem/problem.ts';
import { createHttp, type HttpOptions } from '../../../src/io/net/http.ts';
import { createLeanHttp } from '../../../src/io/net/lean-http.ts';
import { type ForwardProxyOptions, startForwardProxy } from '../../support/forward-proxy.ts';
import { publish, startGoDev } from '../../support/go-dev.ts';
import type { Fault } from '../../support/mirror-orders.ts';
import { type Mirror, type MirrorOptions, startMirror, TLS } from '../../support/mirror-server.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

describe.each([
  ['undici', createHttp],
  ['sockets of Node', createLeanHttp],
] as const)('over %s:', (_, maker) => {
  beforeEach(() => {
    create = maker;
  });

  describe('an answer', () => {
    test('has status, headers in lower case, the address and the bytes', async () => {
      const mirror = await mirrorWith({ routes: { '/a': 'hello' } });
      const response = await http().get({ url: `${mirror.url}/a?x=1#part` });
      expect(response.status).toBe(200);
      expect(response.url).toBe(`${mirror.url}/a?x=1`);
      expect(response.headers).toMatchObject({ 'content-length': '5', etag: expect.stringMatching(/^"/) });
      expect(await text(response)).toBe('hello');
      expect(mirror.requests).toMatchObject([{ method: 'GET', path: '/a?x=1', status: 200, bytesSent: 5 }]);
    });

    test('may have any status', async () => {
      const mirror = await mirrorWith({});
      mirror.fail('/busy', { kind: 'status', status: 503, headers: { 'retry-after': '7' }, body: 'later' });
      const response = await http().get({ url: `${mirror.url}/busy` });
      expect(response).toMatchObject({ status: 503, headers: { 'retry-after': '7' } });
      expect(await text(response)).toBe('later');
      expect(await http().get({ url: `${mirror.url}/none` })).toMatchObject({ status: 404 });
    });

    test('joins a header that comes twice', async () => {
      const port = await rawServer('HTTP/1.1 200 OK\r\nX-A: 1\r\nX-A: 2\r\ncontent-length: 0\r\n\r\n');
      const response = await http().get({ url: `http://127.0.0.1:${port}/` });
      expect(response.headers['x-a']).toBe('1, 2');
    });

    test('skips what comes before it', async () => {
      const port = await rawServer(
        'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok',
      );
      expect(await text(await http().get({ url: `http://127.0.0.1:${port}/` }))).toBe('ok');
    });

    test.each(['length', 'chunked', 'close'] as const)(
      'of many megabytes, framed by %s, is whole',
      async (framing) => {
        const mirror = await mirrorWith({});
        const content = randomBytes(5 << 20);
        mirror.serve('/big', content, { framing });
        expect((await bytes(await http().get({ url: `${mirror.url}/big` }))).equals(content)).toBe(true);
      },
    );

    test('is read from a file of the server as well', async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'mirror-'));
      closers.push(() => rm(folder, { recursive: true }));
      const content = randomBytes(3_000_000);
      await writeFile(path.join(folder, 'x'), content);
      const mirror = await mirrorWith({ routes: { '/x': { file: path.join(folder, 'x') } } });
      const response = await http().get({ url: `${mirror.url}/x`, headers: { range: 'bytes=1000-' } });
      expect(response).toMatchObject({
        status: 206,
        headers: { 'content-range': 'bytes 1000-2999999/3000000' },
      });
      expect((await bytes(response)).equals(content.subarray(1000))).toBe(true);
    });
  });

  describe('a request', () => {
    test('asks for identity, says who it is, and carries the headers given', async () => {
      const mirror = await mirrorWith({ routes: { '/a': 'x' } });
      await http().get({ url: `${mirror.url}/a`, headers: { Range: 'bytes=0-', 'Accept-Encoding': 'gzip' } });
      expect(mirror.requests[0]?.headers).toMatchObject({
        'accept-encoding': 'identity',
        'user-agent': 'test/1',
        range: 'bytes=0-',
        accept: '*/*',
      });
    });

    test('hands on what a server labels content-encoding: gzip as it is', async () => {
      const archive = gzipSync('a tarball');
      const mirror = await mirrorWith({});
      mirror.serve('/go.tar.gz', archive, { headers: { 'content-encoding': 'gzip' } });
      const response = await http().get({ url: `${mirror.url}/go.tar.gz` });
      expect(response.headers['content-encoding']).toBe('gzip');
      expect((await bytes(response)).equals(archive)).toBe(true);
    });

    test.each(['ftp://a.test/x', 'not an address', '', 'file:///etc/passwd'])(
      'to %j is refused',
      async (url) => {
        await expectProblem(http().get({ url }), 'INPUT_INVALID');
      },
    );
  });

  describe('ranges (of the test server)', () => {
    const content = Buffer.from('0123456789');

    test.each([
      ['bytes=4-', 206, '456789', 'bytes 4-9/10'],
      ['bytes=4-5', 206, '45', 'bytes 4-5/10'],
      ['bytes=-3', 206, '789', 'bytes 7-9/10'],
      ['bytes=4-99', 206, '456789', 'bytes 4-9/10'],
      ['bytes=10-', 416, '', 'bytes */10'],
      ['bytes=0-1,3-4', 200, '0123456789', undefined],
      ['lines=1-2', 200, '0123456789', undefined],
    ])('%s answers %d with %j', async (range, status, body, contentRange) => {
      const mirror = await mirrorWith({ routes: { '/a': content } });
      const response = await http().get({ url: `${mirror.url}/a`, headers: { range } });
      expect([response.status, await text(response), response.headers['content-range']]).toEqual([
        status,
        body,
        contentRange,
      ]);
    });

    test.each([
      ['"same"', 206],
      ['"other"', 200],
      ['Thu, 01 Jan 2026 00:00:00 GMT', 206],
      ['Fri, 02 Jan 2026 00:00:00 GMT', 200],
    ])('if-range %s answers %d', async (ifRange, status) => {
      const mirror = await mirrorWith({});
      mirror.serve('/a', content, { etag: '"same"', lastModified: new Date('2026-01-01T00:00:00Z') });
      const headers = { range: 'bytes=4-', 'if-range': ifRange };
      expect(await http().get({ url: `${mirror.url}/a`, headers })).toMatchObject({ status });
    });

    test.each([
      [{ kind: 'ignore-range' }, 200, '0123456789', undefined],
      [{ kind: 'lie-about-range', by: 2 }, 206, '6789', 'bytes 6-9/10'],
      [{ kind: '416' }, 416, '', 'bytes */10'],
      [{ kind: 'wrong-bytes', at: 5 }, 206, '446789', 'bytes 4-9/10'],
      [{ kind: 'html' }, 200, expect.stringContaining('log in'), undefined],
    ] satisfies [Fault, number, unknown, string | undefined][])(
      '%j',
      async (fault, status, body, contentRange) => {
        const mirror = await mirrorWith({ routes: { '/a': content } });
        mirror.fail('/a', fault, 1);
        const get = () => http().get({ url: `${mirror.url}/a`, headers: { range: 'bytes=4-' } });
        const response = await get();
        expect([response.status, await text(response), response.headers['content-range']]).toEqual([
          status,
          body,
          contentRange,
        ]);
        expect(await text(await get())).toBe('456789');
      },
    );
  });

  describe('redirects', () => {
    test.each([301, 302, 303, 307, 308])('%d is followed', async (status) => {
      const mirror = await mirrorWith({ routes: { '/b': 'here' } });
      mirror.fail('/a', { kind: 'redirect', to: 'b?k=1', status });
      const response = await http().get({ url: `${mirror.url}/a` });
      expect(response).toMatchObject({ status: 200, url: `${mirror.url}/b?k=1` });
      expect(await text(response)).toBe('here');
    });

    test.each([300, 304, 305])('%d is an answer', async (status) => {
      const mirror = await mirrorWith({});
      mirror.fail('/a', { kind: 'status', status, headers: { location: '/b' } });
      expect(await http().get({ url: `${mirror.url}/a` })).toMatchObject({ status });
    });

    test('ten are followed, the eleventh is not', async () => {
      const mirror = await mirrorWith({ routes: { '/10': 'end', '/11': 'beyond' } });
      for (let hop = 0; hop < 10; hop++) mirror.fail(`/${hop}`, { kind: 'redirect', to: `/${hop + 1}` });
      expect(await text(await http().get({ url: `${mirror.url}/0` }))).toBe('end');
      mirror.fail('/10', { kind: 'redirect', to: '/11' });
      await expectProblem(
        http().get({ url: `${mirror.url}/0` }),
        'MIRROR_REDIRECT',
        /after 10 other redirects/,
      );
    });

    test.each([['/a'], ['/b']])('a loop by way of %s is refused', async (to) => {
      const mirror = await mirrorWith({});
      mirror.fail('/a', { kind: 'redirect', to });
      mirror.fail('/b', { kind: 'redirect', to: '/a#again' });
      await expectProblem(
        http().get({ url: `${mirror.url}/a` }),
        'MIRROR_REDIRECT',
        /which was already visited/,
      );
      expect(mirror.requests.length).toBeLessThan(3);
    });

    test.each([[undefined], ['ftp://u:pw@a.test/x'], ['http://'], ['javascript:alert(1)']])(
      'location %j is refused',
      async (location) => {
        const mirror = await mirrorWith({});
        const headers = location === undefined ? {} : { location };
        mirror.fail('/a', { kind: 'status', status: 302, headers });
        const problem = await expectProblem(http().get({ url: `${mirror.url}/a` }), 'MIRROR_REDIRECT');
        expect(problem.message).not.toContain('pw');
      },
    );

    test('https never becomes http, also not later', async () => {
      const plain = await mirrorWith({ routes: { '/a': 'x' } });
      const secure = await mirrorWith({ tls: true });
      plain.fail('/start', { kind: 'redirect', to: `${secure.url}/a` });
      secure.fail('/a', { kind: 'redirect', to: `${plain.url}/a` });
      const client = http({ env: { SSL_CERT_FILE: TLS.ca } });
      await expectProblem(client.get({ url: `${plain.url}/start` }), 'MIRROR_REDIRECT', /from https to http/);
      expect(plain.requests.map((request) => request.path)).toEqual(['/start']);
    });

    test('a short unread body leaves its connection usable, a long one is cut', async () => {
      const mirror = await mirrorWith({ routes: { '/b': 'x' } });
      mirror.fail('/short', { kind: 'redirect', to: '/b' });
      mirror.serve('/long', randomBytes(8 << 20), { status: 302, headers: { location: '/b' } });
      const client = http();
      await text(await client.get({ url: `${mirror.url}/short` }));
      await text(await client.get({ url: `${mirror.url}/short` }));
      expect(mirror.connections.size).toBeLessThan(3);
      await text(await client.get({ url: `${mirror.url}/long` }));
      await sleep(50);
      expect(mirror.requests.find((request) => request.path === '/long')?.bytesSent).toBeLessThan(8 << 20);
    });
  });

  describe('credentials', () => {
    const basic = `Basic ${Buffer.from('user:p@w').toString('base64')}`;

    test('of the caller are asked for anew on every hop', async () => {
      const [first, second] = [await mirrorWith({}), await mirrorWith({ routes: { '/b': 'x' } })];
      first.fail('/a', { kind: 'redirect', to: `${second.url}/b` });
      const asked: string[] = [];
      const authorize = (url: URL) => {
        asked.push(url.href);
        return url.origin === first.url ? 'Bearer first' : undefined;
      };
      await text(await http({ authorize }).get({ url: `${first.url}/a` }));
      expect(asked).toEqual([`${first.url}/a`, `${second.url}/b`]);
      expect(first.requests[0]?.headers['authorization']).toBe('Bearer first');
      expect(second.requests[0]?.headers['authorization']).toBeUndefined();
    });

    test.each([
      [400, 2],
      [401, 2],
      [403, 2],
      [404, 2],
      [408, 1],
      [410, 2],
      [416, 1],
      [425, 1],
      [429, 1],
      [500, 1],
    ])('that the go command would find are looked for again after %d: %d requests', async (status, count) => {
      const mirror = await mirrorWith({ tls: true });
      mirror.fail('/a', { kind: 'status', status });
      const credentials = {
        known: async () => ({ authorization: 'old' }),
        renewed: async () => ({ authorization: 'new' }),
      };
      const client = http({ env: { SSL_CERT_FILE: TLS.ca }, credentials });
      const { access } = await client.get({ url: `${mirror.url}/a` });
      expect(access).toEqual({ sent: 'goauth', tokens: false, redirected: false });
      const sent = mirror.requests.map(({ headers }) => headers['authorization']);
      expect(sent).toEqual(['old', 'new'].slice(0, count));
    });

    test('that the go command would find are not looked for over http', async () => {
      const mirror = await mirrorWith({});
      const refuse = () => Promise.reject(new Error('asked'));
      const response = await http({ credentials: { known: refuse, renewed: refuse } }).get({
        url: `${mirror.url}/none`,
      });
      expect(response).toMatchObject({ status: 404, access: { sent: 'nothing' } });
    });

    test('in the headers of a request stay with its origin', async () => {
      const [first, second] = [await mirrorWith({}), await mirrorWith({ routes: { '/b': 'x' } })];
      first.fail('/a', { kind: 'redirect', to: `${second.url}/b` });
      const headers = { Authorization: 'Bearer x', Cookie: 'y=z', range: 'bytes=0-' };
      await http().get({ url: `${first.url}/a`, headers });
      expect(first.requests[0]?.headers).toMatchObject({ authorization: 'Bearer x', cookie: 'y=z' });
      expect(second.requests[0]?.headers).toMatchObject({ range: 'bytes=0-' });
      expect(Object.keys(second.requests[0]?.headers ?? {})).not.toEqual(
        expect.arrayContaining(['authorization']),
      );
      expect(Object.keys(second.requests[0]?.headers ?? {})).not.toEqual(expect.arrayContaining(['cookie']));
    });

    test('in the address serve its origin alone, there and back, and show nowhere', async () => {
      const [first, second] = [await mirrorWith({}), await mirrorWith({})];
      first.serve('/end', 'x', { authorization: basic });
      first.fail('/a', { kind: 'redirect', to: `${second.url}/b` });
      second.fail('/b', { kind: 'redirect', to: `${first.url}/end` });
      const response = await http({ authorize: () => 'Bearer other' }).get({
        url: first.url.replace('http://', 'http://user:p%40w@').concat('/a'),
      });
      expect(response).toMatchObject({ status: 200, url: `${first.url}/end` });
      expect(first.requests.map(({ headers }) => headers['authorization'])).toEqual([basic, basic]);
      expect(second.requests.map(({ headers }) => headers['authorization'])).toEqual(['Bearer other']);
    });

    test('are not in errors, nor is a query', async () => {
      const mirror = await mirrorWith({});
      mirror.fail('/a', { kind: 'refuse' });
      const url = `${mirror.url.replace('http://', 'http://user:s3cret@')}/a?sig=s3cret`;
      const problem = await expectProblem(http().get({ url }), 'MIRROR_UNREACHABLE', /\/a\?sig=…/);
      expect(inspect(problem, { depth: 9 })).not.toContain('s3cret');
      const broken = await expectProblem(http().get({ url: 'http://user:s3cret@ho st/' }), 'INPUT_INVALID');
      expect(inspect(broken, { depth: 9 })).not.toContain('s3cret');
    });

    test('with a stray percent sign are taken literally', async () => {
      const mirror = await mirrorWith({ routes: { '/a': 'x' } });
      await http().get({ url: `${mirror.url.replace('http://', 'http://u:100%@')}/a` });
      const sent = mirror.requests[0]?.headers['authorization'];
      expect(sent).toBe(`Basic ${Buffer.from('u:100%').toString('base64')}`);
    });
  });

  describe('no answer', () => {
    test('from a host that does not exist', async () => {
      const problem = await expectProblem(
        http().get({ url: 'http://nowhere.invalid/a' }),
        'MIRROR_UNREACHABLE',
      );
      expect(problem.hint).toContain('HTTPS_PROXY');
      expect(problem.cause).toBeDefined();
    });

    test('from a port nobody listens at', async () => {
      const mirror = await startMirror();
      await mirror.close();
      const problem = await expectProblem(
        http().get({ url: mirror.url }),
        'MIRROR_UNREACHABLE',
        /ECONNREFUSED/,
      );
      expect(problem.hint).toContain('HTTPS_PROXY');
    });

    test('from a server that hangs up', async () => {
      const mirror = await mirrorWith({});
      mirror.fail('*', { kind: 'refuse' });
      await expectProblem(http().get({ url: mirror.url }), 'MIRROR_UNREACHABLE');
      expect(mirror.requests).toMatchObject([{ status: 0 }]);
    });

    test('from a server that speaks no HTTP', async () => {
      const port = await rawServer('SSH-2.0-OpenSSH_9.2\r\n');
      await expectProblem(http().get({ url: `http://127.0.0.1:${port}/` }), 'MIRROR_UNREACHABLE', /HTTP/);
    });

    test('from a server that never finishes its handshake', async () => {
      const port = await rawServer('');
      const asking = http({ timeouts: { connect: 150 } }).get({ url: `https://127.0.0.1:${port}/` });
      await expectProblem(asking, 'MIRROR_UNREACHABLE', /no connection for 150 ms/);
    });

    test('in time: late headers are MIRROR_INTERRUPTED', async () => {
      const mirror = await mirrorWith({ routes: { '/a': 'x' } });
      mirror.fail('/a', { kind: 'slow-headers', ms: 600_000 }, 1);
      const client = http({ timeouts: { headers: 150 } });
      await expectProblem(
        client.get({ url: `${mirror.url}/a` }),
        'MIRROR_INTERRUPTED',
        /no headers for 150 ms/,
      );
      expect(await text(await http().get({ url: `${mirror.url}/a` }))).toBe('x');
    });
  });

  describe('an answer that breaks off', () => {
    const content = randomBytes(200_000);

    test.each([
      ['cut', { kind: 'cut', after: 100_000 }, 'length', 100_000],
      ['cut before its first byte', { kind: 'cut', after: 0 }, 'length', 0],
      ['chunked and cut', { kind: 'cut', after: 100_000 }, 'chunked', 100_000],
      ['shorter than announced', { kind: 'wrong-length', by: 5 }, 'length', 200_000],
      ['stalled', { kind: 'stall', after: 100_000 }, 'length', 100_000],
      ['chunked and stalled', { kind: 'stall', after: 100_000 }, 'chunked', 100_000],
    ] satisfies [string, Fault, 'length' | 'chunked', number][])('%s', async (_, fault, framing, arrived) => {
      const mirror = await mirrorWith({});
      mirror.serve('/a', content, { framing });
      mirror.fail('/a', fault, 1);
      const client = http(fault.kind === 'stall' ? { timeouts: { stall: 1_000 } } : {});
      const seen: Uint8Array[] = [];
      const problem = await expectProblem(
        collect(await client.get({ url: `${mirror.url}/a` }), seen),
        'MIRROR_INTERRUPTED',
      );
      const { length } = Buffer.concat(seen);
      // A machine that stands still for as long as the mirror has sees fewer bytes of what stalls.
      if (fault.kind === 'stall') expect(length).toBeLessThanOrEqual(arrived);
      else expect(length).toBe(arrived);
      expect(problem.message).toContain(`after ${length} bytes`);
      expect(Buffer.concat(seen).equals(content.subarray(0, length))).toBe(true);
      expect((await bytes(await http().get({ url: `${mirror.url}/a` }))).equals(content)).toBe(true);
    });

    test('longer than announced ends at the announced length and spoils nothing after it', async () => {
      const mirror = await mirrorWith({ routes: { '/a': content } });
      mirror.fail('/a', { kind: 'wrong-length', by: -5 }, 1);
      const client = http();
      expect((await bytes(await client.get({ url: `${mirror.url}/a` }))).length).toBe(199_995);
      expect((await bytes(await client.get({ url: `${mirror.url}/a` }))).length).toBe(200_000);
    });

    test('framed by the close of its connection looks whole', async () => {
      const mirror = await mirrorWith({ routes: { '/a': content } });
      mirror.fail('/a', { kind: 'end-early', after: 100_000 });
      expect((await bytes(await http().get({ url: `${mirror.url}/a` }))).length).toBe(100_000);
    });

    test('slower than the floor', async () => {
      const mirror = await mirrorWith({ routes: { '/a': content } });
      mirror.fail('/a', { kind: 'drip', bytes: 10, everyMs: 10 });
      const client = http({ rateFloor: { bytesPerSecond: 10_000, windowMs: 200 } });
      const problem = await expectProblem(
        bytes(await client.get({ url: `${mirror.url}/a` })),
        'MIRROR_INTERRUPTED',
      );
      expect(problem.message).toMatch(/bytes per second, less than the minimum of 10000/);
    });

    test('slow but above the floor does not', async () => {
      const mirror = await mirrorWith({ routes: { '/a': content.subarray(0, 5_000) } });
      mirror.fail('/a', { kind: 'drip', bytes: 100, everyMs: 100 });
      const client = http({ rateFloor: { bytesPerSecond: 10, windowMs: 2_000 } });
      expect((await bytes(await client.get({ url: `${mirror.url}/a` }))).length).toBe(5_000);
    });

    test('a slow reader is not the fault of the mirror', async () => {
      const big = randomBytes(6 << 20);
      const mirror = await mirrorWith({ routes: { '/a': big } });
      const client = http({
        timeouts: { stall: 2_000 },
        rateFloor: { bytesPerSecond: 1 << 16, windowMs: 2_000 },
      });
      const response = await client.get({ url: `${mirror.url}/a` });
      await sleep(3_000);
      const seen: Uint8Array[] = [];
      let read = 0;
      for await (const chunk of response.body) {
        seen.push(chunk);
        const before = read;
        read += chunk.length;
        if (before < 1 << 20 && read >= 1 << 20) await sleep(3_000);
      }
      expect(Buffer.concat(seen).equals(big)).toBe(true);
    });
  });

  describe('connections', () => {
    test('are closed when the reader leaves early, and others made then', async () => {
      const mirror = await mirrorWith({ routes: { '/a': randomBytes(20 << 20) } });
      const client = http();
      for await (const chunk of (await client.get({ url: `${mirror.url}/a` })).body) {
        expect(chunk.length).toBeGreaterThan(0);
        break;
      }
      while (mirror.connections.size > 0) await sleep(5);
      expect((await bytes(await client.get({ url: `${mirror.url}/a` }))).length).toBe(20 << 20);
    });

    test('serve again after a body was read', async () => {
      const mirror = await mirrorWith({ routes: { '/a': 'x' } });
      const client = http();
      for (let i = 0; i < 3; i++) await text(await client.get({ url: `${mirror.url}/a` }));
      expect(mirror.connections.size).toBe(1);
    });

    test.each([
      ['http', false],
      ['https', true],
    ])('serve again after a body over %s that its reader let wait until all had come', async (_, tls) => {
      const mirror = await mirrorWith({ tls });
      const client = http({ env: { SSL_CERT_FILE: TLS.ca }, timeouts: { headers: 3_000 } });
      // Just what is held for a busy reader, and more and less than that.
      for (const length of [1 << 20, (1 << 20) + 1, (1 << 20) + 65_536, (1 << 20) - 1, 3 << 20]) {
        mirror.serve('/big', randomBytes(length));
        const big = await client.get({ url: `${mirror.url}/big` });
        await sleep(50);
        expect((await bytes(big)).length).toBe(length);
        mirror.serve('/next', 'next');
        expect(await text(await client.get({ url: `${mirror.url}/next` }))).toBe('next');
      }
    });

    test('are cut by close, the ones in use too', async () => {
      const mirror = await mirrorWith({ routes: { '/a': 'x' } });
      mirror.fail('/a', { kind: 'stall', after: 0 });
      const client = http();
      const reading = text(await client.get({ url: `${mirror.url}/a` }));
      const failing = expectProblem(reading, 'MIRROR_INTERRUPTED');
      await client.close();
      await failing;
      while (mirror.connections.size > 0) await sleep(5);
    });

    test('are not needed on both families: a name with an address nobody answers at still works', async () => {
      // "localhost" is ::1 as well on most machines, and the server listens on 127.0.0.1 alone.
      const mirror = await mirrorWith({ routes: { '/a': 'x' } });
      expect(await text(await http().get({ url: `http://localhost:${mirror.port}/a` }))).toBe('x');
    });

    test.each([
      ['read', 'for await (const _ of response.body);'],
      ['left early', 'for await (const _ of response.body) break;'],
    ])('do not keep a process alive once an answer was %s', async (_, use) => {
      const mirror = await mirrorWith({ routes: { '/a': randomBytes(1 << 20) }, keepAlive: 600_000 });
      const { code, ms } = await run(
        `const response = await http.get({ url: '${mirror.url}/a' }); ${use}`,
        {},
      );
      expect(code).toBe(0);
      expect(ms).toBeLessThan(60_000); // an idle connection would be kept for 600 s
    });

    test('do not keep a process alive that closes them in the middle of a body', async () => {
      const mirror = await mirrorWith({ routes: { '/a': 'x' } });
      mirror.fail('/a', { kind: 'stall', after: 0 });
      const { code, ms } = await run(`await http.get({ url: '${mirror.url}/a' }); await http.close();`, {});
      expect(code).toBe(0);
      expect(ms).toBeLessThan(60_000); // the time limit of a stall is 600 s
    });
  });

  describe('TLS', () => {
    test('an authority nobody knows is refused with the way out', async () => {
      const mirror = await mirrorWith({ tls: true, routes: { '/a': 'x' } });
      const problem = await expectProblem(http().get({ url: `${mirror.url}/a` }), 'MIRROR_UNTRUSTED');
      expect(problem.hint).toContain('NODE_EXTRA_CA_CERTS');
      expect(mirror.requests).toEqual([]);
    });

    test('an authority of SSL_CERT_FILE is trusted, by several requests at once', async () => {
      const mirror = await mirrorWith({ tls: true, routes: { '/a': 'x' } });
      const client = http({ env: { SSL_CERT_FILE: TLS.ca } });
      const answers = await Promise.all(
        [1, 2, 3].map(() => client.get({ url: `${mirror.url}/a` }).then(text)),
      );
      expect(answers).toEqual(['x', 'x', 'x']);
    });

    test('SSL_CERT_FILE that is not there says so', async () => {
      const mirror = await mirrorWith({ tls: true });
      const client = http({ env: { SSL_CERT_FILE: '/no/such.pem' } });
      const problem = await expectProblem(
        client.get({ url: mirror.url }),
        'MIRROR_UNREACHABLE',
        /no[\\/]+such\.pem/,
      );
      expect(problem.hint).toContain('SSL_CERT_FILE');
    });

    test('an authority of NODE_EXTRA_CA_CERTS is trusted', async () => {
      const mirror = await mirrorWith({ tls: true, routes: { '/a': 'x' } });
      const source = `const response = await http.get({ url: '${mirror.url}/a' }); for await (const _ of response.body);`;
      expect(await run(source, { NODE_EXTRA_CA_CERTS: TLS.ca })).toMatchObject({ code: 0, stderr: '' });
    });

    test('a certificate for another name is refused', async () => {
      const mirror = await mirrorWith({ tls: true, routes: { '/a': 'x' } });
      const proxy = await proxyWith({ route: () => mirror.port });
      const client = http({ env: { SSL_CERT_FILE: TLS.ca, HTTPS_PROXY: proxy.url } });
      const problem = await expectProblem(client.get({ url: 'https://example.com/a' }), 'MIRROR_UNTRUSTED');
      expect(problem.hint).toContain('not valid for "example.com"');
      expect(mirror.requests).toEqual([]);
    });
  });

  describe('proxies', () => {
    test('lead https through a tunnel, by the name that was asked for', async () => {
      const goDev = await startGoDev();
      closers.push(goDev.close);
      const archive = randomBytes(3 << 20);
      await publish(goDev.mirror, { index: [], archives: { 'go1.26.8.linux-amd64.tar.gz': archive } });
      const client = http({ env: { HTTPS_PROXY: goDev.env.HTTPS_PROXY, SSL_CERT_FILE: TLS.ca } });
      const index = await client.get({ url: 'https://go.dev/dl/?mode=json&include=all' });
      expect(JSON.parse(await text(index))).toEqual([]);
      const response = await client.get({ url: 'https://go.dev/dl/go1.26.8.linux-amd64.tar.gz' });
      expect(response.url).toBe('https://dl.google.com/go/go1.26.8.linux-amd64.tar.gz');
      expect((await bytes(response)).equals(archive)).toBe(true);
      expect(goDev.mirror.requests.map(({ host, path: asked }) => host + asked)).toEqual([
        'go.dev/dl/?mode=json&include=all',
        'go.dev/dl/go1.26.8.linux-amd64.tar.gz',
        'dl.google.com/go/go1.26.8.linux-amd64.tar.gz',
      ]);
      const problem = await expectProblem(
        client.get({ url: 'https://example.com/' }),
        'MIRROR_UNREACHABLE',
        /403/,
      );
      expect(problem.hint).toContain('HTTPS_PROXY');
      expect(goDev.proxy.requests.at(-1)).toEqual({
        method: 'CONNECT',
        target: 'example.com:443',
        status: 403,
      });
    });

    test('are known to a program by its environment alone', async () => {
      const goDev = await startGoDev();
      closers.push(goDev.close);
      goDev.mirror.serve('/dl/x', 'here');
      const source = `const response = await http.get({ url: 'https://go.dev/dl/x' }); for await (const chunk of response.body) process.stdout.write(chunk);`;
      expect(await run(source, goDev.env)).toMatchObject({ code: 0, stdout: 'here', stderr: '' });
    });

    test('take http as an absolute address, and keep its credentials to themselves', async () => {
      const mirror = await mirrorWith({ routes: { '/a': 'x' } });
      const proxy = await proxyWith({ route: () => mirror.port, credentials: 'me:s3cr@t' });
      const env = { http_proxy: proxy.url.replace('http://', 'http://me:s3cr%40t@') };
      expect(await text(await http({ env }).get({ url: 'http://plain.mirror.test/a?b=1' }))).toBe('x');
      expect(proxy.requests).toEqual([{ method: 'GET', target: 'plain.mirror.test:80', status: 200 }]);
      expect(mirror.requests).toMatchObject([{ host: 'plain.mirror.test', path: '/a?b=1' }]);
      expect(mirror.requests[0]?.headers).not.toHaveProperty('proxy-authorization');
    });

    test.each(['http', 'https'])(
      'that refuse the credentials for %s are named, the credentials are not',
      async (scheme) => {
        const proxy = await proxyWith({ route: () => undefined, credentials: 'me:right' });
        const env = { ALL_PROXY: proxy.url.replace('http://', 'http://me:s3cret@') };
        const asking = http({ env }).get({ url: `${scheme}://go.dev/` });
        const problem = await expectProblem(asking, 'MIRROR_UNREACHABLE', /407/);
        expect(problem.hint).toContain(proxy.url);
        expect(inspect(problem, { depth: 9 })).not.toMatch(/s3cret|bWU6czNjcmV0/);
      },
    );

    test('that are not there are named', async () => {
      const proxy = await startForwardProxy({ route: () => undefined });
      await proxy.close();
      const asking = http({ env: { HTTPS_PROXY: proxy.url } }).get({ url: 'https://go.dev/' });
      const problem = await expectProblem(asking, 'MIRROR_UNREACHABLE', /ECONNREFUSED/);
      expect(problem.hint).toContain(proxy.url);
    });

    test('that take a connection and never answer run into the time-out for connecting', async () => {
      const port = await rawServer('');
      const client = http({ env: { HTTPS_PROXY: `127.0.0.1:${port}` }, timeouts: { connect: 150 } });
      await expectProblem(client.get({ url: 'https://go.dev/' }), 'MIRROR_UNREACHABLE', /no connection/);
    });

    test('are left out for NO_PROXY and for loopback', async () => {
      const mirror = await mirrorWith({ routes: { '/a': 'x' } });
      const proxy = await proxyWith({ route: () => undefined });
      const env = { HTTP_PROXY: proxy.url, NO_PROXY: '.invalid' };
      expect(await text(await http({ env }).get({ url: `${mirror.url}/a` }))).toBe('x');
      await expectProblem(
        http({ env }).get({ url: 'http://nowhere.invalid/' }),
        'MIRROR_UNREACHABLE',
        /ENOTFOUND|EAI_AGAIN/,
      );
      expect(proxy.requests).toEqual([]);
    });

    test.each(['socks5://u:s3cret@p:1080', 'http://', 'http://u:s3cret@ho st:1'])(
      '%j is refused',
      async (value) => {
        const asking = http({ env: { HTTPS_PROXY: value } }).get({ url: 'https://go.dev/' });
        const problem = await expectProblem(asking, 'INPUT_INVALID', /HTTPS_PROXY/);
        expect(inspect(problem, { depth: 9 })).not.toContain('s3cret');
      },
    );
  });
});

let create: typeof createHttp = createHttp;

const noCredentials: Credentials = { known: async () => ({}), renewed: async () => undefined };

type Overrides = Partial<Omit<HttpOptions, 'timeouts'>> & {
  readonly timeouts?: Partial<HttpOptions['timeouts']>;
};

function http(overrides: Overrides = {}): Http & { close(): Promise<void> } {
  const client = create({
    env: {},
    rateFloor: { bytesPerSecond: 0, windowMs: 1_000 },
    userAgent: 'test/1',
    authorize: () => undefined,
    tokenOrigin: undefined,
    credentials: noCredentials,
    headersFor: () => ({}),
    certificate: () => undefined,
    stop: new AbortController().signal,
    ...overrides,
    timeouts: { connect: 60_000, headers: 60_000, stall: 60_000, ...overrides.timeouts },
  });
  closers.push(() => client.close());
  return client;
}

async function mirrorWith(options: MirrorOptions): Promise<Mirror> {
  const mirror = await startMirror(options);
  closers.push(mirror.close);
  return mirror;
}

async function proxyWith(options: ForwardProxyOptions) {
  const proxy = await startForwardProxy(options);
  closers.push(proxy.close);
  return proxy;
}

/** Sends these bytes to whoever connects, and nothing else. */
async function rawServer(reply: string): Promise<number> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('data', () => reply !== '' && socket.write(reply));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function collect(response: HttpResponse, into: Uint8Array[]): Promise<void> {
  for await (const chunk of response.body) into.push(chunk);
}

async function bytes(response: HttpResponse): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  await collect(response, chunks);
  return Buffer.concat(chunks);
}

async function text(response: HttpResponse): Promise<string> {
  return (await bytes(response)).toString();
}

async function expectProblem(asking: Promise<unknown>, code: ProblemCode, message = /./): Promise<Problem> {
  const error = await asking.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Problem);
  if (!(error instanceof Problem)) throw error;
  expect(error.code).toBe(code);
  expect(error.message).toMatch(message);
  return error;
}

/** Runs a script that has `http`; `ms` is from the end of the script to the end of the process. */
async function run(source: string, env: Readonly<Record<string, string>>) {
  const file = create === createHttp ? 'http.ts' : 'lean-http.ts';
  const adapter = JSON.stringify(new URL(`../../../src/io/net/${file}`, import.meta.url).href);
  const script = `
    import { ${create.name} as createHttp } from ${adapter};
    const timeouts = { connect: 600_000, headers: 600_000, stall: 600_000 };
    const rateFloor = { bytesPerSecond: 0, windowMs: 1_000 };
    const http = createHttp({ env: process.env, timeouts, rateFloor, userAgent: 'test/1', authorize: () => undefined, credentials: { known: async () => ({}) }, headersFor: () => ({}), certificate: () => undefined, stop: new AbortController().signal });
    ${source}
    process.send(0);
    process.disconnect();
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let done = performance.now();
  child.once('message', () => {
    done = performance.now();
  });
  const output = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    output.stderr += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, ms: performance.now() - done, ...output };
}
