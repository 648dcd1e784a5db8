import { describe, expect, test } from '@jest/globals';
import { isCanonicalVersion } from '../../../src/core/guard/module-path.ts';
import { parseRequest } from '../../../src/core/guard/request.ts';

describe('paths of modules', () => {
  test.each([
    ['/golang.org/x/text/@v/list', 'golang.org/x/text', 'list', '', false],
    ['/golang.org/x/text/@latest', 'golang.org/x/text', 'latest', '', false],
    ['/golang.org/x/text/@v/v0.3.0.info', 'golang.org/x/text', 'info', 'v0.3.0', true],
    ['/golang.org/x/text/@v/v0.3.0.mod', 'golang.org/x/text', 'mod', 'v0.3.0', true],
    ['/golang.org/x/text/@v/v0.3.0.zip', 'golang.org/x/text', 'zip', 'v0.3.0', true],
    ['/golang.org/x/text/@v/master.info', 'golang.org/x/text', 'info', 'master', false],
    ['/github.com/!azure/!a!b/@v/v1.0.0.mod', 'github.com/Azure/AB', 'mod', 'v1.0.0', true],
    ['/gopkg.in/yaml.v3/@v/v3.0.1.zip', 'gopkg.in/yaml.v3', 'zip', 'v3.0.1', true],
    ['/a.test/x/@v/v2.0.0+incompatible.zip', 'a.test/x', 'zip', 'v2.0.0+incompatible', true],
    [
      '/a.test/x/@v/v0.0.0-20200101000000-abcdefabcdef.info',
      'a.test/x',
      'info',
      'v0.0.0-20200101000000-abcdefabcdef',
      true,
    ],
    ['/a.test/x/@v/v1.0.0-!r!c1.info', 'a.test/x', 'info', 'v1.0.0-RC1', true],
    [
      '/golang.org/toolchain/@v/v0.0.1-go1.22.5.linux-amd64.zip',
      'golang.org/toolchain',
      'zip',
      'v0.0.1-go1.22.5.linux-amd64',
      true,
    ],
    ['/a.test/~user/x_y/@v/list', 'a.test/~user/x_y', 'list', '', false],
  ] as const)('%s', (path, module, file, version, fixed) => {
    expect(parseRequest(path)).toEqual({ kind: 'module', module, file, version, fixed, path });
  });

  test.each([
    ['/a.test/x/@v/v2.0.0%2Bincompatible.zip', '/a.test/x/@v/v2.0.0+incompatible.zip'],
    ['/%61.test/x/@v/list', '/a.test/x/@v/list'],
    ['/a.test/%21a/@v/list', '/a.test/!a/@v/list'],
  ])('%s is %s', (path, canonical) => {
    expect(parseRequest(path)).toMatchObject({ kind: 'module', path: canonical });
  });

  test.each([
    '/',
    '',
    '/@v/list',
    '/x/@v/list', // no host
    '/std/@v/list',
    '/a.test/X/@v/list', // capitals are escaped
    '/A.test/x/@v/list',
    '/a.test/!1/@v/list',
    '/a.test/!/@v/list',
    '/a.test//x/@v/list',
    '/a.test/../corp.test/@v/list',
    '/a.test/./x/@v/list',
    '/a.test/.x/@v/list',
    '/a.test/x./@v/list',
    '/a.test/%2e%2e/corp.test/@v/list',
    '/a.test%2fx/@v/list',
    '/a.test%5cx/@v/list',
    '/a.test/x%00/@v/list',
    '/a.test/x%252f/@v/list',
    '/a.test/x%zz/@v/list',
    '/a.test/%c3%bc/@v/list',
    '/a.test/x/@v/list?go-get=1',
    '/a.test/x/@v/list#x',
    '/a.test/x/@v/a/b.info',
    '/a.test/x/@v/.info',
    '/a.test/x/@v/...info',
    '/a.test/x/@v/v1.0.0.exe',
    '/a.test/x/@v/v1.0.0',
    '/a.test/x/v1.0.0.zip',
    '/a.test/x/@v/v1:0.info',
    `/a.test/${'x'.repeat(2000)}/@v/list`,
    `/${'x/'.repeat(3000)}@v/list`,
  ])('%j is not one', (path) => {
    expect(parseRequest(path)).toMatchObject({ kind: 'bad' });
  });
});

describe('paths of the checksum database', () => {
  test.each([
    ['/sumdb/sum.golang.org/supported', 'supported', '', false],
    ['/sumdb/sum.golang.org/latest', 'latest', '', false],
    ['/sumdb/sum.golang.org/tile/8/0/x001/234', 'tile', '', true],
    ['/sumdb/sum.golang.org/tile/8/data/x001/x002/034.p/17', 'tile', '', true],
    ['/sumdb/sum.golang.org/lookup/github.com/!azure/x@v1.0.0', 'lookup', 'github.com/Azure/x', true],
    ['/sumdb/sum.golang.org/lookup/a.test/x@v2.0.0+incompatible', 'lookup', 'a.test/x', true],
  ] as const)('%s', (path, what, module, fixed) => {
    expect(parseRequest(path)).toEqual({
      kind: 'sumdb',
      database: 'sum.golang.org',
      what,
      module,
      fixed,
      path,
    });
  });

  test.each([
    '/sumdb/sum.golang.org',
    '/sumdb/sum.golang.org/',
    '/sumdb/sum.golang.org/other',
    '/sumdb/sum.golang.org/lookup/a.test/x',
    '/sumdb/sum.golang.org/lookup/a.test/../x@v1',
    '/sumdb/sum.golang.org/lookup/A.test/x@v1.0.0',
    '/sumdb/sum.golang.org/tile/8/0/../x',
    '/sumdb/sum.golang.org/tile/8/0/1',
    '/sumdb/../sum.golang.org/latest',
    '/sumdb/localhost/latest',
    '/sumdb/sum..golang.org/latest',
  ])('%j is not one', (path) => {
    expect(parseRequest(path)).toMatchObject({ kind: 'bad' });
  });
});

test('pages of the guard itself', () => {
  expect(parseRequest('/guard/health')).toEqual({ kind: 'own', page: 'health' });
});

test.each([
  ['v1.2.3', true],
  ['v1.2.3-rc.1', true],
  ['v0.0.0-20200101000000-abcdefabcdef', true],
  ['v2.0.0+incompatible', true],
  ['v1.2', false],
  ['v1', false],
  ['1.2.3', false],
  ['v01.2.3', false],
  ['v1.2.3+other', false],
  ['master', false],
  ['abcdef0', false],
])('%s never changes: %s', (version, fixed) => {
  expect(isCanonicalVersion(version)).toBe(fixed);
});
