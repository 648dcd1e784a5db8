import { expect, test } from '@jest/globals';
import {
  type BuildFacts,
  buildKeys,
  isExactKey,
  modulesKeys,
  modulesSaveKey,
  type ToolFacts,
  toolKey,
} from '../../../src/core/cache/cache-keys.ts';

const facts: BuildFacts = {
  os: 'linux',
  arch: 'amd64',
  image: 'ubuntu24',
  goVersion: 'go1.26.8',
  settings: 'aaaa',
  leg: 'bbbb',
  branch: 'cccc',
  base: undefined,
  defaultBranch: 'dddd',
  run: '7-1',
};

test('modules: by the go.sum files alone; the newest of any others will do', () => {
  expect(modulesKeys('ab')).toEqual({
    primary: 'setup-go-tarball-modules-v1-ab',
    restore: ['setup-go-tarball-modules-v1-ab-', 'setup-go-tarball-modules-v1-'],
  });
});

test('modules are saved by what there is of them, and are found by the go.sum files', () => {
  const { primary } = modulesKeys('ab');
  const saved = modulesSaveKey(primary, '01');
  expect(saved).toBe('setup-go-tarball-modules-v1-ab-01');
  expect(
    [saved, primary, modulesSaveKey(modulesKeys('abc').primary, '01'), ''].map((key) =>
      isExactKey(primary, key),
    ),
  ).toEqual([true, true, false, false]);
});

test('build outputs: the same leg on this branch, on the default one, on any, then any leg', () => {
  const family = 'setup-go-tarball-build-v1-linux-amd64-ubuntu24-go1.26.8-aaaa-';
  expect(buildKeys(facts)).toEqual({
    primary: `${family}bbbb-cccc-7-1`,
    restore: [`${family}bbbb-cccc-`, `${family}bbbb-dddd-`, `${family}bbbb-`, family],
  });
});

test('a pull request also takes what its base has', () => {
  const { restore } = buildKeys({ ...facts, base: 'eeee' });
  expect(restore.map((key) => key.replace(/.*aaaa-/, ''))).toEqual([
    'bbbb-cccc-',
    'bbbb-eeee-',
    'bbbb-dddd-',
    'bbbb-',
    '',
  ]);
});

test('on the default branch no prefix is asked for twice', () => {
  expect(buildKeys({ ...facts, branch: 'dddd' }).restore).toHaveLength(3);
});

test.each([
  ['os', { os: 'windows' }],
  ['arch', { arch: 'arm64' }],
  ['image', { image: 'ubuntu22' }],
  ['version', { goVersion: 'go1.26.9' }],
  ['settings', { settings: 'zzzz' }],
])('another %s shares nothing', (_, other) => {
  const [mine, theirs] = [buildKeys(facts), buildKeys({ ...facts, ...other })];
  for (const prefix of mine.restore) expect(theirs.primary.startsWith(prefix)).toBe(false);
});

test('a key has no comma and is not too long, whatever a vendor calls its Go', () => {
  const { primary, restore } = buildKeys({ ...facts, goVersion: `go1.26-devel, ${'x'.repeat(600)}` });
  for (const key of [primary, ...restore]) expect(key).toMatch(/^[^,]{1,512}$/);
});

const tool: ToolFacts = { ...facts, name: 'gotestsum', version: 'v1.13.0', digest: 'aaaa' };

test('a tool: by its version, and what it is built with', () => {
  expect(toolKey(tool)).toBe('setup-go-tarball-tool-v1-linux-amd64-ubuntu24-go1.26.8-gotestsum-v1.13.0-aaaa');
  for (const other of [
    { os: 'windows' },
    { arch: 'arm64' },
    { image: 'ubuntu22' },
    { goVersion: 'go1.26.9' },
    { name: 'x' },
    { version: 'v1.13.1' },
    { digest: 'bbbb' },
  ])
    expect(toolKey({ ...tool, ...other })).not.toBe(toolKey(tool));
});
