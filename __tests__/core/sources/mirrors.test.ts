import { describe, expect, test } from '@jest/globals';
import { archiveUrl, checksumUrl, indexUrl } from '../../../src/core/sources/mirror-urls.ts';
import {
  type ArchiveMirror,
  type Mirror,
  mirrorIdentity,
  mirrorName,
} from '../../../src/core/sources/mirrors.ts';
import { parseMirrors } from '../../../src/core/sources/parse-mirrors.ts';
import { caught } from '../../support/caught.ts';

const official: ArchiveMirror = { kind: 'official' };
const moduleProxy = (url?: string): Mirror => ({ kind: 'module-proxy', url });
const base = (url: string): ArchiveMirror => ({ kind: 'base', url });
const template = (text: string): ArchiveMirror => ({ kind: 'template', template: text });
const archive = { filename: 'go1.22.12.linux-amd64.tar.gz', version: '1.22.12', os: 'linux', arch: 'amd64' };

describe('parseMirrors', () => {
  test.each([
    [['module-proxy'], '', [moduleProxy()], false],
    [['module-proxy', 'official'], '', [moduleProxy(), official], false],
    [undefined, 'module-proxy', [moduleProxy()], true],
    [['official'], '', [official], false],
    [['https://a.test/dl'], '', [base('https://a.test/dl')], false],
    [['https://a.test', 'official'], '', [base('https://a.test'), official], false],
    [undefined, 'https://b.test/go', [base('https://b.test/go')], true],
    [['official'], 'https://b.test/go', [base('https://b.test/go'), official], true],
    [undefined, 'official', [official], true],
    [undefined, 'https://b.test/{filename}', [template('https://b.test/{filename}')], true],
  ])('mirrors %j and base URL %j', (mirrors, baseUrl, expected, exclusive) => {
    expect(parseMirrors({ mirrors, baseUrl })).toEqual({ mirrors: expected, exclusive });
  });

  test.each([
    ['https://a.test', base('https://a.test')],
    ['module-proxy', moduleProxy()],
    ['module-proxy+https://a.test/go/', moduleProxy('https://a.test/go')],
    ['module-proxy+https://user:pw@a.test', moduleProxy('https://user:pw@a.test')],
    ['module-proxy+a.test', moduleProxy('https://a.test')],
    ['https://a.test///', base('https://a.test')],
    ['http://a.test:8080/go/dl/', base('http://a.test:8080/go/dl')],
    ['https://user:pw@a.test/dl', base('https://user:pw@a.test/dl')],
    ['https://[::1]:8080/dl', base('https://[::1]:8080/dl')],
    ['https://a.test/{filename}', template('https://a.test/{filename}')],
    ['https://a.test/{filename}?sig=1', template('https://a.test/{filename}?sig=1')],
    ['https://a.test/{version}/{os}-{arch}.{ext}', template('https://a.test/{version}/{os}-{arch}.{ext}')],
    ['https://a.test/{os}/{arch}/{version}/', template('https://a.test/{os}/{arch}/{version}/')],
  ])('%j is %j', (text, expected) => {
    expect(parseMirrors({ mirrors: [text], baseUrl: '' }).mirrors).toEqual([expected]);
    expect(parseMirrors({ mirrors: undefined, baseUrl: text }).mirrors).toEqual([expected]);
  });

  const notUrl = 'is neither "official", "module-proxy" nor an http(s) URL';
  const notOne = 'does not identify one archive';
  const query = 'is a base URL with a query or fragment, so no file name can be appended';

  test.each([
    ['Official', 'Official', notUrl],
    ['go.dev/dl', 'go.dev/dl', notUrl],
    ['ftp://a.test/dl', 'ftp://a.test/dl', notUrl],
    ['file:///srv/go', 'file:///srv/go', notUrl],
    ['https://', 'https://', notUrl],
    ['https://a.test:{version}/{filename}', 'https://a.test:{version}/{filename}', notUrl],
    ['https://u:pw@a b.test/', 'https://a b.test/', notUrl],
    ['user:pw@a.test/dl', 'a.test/dl', notUrl],
    ['{filename}', '{filename}', notUrl],
    ['https://a.test/{file}', 'https://a.test/{file}', 'has the unknown placeholder {file}'],
    ['https://a.test/{}', 'https://a.test/{}', 'has the unknown placeholder {}'],
    ['https://a.test/{Version}', 'https://a.test/{Version}', 'has the unknown placeholder {Version}'],
    [
      'https://a.test/{constructor}',
      'https://a.test/{constructor}',
      'has the unknown placeholder {constructor}',
    ],
    ['https://a.test/{version}', 'https://a.test/{version}', notOne],
    ['https://a.test/{os}/{arch}.{ext}', 'https://a.test/{os}/{arch}.{ext}', notOne],
    ['https://u:pw@a.test/dl?sig=abc', 'https://a.test/dl?sig=…', query],
    ['https://a.test/dl?', 'https://a.test/dl?', query],
    ['https://a.test/dl#x', 'https://a.test/dl', query],
  ])('%j is refused', (text, shown, what) => {
    const listed = caught(() => parseMirrors({ mirrors: ['official', text], baseUrl: '' }));
    expect(listed.code).toBe('INPUT_INVALID');
    expect(listed.message).toBe(`The input mirrors holds "${shown}", which ${what}`);
    expect(listed.hint).toMatch(/^[A-Z].*\.$/);
    const alone = caught(() => parseMirrors({ mirrors: undefined, baseUrl: text }));
    expect(alone.message).toBe(`The input go-download-base-url holds "${shown}", which ${what}`);
  });

  test('an unknown placeholder: the hint lists the known ones', () => {
    const { hint } = caught(() => parseMirrors({ mirrors: ['https://a.test/{x}'], baseUrl: '' }));
    expect(hint).toBe('Known placeholders: {filename}, {version}, {os}, {arch}, {ext}.');
  });
});

describe('indexUrl', () => {
  test.each([
    [official, 'short', 'https://go.dev/dl/?mode=json'],
    [official, 'all', 'https://go.dev/dl/?mode=json&include=all'],
    [base('https://a.test/go'), 'short', 'https://a.test/go/?mode=json'],
    [base('https://a.test/go'), 'all', 'https://a.test/go/?mode=json&include=all'],
    [template('https://a.test/{filename}'), 'short', undefined],
    [template('https://a.test/{filename}'), 'all', undefined],
  ] as const)('of %j, %s, is %j', (mirror, extent, expected) => {
    expect(indexUrl(mirror, extent)).toBe(expected);
  });
});

describe('archiveUrl', () => {
  test.each([
    [official, 'https://go.dev/dl/go1.22.12.linux-amd64.tar.gz'],
    [base('https://u:p@a.test/go'), 'https://u:p@a.test/go/go1.22.12.linux-amd64.tar.gz'],
    [template('https://a.test/x/{filename}?k=1'), 'https://a.test/x/go1.22.12.linux-amd64.tar.gz?k=1'],
    [template('https://a.test/{version}/{os}/{arch}.{ext}'), 'https://a.test/1.22.12/linux/amd64.tar.gz'],
    [
      template('https://{os}.a.test/{filename}{filename}'),
      `https://linux.a.test/${archive.filename.repeat(2)}`,
    ],
  ])('of %j is %j', (mirror, expected) => {
    expect(archiveUrl(mirror, archive)).toBe(expected);
  });

  test('a zip has the extension zip', () => {
    const zip = { filename: 'go1.22.12.windows-amd64.zip', version: '1.22.12', os: 'windows', arch: 'amd64' };
    expect(archiveUrl(template('https://a.test/{version}.{os}-{arch}.{ext}'), zip)).toBe(
      'https://a.test/1.22.12.windows-amd64.zip',
    );
  });

  test('nothing that is put in can leave its place', () => {
    const odd = { filename: '../a?b#c', version: '1/2', os: 'o s', arch: '%41' };
    expect(archiveUrl(official, odd)).toBe('https://go.dev/dl/..%2Fa%3Fb%23c');
    expect(archiveUrl(template('https://a.test/{filename}/{version}/{os}/{arch}'), odd)).toBe(
      'https://a.test/..%2Fa%3Fb%23c/1%2F2/o%20s/%2541',
    );
  });

  test('a placeholder that parseMirrors would have refused is empty', () => {
    expect(archiveUrl(template('https://a.test/{else}x'), archive)).toBe('https://a.test/x');
  });
});

describe('checksumUrl', () => {
  test.each([
    [
      'https://go.dev/dl/go1.22.12.linux-amd64.tar.gz',
      'https://go.dev/dl/go1.22.12.linux-amd64.tar.gz.sha256',
    ],
    ['https://a.test/x.zip?sig=a%2Fb&t=1', 'https://a.test/x.zip.sha256?sig=a%2Fb&t=1'],
    ['https://u:p@a.test:8443/x%20y.zip', 'https://u:p@a.test:8443/x%20y.zip.sha256'],
  ])('of %j is %j', (url, expected) => {
    expect(checksumUrl(url)).toBe(expected);
  });
});

describe('a mirror has a name for people and an identity', () => {
  test.each([
    [official, 'official', 'official'],
    [base('https://u:p@a.test/go'), 'https://a.test/go', 'https://u:p@a.test/go'],
    [
      template('https://a.test/{filename}?sig=1'),
      'https://a.test/{filename}?sig=…',
      'https://a.test/{filename}?sig=1',
    ],
  ])('%j: %j, %j', (mirror, name, identity) => {
    expect(mirrorName(mirror)).toBe(name);
    expect(mirrorIdentity(mirror)).toBe(identity);
  });
});

describe('a module proxy', () => {
  test.each([
    [moduleProxy(), 'module-proxy', 'module-proxy'],
    [moduleProxy('https://a.test/go'), 'module-proxy+https://a.test/go', 'module-proxy+https://a.test/go'],
    [
      moduleProxy('https://user:pw@a.test'),
      'module-proxy+https://user:pw@a.test',
      'module-proxy+https://a.test',
    ],
  ])('%j', (mirror, identity, name) => {
    expect(mirrorIdentity(mirror)).toBe(identity);
    expect(mirrorName(mirror)).toBe(name);
  });

  test.each([
    'module-proxy+',
    'module-proxy+none',
    'module-proxy+ftp://a.test',
    'module-proxy https://a.test',
    'Module-Proxy',
  ])('%j is not a mirror', (text) => {
    expect(caught(() => parseMirrors({ mirrors: [text], baseUrl: '' })).code).toBe('INPUT_INVALID');
  });
});
