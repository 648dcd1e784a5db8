/** The expectations are what cmd/go/internal/auth of Go 1.26 makes of the same texts. */
import { describe, expect, test } from '@jest/globals';
import {
  addressAsWritten,
  createCredentialStore,
  parseAuthOutput,
  parseGitCredential,
  parseGoauth,
  refusalText,
  splitCommand,
} from '../../../src/core/sources/goauth.ts';

describe('GOAUTH', () => {
  test.each([
    ['netrc', [{ kind: 'netrc' }]],
    [' netrc ', [{ kind: 'netrc' }]],
    ['off', []],
    ['git /srv/repo', [{ kind: 'git', folder: '/srv/repo' }]],
    ['helper', [{ kind: 'command', text: 'helper' }]],
    [
      'netrc; git\t/srv ;helper --for "a b" ',
      [{ kind: 'netrc' }, { kind: 'git', folder: '/srv' }, { kind: 'command', text: 'helper --for "a b"' }],
    ],
    ['netrc', [{ kind: 'netrc' }]],
    ['netrc extra', [{ kind: 'netrc' }]], // Go looks at the first word alone
    ['off extra', []],
    ['OFF', [{ kind: 'command', text: 'OFF' }]],
  ])('%j', (value, commands) => {
    expect(parseGoauth(value)).toEqual(commands);
  });

  test.each(['', ' ', ';', 'netrc;', ';netrc', 'netrc;;helper', 'off;netrc', 'netrc; off', 'git', 'git a b'])(
    '%j is refused',
    (value) => {
      expect(parseGoauth(value)).toEqual({ invalid: expect.any(String) });
    },
  );
});

describe('a command', () => {
  test.each([
    ['helper', ['helper']],
    ['  helper  a\tb\r\n', ['helper', 'a', 'b']],
    [`"/opt/my tools/helper" 'it is'`, ['/opt/my tools/helper', 'it is']],
    [`"a"b c"d e"`, ['a', 'b', 'c"d', 'e"']],
    [`"it's" 'say "x"'`, ["it's", 'say "x"']],
    ['"" x', ['', 'x']],
    ['a\\ b', ['a\\', 'b']],
    ['"a', undefined],
    [`x 'y z`, undefined],
  ])('%j is split into %j', (text, words) => {
    expect(splitCommand(text)).toEqual(words);
  });

  test('reads the answer in the form of HTTP', () => {
    const headers = { 'www-authenticate': 'Basic realm="x"', 'content-length': '3' };
    expect(refusalText({ status: 401, reason: 'Unauthorized', headers })).toBe(
      'HTTP/1.1 401 Unauthorized\nWww-Authenticate: Basic realm="x"\nContent-Length: 3\n\n',
    );
    expect(refusalText({ status: 404, reason: '', headers: {} })).toBe('HTTP/1.1 404\n\n');
  });
});

describe('what a command prints', () => {
  test('is sets of addresses and headers', () => {
    const text =
      'https://example.com\nhttps://example.net/api/\n\nAuthorization: Basic abc\nX-Key:  1 \n\n' +
      'HTTPS://other.test\n\nData: Test567\nData: more\nCookie: a=1\ncookie: b=2\n\n';
    expect(parseAuthOutput(text)).toEqual([
      { prefix: 'https://example.com', headers: { authorization: 'Basic abc', 'x-key': '1' } },
      { prefix: 'https://example.net/api/', headers: { authorization: 'Basic abc', 'x-key': '1' } },
      { prefix: 'https://other.test', headers: { data: 'Test567, more', cookie: 'a=1; b=2' } },
    ]);
  });

  test.each([
    ['nothing', '', []],
    [
      'no headers, which takes back what there was',
      'https://a.test\n\n\n',
      [{ prefix: 'https://a.test', headers: {} }],
    ],
    ['headers for no address', '\nA: b\n\n', []],
    ['an empty value', 'https://a.test\n\nA: \n\n', [{ prefix: 'https://a.test', headers: { a: '' } }]],
    [
      'a carriage return behind a value',
      'https://a.test\n\nA: b\r\n\n',
      [{ prefix: 'https://a.test', headers: { a: 'b' } }],
    ],
  ])('may be %s', (_, text, sets) => {
    expect(parseAuthOutput(text)).toEqual(sets);
  });

  test.each([
    ['no empty line after the address', 'https://example.com\nAuthorization: Basic x\n\n'],
    ['no address', 'Authorization: Basic x\n\n'],
    ['no second address', 'https://example.com\n\nA: b\n\nA: c\n\n'], // which Go takes for one
    ['headers first', 'Authorization: Basic x\n\nhttps://example.com\n\n'],
    ['an address alone', 'https://example.com\n'],
    ['an address without headers', 'https://example.com\n\n'],
    ['no empty line between sets', 'https://a.test\n\nA: b\nhttps://b.test\n\nA: b\n\n'],
    ['a header continued on the next line', 'https://a.test\n\nA: b\n C: d\n\n'],
    ['an address continued on the next line', 'https://a.test\n A: b\n\n'],
    ['a blank before the address', ' https://a.test\n\nA: b\n\n'],
    ['no end of the last line', 'https://a.test\n\nA: b\n'],
    ['no blank after the colon', 'https://a.test\n\nA:b\n\n'],
    ['a name with a blank', 'https://a.test\n\nA b: c\n\n'],
    ['a control character', 'https://a.test\n\nA: b\0\n\n'],
    ['carriage returns', 'https://a.test\r\n\r\nA: b\r\n\r\n'],
    ['a host alone', 'a.test\n\nA: b\n\n'],
    ['a host with a blank', 'https://a b.test\n\nA: b\n\n'],
    ['a bad escape', 'https://a.test/%zz\n\nA: b\n\n'],
  ])('is refused with %s', (_, text) => {
    expect(parseAuthOutput(text)).toEqual({ invalid: expect.any(String) });
  });
});

describe('what git prints', () => {
  test.each([
    ['protocol=https\nhost=a.test\nusername=u\npassword=p=q\n', 'https://a.test', 'u', 'p=q'],
    [
      'protocol=https\nhost=a.test:8443\npath=x/y\nusername=u\npassword=p\n',
      'https://a.test:8443/x/y',
      'u',
      'p',
    ],
    ['url=https://a.test/\nusername=u\npassword=p\nnonsense\n', 'https://a.test', 'u', 'p'],
    ['username=u\npassword=p\n', '', 'u', 'p'],
    ['', '', '', ''],
  ])('%j', (text, prefix, username, password) => {
    expect(parseGitCredential(text)).toEqual({ prefix, username, password });
  });
});

describe('the credentials for an address', () => {
  const sets = ['a.test', 'a.test:8443', 'https://b.test/', 'c.test/private', 'c.test', 'UP.test'];
  test.each([
    ['https://a.test/x/y', 'a.test'],
    ['https://a.test', 'a.test'],
    ['https://a.test:8443/x', 'a.test:8443'],
    ['https://a.test:443/x', undefined],
    ['https://a.test:9/x', undefined],
    ['https://sub.a.test/x', undefined],
    ['https://a.test.evil.test/x', undefined],
    ['https://evil.test/a.test', undefined],
    ['https://b.test/?mode=json', 'https://b.test/'],
    ['https://c.test/private/go', 'c.test/private'],
    ['https://c.test/privateer', 'c.test'],
    ['https://up.test/x', undefined],
    ['https://UP.test/x', 'UP.test'],
  ])('%s are those for %j', (url, prefix) => {
    const store = createCredentialStore();
    for (const each of sets) store.store({ prefix: each, headers: { for: each } });
    expect(store.find(url)).toEqual(prefix === undefined ? {} : { for: prefix });
  });

  test('can be taken back', () => {
    const store = createCredentialStore();
    store.store({ prefix: 'a.test', headers: { a: 'b' } });
    store.store({ prefix: 'https://a.test/', headers: {} });
    expect(store.find('https://a.test/x')).toEqual({});
  });

  test.each([
    ['https://a.test/x?y#z', 'https://a.test/x?y'],
    ['https://A.test:443/x', 'https://A.test:443/x'],
    ['HTTPS://a.test:8443', 'https://a.test:8443/'],
    ['https://a.test\\@evil.test/x', 'https://a.test/@evil.test/x'],
    ['https:\\\\a.test/x', 'https://a.test/x'],
    ['https:////a.test/x', 'https://a.test/x'],
    ['https://a.te\tst/x', 'https://a.test/x'],
    ['https://a%2etest/x', 'https://a%2etest/x'],
  ])('%j is compared as %j', (text, written) => {
    expect(addressAsWritten(text, new URL(text))).toBe(written);
  });
});
