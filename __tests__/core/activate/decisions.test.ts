import { describe, expect, test } from '@jest/globals';
import { decisionsOf } from '../../../src/core/activate/decisions.ts';
import { type ActivationFacts, isAbsolute, planActivation } from '../../../src/core/activate/environment.ts';
import { exportedToolchainVariable, planToolchain } from '../../../src/core/activate/toolchain.ts';

const goroot = '/tools/go/1.22.12/x64';

interface Given extends Partial<Omit<ActivationFacts, 'inputs' | 'toolchain'>> {
  readonly inputs?: Partial<ActivationFacts['inputs']>;
}

function plan({ inputs = {}, ...given }: Given) {
  const facts = {
    goroot,
    inputs: { exportGoroot: true, goprivate: '', ...inputs },
    env: {},
    goEnv: { GOPATH: '/home/a/go' },
    userGoEnv: {},
    separator: '/' as const,
    ...given,
  };
  const toolchain = planToolchain({ ...facts, release: 'go1.22.12' });
  const activation = planActivation({ ...facts, toolchain });
  return { ...activation, decisions: decisionsOf({ ...facts, toolchain }, activation) };
}

/** `value (decided by)` and `overruled: value (by)` of one variable. */
function decisionOn(name: string, given: Given): readonly string[] | undefined {
  const { decisions } = plan(given);
  const found = decisions.find((each) => each.name === name);
  if (found === undefined) return undefined;
  return [found, ...found.overruled].map(({ value, by }) => `${value} (${by})`);
}

const goroots: readonly [string, Given, readonly string[]][] = [
  ['ours', {}, [`${goroot} (setup-go-tarball)`]],
  [
    'over all others',
    { env: { GOROOT: '/old' }, userGoEnv: { GOROOT: '/written' } },
    [`${goroot} (setup-go-tarball)`, '/old (environment)', '/written (go env -w)'],
  ],
  [
    'emptied',
    { inputs: { exportGoroot: false }, env: { GOROOT: '/old' } },
    [' (setup-go-tarball)', '/old (environment)'],
  ],
];

const others: readonly [string, string, Given, readonly string[]][] = [
  ['by default', 'GOPATH', {}, ['/home/a/go (Go)']],
  [
    'the environment wins over go env -w',
    'GOPATH',
    { env: { GOPATH: '/e' }, userGoEnv: { GOPATH: '/w' }, goEnv: { GOPATH: '/e' } },
    ['/e (environment)', '/w (go env -w)'],
  ],
  [
    'the input wins over both',
    'GOPATH',
    {
      inputs: { gopath: '/i' },
      env: { GOPATH: '/e' },
      userGoEnv: { GOPATH: '/w' },
      goEnv: { GOPATH: '/i' },
    },
    ['/i (input)', '/e (environment)', '/w (go env -w)'],
  ],
  [
    'what says the same is not overruled',
    'GOPATH',
    { env: { GOPATH: '/e' }, userGoEnv: { GOPATH: '/e' }, goEnv: { GOPATH: '/e' } },
    ['/e (environment)'],
  ],
  [
    'what cannot be used is overruled by us',
    'GOCACHE',
    { env: { GOCACHE: 'off' }, placed: { GOCACHE: '/tmp/build' }, goEnv: { GOCACHE: '/tmp/build' } },
    ['/tmp/build (setup-go-tarball)', 'off (environment)'],
  ],
  [
    'go.env of GOROOT before the default',
    'GOPROXY',
    {
      goEnv: { GOPROXY: 'https://proxy.golang.org,direct' },
      rootGoEnv: { GOPROXY: 'https://proxy.golang.org,direct' },
    },
    ['https://proxy.golang.org,direct (go.env)'],
  ],
  [
    'go env -w over go.env',
    'GOPROXY',
    { goEnv: { GOPROXY: 'off' }, userGoEnv: { GOPROXY: 'off' }, rootGoEnv: { GOPROXY: 'direct' } },
    ['off (go env -w)', 'direct (go.env)'],
  ],
  [
    'GOWORK of the environment over go env -w over the project',
    'GOWORK',
    {
      env: { GOWORK: 'off' },
      userGoEnv: { GOWORK: '/w/go.work' },
      project: { GOWORK: '/p/go.work' },
      goEnv: { GOWORK: '/other' },
    },
    ['off (environment)', '/w/go.work (go env -w)', '/p/go.work (project)'],
  ],
  [
    'the project decides by itself',
    'GOWORK',
    { project: { GOWORK: '/p/go.work' } },
    ['/p/go.work (project)'],
  ],
  ['GOTOOLCHAIN is ours by default', 'GOTOOLCHAIN', {}, ['local (setup-go-tarball)']],
  [
    "a GOTOOLCHAIN of an earlier step is nobody's",
    'GOTOOLCHAIN',
    { env: { GOTOOLCHAIN: 'path', [exportedToolchainVariable]: 'path' } },
    ['local (setup-go-tarball)'],
  ],
  ['a GOTOOLCHAIN of the user', 'GOTOOLCHAIN', { env: { GOTOOLCHAIN: 'auto' } }, ['auto (environment)']],
  ['a GOTOOLCHAIN of go env -w', 'GOTOOLCHAIN', { userGoEnv: { GOTOOLCHAIN: 'auto' } }, ['auto (go env -w)']],
  [
    'one that would run another Go',
    'GOTOOLCHAIN',
    { userGoEnv: { GOTOOLCHAIN: 'go1.21.0' }, rootGoEnv: { GOTOOLCHAIN: 'auto' } },
    ['local (setup-go-tarball)', 'go1.21.0 (go env -w)', 'auto (go.env)'],
  ],
  [
    'the input toolchain',
    'GOTOOLCHAIN',
    { inputs: { toolchain: 'path' }, env: { GOTOOLCHAIN: 'auto' } },
    ['path (input)', 'auto (environment)'],
  ],
  [
    'what is not exported',
    'GOFLAGS',
    { env: { GOFLAGS: '-v' }, userGoEnv: { GOFLAGS: '-x' }, goEnv: { GOFLAGS: '-v' } },
    ['-v (environment)', '-x (go env -w)'],
  ],
];

test.each(goroots)('GOROOT %s', (_, given, expected) => {
  expect(decisionOn('GOROOT', given)).toEqual(expected);
});

test.each(others)('%s: %s', (_, name, given, expected) => {
  expect(decisionOn(name, given)).toEqual(expected);
});

test('the mark next to GOTOOLCHAIN is no variable of Go', () => {
  expect(decisionOn(exportedToolchainVariable, {})).toBeUndefined();
});

describe('PATH', () => {
  const pathsOf = (given: Given) => plan({ goEnv: {}, ...given }).paths;

  test('GOBIN before GOROOT before GOPATH', () => {
    const given = { env: { GOBIN: '/b' }, goEnv: { GOBIN: '/b', GOPATH: '/p' } };
    expect(pathsOf(given)).toEqual(['/b', `${goroot}/bin`, '/p/bin']);
  });

  test.each(['bin', './bin', '~/bin'])('without a relative GOBIN: %s', (GOBIN) => {
    const given = { env: { GOBIN }, goEnv: { GOBIN, GOPATH: '/p' } };
    expect(pathsOf(given)).toEqual([`${goroot}/bin`, '/p/bin']);
  });

  test('on Windows by its own rules, whatever the slashes', () => {
    const windows = { goroot: 'C:\\go', separator: '\\' } as const;
    const goEnv = { GOPATH: 'C:/p;D:\\q' };
    for (const GOBIN of ['C:\\b', 'c:/b', '\\\\host\\share'])
      expect(pathsOf({ ...windows, env: { GOBIN }, goEnv: { ...goEnv, GOBIN } })).toEqual([
        GOBIN,
        'C:\\go\\bin',
        'C:\\p\\bin',
      ]);
    for (const GOBIN of ['b', '\\b', '/b', 'C:b'])
      expect(pathsOf({ ...windows, env: { GOBIN }, goEnv: { ...goEnv, GOBIN } })).toEqual([
        'C:\\go\\bin',
        'C:\\p\\bin',
      ]);
  });
});

test.each<[string, '/' | '\\', boolean]>([
  ['/a', '/', true],
  ['a', '/', false],
  ['C:\\a', '/', false],
  ['C:\\a', '\\', true],
  ['C:/a', '\\', true],
  ['\\\\host\\share', '\\', true],
  ['C:a', '\\', false],
  ['\\a', '\\', false],
  ['', '\\', false],
])('%j with %s is absolute: %s', (folder, separator, expected) => {
  expect(isAbsolute(folder, separator)).toBe(expected);
});
