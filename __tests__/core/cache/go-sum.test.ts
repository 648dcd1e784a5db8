import { expect, test } from '@jest/globals';
import { filesOfModule, parseGoSum } from '../../../src/core/cache/go-sum.ts';

const hash = `h1:${'A'.repeat(43)}=`;

test('modules, and those of which only the go.mod is needed', () => {
  const text = [
    `example.test/a v1.0.0 ${hash}`,
    `example.test/a v1.0.0/go.mod ${hash}`,
    `example.test/b v0.0.0-20170915032832-14c0d48ead0c/go.mod ${hash}`,
    '',
  ].join('\n');
  expect(parseGoSum(text)).toEqual([
    { path: 'example.test/a', version: 'v1.0.0', whole: true },
    { path: 'example.test/b', version: 'v0.0.0-20170915032832-14c0d48ead0c', whole: false },
  ]);
});

test('in any order, with Windows line ends', () => {
  expect(parseGoSum(`a.test v1/go.mod ${hash}\r\na.test v1 ${hash}\r\n`)).toEqual([
    { path: 'a.test', version: 'v1', whole: true },
  ]);
});

test.each([
  `../../etc v1.0.0 ${hash}`,
  `a.test/../b v1.0.0 ${hash}`,
  `/etc/passwd v1.0.0 ${hash}`,
  `a.test v1/../../x ${hash}`,
  `a.test\\b v1 ${hash}`,
  'a.test v1.0.0',
  'a.test v1.0.0 sha256:abc',
  '<<<<<<< HEAD',
])('ignored: %j', (line) => {
  expect(parseGoSum(line)).toEqual([]);
});

test('what the module cache has of them, with upper-case letters escaped', () => {
  expect(filesOfModule({ path: 'github.com/BurntSushi/toml', version: 'v1.0.0-RC1', whole: true })).toEqual([
    'cache/download/github.com/!burnt!sushi/toml/@v/v1.0.0-!r!c1.mod',
    'cache/download/github.com/!burnt!sushi/toml/@v/v1.0.0-!r!c1.info',
    'cache/download/github.com/!burnt!sushi/toml/@v/v1.0.0-!r!c1.ziphash',
    'github.com/!burnt!sushi/toml@v1.0.0-!r!c1',
  ]);
  expect(filesOfModule({ path: 'a.test', version: 'v1', whole: false })).toEqual([
    'cache/download/a.test/@v/v1.mod',
    'cache/download/a.test/@v/v1.info',
  ]);
});
