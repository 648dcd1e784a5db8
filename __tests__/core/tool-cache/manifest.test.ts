import { describe, expect, test } from '@jest/globals';
import { compareManifests, parseManifest, printManifest } from '../../../src/core/tool-cache/manifest.ts';

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];

test('is printed as sha256sum does, sorted by name', () => {
  const text = printManifest(
    new Map([
      ['src/b.go', a],
      ['VERSION', b],
      ['src/a b.go', a],
    ]),
  );
  expect(text).toBe(`${b}  VERSION\n${a}  src/a b.go\n${a}  src/b.go\n`);
});

describe('parseManifest', () => {
  test('reads what was printed, whatever the names', () => {
    const manifest = new Map([
      ['VERSION', a],
      ['test/fixedbugs/Þfoo.go', b],
      ['with  two spaces', a],
    ]);
    expect(parseManifest(printManifest(manifest))).toEqual(new Map([...manifest].toSorted()));
  });

  test.each([
    ['', 'empty'],
    ['\n\n', 'nothing but line breaks'],
    [`${a} VERSION\n`, 'one space'],
    [`${a.slice(1)}  VERSION\n`, 'a digest that is too short'],
    [`${a.toUpperCase()}  VERSION\n`, 'capitals'],
    [`${a}  \n`, 'no name'],
    [`${a}  VERSION\nnonsense\n`, 'one line that is none'],
    ['{"schema": 1}', 'something else'],
  ])('%j is none: %s', (text) => {
    expect(parseManifest(text)).toBeUndefined();
  });
});

describe('compareManifests', () => {
  const was = new Map([
    ['a', a],
    ['b', a],
    ['c', a],
  ]);
  test.each([
    ['nothing', was, []],
    ['one that differs', new Map([...was, ['b', b]]), [{ file: 'b', what: 'differs' }]],
    ['one that is no file any more', new Map([...was, ['b', '']]), [{ file: 'b', what: 'differs' }]],
    [
      'one that is missing',
      new Map([
        ['a', a],
        ['c', a],
      ]),
      [{ file: 'b', what: 'missing' }],
    ],
    ['one too many', new Map([...was, ['bb', a]]), [{ file: 'bb', what: 'extra' }]],
    [
      'all of it, sorted',
      new Map([
        ['d', a],
        ['c', b],
        ['a', a],
      ]),
      [
        { file: 'b', what: 'missing' },
        { file: 'c', what: 'differs' },
        { file: 'd', what: 'extra' },
      ],
    ],
  ])('%s', (_, is, expected) => {
    expect(compareManifests(was, is)).toEqual(expected);
  });
});
