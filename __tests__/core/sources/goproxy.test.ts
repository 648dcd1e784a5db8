import { describe, expect, test } from '@jest/globals';
import { parseGoproxy, proxyUrl } from '../../../src/core/sources/goproxy.ts';
import { caught } from '../../support/caught.ts';

const only = (url: string, fallsBack = false) => ({ url, fallsBack });

describe('parseGoproxy', () => {
  test.each([
    [undefined, [only('https://proxy.golang.org')], 'direct'],
    ['', [only('https://proxy.golang.org')], 'direct'],
    ['https://a.test', [only('https://a.test')], undefined],
    ['https://a.test/', [only('https://a.test')], undefined],
    ['https://a.test,https://b.test', [only('https://a.test'), only('https://b.test')], undefined],
    ['https://a.test|https://b.test', [only('https://a.test', true), only('https://b.test')], undefined],
    [
      'https://a.test|https://b.test,https://c.test',
      [only('https://a.test', true), only('https://b.test'), only('https://c.test')],
      undefined,
    ],
    ['https://a.test,direct', [only('https://a.test')], 'direct'],
    ['https://a.test|direct', [only('https://a.test', true)], 'direct'],
    ['https://a.test,off', [only('https://a.test')], 'off'],
    ['https://a.test,off,https://b.test', [only('https://a.test')], 'off'],
    ['https://a.test,direct,https://b.test', [only('https://a.test')], 'direct'],
    ['off', [], 'off'],
    ['direct', [], 'direct'],
    ['direct|off', [], 'direct'],
    [' https://a.test , direct ', [only('https://a.test')], 'direct'],
    [',,https://a.test,,', [only('https://a.test')], undefined],
    ['https://user:p%40w@a.test/x/', [only('https://user:p%40w@a.test/x')], undefined],
  ] as const)('%j', (value, proxies, end) => {
    expect(parseGoproxy(value)).toEqual({ proxies, end });
  });

  test.each([',', '|', ' ', ' , | '])('%j has no entry', (value) => {
    expect(caught(() => parseGoproxy(value))).toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('it has no entry'),
    });
  });

  test('what comes after direct or off is not read, so it may be anything', () => {
    expect(parseGoproxy('off,no proxy')).toEqual({ proxies: [], end: 'off' });
  });
});

describe('proxyUrl', () => {
  test.each([
    ['https://a.test', 'https://a.test'],
    ['HTTPS://a.test//', 'HTTPS://a.test'],
    ['http://127.0.0.1:8080/go', 'http://127.0.0.1:8080/go'],
    ['a.test', 'https://a.test'],
    ['a.test/go', 'https://a.test/go'],
    ['localhost:3000', 'https://localhost:3000'],
    ['file:///srv/proxy', 'file:///srv/proxy'],
  ])('%j', (entry, url) => {
    expect(proxyUrl(entry)).toBe(url);
  });

  test.each(['proxy', 'none', 'ftp://a.test', '/srv/proxy', 'https://', 'https://a b'])(
    '%j is not a URL',
    (entry) => {
      expect(caught(() => proxyUrl(entry))).toMatchObject({
        code: 'INPUT_INVALID',
        message: expect.stringContaining('which is not a URL'),
      });
    },
  );

  test('credentials are not shown', () => {
    expect(caught(() => proxyUrl('ftp://user:secret@a.test')).message).not.toContain('secret');
    expect(caught(() => parseGoproxy('ftp://user:secret@a.test,direct')).message).not.toContain('secret');
  });
});
