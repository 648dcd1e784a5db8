import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../../src/core/problem/problem.ts';
import {
  certificateFor,
  goauthLines,
  headersFor,
  parseMirrorAuth,
  secretsOfMirrorAuth,
} from '../../../src/core/sources/mirror-auth.ts';

const text = `
https://files.example.com basic deploy:correct:horse
  https://goproxy.example.com/ header X-Api-Key: battery staple
https://goproxy.example.com header Authorization: Bearer s3cret-token
http://plain.example.com:8080 basic a:batteryÿ
https://tls.example.com certificate client.pem client.key
https://tls.example.com certificate both.pem
`;
const all = parseMirrorAuth(text);
const base64 = (value: string) => Buffer.from(value).toString('base64');

test.each([
  ['https://files.example.com/go/x', { authorization: `Basic ${base64('deploy:correct:horse')}` }],
  ['https://files.example.com:8443/go/x', {}],
  ['http://files.example.com/go/x', {}],
  ['https://a.files.example.com/', {}],
  ['https://goproxy.example.com/', { 'x-api-key': 'battery staple', authorization: 'Bearer s3cret-token' }],
  ['http://plain.example.com:8080/', { authorization: `Basic ${base64('a:batteryÿ')}` }],
  ['https://tls.example.com/', {}],
])('what is sent to %s', (url, headers) => {
  expect(headersFor(all, new URL(url))).toEqual(headers);
});

test('the last certificate for an origin is shown, to that origin alone', () => {
  expect(certificateFor(all, new URL('https://tls.example.com/x'))).toMatchObject({
    certificate: 'both.pem',
    key: undefined,
  });
  expect(certificateFor(all, new URL('https://tls.example.com:444/x'))).toBeUndefined();
});

test('what is secret', () => {
  expect(secretsOfMirrorAuth(all)).toEqual([
    'correct:horse',
    base64('deploy:correct:horse'),
    'battery staple',
    'staple',
    'Bearer s3cret-token',
    's3cret-token',
    'batteryÿ',
    base64('a:batteryÿ'),
  ]);
  expect(secretsOfMirrorAuth(parseMirrorAuth('https://a.example basic u:abc'))).toEqual([base64('u:abc')]);
});

test('what the go command gets: https alone, and for a refused address that origin alone', () => {
  const proxy = [
    'https://goproxy.example.com',
    '',
    'x-api-key: battery staple',
    'Authorization: Bearer s3cret-token',
    '',
  ];
  const lines = goauthLines(all, undefined).map((line) => line.replace(/^authorization/, 'Authorization'));
  expect(lines).toEqual([
    ...['https://files.example.com', '', `Authorization: Basic ${base64('deploy:correct:horse')}`, ''],
    ...proxy,
  ]);
  expect(goauthLines(all, new URL('https://goproxy.example.com/m/@v/list'))).toHaveLength(proxy.length);
  expect(goauthLines(all, new URL('https://elsewhere.example.com/'))).toEqual([]);
});

describe('what is refused, without what may be secret', () => {
  test.each([
    [
      'files.example.com basic a:hunter2',
      'Line 1 of the input mirror-auth does not start with an http or https',
    ],
    ['ftp://files.example.com basic a:hunter2', 'does not start with an http or https'],
    [
      'https://files.example.com/go basic a:hunter2',
      'more than an origin: write "https://files.example.com"',
    ],
    ['https://u:hunter2@files.example.com basic a:b', 'is for "https://files.example.com", which is more'],
    ['https://files.example.com', 'says neither basic, header nor certificate'],
    ['https://files.example.com hunter2', 'says neither basic, header nor certificate'],
    ['https://files.example.com basic hunter2', 'has no USER:PASSWORD'],
    ['https://files.example.com header hunter2', 'has no NAME: VALUE'],
    ['https://files.example.com header X-Key:', 'has no NAME: VALUE'],
    ['https://files.example.com header Host: hunter2', 'names the header Host'],
    ['https://files.example.com header Range: bytes=0-', 'names the header Range'],
    ['https://files.example.com header X-Key: a\u0007hunter2', 'has a control character in its value'],
    ['https://files.example.com certificate', 'needs one or two files'],
    ['https://files.example.com certificate a b c', 'needs one or two files'],
    ['http://files.example.com certificate a b', 'only https has certificates'],
    ['https://a.example basic a:b\n\nhttps://b.example', 'Line 3 of the input mirror-auth'],
  ])('%j', (given, message) => {
    const problem = caught(() => parseMirrorAuth(given));
    expect(problem.code).toBe('INPUT_INVALID');
    expect(problem.message).toContain(message);
    expect(`${problem.message}${problem.hint}`).not.toContain('hunter2');
  });
});

function caught(act: () => unknown): Problem {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
