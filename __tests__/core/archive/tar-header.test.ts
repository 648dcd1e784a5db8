import { describe, expect, test } from '@jest/globals';
import { extensionFault, readExtension, readTarHeader } from '../../../src/core/archive/tar-header.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { pax, type TarEntry, tarEntry } from '../../support/archive-builder.ts';

const header = (entry: TarEntry) => readTarHeader(tarEntry(entry).subarray(0, 512));

function refusal(act: () => unknown): string {
  try {
    return `passed: ${JSON.stringify(act())}`;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return `${error.code}: ${error.message}`;
  }
}

describe('readTarHeader', () => {
  const file = { name: 'go/a', kind: 'file', size: 3, mode: 0o644 };
  const entry = { name: 'go/a', content: 'abc' };
  const field = (at: number, text: string) => ({ at, bytes: Buffer.from(text) });
  const rows: readonly [string, TarEntry, object][] = [
    ['a file', entry, file],
    ['a file of the oldest kind', { ...entry, type: '\0' }, file],
    ['numbers between spaces', { ...entry, fields: [field(124, '          3 ')] }, file],
    ['a name of 100 letters', { ...entry, name: 'a'.repeat(100) }, { ...file, name: 'a'.repeat(100) }],
    ['a name with its front apart', { ...entry, name: 'a', prefix: 'go/src' }, { ...file, name: 'go/src/a' }],
    [
      'a front of 155 letters',
      { ...entry, prefix: 'b'.repeat(155) },
      { ...file, name: `${'b'.repeat(155)}/go/a` },
    ],
    [
      "GNU's format has no front, but times",
      { ...entry, prefix: '14632220000', fields: [field(257, 'ustar  \0')] },
      file,
    ],
    ['the oldest format', { ...entry, fields: [{ at: 257, bytes: Buffer.alloc(8) }] }, file],
    [
      'a folder of the oldest format',
      { name: 'go/a/', fields: [{ at: 257, bytes: Buffer.alloc(8) }] },
      { name: 'go/a/', kind: 'folder', size: 0, mode: 0o644 },
    ],
    [
      'the name of a PAX header, cut within a letter',
      { name: Buffer.from('go/Þ').subarray(0, 4), type: 'x' },
      { name: 'go/\ufffd', kind: 'PAX header', size: 0, mode: 0o644 },
    ],
    ['UTF-8 in the name', { ...entry, name: 'go/Þ' }, { ...file, name: 'go/Þ' }],
  ];
  test.each(rows)('%s', (_, given, expected) => {
    expect(header(given)).toEqual(expected);
  });

  const kinds: readonly [string, string][] = [
    ['1', 'hard link'],
    ['2', 'symbolic link'],
    ['3', 'character device'],
    ['4', 'block device'],
    ['5', 'folder'],
    ['6', 'FIFO'],
    ['7', 'unknown'],
    ['S', 'sparse file'],
    ['K', 'long link name'],
    ['L', 'long name'],
    ['g', 'global header'],
    ['x', 'PAX header'],
    ['X', 'unknown'],
    ['D', 'unknown'],
    ['M', 'unknown'],
    ['V', 'unknown'],
  ];
  test.each(kinds)('type %s is %s', (type, kind) => {
    expect(header({ name: 'a', type }).kind).toBe(kind);
  });

  const refused: readonly [string, TarEntry, string][] = [
    ['a wrong checksum', { ...entry, checksum: 'wrong' }, 'damaged header'],
    [
      'no format, and something after it',
      { ...entry, prefix: 'go/src', fields: [{ at: 257, bytes: Buffer.alloc(8) }] },
      'unknown format',
    ],
    ['no format, and an owner', { ...entry, fields: [field(257, '\0\0\0\0\0\0\0\0root')] }, 'unknown format'],
    ['a strange format', { ...entry, fields: [field(257, 'ustarx00')] }, 'unknown format'],
    [
      'a base-256 size',
      { ...entry, fields: [{ at: 124, bytes: Buffer.from([0x80, ...Buffer.alloc(10), 3]) }] },
      '"go/a"',
    ],
    ['a negative size', { ...entry, fields: [field(124, '-0000000003\0')] }, 'not an octal number'],
    ['a decimal size', { ...entry, fields: [field(124, '00000000009\0')] }, 'not an octal number'],
    ['no size', { ...entry, fields: [{ at: 124, bytes: Buffer.alloc(12) }] }, 'not an octal number'],
    [
      'a second number after the size',
      { ...entry, fields: [field(124, '0000003\u00009\0\0\0')] },
      'not an octal number',
    ],
    ['a mode in letters', { ...entry, fields: [field(100, 'rwxr-xr\0')] }, 'not an octal number'],
    ['a name that is not UTF-8', { ...entry, name: Buffer.from([0x67, 0xff]) }, 'not UTF-8'],
  ];
  test.each(refused)('%s is refused', (_, given, reason) => {
    const message = refusal(() => header(given));
    expect(message).toContain('ARCHIVE_REFUSED');
    expect(message).toContain(reason);
  });
});

describe('a header after what tells of it', () => {
  const long = `go/${'a'.repeat(96)}Þbc`;
  const longName = Buffer.from(long);
  const told = { path: long, size: undefined, longName };
  const following = (entry: TarEntry, foretold: Parameters<typeof readTarHeader>[1] = told) =>
    readTarHeader(tarEntry(entry).subarray(0, 512), foretold);

  test('the path of a PAX header, whatever its own name', () => {
    const foretold = { path: 'go/Þ', size: undefined };
    expect(following({ name: Buffer.from([0xff]) }, foretold)).toMatchObject({ name: 'go/Þ', kind: 'file' });
    expect(following({ name: 'go/b' }, { path: undefined, size: 3 })).toMatchObject({ name: 'go/b' });
  });

  test.each([100, 99])('a long name, of which it has the first %d bytes', (length) => {
    expect(following({ name: longName.subarray(0, length) })).toMatchObject({ name: long, kind: 'file' });
  });

  test('a long name that is short', () => {
    const short = { path: 'go/a', size: undefined, longName: Buffer.from('go/a') };
    expect(following({ name: 'go/a' }, short)).toMatchObject({ name: 'go/a' });
    expect(refusal(() => following({ name: 'go/ab' }, short))).toContain('has another one');
  });

  test.each([
    ['another name', { name: `go/b${'a'.repeat(96)}` }],
    ['less of it', { name: long.slice(0, 98) }],
    ['a front of its own', { name: longName.subarray(0, 100), prefix: 'go' }],
  ])('%s is refused', (_, entry) => {
    expect(refusal(() => following(entry))).toContain('the header after this long name has another one');
  });
});

describe('a long name', () => {
  const read = (content: string) => readExtension('long name', Buffer.from(content), '././@LongLink')?.path;

  test('ends in one NUL, or in none', () => {
    expect(['go/a\0', 'go/a', 'go/a\0\0', 'go/a\0b\0', '\0'].map(read)).toEqual([
      'go/a',
      'go/a',
      'go/a\0',
      'go/a\0b',
      '',
    ]);
  });

  test('that is not UTF-8 is refused', () => {
    expect(
      refusal(() => readExtension('long name', Buffer.from([0x67, 0xff, 0]), '././@LongLink')),
    ).toContain('not UTF-8');
  });

  test('has 4096 bytes at most, beside its NUL', () => {
    expect([0, 1, 4097, 4098].map((size) => extensionFault('long name', size))).toEqual([
      'it is a long name that is empty or too long',
      undefined,
      undefined,
      'it is a long name that is empty or too long',
    ]);
  });
});

describe('a global header', () => {
  const read = (...pairs: [string, string][]) =>
    readExtension('global header', Buffer.from(String(pax(pairs).content)), 'pax_global_header');

  test('with a comment tells nothing', () => {
    expect(read(['comment', 'd0f743b33e8d8945e6b1f432edd15785c7050712'])).toBeUndefined();
  });

  test.each(['path', 'size', 'linkpath', 'mtime'])('with a "%s" is refused', (key) => {
    expect(refusal(() => read(['comment', 'x'], [key, '1']))).toContain(
      `it is a global header with a "${key}"`,
    );
  });
});

describe('a PAX header', () => {
  const read = (content: string | Uint8Array) => readExtension('PAX header', Buffer.from(content), 'go/a');
  const records = (...pairs: [string, string][]) => String(pax(pairs).content);

  test('path and size, whatever else there is', () => {
    const text = records(['mtime', '1.5'], ['path', 'go/Þ=x'], ['uname', 'me'], ['size', '12']);
    expect(read(text)).toEqual({ path: 'go/Þ=x', size: 12 });
    expect(read(records(['atime', '1']))).toEqual({ path: undefined, size: undefined });
  });

  test('a long record, whose length has three digits', () => {
    expect(read(records(['path', `go/${'a'.repeat(200)}`]))?.path).toHaveLength(203);
  });

  const refused: readonly [string, string | Uint8Array, string][] = [
    ['a link', records(['linkpath', '/etc/passwd']), 'has a "linkpath" record'],
    ['a sparse map', records(['GNU.sparse.major', '1']), 'has a "GNU.sparse.major" record'],
    ['a character set', records(['hdrcharset', 'BINARY']), 'has a "hdrcharset" record'],
    ['a key twice', records(['path', 'go/a'], ['path', 'go/b']), 'has two "path" records'],
    ['a size in octal letters', records(['size', '0x10']), 'size that is not a number'],
    ['a negative size', records(['size', '-1']), 'size that is not a number'],
    ['an endless size', records(['size', '9'.repeat(20)]), 'size that is not a number'],
    ['an empty value', records(['path', '']), 'without key or value'],
    ['an empty key', records(['', 'x']), 'without key or value'],
    ['no equals sign', '9 abcdef\n', 'without key or value'],
    ['a length beyond the end', '99 path=a\n', 'malformed'],
    ['a length too short', '9 path=abc\n', 'malformed'],
    ['a length of nothing', '2 \n', 'malformed'],
    ['no length', 'path=a\n', 'malformed'],
    ['a length with zeros', '010 path=a\n', 'malformed'],
    ['a length without end', '1'.repeat(30), 'malformed'],
    ['zeros after it', `${records(['path', 'go/a'])}\0\0`, 'malformed'],
    ['a value that is not UTF-8', Buffer.from('10 path=\xff\n', 'latin1'), 'not UTF-8'],
  ];
  test.each(refused)('%s is refused', (_, content, reason) => {
    const message = refusal(() => read(content));
    expect(message).toContain('ARCHIVE_REFUSED');
    expect(message).toContain(reason);
  });
});
