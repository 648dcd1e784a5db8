import { describe, expect, test } from '@jest/globals';
import { readPaxRecords, readTarHeader } from '../../../src/core/archive/tar-header.ts';
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
    ["GNU's format has no front", { ...entry, prefix: 'x', fields: [field(257, 'ustar  \0')] }, file],
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
    ['K', 'long name'],
    ['L', 'long name'],
    ['g', 'global header'],
    ['x', 'extended header'],
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
    ['no format', { ...entry, fields: [{ at: 257, bytes: Buffer.alloc(8) }] }, 'unknown format'],
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

describe('readPaxRecords', () => {
  const read = (content: string | Uint8Array) => readPaxRecords(Buffer.from(content), 'go/a');
  const records = (...pairs: [string, string][]) => String(pax(pairs).content);

  test('path and size, whatever else there is', () => {
    const text = records(['mtime', '1.5'], ['path', 'go/Þ=x'], ['uname', 'me'], ['size', '12']);
    expect(read(text)).toEqual({ path: 'go/Þ=x', size: 12 });
    expect(read(records(['atime', '1']))).toEqual({ path: undefined, size: undefined });
  });

  test('a long record, whose length has three digits', () => {
    expect(read(records(['path', `go/${'a'.repeat(200)}`])).path).toHaveLength(203);
  });

  const refused: readonly [string, string | Uint8Array, string][] = [
    ['a link', records(['linkpath', '/etc/passwd']), 'has a record "linkpath"'],
    ['a sparse map', records(['GNU.sparse.major', '1']), 'has a record "GNU.sparse.major"'],
    ['a character set', records(['hdrcharset', 'BINARY']), 'has a record "hdrcharset"'],
    ['a key twice', records(['path', 'go/a'], ['path', 'go/b']), 'has two records "path"'],
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
