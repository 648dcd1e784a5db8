/** Tar headers whose numbers, formats and extensions two programs read differently. */
import { longName, pax, type TarEntry } from '../archive-builder.ts';
import { accepted, firstFile, type HostileArchive, hostileTar, refused } from './hostile-archive.ts';

const bytes = (hex: string) => Buffer.from(hex.padEnd(24, '0'), 'hex');
const size = (value: string | Buffer): Partial<TarEntry> => ({
  fields: [{ at: 124, bytes: Buffer.from(value) }],
});
const mode = (value: string): Partial<TarEntry> => ({
  fields: [{ at: 100, bytes: Buffer.from(value, 'latin1') }],
});
const notOctal = 'a size or mode that is not an octal number';

const fields: readonly (readonly [what: string, entry: Partial<TarEntry>, reason: string])[] = [
  ['a size in base 256', size(bytes('800000000000000000000003')), notOctal],
  ['a negative size in base 256', size(Buffer.alloc(12, 0xff)), notOctal],
  ['a huge size in base 256', size(Buffer.from(`80${'7f'.repeat(11)}`, 'hex')), notOctal],
  ['a negative size', size('-0000000001\0'), notOctal],
  ['a size with a sign', size('+0000000003\0'), notOctal],
  ['a size with a digit that is not octal', size('00000000008\0'), notOctal],
  ['a size in hexadecimal', size('0x000000003\0'), notOctal],
  ['a size of blanks', size('            '), notOctal],
  ['no size', size(Buffer.alloc(12)), notOctal],
  ['a size with something behind it', size('3\0\0\0\0\0\0\0\0\0\x001'), notOctal],
  ['a size of 8 GiB', size('77777777777\0'), 'the limit for one file is 268435456'],
  ['a size without an end', size('777777777777'), 'the limit for one file is 268435456'],
  ['a file too large by a byte', { size: 2 ** 28 + 1 }, 'the limit for one file is 268435456'],
  ['more content than there is', { size: 4096, content: 'abc' }, 'it is truncated'],
  ['a mode in base 256', mode('\x80\0\0\0\0\0\x01\xed'), notOctal],
  ['a negative mode', mode('-000001\0'), notOctal],
  ['no mode', mode('\0\0\0\0\0\0\0\0'), notOctal],
  ['a wrong checksum', { checksum: 'wrong' }, 'a damaged header'],
  [
    'an unknown format',
    { fields: [{ at: 257, bytes: Buffer.from('nostar\x0000') }] },
    'of an unknown format',
  ],
  [
    'no format, and a prefix',
    { prefix: 'go/b', fields: [{ at: 257, bytes: Buffer.alloc(8) }] },
    'unknown format',
  ],
  // Star has a shorter prefix than ustar, and times behind it, which others read as a part of the name.
  ['the format of star', { fields: [{ at: 508, bytes: Buffer.from('tar\0') }] }, 'of an unknown format'],
  ['something in the unused end', { fields: [{ at: 500, bytes: Buffer.from('x') }] }, 'of an unknown format'],
  // An old writer of Go put a prefix where GNU has times, and Go's reader still takes it for one.
  [
    'a prefix in a header of GNU',
    { prefix: 'go/b', fields: [{ at: 257, bytes: Buffer.from('ustar  \0') }] },
    'of an unknown format',
  ],
  ['a prefix that leads up', { name: 'evil', prefix: 'go/..' }, 'its path contains ".."'],
  ['a prefix that is the root', { name: 'evil', prefix: '/go' }, 'its path is absolute'],
  ['a prefix of another folder', { name: 'go/evil', prefix: 'tmp' }, 'it is not below "go/"'],
  ['no name', { name: '' }, 'it has no name'],
  ['a name that begins with a NUL', { name: '\0go/a' }, 'it has no name'],
];

const numbers = fields.map(([what, entry, reason]) =>
  hostileTar({ group: 'headers', what, verdict: refused(reason) }, [{ name: 'go/a', ...entry }]),
);

type Records = readonly (readonly [string, string])[];
const notNumber = 'a size that is not a number';
const malformed = 'its PAX header is malformed';

const records: readonly (readonly [what: string, given: Records, reason: string])[] = [
  ['a smaller size', [['size', '0']], 'contradicts the 3'],
  ['a larger size', [['size', '4096']], 'contradicts the 3'],
  ['a huge size', [['size', '9007199254740993']], notNumber],
  ['a negative size', [['size', '-3']], notNumber],
  ['a size with an exponent', [['size', '3e0']], notNumber],
  ['a size in hexadecimal', [['size', '0x3']], notNumber],
  ['a size with a blank', [['size', ' 3']], notNumber],
  [
    'a size twice',
    [
      ['size', '3'],
      ['size', '0'],
    ],
    'has two "size" records',
  ],
  [
    'a path twice',
    [
      ['path', 'go/a'],
      ['path', 'go/../evil'],
    ],
    'has two "path" records',
  ],
  ['an empty path', [['path', '']], 'a record without key or value'],
  ['no key', [['', 'go/b']], 'a record without key or value'],
  ['a link', [['linkpath', '/etc/passwd']], 'has a "linkpath" record'],
  ['another character set', [['hdrcharset', 'BINARY']], 'has a "hdrcharset" record'],
  ['a sparse map', [['GNU.sparse.map', '0,1']], 'has a "GNU.sparse.map" record'],
  ['a sparse size', [['GNU.sparse.realsize', '1073741824']], 'has a "GNU.sparse.realsize" record'],
  ['a sparse name', [['GNU.sparse.name', 'go/../evil']], 'has a "GNU.sparse.name" record'],
  ['a NUL in a path', [['path', 'go/a\0b']], 'a control character'],
];

const paxHeaders = records.map(([what, given, reason]) =>
  hostileTar({ group: 'PAX', what, verdict: refused(reason) }, [
    pax(given),
    { name: 'go/a', content: 'abc' },
  ]),
);

const raw: readonly (readonly [what: string, content: string, reason: string])[] = [
  ['a length that is too large', '99 path=go/b\n', malformed],
  ['a length that is too small', '5 path=go/b\n', malformed],
  ['no length', ' path=go/b\n', malformed],
  ['a negative length', '-13 path=go/b\n', malformed],
  ['a length with a zero in front', '013 path=go/b\n', malformed],
  ['a length that is no number', 'xx path=go/b\n', malformed],
  ['no line feed', '13 path=go/bc', malformed],
  ['no equals sign', '12 pathgo/b\n', 'a record without key or value'],
  ['bytes behind the last record', '13 path=go/b\n\0\0\0', malformed],
];

const rawHeaders = raw.map(([what, content, reason]) =>
  hostileTar({ group: 'PAX', what, verdict: refused(reason) }, [
    { name: 'x', type: 'x', content },
    { name: 'go/a' },
  ]),
);

const where = 'where the entry of the one before';
const global: TarEntry = { ...pax([['comment', 'x']]), type: 'g' };

const extensions: readonly (readonly [what: string, entries: readonly TarEntry[], reason: string])[] = [
  [
    'a PAX header for a PAX header',
    [pax([['path', 'go/b']]), pax([['path', 'go/c']]), { name: 'go/a' }],
    where,
  ],
  ['two long names', [longName('go/b'), longName('go/a'), { name: 'go/a' }], where],
  ['a long name and a PAX header', [longName('go/a'), pax([['path', 'go/b']]), { name: 'go/a' }], where],
  ['a PAX header and a long name', [pax([['path', 'go/b']]), longName('go/a'), { name: 'go/a' }], where],
  ['a long name and a global header', [longName('go/a'), global, { name: 'go/a' }], where],
  [
    'a long link after a long name',
    [longName('go/a'), { name: 'x', type: 'K', content: '/etc\0' }],
    '"go/a"',
  ],
  ['a PAX header for nothing', [pax([['path', 'go/b']])], 'ends after a PAX header'],
  ['a long name for nothing', [longName('go/b')], 'ends after a PAX header or long name'],
  ['a PAX header without content', [{ name: 'x', type: 'x' }, { name: 'go/a' }], 'empty or too long'],
  ['a PAX header without end', [{ name: 'x', type: 'x', size: 2 ** 20 }], 'empty or too long'],
  ['a long name without end', [{ name: 'x', type: 'L', size: 2 ** 20 }], 'empty or too long'],
  [
    'a global header with a path',
    [{ ...pax([['path', 'go/b']]), type: 'g' }, { name: 'go/a' }],
    'with a "path"',
  ],
  [
    'a global header with a size',
    [{ ...pax([['size', '0']]), type: 'g' }, { name: 'go/a' }],
    'with a "size"',
  ],
  [
    'a global header with a link',
    [{ ...pax([['linkpath', '/']]), type: 'g' }, { name: 'go/a' }],
    'a "linkpath"',
  ],
  ['a long name of another entry', [longName('go/b'), { name: 'go/a' }], 'the header after this long name'],
  [
    'a long name that leads up',
    [longName('go/../evil'), { name: 'go/a' }],
    'the header after this long name',
  ],
  [
    'a long name of a link',
    [longName('go/a'), { name: 'go/a', type: '2', linkName: '/' }],
    '(symbolic link)',
  ],
  [
    'a PAX path of a link',
    [pax([['path', 'go/b']]), { name: 'go/a', type: '1', linkName: '/' }],
    '(hard link)',
  ],
  [
    'a file twice, once by a PAX path',
    [{ name: 'go/b' }, pax([['path', 'go/b']]), { name: 'go/a' }],
    'a duplicate',
  ],
  ['a NUL within a long name', [longName('go/a\0b'), { name: 'go/a' }], 'the header after this long name'],
  ['an old header of Solaris', [{ name: 'x', type: 'X', content: 'x' }, { name: 'go/a' }], '(unknown)'],
];

const chains = extensions.map(([what, entries, reason]) =>
  hostileTar({ group: 'extensions', what, verdict: refused(reason) }, entries),
);

const harmless: readonly HostileArchive[] = [
  hostileTar(
    { group: 'extensions', what: 'a global comment', verdict: accepted('git archive writes one', firstFile) },
    [global],
  ),
  hostileTar(
    {
      group: 'PAX',
      what: 'times, owners, and a size that agrees',
      verdict: accepted('nothing of it changes what is written', { ...firstFile, a: '644 abc' }),
    },
    [
      pax([
        ['mtime', '-1e9'],
        ['uid', '0'],
        ['size', '3'],
        ['VENDOR.x', 'y'],
      ]),
      { name: 'go/a', content: 'abc' },
    ],
  ),
  hostileTar(
    {
      group: 'headers',
      what: 'a folder twice, after what is in it',
      verdict: accepted('it is the same folder', { ...firstFile, 'a/': '755', 'a/b': '644 ' }),
    },
    [{ name: 'go/a/b' }, { name: 'go/a/', type: '5' }, { name: 'go/a/', type: '5' }],
  ),
];

export const hostileHeaders = [...numbers, ...paxHeaders, ...rawHeaders, ...chains, ...harmless];
