import { describe, expect, test } from '@jest/globals';
import { judgeSettings, type SettingFacts } from '../../../src/core/activate/judge-settings.ts';
import { hasOddSettings } from '../../../src/core/activate/odd-settings.ts';
import { refusedBy } from '../../../src/core/activate/refused-setting.ts';
import { caught } from '../../support/caught.ts';

const file = '/home/a/.config/go/env';
const project = {
  gomod: '/w/go.mod',
  gowork: undefined,
  vendor: false,
  goworkExists: false,
  tmpdirExists: false,
};

function judge(given: Partial<SettingFacts>): readonly string[] {
  const remarks = judgeSettings({
    env: {},
    userGoEnv: {},
    file,
    version: { major: 1, minor: 26, patch: 8 },
    project,
    goEnv: { GOOS: 'linux', GOARCH: 'amd64', GOHOSTOS: 'linux', GOHOSTARCH: 'amd64' },
    separator: '/',
    ...given,
  });
  return remarks.map(({ level, text }) => `${level}: ${text}`);
}

const minor = (number: number) => ({ version: { major: 1, minor: number, patch: 0 } });

const remarked: readonly [string, Partial<SettingFacts>, string][] = [
  [
    'GO111MODULE=off with a go.mod',
    { env: { GO111MODULE: 'off' } },
    'warning: GO111MODULE is "off" in the environment, so go does not read "/w/go.mod", nor finds the modules that it names. Unset GO111MODULE, or correct it.',
  ],
  [
    'the same by go env -w',
    { userGoEnv: { GO111MODULE: 'off' } },
    `warning: GO111MODULE is "off" by go env -w, so go does not read "/w/go.mod", nor finds the modules that it names. Remove the setting with "go env -u GO111MODULE", or its line from "${file}".`,
  ],
  [
    '-mod=vendor without vendor',
    { env: { GOFLAGS: '-v -mod=vendor' } },
    'warning: GOFLAGS is "-v -mod=vendor" in the environment, and there is no folder "vendor" next to "/w/go.mod": go build fails without it. Run "go mod vendor", or take -mod=vendor out of GOFLAGS.',
  ],
  [
    '-mod=mod in a workspace',
    { env: { GOFLAGS: '--mod=mod' }, project: { ...project, gowork: '/w/go.work' } },
    'warning: GOFLAGS is "--mod=mod" in the environment, and "/w/go.work" makes this a workspace, in which go refuses -mod=mod. Take it out of GOFLAGS, or set GOWORK=off.',
  ],
  [
    'a GOWORK that is gone',
    { env: { GOWORK: '/gone' } },
    'warning: GOWORK is "/gone" in the environment, which does not exist: go build fails. Unset GOWORK, or correct it.',
  ],
  [
    'a relative GOWORK on Windows',
    { env: { GOWORK: '\\w\\go.work' }, separator: '\\' },
    'warning: GOWORK is "\\w\\go.work" in the environment, which is not an absolute path: go build refuses it. Unset GOWORK, or correct it.',
  ],
  [
    'a relative GOBIN',
    { env: { GOBIN: 'bin' } },
    'warning: GOBIN is "bin" in the environment, which is not an absolute path: go install refuses it, and it is not put on PATH. Unset GOBIN, or correct it.',
  ],
  [
    'a GOTMPDIR that is gone',
    { env: { GOTMPDIR: '/gone' } },
    'warning: GOTMPDIR is "/gone" in the environment, which is no folder: go build fails. Unset GOTMPDIR, or correct it.',
  ],
  [
    'a cross-build',
    {
      env: { GOOS: 'windows' },
      goEnv: { GOOS: 'windows', GOARCH: 'amd64', GOHOSTOS: 'linux', GOHOSTARCH: 'amd64' },
    },
    'info: GOOS is "windows" in the environment: go builds for windows/amd64, which go run and go test may not be able to start on linux/amd64. Unset it for commands that do.',
  ],
];

test.each(remarked)('%s', (_, given, text) => {
  expect(judge(given)).toEqual([text]);
});

test.each<[string, Partial<SettingFacts>]>([
  ['nothing set', {}],
  [
    'GO111MODULE=off without a go.mod',
    { env: { GO111MODULE: 'off' }, project: { ...project, gomod: undefined } },
  ],
  ['GO111MODULE before 1.11', { env: { GO111MODULE: 'banana' }, ...minor(10) }],
  ['-mod=vendor with vendor', { env: { GOFLAGS: '-mod=vendor' }, project: { ...project, vendor: true } }],
  ['-mod=mod', { env: { GOFLAGS: '-mod=mod' } }],
  ['-modfile', { env: { GOFLAGS: '-modfile=x.mod -modcacherw' } }],
  ['GOWORK=off', { env: { GOWORK: 'off' } }],
  ['GOWORK before 1.18', { env: { GOWORK: '/gone' }, ...minor(17) }],
  ['a GOWORK that is there', { env: { GOWORK: '/w/go.work' }, project: { ...project, goworkExists: true } }],
  ['GOOS of this machine', { env: { GOOS: 'linux' } }],
  ['the environment wins', { env: { GO111MODULE: 'on' }, userGoEnv: { GO111MODULE: 'off' } }],
])('nothing to say of %s', (_, given) => {
  expect(judge(given)).toEqual([]);
});

describe('refused', () => {
  test.each<[string, Partial<SettingFacts>, string, RegExp]>([
    [
      'GO111MODULE',
      { env: { GO111MODULE: 'on\r' } },
      'GO111MODULE is "on\\r" in the environment, and every go command would fail: unknown environment setting, it can be on, off or auto',
      /^Unset GO111MODULE, or correct it\.$/,
    ],
    [
      '-mod',
      { userGoEnv: { GOFLAGS: '-mod=banana' } },
      'GOFLAGS is "-mod=banana" by go env -w, and every go command would fail: -mod=banana is not supported, it can be mod, readonly or vendor',
      /^Remove the setting with "go env -u GOFLAGS", or its line from ".*env"\.$/,
    ],
  ])('%s', (_, given, message, hint) => {
    const problem = caught(() => judge(given));
    expect(problem).toMatchObject({ code: 'GO_FAILED', message, hint: expect.stringMatching(hint) });
  });

  const settings = { env: { GOFLAGS: 'x', GOROOT: '/r' }, userGoEnv: { GOEXPERIMENT: 'y' }, file };
  test.each<[string, string | undefined]>([
    ['go: parsing $GOFLAGS: non-flag "x"\n', 'GOFLAGS is "x" in the environment'],
    ['go: unknown GOEXPERIMENT y', 'GOEXPERIMENT is "y" by go env -w'],
    ['-mod=x not supported', 'GOFLAGS is "x" in the environment'],
    ['go: cannot find GOROOT directory: /r', undefined],
    ['go: GOPATH entry is relative', undefined],
    ['permission denied', undefined],
  ])('what Go says: %s', (stderr, start) => {
    const problem = refusedBy(stderr, settings);
    if (start === undefined) expect(problem).toBeUndefined();
    else expect(problem?.message.startsWith(start)).toBe(true);
  });
});

test.each<[Readonly<Record<string, string>>, boolean]>([
  [{}, false],
  [{ GOROOT: '/r', GOPATH: '/p', GOPROXY: 'off', GOTOOLCHAIN: 'local', GOCACHE: '/c', PATH: ' ' }, false],
  [{ GOFLAGS: '-v' }, true],
  [{ GOFLAGS: '' }, false],
  [{ GOPATH: '/p\r' }, true],
  [{ GOOS: 'linux' }, true],
  [{ GOROOT_1_22_X64: '/r' }, false],
])('more has to be looked at for %j: %s', (settings, expected) => {
  expect(hasOddSettings(settings)).toBe(expected);
});
