/** What surrounds a tar: its end, the gzip stream, what follows it, and how much comes out of it. */
import { gzipSync } from 'node:zlib';
import { tar, tarEntry, tarGz } from '../archive-builder.ts';
import {
  accepted,
  firstEntry,
  firstFile,
  type HostileArchive,
  rawTarGz,
  refused,
} from './hostile-archive.ts';

const whole = () => tarGz([firstEntry]);
const joined = (...parts: readonly Uint8Array[]) => Buffer.concat(parts);
const cut = 'it is truncated: the end of the tar is missing';
const damaged = 'its gzip stream is truncated or damaged';
const after = 'it has data after its end';
const behind = 'it has data after the end of its gzip stream';

function flipped(at: number): Buffer {
  const bytes = whole();
  const index = at < 0 ? bytes.length + at : at;
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  return bytes;
}

/** A gzip stream whose header has these flags and, behind its ten bytes, these fields. */
function withHeader(flags: number, fields: Uint8Array): Buffer {
  const bytes = whole();
  bytes[3] = flags;
  return joined(bytes.subarray(0, 10), fields, bytes.subarray(10));
}

const ends: readonly (readonly [what: string, bytes: () => Uint8Array, reason: string])[] = [
  ['no end', () => tarGz([firstEntry], Buffer.alloc(0)), cut],
  ['one block of its end', () => tarGz([firstEntry], Buffer.alloc(512)), cut],
  ['half a block after its end', () => tarGz([firstEntry], Buffer.alloc(1280)), cut],
  ['nothing at all in it', () => gzipSync(''), cut],
  ['a header without its content', () => gzipSync(tarEntry(firstEntry).subarray(0, 512)), cut],
  ['half a header', () => gzipSync(tarEntry(firstEntry).subarray(0, 256)), cut],
  [
    'an entry after its end',
    () => tarGz([firstEntry], joined(Buffer.alloc(1024), tar([{ name: 'go/b' }]))),
    after,
  ],
  [
    'an entry after one zero block',
    () => tarGz([firstEntry], joined(Buffer.alloc(512), tar([{ name: 'go/b' }]))),
    after,
  ],
  [
    'noise after its end',
    () => tarGz([firstEntry], joined(Buffer.alloc(1024), Buffer.alloc(512, 'x'))),
    after,
  ],
  ['a byte after its end', () => tarGz([firstEntry], joined(Buffer.alloc(1500), Buffer.from('x'))), cut],
  ['a second archive', () => joined(whole(), tarGz([{ name: 'go/b' }])), after],
  ['text after the stream', () => joined(whole(), Buffer.from('more')), behind],
  ['zeros after the stream', () => joined(whole(), Buffer.alloc(64)), behind],
  ['one zero after the stream', () => joined(whole(), Buffer.alloc(1)), behind],
  ['a script after the stream', () => joined(whole(), Buffer.from('#!/bin/sh\ntouch evil\n')), behind],
  ['half a second stream', () => joined(whole(), gzipSync('x').subarray(0, 12)), damaged],
  ['a wrong checksum', () => flipped(-8), damaged],
  ['a wrong length', () => flipped(-1), damaged],
  ['no checksum', () => whole().subarray(0, -8), damaged],
  ['half of it', () => whole().subarray(0, whole().length / 2), damaged],
  ['its first byte', () => whole().subarray(0, 1), 'truncated after its first byte'],
  ['its first two bytes', () => whole().subarray(0, 2), damaged],
  ['another method', () => joined(Buffer.from([0x1f, 0x8b, 7]), whole().subarray(3)), damaged],
  ['flags that are reserved', () => withHeader(0xe0, Buffer.alloc(0)), damaged],
  ['a field without its end', () => withHeader(4, Buffer.from([0xff, 0xff])), damaged],
  ['a wrong checksum of the header', () => withHeader(2, Buffer.from([0, 0])), damaged],
  ['80 MiB of zeros', () => gzipSync(Buffer.alloc(80 * 1024 ** 2)), 'more than 20 times its size'],
  [
    'a file of 80 MiB of zeros',
    () => tarGz([{ name: 'go/a', content: Buffer.alloc(80 * 1024 ** 2) }]),
    'more than 20 times',
  ],
  ['100,001 entries', manyEntries, 'the archive has more than 100000 entries'],
];

function manyEntries(): Buffer {
  const folder = tarEntry({ name: 'go/', type: '5' });
  return gzipSync(joined(...Array.from({ length: 100_001 }, () => folder), Buffer.alloc(1024)), { level: 1 });
}

const others: readonly (readonly [what: string, bytes: () => Uint8Array])[] = [
  ['nothing', () => Buffer.alloc(0)],
  ['a page', () => Buffer.from('<!DOCTYPE html><title>Log in</title>')],
  ['a tar that is not packed', () => tar([firstEntry])],
  ['a zip', () => Buffer.from('504b0304140000000800', 'hex')],
  ['xz', () => Buffer.from('fd377a585a000004', 'hex')],
  ['bzip2', () => Buffer.from('425a6839314159265359', 'hex')],
  ['zstd', () => Buffer.from('28b52ffd04581900', 'hex')],
  ['a stream of zlib', () => Buffer.from('789c030000000001', 'hex')],
  ['a program', () => Buffer.from('7f454c4602010100', 'hex')],
  ['a byte before it', () => joined(Buffer.from([0]), whole())],
];

const harmless: readonly (readonly [what: string, why: string, bytes: () => Uint8Array])[] = [
  ['several members', 'pigz and bgzip write them, and together they are one tar', inMembers],
  ['an empty member at its end', 'it adds nothing', () => joined(whole(), gzipSync(''))],
  ['a name and a comment', 'they are not used', () => withHeader(24, Buffer.from('../evil\0\u001b[2J\0'))],
  ['an extra field', 'it is not used', () => withHeader(4, Buffer.from([4, 0, 0x41, 0x42, 0, 0]))],
  [
    'zero blocks after its end',
    'tar fills up to its block size',
    () => tarGz([firstEntry], Buffer.alloc(10_240)),
  ],
];

function inMembers(): Buffer {
  const bytes = tar([firstEntry]);
  return joined(...[0, 700, 701].map((at, index, all) => gzipSync(bytes.subarray(at, all[index + 1]))));
}

const group = 'gzip';

export const gzipFrames: readonly HostileArchive[] = [
  ...ends.map(([what, bytes, reason]) => rawTarGz({ group, what, verdict: refused(reason) }, bytes)),
  ...others.map(([what, bytes]) =>
    rawTarGz(
      { group: 'no archive', what, verdict: refused('Not a .tar.gz archive', 'ARCHIVE_NOT_ONE') },
      bytes,
    ),
  ),
  ...harmless.map(([what, why, bytes]) =>
    rawTarGz({ group, what, verdict: accepted(why, firstFile) }, bytes),
  ),
];
