import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { UnpackedTree } from '../../../src/core/ports/archives.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { quoted } from '../../../src/core/text/quoted.ts';
import { createArchives } from '../../../src/io/archive/archives.ts';
import { type ZipEntry, zip } from '../../support/archive-builder.ts';
import { goArchive, goTree } from '../../support/go-tree.ts';
import { makeSandbox, type Sandbox, UNTOUCHED } from '../../support/sandbox.ts';
import { shownMode } from '../../support/system.ts';

const GO = { version: 'go1.22.5', platform: { os: 'windows', arch: 'amd64' } };
const { unpackZip } = createArchives();

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await makeSandbox();
});
afterEach(() => sandbox.remove());

async function unpack(bytes: Uint8Array, { slim = false } = {}): Promise<UnpackedTree> {
  const path = join(sandbox.root, 'go.zip');
  await writeFile(path, bytes);
  return unpackZip(path, { into: sandbox.into, slim });
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const result = await unpack(bytes).then(
    (tree) => `passed: ${JSON.stringify(tree)}`,
    (error: unknown) => (error instanceof Problem ? `${error.code}: ${error.message}` : `threw ${error}`),
  );
  expect(await sandbox.outside()).toEqual([...UNTOUCHED, 'go.zip'].sort());
  return result;
}

test('it ends between two pieces where the run is to end', async () => {
  const path = join(sandbox.root, 'go.zip');
  const entries = Array.from({ length: 2_000 }, (_, index) => ({ name: `go/${index}`, content: 'x' }));
  await writeFile(path, zip(entries));
  const stop = new AbortController();
  const reason = new Error('stopped');
  const unpacked = createArchives(stop.signal).unpackZip(path, {
    into: sandbox.into,
    slim: false,
    onFile: ({ name }) => {
      if (name === 'go/10') setImmediate(() => stop.abort(reason)); // as a signal comes
    },
  });
  await expect(unpacked).rejects.toBe(reason);
  expect((await readdir(sandbox.into)).length).toBeLessThan(2_000);
});

describe('a whole archive', () => {
  test('as Go publishes it for Windows', async () => {
    const files = goTree(GO);
    const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
    expect(await unpack(goArchive(GO))).toEqual({ files: files.length, bytes });
    const found = await sandbox.tree();
    for (const { path, content, mode } of files) {
      expect(found[path]).toBe(`${shownMode(mode)} ${content}`);
    }
    expect(Object.keys(found)).toContain('bin/go.exe');
  });

  test('slim', async () => {
    await unpack(goArchive(GO), { slim: true });
    expect(await readdir(sandbox.into)).toEqual(expect.not.arrayContaining(['api', 'doc', 'misc', 'test']));
    expect(await readdir(sandbox.into)).toEqual(expect.arrayContaining(['bin', 'src', 'VERSION']));
  });

  test('stored, empty, large and without modes; with a comment', async () => {
    const content = 'x'.repeat(5 * 1024 ** 2);
    const entries = [
      { name: 'go/', attributes: 0x10 },
      { name: 'go/a', content, method: 0 },
      { name: 'go/b' },
      { name: 'go/c', content },
    ];
    expect(await unpack(zip(entries, 'a comment'))).toEqual({ files: 3, bytes: 2 * content.length });
    const mode = shownMode(0o644);
    expect(await sandbox.tree()).toEqual({ a: `${mode} ${content}`, b: `${mode} `, c: `${mode} ${content}` });
  });

  test('the directory in another order than the data', async () => {
    const first = { name: 'go/a', content: 'abc', method: 0 };
    const length = 30 + 4 + 3;
    const bytes = zip([
      { ...first, name: 'go/b', offset: length, local: { name: 'go/a' } },
      { ...first, offset: 0, local: { name: 'go/b' } },
    ]);
    expect(await unpack(bytes)).toEqual({ files: 2, bytes: 6 });
  });
});

describe('hostile entries', () => {
  const entry: ZipEntry = { name: 'go/a', content: 'abc' };
  const rows: readonly [string, readonly ZipEntry[], string][] = [
    ['a way up', [{ ...entry, name: 'go/../../evil' }], '"go/../../evil": its path contains ".."'],
    ['an absolute path', [{ ...entry, name: '/evil' }], '"/evil": its path is absolute'],
    ['a drive letter', [{ ...entry, name: 'C:/evil' }], 'drive letter'],
    [
      'a backslash',
      [{ ...entry, name: 'go\\..\\evil' }],
      '"go\\\\..\\\\evil": its name contains a backslash',
    ],
    ['a NUL', [{ ...entry, name: 'go/a\0' }], 'control character'],
    ['another root', [{ ...entry, name: 'evil' }], '"evil": it is not below "go/"'],
    ['a stream of Windows', [{ ...entry, name: 'go/a:b' }], 'Windows does not allow'],
    ['a device of Windows', [{ ...entry, name: 'go/nul.txt' }], 'Windows reserves'],
    ['a dot that Windows drops', [{ ...entry, name: 'go/a.' }], 'Windows drops'],
    ['a symbolic link', [{ ...entry, unixMode: 0o120777 }], '(symbolic link)'],
    ['a FIFO', [{ ...entry, unixMode: 0o010644 }], '(FIFO)'],
    ['a device', [{ ...entry, unixMode: 0o020644 }], '(character device)'],
    ['a block device', [{ ...entry, unixMode: 0o060644 }], '(block device)'],
    ['a socket', [{ ...entry, unixMode: 0o140644 }], '(unknown)'],
    ['a folder without its slash', [{ name: 'go/a', unixMode: 0o040755 }], '(unknown)'],
    ['a folder of DOS without its slash', [{ name: 'go/a', attributes: 0x10 }], '(unknown)'],
    ['a file with a slash', [{ name: 'go/a/', unixMode: 0o100644 }], '(unknown)'],
    ['a folder with content', [{ ...entry, name: 'go/a/' }], 'folder with content'],
    ['a file twice', [entry, entry], '"go/a": it is a duplicate'],
    [
      'a file twice in other case',
      [entry, { ...entry, name: 'go/A' }],
      'differs from "a" only in case or Unicode normalization',
    ],
    ['encryption', [{ ...entry, flags: 0x801 }], 'it is encrypted'],
    ['strong encryption', [{ ...entry, flags: 0x841 }], 'ARCHIVE_REFUSED'],
    ['hidden headers', [{ ...entry, flags: 0x2800 }], 'it is encrypted'],
    [
      'a method that is unknown',
      [{ ...entry, method: 12, packed: Buffer.from('abc') }],
      'method 12 is not supported',
    ],
    [
      'a name in an old character set',
      [{ ...entry, name: Buffer.from('go/\xde', 'latin1'), flags: 0 }],
      'name',
    ],
    ['UTF-8 that is not said to be', [{ ...entry, name: 'go/Þ', flags: 0 }], 'unknown character set'],
    ['a name that is not UTF-8', [{ ...entry, name: Buffer.from('go/\xde', 'latin1') }], 'not UTF-8'],
    ['a second name', [{ ...entry, extra: unicodePath('go/b') }], 'second name in an extra field'],
    ['no name', [{ ...entry, name: '' }], 'it has no name'],
    ['more content than announced', [{ ...entry, size: 2 }], '"go/a": its content is damaged or longer'],
    [
      'less content than announced',
      [{ ...entry, size: 4 }],
      '"go/a": its content does not have the announced length',
    ],
    ['stored with another size', [{ ...entry, method: 0, size: 2 }], 'ARCHIVE_REFUSED'],
    ['a wrong checksum', [{ ...entry, crc32: 1 }], 'announced length or checksum'],
    ['a wrong checksum of a folder', [{ name: 'go/a/', crc32: 1 }], 'announced length or checksum'],
    ['damaged content', [{ ...entry, packed: Buffer.from([0xff, 0xff, 0xff]) }], 'damaged'],
    ['cut content', [{ ...entry, packed: deflateRawSync('abc').subarray(0, 3) }], 'damaged'],
    ['a file too large', [{ ...entry, size: 2 ** 28 + 1 }], 'the limit for one file is 268435456'],
    ['a bomb', [{ ...entry, content: Buffer.alloc(80 * 1024 ** 2) }], 'more than 20 times its size'],
    [
      'another name before the data',
      [{ ...entry, local: { name: 'go/b' } }],
      'different name than the directory',
    ],
    [
      'a longer name before the data',
      [{ ...entry, local: { name: 'go/ab' } }],
      'different name than the directory',
    ],
    [
      'another method before the data',
      [{ ...entry, local: { method: 0 } }],
      'different flags or method than the directory',
    ],
    [
      'other flags before the data',
      [{ ...entry, local: { flags: 0 } }],
      'different flags or method than the directory',
    ],
    ['another size before the data', [{ ...entry, local: { size: 9 } }], 'different size or checksum'],
    [
      'another packed size before the data',
      [{ ...entry, local: { packedSize: 9 } }],
      'different size or checksum',
    ],
    ['another checksum before the data', [{ ...entry, local: { crc32: 9 } }], 'different size or checksum'],
    ['no header before the data', [{ ...entry, local: { signature: 0x02014b50 } }], 'no local header'],
    [
      'another size with a descriptor',
      [{ ...entry, descriptor: true, local: { size: 9 } }],
      'different size or checksum',
    ],
    ['a descriptor that contradicts', [{ ...entry, descriptor: Buffer.alloc(16) }], 'descriptor contradicts'],
    ['something between two entries', [{ ...entry, gap: Buffer.alloc(40) }, { name: 'go/b' }], 'overlaps'],
    [
      'entries that overlap',
      [entry, { ...entry, name: 'go/b', offset: 10 }],
      '"go/a": it overlaps the next entry',
    ],
    ['two entries for one piece of data', [entry, { ...entry, name: 'go/b', offset: 0 }], 'ARCHIVE_REFUSED'],
    ['something before the first entry', [{ ...entry, offset: 5 }], 'it has data before its first entry'],
    ['an entry beyond the end', [entry, { name: 'go/b', offset: 100_000 }], 'ARCHIVE_REFUSED'],
  ];
  test.each(rows)('%s', async (_, entries, reason) => {
    const message = await refusal(zip(entries));
    expect(message).toContain('ARCHIVE_REFUSED: The archive was refused');
    expect(message).toContain(reason);
  });

  test('nothing is written before all entries are judged', async () => {
    await refusal(zip([entry, { name: 'go/../evil' }]));
    expect(await readdir(sandbox.into)).toEqual([]);
  });
});

describe('an archive that is cut, or none', () => {
  const whole = zip([{ name: 'go/a', content: 'abc' }, { name: 'go/b/' }]);

  test('at every byte', async () => {
    for (let length = 2; length < whole.length; length += 1) {
      expect(await refusal(whole.subarray(0, length))).toContain('ARCHIVE_REFUSED');
    }
  });

  test('with more after its end', async () => {
    expect(await refusal(Buffer.concat([whole, Buffer.from('more')]))).toContain('ARCHIVE_REFUSED');
  });

  const rows: readonly [string, Uint8Array, string][] = [
    ['a page', Buffer.from('<!DOCTYPE html><html>'), 'it starts with "<!DOCTYPE html><html>"'],
    ['a tar.gz', Buffer.from([0x1f, 0x8b, 8, 0]), 'it starts with the bytes 1f 8b 08 00'],
    ['nothing', Buffer.alloc(0), 'it is empty'],
  ];
  test.each(rows)('%s', async (_, bytes, shown) => {
    expect(await refusal(bytes)).toContain(`ARCHIVE_NOT_ONE: Not a .zip archive: ${shown}`);
  });

  test('no file', async () => {
    const path = join(sandbox.root, 'none.zip');
    await expect(unpackZip(path, { into: sandbox.into, slim: false })).rejects.toMatchObject({
      code: 'FILES_FAILED',
      message: expect.stringContaining(quoted(path)),
    });
  });
});

test('any bytes changed: refused or unpacked, never outside, never hanging', async () => {
  const whole = goArchive(GO);
  const change = fc.record({ at: fc.nat(whole.length - 1), bit: fc.integer({ min: 0, max: 7 }) });
  const property = fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
    const bytes = Buffer.from(whole);
    for (const { at, bit } of changes) {
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
    }
    await sandbox.remove();
    sandbox = await makeSandbox();
    expect(await refusal(bytes)).toMatch(/^(?:passed|ARCHIVE_)/);
  });
  await fc.assert(property, { seed: 1, numRuns: 200 });
});

/** Info-ZIP's extra field with a name that replaces the entry's. */
function unicodePath(name: string): Buffer {
  const field = Buffer.alloc(9 + name.length);
  field.writeUInt16LE(0x7075, 0);
  field.writeUInt16LE(5 + name.length, 2);
  field.writeUInt8(1, 4);
  field.write(name, 9);
  return field;
}
