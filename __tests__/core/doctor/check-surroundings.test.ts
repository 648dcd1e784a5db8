import { describe, expect, test } from '@jest/globals';
import {
  checkCapabilities,
  checkEnvironment,
  checkProxies,
} from '../../../src/core/doctor/check-surroundings.ts';
import type { PlaceAsked } from '../../../src/core/doctor/facts.ts';
import type { CapabilityFacts, EnvironmentFacts } from '../../../src/core/doctor/surroundings.ts';

const file = '/home/a/.config/go/env';
const fine: EnvironmentFacts = {
  go: { path: '/go/bin/go', root: '/go', release: 'go1.26.8', broken: undefined },
  roots: [],
  judged: { remarks: [], refused: undefined },
  modules: undefined,
};

const check = (given: Partial<EnvironmentFacts>) => checkEnvironment({ ...fine, ...given });

test('nothing is wrong', () => {
  expect(check({})).toEqual([]);
  expect(check({ go: undefined, judged: undefined })).toEqual([]);
  expect(check({ judged: { remarks: [{ level: 'info', text: 'GOROOT was' }], refused: undefined } })).toEqual(
    [],
  );
});

describe('GOROOT', () => {
  const root = { name: 'GOROOT', value: '/old', file: undefined, release: 'go1.19.1' };

  test('of the environment is left to the user who set it', () => {
    expect(check({ roots: [root] })).toMatchObject([
      {
        code: 'goroot-wrong',
        severity: 'error',
        path: 'GOROOT',
        what: 'GOROOT is "/old" in the environment, the root of go1.19.1; the go on PATH is go1.26.8 at "/go".',
        repair: undefined,
      },
    ]);
  });

  test('of go env -w can be removed', () => {
    const written = { ...root, file, release: undefined };
    expect(check({ roots: [written], go: undefined })).toMatchObject([
      {
        code: 'goroot-wrong',
        path: 'GOROOT of go env -w',
        what: 'GOROOT is "/old" by go env -w, where there is no Go.',
        fix: `doctor --fix removes it from "${file}".`,
        repair: { kind: 'unset-go-env', file, name: 'GOROOT', value: '/old' },
      },
    ]);
  });
});

describe('settings', () => {
  test('that are refused', () => {
    const setting = { name: 'GOFLAGS', value: 'x', file };
    const refused = { fails: true, message: 'GOFLAGS is "x" by go env -w', hint: 'Remove it.', setting };
    expect(check({ judged: { remarks: [], refused } })).toMatchObject([
      { code: 'setting-refused', severity: 'error', path: 'GOFLAGS', repair: { kind: 'unset-go-env' } },
    ]);
    const ofUser = { ...refused, setting: undefined };
    expect(check({ judged: { remarks: [], refused: ofUser } })).toMatchObject([
      { code: 'setting-refused', fix: 'Remove it.', repair: undefined },
    ]);
  });

  test('that mean another Go are only odd: that may be meant', () => {
    const refused = {
      fails: false,
      message: 'GOTOOLCHAIN is "go1.25.0"',
      hint: 'Unset it.',
      setting: undefined,
    };
    expect(check({ judged: { remarks: [], refused } })).toMatchObject([
      { code: 'setting-odd', severity: 'warning', path: 'GOTOOLCHAIN' },
    ]);
  });

  test('that are odd, with what to do', () => {
    const text =
      'GOBIN is "bin" in the environment, which is relative: go install refuses it. Unset GOBIN, or correct it.';
    expect(check({ judged: { remarks: [{ level: 'warning', text }], refused: undefined } })).toMatchObject([
      {
        code: 'setting-odd',
        path: 'GOBIN',
        what: 'GOBIN is "bin" in the environment, which is relative: go install refuses it.',
        fix: 'Unset GOBIN, or correct it.',
      },
    ]);
  });
});

test('modules that have been modified, of which the first is named', () => {
  const modules = { gomod: '/w/go.mod', folder: '/mod', unchecked: undefined };
  expect(check({ modules: { ...modules, damaged: [] } })).toEqual([]);
  expect(check({ modules: { ...modules, damaged: [], unchecked: 'no network' } })).toEqual([]);
  const damaged = ['a.test/a v1.0.0: dir has been modified (/mod/a)', 'b', 'c'];
  expect(check({ modules: { ...modules, damaged } })).toMatchObject([
    {
      code: 'module-cache-damaged',
      path: '/mod',
      what: expect.stringContaining(`${damaged[0]}, and 2 more.`),
    },
  ]);
});

describe('proxies', () => {
  const silent = { kind: 'silent', ms: 4000 } as const;
  const good = { kind: 'good', ms: 1 } as const;
  const of = (...answers: readonly (readonly [PlaceAsked['answer'], string])[]) =>
    answers.map(([answer, separator], index) => ({
      name: `p${index}`,
      answer,
      fallsBack: separator === '|',
    }));
  const told = (proxies: ReturnType<typeof of>, end?: string) =>
    checkProxies(proxies, end).map(({ path, severity }) => `${path} ${severity}`);

  test.each<[string, ReturnType<typeof of>, string | undefined, readonly string[]]>([
    ['one that answers', of([good, '']), 'direct', []],
    ['one that is silent', of([silent, '']), undefined, ['p0 error']],
    ['followed by a comma', of([silent, ','], [good, '']), undefined, ['p0 error']],
    ['followed by a bar', of([silent, '|'], [good, '']), undefined, ['p0 warning']],
    ['the last, followed by a bar and direct', of([silent, '|']), 'direct', ['p0 warning']],
    ['the last, followed by a bar and off', of([silent, '|']), 'off', ['p0 error']],
    ['after one that answers', of([good, ','], [silent, '']), undefined, ['p1 warning']],
    ['both', of([silent, '|'], [silent, '']), undefined, ['p0 warning', 'p1 error']],
  ])('%s', (_, proxies, end, expected) => {
    expect(told(proxies, end)).toEqual(expected);
  });
});

describe('capabilities', () => {
  const disk = {
    atomicRename: true,
    hardLinks: true,
    symbolicLinks: true,
    ignoresCase: false,
    runsPrograms: true,
    longPaths: true,
  };
  const all: CapabilityFacts = {
    folder: '/tools',
    disk,
    inodes: 1000,
    system: { libc: undefined, rosetta: false, container: undefined, descriptors: 1024 },
  };

  test.each<[string, Partial<CapabilityFacts>, readonly string[]]>([
    ['all of them', {}, []],
    ['nothing was tried', { disk: undefined }, []],
    [
      'no links, and case ignored',
      { disk: { ...disk, hardLinks: false, symbolicLinks: false, ignoresCase: true } },
      [],
    ],
    ['noexec', { disk: { ...disk, runsPrograms: false } }, ['no-exec']],
    ['not known whether programs run', { disk: { ...disk, runsPrograms: undefined } }, []],
    ['short paths', { disk: { ...disk, longPaths: false } }, ['no-long-paths']],
    ['few descriptors', { system: { ...all.system, descriptors: 255 } }, ['few-descriptors']],
    ['enough descriptors', { system: { ...all.system, descriptors: 256 } }, []],
    ['no limit of descriptors', { system: { ...all.system, descriptors: undefined } }, []],
  ])('%s', (_, given, expected) => {
    expect(checkCapabilities({ ...all, ...given }).map(({ code }) => code)).toEqual(expected);
  });
});
