import { createCipheriv } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { UnpackedTree } from '../../../src/core/ports/archives.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { quoted } from '../../../src/core/text/quoted.ts';
import { createArchives } from '../../../src/io/archive/archives.ts';
import { longName, pax, type TarEntry, tar, tarEntry, tarGz } from '../../support/archive-builder.ts';
import { goArchive, goTarEntries, goTree } from '../../support/go-tree.ts';
import { makeSandbox, type Sandbox, UNTOUCHED } from '../../support/sandbox.ts';
import { shownMode, whyNoModes } from '../../support/system.ts';
import { testUnless, whyNotAsRoot } from '../../support/test-unless.ts';

const GO = { version: 'go1.22.5', platform: { os: 'linux', arch: 'amd64' } };
const { unpackTarGz } = createArchives();

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await makeSandbox();
});
afterEach(() => sandbox.remove());

async function* pieces(bytes: Uint8Array, size = bytes.length): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) {
    yield bytes.subarray(start, start + size);
  }
}

function unpack(bytes: Uint8Array, { slim = false, size = bytes.length } = {}): Promise<UnpackedTree> {
  return unpackTarGz(pieces(bytes, size), { into: sandbox.into, slim });
}

/** `CODE: message` of the refusal, after making sure that nothing was written outside. */
async function refusal(bytes: Uint8Array): Promise<string> {
  const result = await unpack(bytes).then(
    (tree) => `passed: ${JSON.stringify(tree)}`,
    (error: unknown) => (error instanceof Problem ? `${error.code}: ${error.message}` : `threw ${error}`),
  );
  expect(await sandbox.outside()).toEqual(UNTOUCHED);
  return result;
}

describe('a whole archive', () => {
  test.each([1, 7, 511, 512, 513, 65_536])('in pieces of %d bytes', async (size) => {
    const files = goTree(GO);
    const tree = await unpack(goArchive(GO), { size });
    const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
    expect(tree).toEqual({ files: files.length, bytes });
    const found = await sandbox.tree();
    for (const { path, content, mode } of files) {
      expect(found[path]).toBe(`${shownMode(mode)} ${content}`);
    }
    expect(found['src/cmd/']).toBe(shownMode(0o755));
    expect(Object.keys(found).filter((path) => !path.endsWith('/'))).toHaveLength(files.length);
  });

  test('slim', async () => {
    const tree = await unpack(goArchive(GO), { slim: true });
    expect(await readdir(sandbox.into)).toEqual(expect.not.arrayContaining(['api', 'doc', 'misc', 'test']));
    const kept = goTree(GO).filter(({ path }) => !/^(?:api|doc|misc|test)\//.test(path));
    expect(tree.files).toBe(kept.length);
    expect(tree.bytes).toBe(kept.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0));
  });

  test('folders that no entry names, and files of sizes around a block', async () => {
    const sizes = [0, 1, 511, 512, 513, 1024, 3 * 1024 ** 2 + 1];
    const entries = sizes.map((size) => ({ name: `go/a/b/${size}`, content: Buffer.alloc(size, 'x') }));
    expect(await unpack(tarGz(entries), { size: 1000 })).toMatchObject({ files: sizes.length });
    const found = await sandbox.tree();
    for (const size of sizes) {
      expect(found[`a/b/${size}`]).toBe(`${shownMode(0o644)} ${'x'.repeat(size)}`);
    }
  });

  test('several gzip members, as pigz and bgzip write them', async () => {
    const whole = tar([{ name: 'go/a', content: 'abc' }]);
    const parts = [whole.subarray(0, 700), whole.subarray(700)].map((part) => gzipSync(part));
    expect(await unpack(Buffer.concat(parts))).toEqual({ files: 1, bytes: 3 });
  });

  test('more zero blocks than two', async () => {
    expect(await unpack(tarGz([{ name: 'go/a' }], Buffer.alloc(10_240)))).toEqual({ files: 1, bytes: 0 });
  });

  testUnless(whyNoModes)('the umask holds', async () => {
    const before = process.umask(0o027);
    try {
      await unpack(tarGz([{ name: 'go/bin/go', mode: 0o6777 }, { name: 'go/a' }]));
    } finally {
      process.umask(before);
    }
    expect(await sandbox.tree()).toEqual({ 'bin/': '750', 'bin/go': '750 ', a: '640 ' });
  });
});

/** An entry under GNU's long name, as far as its header takes it. */
function long(name: string, entry: Partial<TarEntry> = {}): readonly TarEntry[] {
  return [longName(name), { name: Buffer.from(name).subarray(0, 100), ...entry }];
}

describe('hostile entries', () => {
  const rows: readonly [string, readonly TarEntry[], string][] = [
    ['a way up', [{ name: 'go/../../evil' }], '"go/../../evil": its path contains ".."'],
    ['an absolute path', [{ name: '/tmp/evil' }], '"/tmp/evil": its path is absolute'],
    ['a drive letter', [{ name: 'C:/evil' }], '"C:/evil": its path begins with a drive letter'],
    ['a backslash', [{ name: 'go\\..\\evil' }], 'its name contains a backslash'],
    ['a NUL in a PAX path', [pax([['path', 'go/a\0b']]), { name: 'go/a' }], 'control character'],
    ['a line feed', [{ name: 'go/a\n::error::' }], 'control character'],
    ['another root', [{ name: 'evil' }], '"evil": it is not below "go/"'],
    ['a hard link', [{ name: 'go/a', type: '1', linkName: '/etc/passwd' }], '"go/a": it is neither a file'],
    ['a symbolic link', [{ name: 'go/a', type: '2', linkName: '../../..' }], '"go/a": it is neither a file'],
    [
      'a file through a link',
      [{ name: 'go/a', type: '2', linkName: '../../..' }, { name: 'go/a/evil' }],
      '"go/a": it is neither a file nor a folder (symbolic link)',
    ],
    ['a character device', [{ name: 'go/a', type: '3' }], '(character device)'],
    ['a block device', [{ name: 'go/a', type: '4' }], '(block device)'],
    ['a FIFO', [{ name: 'go/a', type: '6' }], '(FIFO)'],
    ["GNU's sparse file", [{ name: 'go/a', type: 'S' }], '(sparse file)'],
    [
      'a PAX sparse file',
      [pax([['GNU.sparse.name', 'go/b']]), { name: 'go/a' }],
      'has a "GNU.sparse.name" record',
    ],
    [
      "GNU's long link",
      [{ name: '././@LongLink', type: 'K', content: '/etc\0' }, { name: 'go/a' }],
      '(long link name)',
    ],
    ['a way up in a long name', [...long('go/../../evil')], '"go/../../evil": its path contains ".."'],
    ['an absolute long name', [...long('/tmp/evil')], '"/tmp/evil": its path is absolute'],
    ['a long name of another root', [...long('evil')], '"evil": it is not below "go/"'],
    ['a long name with NULs', [longName('go/a\0b'), { name: 'go/a' }], 'the header after this long name'],
    [
      'a long name with a NUL late',
      [...long(`go/${'a'.repeat(100)}\0b`)],
      'its name contains a control character',
    ],
    ['an empty long name', [longName(''), { name: '' }], 'it has no name'],
    ['a long name of 1025 letters', [...long(`go/${'a/'.repeat(511)}`)], 'longer than 1024 characters'],
    ['a long name of 4097 letters', [...long(`go/${'a/'.repeat(2047)}`)], 'empty or too long'],
    [
      'a long name of another entry',
      [longName('go/b'), { name: 'go/a' }],
      '"go/b": the header after this long',
    ],
    ['a long name of a link', [...long('go/a', { type: '2', linkName: '/etc' })], '(symbolic link)'],
    ['a file twice by a long name', [{ name: 'go/a' }, ...long('go/a')], '"go/a": it is a duplicate'],
    ['a file with a slash by a long name', [...long('go/a/')], 'empty part'],
    [
      'two long names',
      [longName('go/a'), ...long('go/a')],
      'it is a long name where the entry of the one before',
    ],
    ['a long name for nothing', [longName('go/b')], 'ends after a PAX header or long name'],
    [
      'a PAX path and a long name',
      [pax([['path', 'go/b']]), ...long('go/a')],
      'it is a long name where the entry of the one before',
    ],
    [
      'a long name and a PAX path',
      [longName('go/a'), pax([['path', 'go/b']]), { name: 'go/a' }],
      'it is a PAX header where the entry of the one before',
    ],
    [
      'a long name and a global header',
      [longName('go/a'), { ...pax([['comment', 'x']]), type: 'g' }, { name: 'go/a' }],
      'it is a global header where the entry of the one before',
    ],
    [
      'a global header with a path',
      [{ ...pax([['path', 'go/b']]), type: 'g' }, { name: 'go/a' }],
      'it is a global header with a "path"',
    ],
    ['a contiguous file', [{ name: 'go/a', type: '7' }], '(unknown)'],
    [
      'a file twice',
      [
        { name: 'go/a', content: '1' },
        { name: 'go/a', content: '2' },
      ],
      '"go/a": it is a duplicate',
    ],
    ['a file twice in other case', [{ name: 'go/a' }, { name: 'go/A' }], '"go/A": it differs from "a" only'],
    ['a file below a file', [{ name: 'go/a' }, { name: 'go/a/b' }], '"go/a/b": "a" is also a file'],
    ['a file in place of a folder', [{ name: 'go/a/', type: '5' }, { name: 'go/a' }], 'it is also a folder'],
    ['a folder with content', [{ name: 'go/a/', type: '5', content: 'abc' }], 'folder with content'],
    ['a file with a slash', [{ name: 'go/a/' }], 'empty part'],
    [
      'a PAX size that contradicts',
      [pax([['size', '0']]), { name: 'go/a', content: 'abc' }],
      'contradicts the 3',
    ],
    ['a PAX link', [pax([['linkpath', '/etc/passwd']]), { name: 'go/a' }], 'has a "linkpath" record'],
    [
      'a PAX header for a PAX header',
      [pax([['path', 'go/b']]), pax([['path', 'go/c']]), { name: 'go/a' }],
      'it is a PAX header where the entry of the one before',
    ],
    ['a PAX header for nothing', [pax([['path', 'go/b']])], 'ends after a PAX header'],
    ['an empty PAX header', [{ name: 'x', type: 'x' }, { name: 'go/a' }], 'empty or too long'],
    ['an endless PAX header', [{ name: 'x', type: 'x', size: 2 ** 20 }], 'empty or too long'],
    ['a wrong checksum', [{ name: 'go/a', checksum: 'wrong' }], 'damaged header'],
    ['a file too large', [{ name: 'go/a', size: 2 ** 28 + 1 }], 'the limit for one file is 268435456'],
  ];
  test.each(rows)('%s', async (_, entries, reason) => {
    const message = await refusal(tarGz([{ name: 'go/VERSION', content: 'go1.22.5' }, ...entries]));
    expect(message).toContain('ARCHIVE_REFUSED: The archive was refused');
    expect(message).toContain(reason);
  });

  test('a PAX size that agrees passes', async () => {
    expect(await unpack(tarGz([pax([['size', '3']]), { name: 'go/a', content: 'abc' }]))).toEqual({
      files: 1,
      bytes: 3,
    });
  });

  testUnless(whyNoModes)('owner, setuid and sticky bits are not taken over', async () => {
    await unpack(
      tarGz([
        { name: 'go/b/', type: '5', mode: 0o7777 },
        { name: 'go/a', mode: 0o7777 },
      ]),
    );
    expect(await sandbox.tree()).toEqual({ 'b/': '755', a: '755 ' });
  });

  test('bytes that inflate to far more than they are', async () => {
    const bomb = tarGz([{ name: 'go/a', content: Buffer.alloc(80 * 1024 ** 2) }]);
    expect(await refusal(bomb)).toContain('it unpacks to more than 20 times its size');
    const zeros = gzipSync(Buffer.alloc(80 * 1024 ** 2));
    expect(await refusal(zeros)).toContain('it unpacks to more than 20 times its size');
  });
});

describe('an archive that is cut', () => {
  const entries = goTarEntries(goTree(GO).slice(0, 6));

  test('at the end of every entry, with a whole gzip stream', async () => {
    for (let count = 0; count <= entries.length; count += 1) {
      const cut = tarGz(entries.slice(0, count), Buffer.alloc(0));
      expect(await refusalOnceMore(cut)).toContain(
        'ARCHIVE_REFUSED: The archive was refused: it is truncated: the end of the tar is missing',
      );
      expect(await refusalOnceMore(tarGz(entries.slice(0, count), Buffer.alloc(512)))).toContain(
        'it is truncated',
      );
    }
  });

  test('at every 512 bytes, and just before and after', async () => {
    const whole = tar(entries);
    for (let length = 0; length < whole.length; length += 512) {
      for (const near of [length, length + 1, length + 511]) {
        expect(await refusalOnceMore(gzipSync(whole.subarray(0, near)))).toContain('ARCHIVE_REFUSED');
      }
    }
  });

  test('at every byte of its gzip stream', async () => {
    const whole = tarGz([{ name: 'go/a', content: 'abc' }]);
    for (let length = 1; length < whole.length; length += 1) {
      const message = await refusalOnceMore(whole.subarray(0, length));
      expect(message).toMatch(/ARCHIVE_REFUSED: .*(?:truncated or damaged|truncated after its first byte)/);
    }
  });

  async function refusalOnceMore(bytes: Uint8Array): Promise<string> {
    await sandbox.remove();
    sandbox = await makeSandbox();
    return refusal(bytes);
  }
});

describe('more than an archive', () => {
  const whole = tarGz([{ name: 'go/a', content: 'abc' }]);
  const rows: readonly [string, Uint8Array, string][] = [
    [
      'text after the gzip stream',
      Buffer.concat([whole, Buffer.from('more')]),
      'data after the end of its gzip stream',
    ],
    [
      'zeros after the gzip stream',
      Buffer.concat([whole, Buffer.alloc(64)]),
      'has data after the end of its gzip stream',
    ],
    ['a second archive', Buffer.concat([whole, tarGz([{ name: 'go/b' }])]), 'has data after its end'],
    [
      'an entry after the end',
      tarGz([], Buffer.concat([Buffer.alloc(1024), tarEntry({ name: 'go/b' })])),
      'has data after',
    ],
    [
      'an entry after one zero block',
      tarGz([], Buffer.concat([Buffer.alloc(512), tar([{ name: 'go/b' }])])),
      'has data after',
    ],
    [
      'a byte after the end',
      tarGz([], Buffer.concat([Buffer.alloc(1500), Buffer.from('x')])),
      'ARCHIVE_REFUSED',
    ],
    ['half a block after the end', tarGz([], Buffer.alloc(1280)), 'it is truncated'],
    ['a wrong gzip checksum', flipped(whole, whole.length - 8), 'truncated or damaged'],
    ['a wrong gzip length', flipped(whole, whole.length - 1), 'truncated or damaged'],
  ];
  test.each(rows)('%s', async (_, bytes, reason) => {
    const message = await refusal(bytes);
    expect(message).toContain('ARCHIVE_REFUSED');
    expect(message).toContain(reason);
  });
});

describe('no archive at all', () => {
  const rows: readonly [string, Uint8Array, string][] = [
    [
      'a page',
      Buffer.from('<!DOCTYPE html>\n<html><title>Log in</title>'),
      '"<!DOCTYPE html> <html><title>Log in</title>"',
    ],
    ['a long page', Buffer.from(`<html>${'Ü'.repeat(500)}`), 'it starts with "<html>ÜÜÜ'],
    ['a zip', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), 'with the bytes 50 4b 03 04 14 00 00 00'],
    ['a bare tar', tar([{ name: 'go/a' }]), 'it starts with the bytes 67 6f 2f 61 00'],
    ['a terminal sequence', Buffer.from('\u001b[2Jhello'), 'with the bytes 1b 5b'],
    ['nothing', Buffer.alloc(0), 'it is empty'],
  ];
  test.each(rows)('%s', async (_, bytes, shown) => {
    const message = await refusal(bytes);
    expect(message).toContain('ARCHIVE_NOT_ONE: Not a .tar.gz archive: ');
    expect(message).toContain(shown);
  });
});

describe('the source', () => {
  const whole = tarGz([
    { name: 'go/a', content: 'abc' },
    { name: 'go/b', content: randomBytes(3 * 1024 ** 2) },
  ]);

  test.each([0, 1, 1000, whole.length])('its own error comes out unchanged after %d bytes', async (after) => {
    const error = Object.assign(new Error('broke off'), { code: 'Z_DATA_ERROR' });
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield* pieces(whole.subarray(0, after), 500);
      throw error;
    }
    const before = descriptors();
    await expect(unpackTarGz(broken(), { into: sandbox.into, slim: false })).rejects.toBe(error);
    expect(descriptors()).toEqual(before);
  });

  test('it is closed, and no file left open, when an entry is refused', async () => {
    let closed = false;
    const bad = tarGz([
      { name: 'go/a', content: 'abc' },
      { name: '../b' },
      { name: 'go/c', content: randomBytes(4_000_000) },
    ]);
    async function* watched(): AsyncGenerator<Uint8Array> {
      try {
        yield* pieces(bad, 10_000);
      } finally {
        closed = true;
      }
    }
    const before = descriptors();
    await expect(unpackTarGz(watched(), { into: sandbox.into, slim: false })).rejects.toThrow('"../b"');
    expect(closed).toBe(true);
    expect(descriptors()).toEqual(before);
  });

  test('it is not read far ahead of what is written', async () => {
    const content = randomBytes(20 * 1024 ** 2);
    const bytes = tarGz(
      Array.from({ length: 20 }, (_, index) => ({
        name: `go/${index}`,
        content: content.subarray(index * 1024 ** 2, (index + 1) * 1024 ** 2),
      })),
    );
    let ahead = 0;
    async function* watched(): AsyncGenerator<Uint8Array> {
      for (let start = 0; start < bytes.length; start += 65_536) {
        const written = readdirSync(sandbox.into).length * 1024 ** 2;
        ahead = Math.max(ahead, start - written);
        yield bytes.subarray(start, start + 65_536);
      }
    }
    await unpackTarGz(watched(), { into: sandbox.into, slim: false });
    expect(ahead).toBeLessThan(10 * 1024 ** 2);
  });
});

test('it ends between two pieces where the run is to end', async () => {
  const entries = Array.from({ length: 40 }, (_, index) => ({
    name: `go/${index}`,
    content: randomBytes(1024 ** 2),
  }));
  const stop = new AbortController();
  const archives = createArchives(stop.signal);
  const reason = new Error('stopped');
  async function* watched(): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces(tarGz(entries), 65_536)) {
      if (readdirSync(sandbox.into).length > 2) setImmediate(() => stop.abort(reason)); // as a signal comes
      yield piece;
    }
  }
  const before = descriptors();
  await expect(archives.unpackTarGz(watched(), { into: sandbox.into, slim: false })).rejects.toBe(reason);
  expect(readdirSync(sandbox.into).length).toBeLessThan(40);
  expect(descriptors()).toEqual(before);
});

describe('the file system', () => {
  test('a file in the way is never overwritten', async () => {
    await writeFile(join(sandbox.into, 'a'), 'mine');
    const message = await refusal(tarGz([{ name: 'go/a', content: 'theirs' }]));
    expect(message).toContain(`FILES_FAILED: Cannot create ${quoted(join(sandbox.into, 'a'))}`);
    expect(await sandbox.tree()).toMatchObject({ a: `${shownMode(0o644)} mine` });
  });

  testUnless(whyNotAsRoot)('a folder without permission is named', async () => {
    await chmod(sandbox.into, 0o555);
    expect(await refusal(tarGz([{ name: 'go/a' }]))).toContain('PERMISSION_DENIED: Cannot create');
    await chmod(sandbox.into, 0o755);
  });
});

test('any bytes changed: refused or unpacked, never outside, never hanging', async () => {
  const entries = goTarEntries(goTree(GO).slice(8, 16));
  const plain = tar([pax([['path', 'go/x']]), { name: 'y', content: 'abc' }, ...entries]);
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    bit: fc.integer({ min: 0, max: 7 }),
  });
  const property = fc.asyncProperty(
    fc.array(change, { minLength: 1, maxLength: 4 }),
    fc.boolean(),
    async (changes, outer) => {
      const bytes = outer ? gzipSync(plain) : Buffer.from(plain);
      for (const { at, bit } of changes) {
        const index = Math.floor(at * bytes.length);
        bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
      }
      await sandbox.remove();
      sandbox = await makeSandbox();
      expect(await refusal(outer ? bytes : gzipSync(bytes))).toMatch(/^(?:passed|ARCHIVE_)/);
    },
  );
  await fc.assert(property, { seed: 1, numRuns: 200 });
});

test('the same bytes each time', () => {
  expect(gunzipSync(goArchive(GO))).toEqual(gunzipSync(goArchive(GO)));
  expect(goArchive(GO)).toEqual(goArchive(GO));
});

function flipped(bytes: Uint8Array, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

/** Not compressible, the same each time. */
function randomBytes(length: number): Buffer {
  return createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(length));
}

/** The open file descriptors, where the system lists them. */
function descriptors(): readonly string[] {
  return existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd') : [];
}
