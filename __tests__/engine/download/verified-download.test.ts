/** A file that is downloaded and verified, and not unpacked: with the real ports, from a real server. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Session } from '../../../src/app/wiring.ts';
import type { TimedEvent } from '../../../src/core/events/event.ts';
import type { PartialFile } from '../../../src/core/ports/partials.ts';
import { type DownloadTarget, throwawayTarget } from '../../../src/engine/download/download-target.ts';
import {
  type Expected,
  openDownload,
  type VerifiedDownload,
  verifyBytes,
} from '../../../src/engine/download/verified-download.ts';
import { type MiniGo, miniGo } from '../../support/mini-go.ts';
import { type Mirror, startMirror } from '../../support/mirror-server.ts';
import { openTestRun } from '../../support/test-run.ts';

const go: MiniGo = miniGo('go1.99.1', { ballast: 600_000 });
const size = go.bytes.length;
const right = { sha256: go.sha256, size };

let root: string;
let mirror: Mirror;
let session: Session;
let events: TimedEvent[];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'setup-go-download-'));
  events = [];
  mirror = await startMirror({ routes: { '/a.tar.gz': go.bytes } });
  session = openTestRun({
    toolCache: join(root, 'tools'),
    home: root,
    listen: (event) => events.push(event),
  });
});
afterEach(async () => {
  await session[Symbol.asyncDispose]();
  await mirror.close();
  await rm(root, { recursive: true, force: true });
});

/** A target that keeps what it gets; `kept` is there already, known by `etag`. */
async function keepingTarget(kept?: { readonly bytes: Buffer; readonly etag: string }): Promise<{
  readonly target: DownloadTarget;
  readonly partial: PartialFile;
  readonly received: readonly { readonly url: string; readonly etag: string }[];
}> {
  mkdirSync(join(root, 'staging'));
  const path = join(root, 'a.partial');
  if (kept !== undefined) writeFileSync(path, kept.bytes);
  const partial = await (await session.run.partials()).open(path);
  const received: { readonly url: string; readonly etag: string }[] = [];
  const target: DownloadTarget = {
    ...throwawayTarget(join(root, 'staging')),
    resumable: {
      partial,
      etagAt: () => kept?.etag ?? '',
      receiving: async (url, etag) => void received.push({ url, etag }),
      wrongBytes: () => partial.clear(),
    },
  };
  return { target, partial, received };
}

async function open(target: DownloadTarget, expected: Partial<Expected>): Promise<VerifiedDownload> {
  const url = `${mirror.url}/a.tar.gz`;
  const { http } = await session.run.network();
  return openDownload(session.run, {
    ask: async (headersFor) => ({ url, response: await http.get({ url, headers: headersFor(url) }) }),
    label: 'a.tar.gz',
    size: expected.size,
    growth: 1,
    target,
    expected,
  });
}

const etagOf = () => mirror.requests.at(-1)?.headers['if-range'];

describe('drained and checked', () => {
  test.each<[string, Partial<Expected>]>([
    ['digest and size', right],
    ['the digest alone', { sha256: go.sha256 }],
    ['nothing: then it says what it is', {}],
  ])('right bytes, where what is known is %s', async (_, expected) => {
    const { target, partial } = await keepingTarget();
    const download = await open(target, expected);
    await download.drain();
    expect(download.check()).toEqual(right);
    expect(download.check()).toEqual(right); // as often as one likes
    await download.close();
    await partial.close();
    expect(readFileSync(partial.path).equals(go.bytes)).toBe(true);
    expect(events.at(-1)).toMatchObject({ kind: 'bytes', label: 'a.tar.gz', done: size, total: size });
  });

  test('wrong bytes: DIGEST_MISMATCH, with both digests', async () => {
    mirror.fail('/a.tar.gz', { kind: 'wrong-bytes', at: 300_000 });
    const download = await open(throwawayTarget(root), right);
    await download.drain();
    expect(() => download.check()).toThrow(
      expect.objectContaining({ code: 'DIGEST_MISMATCH', message: expect.stringContaining(go.sha256) }),
    );
    await download.close();
  });

  test('more than the expected size is refused at once', async () => {
    const download = await open(throwawayTarget(root), { sha256: go.sha256 });
    await download.close();
    const source = async function* () {
      yield go.bytes.subarray(0, 100);
      yield go.bytes.subarray(100, 200);
    };
    const digest = await session.run.digest();
    const given = { label: 'x', expected: { size: 150 }, digest };
    await expect(verifyBytes(session.run, source(), given).drain()).rejects.toMatchObject({
      code: 'SIZE_MISMATCH',
    });
  });

  test('a length that is not the expected one is refused before the first byte', async () => {
    await expect(open(throwawayTarget(root), { ...right, size: size - 1 })).rejects.toMatchObject({
      code: 'SIZE_MISMATCH',
    });
  });

  test('fewer bytes than expected are no digest mismatch', async () => {
    const source = async function* () {
      yield go.bytes.subarray(0, 100);
    };
    const digest = await session.run.digest();
    const download = verifyBytes(session.run, source(), { label: 'x', expected: right, digest });
    await download.drain();
    expect(() => download.check()).toThrow(expect.objectContaining({ code: 'MIRROR_INTERRUPTED' }));
  });

  test('a page instead of an archive is refused before the first byte', async () => {
    mirror.fail('/a.tar.gz', { kind: 'html' });
    await expect(open(throwawayTarget(root), right)).rejects.toMatchObject({ code: 'ARCHIVE_NOT_ONE' });
  });

  test.each([
    [404, 'MIRROR_STATUS'],
    [503, 'MIRROR_BUSY'],
  ])('status %p is %s', async (status, code) => {
    mirror.fail('/a.tar.gz', { kind: 'status', status });
    await expect(open(throwawayTarget(root), right)).rejects.toMatchObject({ code });
  });
});

describe('read in part', () => {
  test('what a reader has left over is drained, and the whole is judged', async () => {
    const download = await open(throwawayTarget(root), right);
    let first = 0;
    for await (const chunk of download.bytes) {
      first = chunk.length;
      break;
    }
    expect(first).toBeGreaterThan(0);
    await download.drain();
    expect(download.check()).toEqual(right);
    await download.close();
  });

  test('closed early, the connection ends and the server stops', async () => {
    mirror.fail('/a.tar.gz', { kind: 'drip', bytes: 1000, everyMs: 20 });
    const download = await open(throwawayTarget(root), right);
    for await (const _ of download.bytes) break;
    await download.close();
    expect(() => download.check()).toThrow(expect.objectContaining({ code: 'MIRROR_INTERRUPTED' }));
    expect(mirror.requests.at(-1)?.bytesSent).toBeLessThan(size / 2);
  });
});

describe('resumed', () => {
  test('a cut connection is made again at once, and the digest is that of the whole', async () => {
    mirror.fail('/a.tar.gz', { kind: 'cut', after: 400_000 }, 1);
    const { target, partial } = await keepingTarget();
    const download = await open(target, right);
    await download.drain();
    expect(download.check()).toEqual(right);
    expect(mirror.requests.map(({ status }) => status)).toEqual([200, 206]);
    expect(events.map(({ kind }) => kind)).toContain('interrupted');
    await download.close();
    await partial.close();
    expect(readFileSync(partial.path).equals(go.bytes)).toBe(true);
  });

  test('the bytes that are there come first, and only the rest goes over the wire', async () => {
    const etag = await currentEtag();
    const { target, partial, received } = await keepingTarget({ bytes: go.bytes.subarray(0, 500_000), etag });
    const download = await open(target, right);
    await download.drain();
    expect(download.check()).toEqual(right);
    expect(mirror.requests.at(-1)).toMatchObject({
      status: 206,
      bytesSent: size - 500_000,
      headers: { range: 'bytes=500000-', 'if-range': etag },
    });
    expect(received).toEqual([{ url: `${mirror.url}/a.tar.gz`, etag }]);
    expect(events).toContainEqual(expect.objectContaining({ kind: 'resumed', offset: 500_000 }));
    await download.close();
    await partial.close();
  });

  test('all of them are there: nobody is asked', async () => {
    const { target, partial } = await keepingTarget({ bytes: go.bytes, etag: '"x"' });
    const download = await open(target, right);
    await download.drain();
    expect([download.check(), mirror.requests]).toEqual([right, []]);
    await download.close();
    await partial.close();
  });

  test('more than all: they are thrown away', async () => {
    const bytes = Buffer.concat([go.bytes, Buffer.from('more')]);
    const { target, partial } = await keepingTarget({ bytes, etag: '"x"' });
    const download = await open(target, right);
    await download.drain();
    expect(download.check()).toEqual(right);
    expect(mirror.requests.map(({ status, headers }) => [status, headers['range']])).toEqual([
      [200, undefined],
    ]);
    await download.close();
    await partial.close();
  });

  test('the mirror has another file by now: it is fetched from its beginning', async () => {
    const { target, partial } = await keepingTarget({ bytes: Buffer.alloc(100_000, 'old'), etag: '"old"' });
    const download = await open(target, right);
    await download.drain();
    expect(download.check()).toEqual(right);
    expect([etagOf(), mirror.requests.map(({ status }) => status)]).toEqual(['"old"', [200]]);
    await download.close();
    await partial.close();
    expect(readFileSync(partial.path).equals(go.bytes)).toBe(true);
  });

  test('bytes that are there and wrong: DIGEST_MISMATCH, whatever the mirror adds', async () => {
    const etag = await currentEtag();
    const { target, partial } = await keepingTarget({ bytes: Buffer.alloc(500_000, 'x'), etag });
    const download = await open(target, right);
    await download.drain();
    expect(() => download.check()).toThrow(expect.objectContaining({ code: 'DIGEST_MISMATCH' }));
    await download.close();
    await partial.close();
  });

  test('a range that is not the one that was asked for is RANGE_INVALID', async () => {
    const etag = await currentEtag();
    mirror.fail('/a.tar.gz', { kind: 'lie-about-range', by: 10 });
    const { target, partial } = await keepingTarget({ bytes: go.bytes.subarray(0, 1000), etag });
    await expect(open(target, right)).rejects.toMatchObject({ code: 'RANGE_INVALID' });
    await partial.close();
  });
});

/** By which the mirror knows the file; asked once, and forgotten. */
async function currentEtag(): Promise<string> {
  const response = await fetch(`${mirror.url}/a.tar.gz`, { method: 'HEAD' });
  return response.headers.get('etag') ?? '';
}
