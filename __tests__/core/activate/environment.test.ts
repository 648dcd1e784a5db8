import { describe, expect, test } from '@jest/globals';
import {
  type ActivationFacts,
  goCommandEnvironment,
  planActivation,
} from '../../../src/core/activate/environment.ts';
import { tellNotes, toolchainProblem } from '../../../src/core/activate/note-text.ts';
import { exportedToolchainVariable, planToolchain } from '../../../src/core/activate/toolchain.ts';
import { caught } from '../../support/caught.ts';

const goroot = '/tools/go/1.22.12/x64';
const marker = exportedToolchainVariable;

interface Given extends Partial<Omit<ActivationFacts, 'inputs' | 'toolchain'>> {
  readonly release?: string;
  readonly exportGoroot?: boolean;
  readonly goprivate?: string;
  readonly toolchain?: string;
  readonly several?: boolean;
}

function plan({
  exportGoroot = true,
  goprivate = '',
  toolchain = '',
  several = false,
  ...given
}: Given = {}) {
  const facts = { release: 'go1.22.12', env: {}, userGoEnv: {}, separator: '/' as const, ...given };
  const inputs = { exportGoroot, goprivate, toolchain, several };
  const planned = planToolchain({ ...facts, inputs });
  if (planned.refused) throw toolchainProblem(planned, { ...facts, inputs });
  const { notes, ...activation } = planActivation({
    goroot,
    toolchain: planned,
    inputs: { exportGoroot, goprivate, toolchain },
    env: {},
    goEnv: { GOPATH: '/home/a/go', GOPROXY: 'https://proxy.golang.org,direct', GOBIN: '' },
    userGoEnv: {},
    separator: '/',
    ...given,
  });
  return { ...activation, remarks: tellNotes(notes, { goroot, ...facts }) };
}

function exported(given: Given = {}): Record<string, string> {
  return Object.fromEntries(plan(given).variables.map(({ name, value }) => [name, value]));
}

describe('goCommandEnvironment', () => {
  const inputs = { exportGoroot: true, gopath: '', goproxy: '', goprivate: '' };
  const ask = (changes: Partial<typeof inputs>, env: Record<string, string | undefined> = {}) =>
    goCommandEnvironment({ env, goroot, toolchain: 'local', inputs: { ...inputs, ...changes } });

  test('is the given one, with the GOROOT and GOTOOLCHAIN that will be exported', () => {
    const env = {
      HOME: '/home/a',
      GOFLAGS: '-mod=mod',
      GOROOT: '/old',
      GOTOOLCHAIN: 'go1.21.0',
      GONE: undefined,
    };
    expect(ask({}, env)).toEqual({
      HOME: '/home/a',
      GOFLAGS: '-mod=mod',
      GOROOT: goroot,
      GOTOOLCHAIN: 'local',
    });
  });

  test('has no GOROOT if it is not exported', () => {
    expect(ask({ exportGoroot: false }, { GOROOT: goroot })).toEqual({ GOROOT: '', GOTOOLCHAIN: 'local' });
  });

  test('asks no go.work where a GOTOOLCHAIN would let it bring in another Go', () => {
    const env = { GOWORK: '/w/go.work', GOTOOLCHAIN: 'auto' };
    expect(goCommandEnvironment({ env, goroot, toolchain: 'auto', inputs })).toEqual({
      GOROOT: goroot,
      GOTOOLCHAIN: 'auto',
      GOWORK: 'off',
    });
    expect(ask({}, env)['GOWORK']).toBe('/w/go.work');
  });

  test.each([
    ['gopath', 'GOPATH'],
    ['goproxy', 'GOPROXY'],
    ['goprivate', 'GOPRIVATE'],
  ] as const)('the input %s wins over %s, an empty one does not', (input, name) => {
    expect(ask({ [input]: 'new' }, { [name]: 'old' })[name]).toBe('new');
    expect(ask({}, { [name]: 'old' })[name]).toBe('old');
    expect(name in ask({})).toBe(false);
  });
});

describe('what is exported', () => {
  test('by default', () => {
    expect(plan()).toEqual({
      variables: [
        { name: 'GOROOT', value: goroot },
        { name: 'GOPATH', value: '/home/a/go' },
        { name: 'GOPROXY', value: 'https://proxy.golang.org,direct' },
        { name: 'GOTOOLCHAIN', value: 'local' },
        { name: marker, value: 'local' },
      ],
      paths: [`${goroot}/bin`, '/home/a/go/bin'],
      gopath: '/home/a/go',
      folders: ['/home/a/go/bin'],
      remarks: [],
    });
  });

  test('GOPRIVATE is exported only if the input is given', () => {
    expect(exported({ goprivate: '*.corp.test' })).toMatchObject({ GOPRIVATE: '*.corp.test' });
    expect(exported({ env: { GOPRIVATE: 'x' } })).not.toHaveProperty('GOPRIVATE');
  });

  test.each([{ GOPATH: '/p' }, { GOPATH: '/p', GOPROXY: '' }])(
    'GOPROXY stays as it is where this Go knows none: %j',
    (goEnv) => {
      expect(exported({ goEnv, env: { GOPROXY: 'https://p.test' } })).not.toHaveProperty('GOPROXY');
    },
  );
});

describe('PATH and GOPATH', () => {
  const bin = `${goroot}/bin`;
  test.each<[string, Given, Pick<ReturnType<typeof plan>, 'paths' | 'gopath' | 'folders'>]>([
    [
      'GOBIN before GOROOT before GOPATH',
      { goEnv: { GOPATH: '/p', GOBIN: '/b' }, env: { GOBIN: '/b' } },
      { paths: ['/b', bin, '/p/bin'], gopath: '/p', folders: ['/p/bin'] },
    ],
    [
      'nothing twice',
      { goEnv: { GOPATH: '/p', GOBIN: '/p/bin' }, env: { GOBIN: '/p/bin' } },
      { paths: ['/p/bin', bin], gopath: '/p', folders: ['/p/bin'] },
    ],
    [
      'the same by go env -w',
      { goEnv: { GOPATH: '/p', GOBIN: '/p/bin' }, userGoEnv: { GOBIN: '/p/bin' } },
      { paths: ['/p/bin', bin], gopath: '/p', folders: ['/p/bin'] },
    ],
    [
      'what Go 1.27 answers if nobody has set GOBIN is none',
      { goEnv: { GOPATH: '/p', GOBIN: '/p/bin' }, env: { GOBIN: '' } },
      { paths: [bin, '/p/bin'], gopath: '/p', folders: ['/p/bin'] },
    ],
    [
      'nor where GOPATH is a list',
      { goEnv: { GOPATH: '/p:/q', GOBIN: '/p/bin' } },
      { paths: [bin, '/p/bin'], gopath: '/p', folders: ['/p/bin'] },
    ],
    [
      'the first element of GOPATH counts',
      { goEnv: { GOPATH: '/p:/q' } },
      { paths: [bin, '/p/bin'], gopath: '/p', folders: ['/p/bin'] },
    ],
    ['no GOPATH at all', { goEnv: { GOBIN: '/b' } }, { paths: ['/b', bin], gopath: '', folders: [] }],
    [
      'Windows',
      { goroot: 'C:\\go', separator: '\\', goEnv: { GOPATH: 'C:\\p;D:\\q' } },
      { paths: ['C:\\go\\bin', 'C:\\p\\bin'], gopath: 'C:\\p', folders: ['C:\\p\\bin'] },
    ],
  ])('%s', (_, given, expected) => {
    expect(plan(given)).toMatchObject(expected);
  });

  test('a list is exported completely', () => {
    expect(exported({ goEnv: { GOPATH: '/p:/q' } })).toMatchObject({ GOPATH: '/p:/q' });
  });

  test.each([{}, { GOPATH: '' }, { GOPATH: undefined }, { GOPATH: ':/q' }])(
    'a GOPATH without a first element is told: %j',
    (goEnv) => {
      const { remarks, folders, gopath } = plan({ goEnv });
      expect([gopath, folders]).toEqual(['', []]);
      expect(remarks).toEqual([{ level: 'warning', text: expect.stringContaining('Go has no GOPATH') }]);
    },
  );

  test.each([goroot, `${goroot}/`, `${goroot}:/q`])('a GOPATH that is GOROOT is a warning: %s', (GOPATH) => {
    const { remarks } = plan({ goEnv: { GOPATH } });
    expect(remarks).toEqual([{ level: 'warning', text: expect.stringContaining('the folder of this Go') }]);
  });

  test.each([`${goroot}x`, `${goroot}/gopath`, '/'])('one that is not is no matter: %s', (GOPATH) => {
    expect(plan({ goEnv: { GOPATH } }).remarks).toEqual([]);
  });
});

describe('GOROOT', () => {
  const old = '/old/go';
  test.each<[string, Given, string | undefined, readonly string[]]>([
    ['exported', {}, goroot, []],
    ['the same as before', { env: { GOROOT: goroot } }, goroot, []],
    [
      'another before',
      { env: { GOROOT: old } },
      goroot,
      [`info: GOROOT was "${old}" and is now "${goroot}"`],
    ],
    ['an empty one before', { env: { GOROOT: '' } }, goroot, []],
    ['go env -w, but the environment wins', { userGoEnv: { GOROOT: old } }, goroot, []],
    ['not exported', { exportGoroot: false }, undefined, []],
    ['not exported, empty before', { exportGoroot: false, env: { GOROOT: '' } }, undefined, []],
    ['not exported, ours before', { exportGoroot: false, env: { GOROOT: goroot } }, goroot, []],
    [
      'not exported, ours by go env -w',
      { exportGoroot: false, userGoEnv: { GOROOT: goroot } },
      undefined,
      [],
    ],
    [
      'not exported, another before',
      { exportGoroot: false, env: { GOROOT: old } },
      '',
      [
        `warning: GOROOT is "${old}", which belongs to another Go: it is set to empty, so that each Go uses its own`,
      ],
    ],
    [
      'not exported, another by go env -w',
      { exportGoroot: false, userGoEnv: { GOROOT: old } },
      goroot,
      [
        `warning: go env -w has set GOROOT to "${old}", which would break this Go: GOROOT is exported anyway. Remove the setting with "go env -u GOROOT".`,
      ],
    ],
  ])('%s', (_, given, value, remarks) => {
    expect(exported(given)['GOROOT']).toBe(value);
    expect(plan(given).remarks.map(({ level, text }) => `${level}: ${text}`)).toEqual(remarks);
  });
});

describe('GOTOOLCHAIN', () => {
  const toolchain = (given: Given) => {
    const { GOTOOLCHAIN, [marker]: mark } = exported(given);
    return [GOTOOLCHAIN, mark];
  };

  test.each(['local', 'auto', 'path', 'local+path', 'go1.22.12', 'go1.22.12+auto'])(
    'the choice %j of the environment stays, unmarked',
    (value) => {
      expect(toolchain({ env: { GOTOOLCHAIN: value } })).toEqual([value, undefined]);
      expect(toolchain({ env: { GOTOOLCHAIN: value, [marker]: 'other' } })).toEqual([value, undefined]);
    },
  );

  test.each(['local', 'auto', 'go1.22.12+path'])(
    'the choice %j of go env -w is exported, marked as ours',
    (value) => {
      expect(toolchain({ userGoEnv: { GOTOOLCHAIN: value } })).toEqual([value, value]);
      expect(plan({ userGoEnv: { GOTOOLCHAIN: value } }).remarks).toEqual([]);
    },
  );

  test('the environment wins over go env -w', () => {
    expect(toolchain({ env: { GOTOOLCHAIN: 'auto' }, userGoEnv: { GOTOOLCHAIN: 'go1.21.0' } })).toEqual([
      'auto',
      undefined,
    ]);
  });

  test.each(['', undefined])('an environment that says %j has made no choice', (value) => {
    expect(toolchain({ env: { GOTOOLCHAIN: value } })).toEqual(['local', 'local']);
  });

  test('a value that an earlier step of ours exported is not a choice of the user', () => {
    expect(toolchain({ env: { GOTOOLCHAIN: 'local', [marker]: 'local' } })).toEqual(['local', 'local']);
    const earlier = { GOTOOLCHAIN: 'go1.21.0+auto', [marker]: 'go1.21.0+auto' };
    expect(toolchain({ env: earlier })).toEqual(['local', 'local']);
  });

  test.each(['go1.21.0', 'go1.22.1', 'go1.22.12-custom', 'go1.21.0+auto', 'go1.23rc1+path'])(
    '%j is another Go: an error in the environment, neutralised in go env -w',
    (value) => {
      const problem = caught(() => plan({ env: { GOTOOLCHAIN: value } }));
      expect(problem.code).toBe('GO_SHADOWED');
      expect(problem.message).toBe(
        `GOTOOLCHAIN is "${value}" in the environment, so every go command would run that instead of go1.22.12`,
      );
      expect(problem.hint).toMatch(/^Unset GOTOOLCHAIN/);
      const written = { userGoEnv: { GOTOOLCHAIN: value } };
      expect(toolchain(written)).toEqual(['local', 'local']);
      expect(plan(written).remarks).toEqual([
        {
          level: 'warning',
          text: expect.stringMatching(`set GOTOOLCHAIN to "${value.replace('+', '\\+')}".*go env -u`),
        },
      ]);
    },
  );

  const image = { GOLANG_VERSION: '1.22.12', GOTOOLCHAIN: 'local' };

  test("the local of the golang images is nobody's choice", () => {
    expect(toolchain({ env: image })).toEqual(['local', 'local']);
    expect(toolchain({ env: image, userGoEnv: { GOTOOLCHAIN: 'auto' } })).toEqual(['auto', 'auto']);
  });

  test('anything else there is', () => {
    expect(toolchain({ env: { ...image, GOTOOLCHAIN: 'auto' } })).toEqual(['auto', undefined]);
  });

  // What the go command itself makes of these is in the scenarios.
  const refused = [
    'banana',
    'LOCAL',
    ' local',
    'local+',
    '+auto',
    'auto+path',
    'go2.0.0',
    'go1.22.1+x',
    'go1.x',
  ];

  test.each(refused)(
    '%j is refused by Go: an error in the environment, neutralised in go env -w',
    (value) => {
      const problem = caught(() => plan({ env: { GOTOOLCHAIN: value } }));
      expect(problem.code).toBe('GO_FAILED');
      expect(problem.message).toBe(
        `GOTOOLCHAIN is "${value}" in the environment, and every go command would fail: invalid GOTOOLCHAIN`,
      );
      const written = { userGoEnv: { GOTOOLCHAIN: value } };
      expect(toolchain(written)).toEqual(['local', 'local']);
      expect(plan(written).remarks).toEqual([
        {
          level: 'warning',
          text: expect.stringContaining(`set GOTOOLCHAIN to "${value}", which Go refuses`),
        },
      ]);
    },
  );

  test.each(refused)('%j is not read before Go 1.21', (value) => {
    expect(toolchain({ release: 'go1.20.14', env: { GOTOOLCHAIN: value } })).toEqual([value, undefined]);
  });

  test.each(['go1.20', 'go1.20.14', 'go1.20rc1', 'go1.9.2', 'go1.19', 'go1.2.2', 'go1.5.3'])(
    '%s does not read it, so it cannot run another Go',
    (release) => {
      expect(toolchain({ release, env: { GOTOOLCHAIN: 'go1.22.0' } })).toEqual(['go1.22.0', undefined]);
    },
  );

  test.each(['go1.21rc2', 'go1.21.0', 'go1.100.0', 'go1.200.0', 'go2.0.0'])('%s reads it', (release) => {
    expect(caught(() => plan({ release, env: { GOTOOLCHAIN: 'go1.22.0' } })).code).toBe('GO_SHADOWED');
  });
});

describe('GOTOOLCHAIN by the input, and with several versions', () => {
  test.each<[string, Given, string, string | undefined]>([
    ['of one version', {}, 'local', 'local'],
    ['of several', { several: true }, 'path', 'path'],
    [
      'of several, after one',
      { several: true, env: { GOTOOLCHAIN: 'local', [marker]: 'local' } },
      'path',
      'path',
    ],
    ['of one, after several', { env: { GOTOOLCHAIN: 'path', [marker]: 'path' } }, 'local', 'local'],
    ['of a user', { several: true, env: { GOTOOLCHAIN: 'local' } }, 'local', undefined],
    ['that go env -w has set', { several: true, userGoEnv: { GOTOOLCHAIN: 'auto' } }, 'auto', 'auto'],
    ['of the input', { several: true, toolchain: 'auto', env: { GOTOOLCHAIN: 'local' } }, 'auto', undefined],
    ['of the input that names this Go', { toolchain: 'go1.22.12' }, 'go1.22.12', undefined],
  ])('%s', (_, given, value, mark) => {
    const variables = exported(given);
    expect([variables['GOTOOLCHAIN'], variables[marker]]).toEqual([value, mark]);
  });

  test.each([
    ['go1.21.13', 'GO_SHADOWED', 'GOTOOLCHAIN is "go1.21.13" by the input toolchain'],
    ['newest', 'GO_FAILED', 'GOTOOLCHAIN is "newest" by the input toolchain'],
  ])('%s of the input is refused', (toolchain, code, message) => {
    const problem = caught(() => plan({ toolchain }));
    expect(problem).toMatchObject({ code, message: expect.stringContaining(message) });
  });
});
