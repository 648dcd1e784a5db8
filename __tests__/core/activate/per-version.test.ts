/** `gobin` and `gopath-mode`: which values a version gets, and how an earlier one is recognised. */
import { describe, expect, test } from '@jest/globals';
import {
  perVersion,
  perVersionFolders,
  setApart,
  withoutPerVersion,
} from '../../../src/core/activate/per-version.ts';

const shared = { gobin: 'shared', gopathMode: 'shared' } as const;
const ownBin = { gobin: 'per-version', gopathMode: 'shared' } as const;
const ownPath = { gobin: 'shared', gopathMode: 'per-version' } as const;
const both = { gobin: 'per-version', gopathMode: 'per-version' } as const;

const goEnv = { GOPATH: '/home/me/go', GOMODCACHE: '/home/me/go/pkg/mod', GOBIN: '' };

function apart(modes: Parameters<typeof setApart>[0]['modes'], given: Partial<Given> = {}) {
  const { before = {}, userGoEnv = {}, separator = '/' } = given;
  const env = withoutPerVersion(before);
  const facts = { env, goEnv: { ...goEnv, ...given.goEnv }, userGoEnv, separator };
  const {
    facts: changed,
    variables,
    folders,
    remarks,
  } = setApart({ modes, version: '1.22.12', before, facts });
  const exported = Object.fromEntries(variables.map(({ name, value }) => [name, value]));
  return { ...changed, exported, folders, texts: remarks.map(({ text }) => text) };
}

interface Given {
  readonly before: Readonly<Record<string, string>>;
  readonly goEnv: Readonly<Record<string, string>>;
  readonly userGoEnv: Readonly<Record<string, string>>;
  readonly separator: '/' | '\\';
}

test('GOBIN is a folder of the version below that of all', () => {
  const value = '/home/me/go/bin/1.22.12';
  expect(apart(ownBin)).toMatchObject({
    env: { GOBIN: value },
    goEnv: { ...goEnv, GOBIN: value },
    exported: { GOBIN: value, SETUP_GO_TARBALL_GOBIN: value },
    folders: [value],
    texts: [],
  });
  const windows = apart(ownBin, { separator: '\\', goEnv: { GOPATH: 'C:\\go;D:\\go' } });
  expect(windows.exported).toMatchObject({ GOBIN: 'C:\\go\\bin\\1.22.12' });
});

test('GOPATH is a folder of the version, and the module cache stays where it is', () => {
  const value = '/home/me/go/1.22.12';
  expect(apart(ownPath)).toMatchObject({
    goEnv: { GOPATH: value, GOMODCACHE: '/home/me/go/pkg/mod', GOBIN: '' },
    placed: { GOMODCACHE: '/home/me/go/pkg/mod' },
    exported: { SETUP_GO_TARBALL_GOPATH: value },
    folders: [],
  });
  // Go 1.27 answers the default, Go before 1.15 knows no GOMODCACHE.
  expect(apart(ownPath, { goEnv: { GOBIN: '/home/me/go/bin', GOMODCACHE: '' } })).toMatchObject({
    goEnv: { GOBIN: '' },
    placed: { GOMODCACHE: '/home/me/go/pkg/mod' },
  });
  const mine = { before: { GOBIN: '/tools' }, goEnv: { GOBIN: '/tools', GOMODCACHE: '/modules' } };
  expect(apart(ownPath, mine)).toMatchObject({
    goEnv: { GOBIN: '/tools' },
    placed: { GOMODCACHE: '/modules' },
    texts: [],
  });
});

test('with both, tools are in GOPATH of the version', () => {
  expect(apart(both).exported).toEqual({
    GOBIN: '/home/me/go/1.22.12/bin',
    SETUP_GO_TARBALL_GOPATH: '/home/me/go/1.22.12',
    SETUP_GO_TARBALL_GOBIN: '/home/me/go/1.22.12/bin',
  });
});

describe('a GOBIN of yours', () => {
  test.each([
    [{ before: { GOBIN: '/tools' } }, 'in the environment'],
    [{ userGoEnv: { GOBIN: '/tools' } }, 'by go env -w'],
  ])('%j gives way to the input, with one warning', (given, place) => {
    const { exported, texts } = apart(ownBin, { ...given, goEnv: { GOBIN: '/tools' } });
    expect(exported['GOBIN']).toBe('/home/me/go/bin/1.22.12');
    expect(texts).toEqual([
      `GOBIN is "/tools" ${place}, and the input gobin is per-version: it is "/home/me/go/bin/1.22.12" instead. Omit that input to keep yours.`,
    ]);
  });
});

describe('after an earlier call', () => {
  const before = {
    GOBIN: '/home/me/go/1.23.4/bin',
    SETUP_GO_TARBALL_GOBIN: '/home/me/go/1.23.4/bin',
    GOPATH: '/home/me/go/1.23.4',
    SETUP_GO_TARBALL_GOPATH: '/home/me/go/1.23.4',
  };

  test('its values are not yours', () => {
    expect(withoutPerVersion(before)).toMatchObject({ GOBIN: '', GOPATH: '/home/me/go' });
    expect(apart(both, { before })).toMatchObject({
      exported: { GOBIN: '/home/me/go/1.22.12/bin' },
      texts: [],
    });
  });

  test('they end with the input', () => {
    expect(apart(shared, { before })).toMatchObject({
      goEnv: { GOPATH: '/home/me/go', GOBIN: '' },
      exported: { GOBIN: '', SETUP_GO_TARBALL_GOBIN: '', SETUP_GO_TARBALL_GOPATH: '' },
    });
  });

  test('what was set since is yours', () => {
    const changed = { ...before, GOBIN: '/tools', GOPATH: '/other' };
    expect(withoutPerVersion(changed)).toEqual(changed);
    const { exported } = apart(shared, { before: changed });
    expect(exported).toEqual({ SETUP_GO_TARBALL_GOBIN: '', SETUP_GO_TARBALL_GOPATH: '' });
  });

  test('its folders leave PATH', () => {
    expect(perVersionFolders(before, '/')).toEqual(['/home/me/go/1.23.4/bin', '/home/me/go/1.23.4/bin']);
    expect(perVersionFolders({}, '/')).toEqual([]);
  });
});

test('several folders of GOPATH are refused, and none has no place', () => {
  expect(() => apart(ownPath, { goEnv: { GOPATH: '/a:/b' } })).toThrow(
    'The input gopath-mode is per-version, and GOPATH is "/a:/b": several folders',
  );
  expect(apart(ownBin, { goEnv: { GOPATH: '/a:/b' } }).exported['GOBIN']).toBe('/a/bin/1.22.12');
  expect(apart(both, { goEnv: { GOPATH: '' } })).toMatchObject({ exported: {}, folders: [] });
});

test('what is a folder of the version, GOPATH first', () => {
  expect(perVersion(shared)).toEqual([]);
  expect(perVersion(both).map(({ variable, suffix }) => `${variable}${suffix}`)).toEqual([
    'GOPATH',
    'GOBIN/bin',
  ]);
});
