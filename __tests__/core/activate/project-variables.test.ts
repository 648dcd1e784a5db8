import { describe, expect, test } from '@jest/globals';
import { projectVariables, writableModules } from '../../../src/core/activate/project-variables.ts';
import { parseInputs } from '../../../src/core/inputs/inputs.ts';
import type { ProjectFolder } from '../../../src/core/platform/project-folder.ts';

type Values = Readonly<Record<string, string>>;

const path = '/p/.setup-go';
const [GOMODCACHE, GOCACHE, GOPATH] = [`${path}/mod`, `${path}/build`, `${path}/go`];
const asked: Omit<ProjectFolder, 'path'> = { asked: true, homeless: false };
const homeless: Omit<ProjectFolder, 'path'> = { asked: false, homeless: true };
const both: Omit<ProjectFolder, 'path'> = { asked: true, homeless: true };
const neither: Omit<ProjectFolder, 'path'> = { asked: false, homeless: false };

describe('projectVariables', () => {
  test.each<[string, Omit<ProjectFolder, 'path'>, Values, Values]>([
    ['asked for', asked, {}, { GOMODCACHE, GOCACHE }],
    ['homeless', homeless, {}, { GOPATH, GOMODCACHE, GOCACHE }],
    ['both', both, {}, { GOPATH, GOMODCACHE, GOCACHE }],
    ['neither: only the tool cache lies there', neither, {}, {}],
    ['what the user has set stays', both, { GOPATH: '/u', GOMODCACHE: '/m', GOCACHE: '/c' }, {}],
    ['asked for, with a GOPATH of the user', both, { GOPATH: '/u' }, { GOMODCACHE, GOCACHE }],
    ['homeless, with a GOPATH whose modules count', homeless, { GOPATH: '/u' }, { GOCACHE }],
    ['homeless, with a folder for caches', homeless, { XDG_CACHE_HOME: '/x' }, { GOPATH, GOMODCACHE }],
    ['asked for, with a folder for caches', asked, { XDG_CACHE_HOME: '/x' }, { GOMODCACHE, GOCACHE }],
    ['an empty value is none', asked, { GOMODCACHE: '', GOCACHE: '' }, { GOMODCACHE, GOCACHE }],
    [
      'elsewhere if nothing that was restored may be used',
      { ...asked, caches: 'guarded' },
      {},
      { GOMODCACHE: `${path}/guarded/mod`, GOCACHE: `${path}/guarded/build` },
    ],
    ['twice is as once', both, { GOPATH, GOMODCACHE, GOCACHE }, { GOPATH, GOMODCACHE, GOCACHE }],
  ])('%s', (_, why, env, expected) => {
    const given = { folder: { path, ...why }, separator: '/' } as const;
    expect(projectVariables({ ...given, env, userGoEnv: {} })).toEqual(expected);
  });

  test('what go env -w has written counts as the environment does', () => {
    const userGoEnv = { GOMODCACHE: '/m', GOPATH: '/u' };
    expect(projectVariables({ folder: { path, ...both }, env: {}, userGoEnv, separator: '/' })).toEqual({
      GOCACHE,
    });
  });

  test('on Windows', () => {
    const folder = { path: 'C:\\p\\.setup-go', ...asked };
    expect(projectVariables({ folder, env: {}, userGoEnv: {}, separator: '\\' })).toMatchObject({
      GOCACHE: 'C:\\p\\.setup-go\\build',
    });
  });
});

describe('writableModules', () => {
  const go = (minor: number) => ({ major: 1, minor, patch: 0 });

  test.each([
    ['', '-modcacherw'],
    [' ', '-modcacherw'],
    ['-mod=mod', '-mod=mod -modcacherw'],
    [`'-ldflags=-X main.a=b'  -race`, `'-ldflags=-X main.a=b'  -race -modcacherw`],
    ['-modcacherwx', '-modcacherwx -modcacherw'],
  ])('%j becomes %j', (goflags, expected) => {
    expect(writableModules(goflags, go(26))).toBe(expected);
    expect(writableModules(goflags, go(15))).toBe(expected);
    expect(writableModules(goflags, { major: 2, minor: 0, patch: 0 })).toBe(expected);
  });

  test.each(['-modcacherw', '-race --modcacherw', '-modcacherw=false -v', '-mod=mod -modcacherw -v'])(
    '%j has said it',
    (goflags) => expect(writableModules(goflags, go(26))).toBeUndefined(),
  );

  test.each([4, 13, 14])('Go 1.%i reads no GOMODCACHE', (minor) => {
    expect(writableModules('', go(minor))).toBeUndefined();
  });
});

test.each([
  ['', false],
  ['false', false],
  ['true', true],
])('project-cache %j', (text, expected) => {
  expect(parseInputs((name) => (name === 'project-cache' ? text : '')).projectCache).toBe(expected);
});
