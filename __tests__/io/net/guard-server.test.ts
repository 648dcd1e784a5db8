/** The server for the go command, by what goes over the wire. */
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { GuardAnswer, GuardService, Listening } from '../../../src/core/ports/guard.ts';
import { listenForGo } from '../../../src/io/net/guard-server.ts';

const bytes = (text: string) => ({ kind: 'bytes', bytes: Buffer.from(text) }) as const;

let server: Listening;
let released = 0;
let asked: string[] = [];
let held: (() => void)[] = [];

const service: GuardService = {
  hit(target) {
    const body = target === '/large' ? 'x'.repeat(8_000_000) : target;
    if (body === target && !target.startsWith('/hit')) return undefined;
    return Buffer.from(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
  },
  async answer(method, target): Promise<GuardAnswer> {
    asked.push(`${method} ${target}`);
    if (target === '/slow') await new Promise<void>((resolve) => held.push(resolve));
    if (target === '/bug') throw new Error('a bug');
    return {
      status: 200,
      headers: { 'content-type': 'text/plain' },
      body: bytes(`answer ${target}`),
      release: () => void released++,
    };
  },
};

beforeEach(async () => {
  [released, asked, held] = [0, [], []];
  server = await listenForGo({ host: '127.0.0.1', port: 0 }, service);
});
afterEach(() => server.close());

/** Sends these texts, and resolves to all that comes until the other side closes. */
async function talk(...texts: readonly string[]): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  const all = textOf(socket);
  for (const text of texts) {
    socket.write(text, 'latin1');
    await new Promise((resolve) => setImmediate(resolve));
  }
  return all;
}

function textOf(socket: Socket): Promise<string> {
  let text = '';
  socket.setEncoding('latin1').on('data', (more) => (text += more));
  return new Promise((resolve, reject) => socket.on('close', () => resolve(text)).on('error', reject));
}

const last = 'GET /last HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n';
const bodiesOf = (text: string) =>
  [...text.matchAll(/\r\n\r\n(.*?)(?=HTTP\/1\.1|$)/gs)].map(([, body]) => body);

test('requests one behind the other are answered in their order', async () => {
  const requests = ['/hit1', '/a', '/hit2', '/b'].map((path) => `GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`);
  const text = await talk(requests.join('') + last);
  expect(bodiesOf(text)).toEqual(['/hit1', 'answer /a', '/hit2', 'answer /b', 'answer /last']);
  expect(released).toBe(3);
});

test('a request in pieces', async () => {
  const text = await talk(...`GET /a HTTP/1.1\r\nhost: x\r\n\r\n${last}`);
  expect(bodiesOf(text)).toEqual(['answer /a', 'answer /last']);
});

test('HEAD has no body; HTTP/1.0 has one answer', async () => {
  expect(await talk(`HEAD /a HTTP/1.1\r\nhost: x\r\n\r\n${last}`)).toMatch(
    /^HTTP\/1\.1 200 OK\r\ncontent-type: text\/plain\r\ncontent-length: 9\r\n\r\nHTTP\/1\.1 200/,
  );
  expect(await talk('GET /hit HTTP/1.0\r\n\r\n')).toMatch(/\r\n\r\n\/hit$/);
});

describe('what is not understood ends the connection, and nothing behind it is read', () => {
  test.each([
    'GET /a HTTP/1.1\r\ncontent-length: 5\r\n\r\nhello',
    'POST /a HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    'GET /a HTTP/1.1\r\ncontent-length: 0, 5\r\n\r\n',
    'GET /a HTTP/2\r\n\r\n',
    'GET http://x/a HTTP/1.1\r\n\r\n',
    'GET  /a HTTP/1.1\r\n\r\n',
    'get /a HTTP/1.1\r\n\r\n',
    'GET /a HTTP/1.1\r\nx: y\nz: w\r\n\r\n',
    'GET /a HTTP/1.1\r\nx: y\r\n folded\r\n\r\n',
    'GET /a\0 HTTP/1.1\r\n\r\n',
    '\u0016\u0003\u0001\u0002\r\n\r\n',
  ])('%j', async (head) => {
    const text = await talk(`${head}GET /b HTTP/1.1\r\nhost: x\r\n\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nconnection: close\r\n/);
    expect(asked).toEqual([]);
  });

  test('a head that has no end', async () => {
    expect(await talk(`GET /a HTTP/1.1\r\nx: ${'x'.repeat(20_000)}`)).toMatch(/^HTTP\/1\.1 431 /);
  });
});

test('a bug is no answer about the file', async () => {
  expect(await talk('GET /bug HTTP/1.1\r\nhost: x\r\n\r\n').catch(() => '')).toBe('');
});

test('who goes away is forgotten', async () => {
  const socket = connect(server.port, '127.0.0.1');
  socket.write('GET /slow HTTP/1.1\r\nhost: x\r\n\r\n');
  while (held.length === 0) await new Promise((resolve) => setImmediate(resolve));
  socket.destroy();
  await new Promise((resolve) => socket.on('close', resolve));
  for (const resolve of held) resolve();
  while (released === 0) await new Promise((resolve) => setImmediate(resolve));
  expect(bodiesOf(await talk(last))).toEqual(['answer /last']);
});

test('a client that does not read is not written to for ever', async () => {
  const socket = connect(server.port, '127.0.0.1');
  const line = `GET /hit${'x'.repeat(1000)} HTTP/1.1\r\nhost: x\r\n\r\n`;
  socket.pause();
  socket.write(line.repeat(20_000));
  socket.end(last);
  expect(bodiesOf(await textOf(socket.resume())).length).toBe(20_001);
});

test('who sends no more still gets the answers that are due', async () => {
  const socket = connect(server.port, '127.0.0.1').pause();
  const line = 'GET /large HTTP/1.1\r\nhost: x\r\n\r\n';
  socket.write(line);
  await sleep(100); // more than the connection holds waits now, and the rest arrives together with the end
  socket.end(line.repeat(3));
  await sleep(100);
  expect(bodiesOf(await textOf(socket.resume())).map((body) => body?.length)).toEqual(
    Array.from({ length: 4 }, () => 8_000_000),
  );
});

test('an address that is taken', async () => {
  await expect(listenForGo({ host: '127.0.0.1', port: server.port }, service)).rejects.toMatchObject({
    code: 'GUARD_FAILED',
    message: expect.stringContaining('EADDRINUSE'),
  });
});
