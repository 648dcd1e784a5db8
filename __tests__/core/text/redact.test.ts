import { describe, expect, test } from '@jest/globals';
import { redactText, redactUrl } from '../../../src/core/text/redact.ts';

describe('redactUrl', () => {
  test.each([
    ['https://go.dev/dl/', 'https://go.dev/dl/'],
    ['https://go.dev', 'https://go.dev'],
    ['https://user:pw@mirror.test/go', 'https://mirror.test/go'],
    ['https://token@mirror.test/go', 'https://mirror.test/go'],
    ['https://user:p@w@mirror.test/go', 'https://mirror.test/go'],
    ['https://user:p%40w@mirror.test:8443/go', 'https://mirror.test:8443/go'],
    ['https://mirror.test/@v/list', 'https://mirror.test/@v/list'],
    ['https://user:pw@mirror.test/@v/list', 'https://mirror.test/@v/list'],
    ['https://go.dev/dl/?mode=json&include=all', 'https://go.dev/dl/?mode=…&include=…'],
    ['https://mirror.test/go?secret', 'https://mirror.test/go?…'],
    ['https://mirror.test/go?a=b=c&&d=', 'https://mirror.test/go?a=…&&d=…'],
    ['https://mirror.test/go?', 'https://mirror.test/go?'],
    ['https://mirror.test?user@x=1', 'https://mirror.test?user@x=…'],
    ['https://mirror.test/go#secret', 'https://mirror.test/go'],
    ['https://mirror.test/go?a=1#secret?b', 'https://mirror.test/go?a=…'],
    ['HTTPS://User:pw@Mirror.test/', 'HTTPS://Mirror.test/'],
    ['socks5://user:pw@proxy:1080', 'socks5://proxy:1080'],
    ['user:pw@proxy:3128', 'proxy:3128'],
    ['proxy:3128', 'proxy:3128'],
    ['https://user:pa/ss@mirror.test/go', 'https://mirror.test/go'],
    ['https://user:pw@not a host/', 'https://not a host/'],
    ['/dl/x?token=1', '/dl/x?token=…'],
    ['', ''],
  ])('%j is shown as %j', (text, expected) => {
    expect(redactUrl(text)).toBe(expected);
  });
});

describe('redactText', () => {
  test.each([
    ['no address here', 'no address here'],
    ['get https://u:p@a.test/x?k=v failed', 'get https://a.test/x?k=… failed'],
    [
      'from http://u:p@a.test, then (https://b.test/?q=1).',
      'from http://a.test, then (https://b.test/?q=…).',
    ],
    [
      'proxy "http://u:p@a.test:3128" and <https://v@b.test/>',
      'proxy "http://a.test:3128" and <https://b.test/>',
    ],
    ['https://u:p@a.test\nhttps://u:p@b.test', 'https://a.test\nhttps://b.test'],
    ['ftp://u:p@a.test/x', 'ftp://a.test/x'],
  ])('%j becomes %j', (text, expected) => {
    expect(redactText(text)).toBe(expected);
  });

  test.each([
    ['token abc123', ['abc123'], 'token ***'],
    ['abc123 abc', ['abc', 'abc123'], '*** ***'],
    ['p@ss/word as p%40ss%2Fword', ['p@ss/word'], '*** as ***'],
    ['a.b+c', ['.', '+'], 'a***b***c'],
    ['nothing', [''], 'nothing'],
    ['lone \ud800 half', ['\ud800'], 'lone *** half'],
    ['https://a.test/s3cret/x', ['s3cret'], 'https://a.test/***/x'],
  ])('%j without %j is %j', (text, secrets, expected) => {
    expect(redactText(text, secrets)).toBe(expected);
  });
});
