import { describe, expect, test } from '@jest/globals';
import {
  emptyLockfile,
  type Lockfile,
  parseLockfile,
  platformOf,
  printLockfile,
  releaseOf,
} from '../../../src/core/versions/lockfile.ts';

const digest = (letter: string) => letter.repeat(64);
const h1 = `h1:${Buffer.alloc(32, 7).toString('base64')}`;
const archive = (filename: string, more = {}) => ({
  filename,
  size: 70_000_000,
  sha256: digest('a'),
  h1,
  record: 'sum.golang.org/24929362',
  ...more,
});
const lockfile: Lockfile = {
  requireTrust: 'log',
  requests: new Map([
    ['stable', 'go1.26.8'],
    ['>=1.25 <1.27', 'go1.26.8'],
    ['1.25', 'go1.25.3'],
  ]),
  archives: [
    archive('go1.25.3.linux-amd64.tar.gz'),
    archive('go1.26.8.windows-amd64.zip', { size: undefined, h1: undefined, record: undefined }),
    archive('go1.26.8.linux-armv6l.tar.gz'),
  ],
};

const printed = `# The releases of Go that this project uses. "setup-go-tarball lock" writes this file; review it like go.sum.
lockfile 1
require-trust log
request "1.25" go1.25.3
request ">=1.25 <1.27" go1.26.8
request "stable" go1.26.8
archive go1.26.8.linux-armv6l.tar.gz 70000000 sha256:${digest('a')} ${h1} sum.golang.org/24929362
archive go1.26.8.windows-amd64.zip - sha256:${digest('a')} - -
archive go1.25.3.linux-amd64.tar.gz 70000000 sha256:${digest('a')} ${h1} sum.golang.org/24929362
`;

const parse = (text: string, anyOrder = false) => parseLockfile(text, { path: 'setup-go.lock', anyOrder });

test('is printed in an order that depends on its facts alone', () => {
  expect(printLockfile(lockfile)).toBe(printed);
  const reversed = {
    ...lockfile,
    requests: new Map([...lockfile.requests].reverse()),
    archives: lockfile.archives.toReversed(),
  };
  expect(printLockfile(reversed)).toBe(printed);
});

test.each([
  ['as printed', printed],
  ['with the line ends of Windows', printed.replaceAll('\n', '\r\n')],
])('is read %s', (_, text) => {
  expect(printLockfile(parse(text))).toBe(printed);
});

test('an empty one is one', () => {
  expect(parse(printLockfile(emptyLockfile))).toEqual(emptyLockfile);
});

test('one fact is one line', () => {
  const next = {
    ...lockfile,
    archives: lockfile.archives.with(0, archive('go1.25.3.linux-amd64.tar.gz', { size: 1 })),
  };
  const [before, after] = [printed, printLockfile(next)].map((text) => text.split('\n'));
  expect(after?.filter((line, index) => line !== before?.[index])).toHaveLength(1);
});

describe('is refused, with the line:', () => {
  const line = (number: number, text: string) =>
    printed
      .split('\n')
      .map((old, index) => (index === number - 1 ? text : old))
      .join('\n');
  test.each([
    ['nothing', '', 'setup-go.lock:1: it is cut off'],
    ['one line', `${printed.split('\n')[0]}\n`, 'setup-go.lock:1: it is cut off'],
    ['another title', line(1, '# x'), 'setup-go.lock:1: it has to be: # The releases'],
    ['a later format', line(2, 'lockfile 2'), 'setup-go.lock:2: it has to be: lockfile 1'],
    ['a level that is none', line(3, 'require-trust much'), 'setup-go.lock:3: it cannot be read'],
    ['a request without quotes', line(4, 'request 1.25 go1.25.3'), 'setup-go.lock:4: it cannot be read'],
    ['a release that is none', line(4, 'request "1.25" go1.x'), 'setup-go.lock:4: it cannot be read'],
    ['a conflict', line(4, '<<<<<<< HEAD'), 'setup-go.lock:4: a merge has left "<<<<<<< HEAD"'],
    ['an empty line', line(4, ''), 'setup-go.lock:4: it cannot be read: ""'],
    ['a request twice', line(5, 'request "1.25" go1.25.3'), 'setup-go.lock:5: "1.25" is there twice'],
    ['a short digest', printed.replace(digest('a'), 'a'), 'setup-go.lock:7: it cannot be read'],
    [
      'a hash without a record',
      printed.replace(' sum.golang.org/24929362', ' -'),
      'setup-go.lock:7: it cannot',
    ],
    ['another order', line(4, 'request "zz" go1.25.3'), 'setup-go.lock:4: it is not in the order'],
    ['no line break at its end', printed.trimEnd(), 'setup-go.lock:9: it does not end with a line break'],
  ])('%s', (_, text, message) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'LOCKFILE_INVALID' }));
    expect(() => parse(text)).toThrow(message);
  });

  test('but for its order, if it is written anew', () => {
    const swapped = printed.replace(/^(request .*\n)(request .*\n)/m, '$2$1');
    expect(() => parse(swapped)).toThrow('it is not in the order');
    expect(printLockfile(parse(swapped, true))).toBe(printed);
  });
});

test('any bit altered makes it another file, or none', () => {
  for (let at = 0; at < printed.length; at += 1) {
    for (const mask of [1, 2, 0x20, 0x80]) {
      const altered = Buffer.from(printed);
      altered[at] = (altered[at] ?? 0) ^ mask;
      const text = altered.toString();
      try {
        expect(printLockfile(parse(text))).toBe(text);
        expect(text).not.toBe(printed);
      } catch (error) {
        expect(error).toMatchObject({ code: 'LOCKFILE_INVALID' });
      }
    }
  }
});

test.each([
  ['go1.26.8.linux-amd64.tar.gz', 'go1.26.8', 'linux-amd64'],
  ['go1.20.windows-386.zip', 'go1.20', 'windows-386'],
  ['go1.27rc1.linux-armv6l.tar.gz', 'go1.27rc1', 'linux-armv6l'],
  ['x.zip', '', ''],
])('%s is %s for %s', (name, release, platform) => {
  expect([releaseOf(name), platformOf(name)]).toEqual([release, platform]);
});
