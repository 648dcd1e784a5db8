import { describe, expect, test } from '@jest/globals';
import { type InputName, inputTable, inputVariable } from '../../../src/core/inputs/input-table.ts';
import { parseInputs } from '../../../src/core/inputs/inputs.ts';
import { caught } from '../../support/caught.ts';

type Raw = Partial<Record<InputName, string>>;

const parse = (raw: Raw) => parseInputs((name) => raw[name]);
const digest = '0123456789abcdef'.repeat(4);

const defaults = {
  goVersion: '',
  goVersionFile: '',
  defaultVersion: '',
  checkLatest: false,
  token: '',
  cache: 'true',
  cacheWrite: 'auto',
  cacheDependencyPath: '',
  cacheTimeout: 120_000,
  cacheMaxSizeMb: 0,
  matrix: '',
  tools: [],
  stableMtimes: false,
  architecture: '',
  goDownloadBaseUrl: '',
  mirrors: undefined,
  checksum: '',
  requireTrust: undefined,
  signatureKey: '',
  frozen: false,
  verifyCommand: '',
  minimumReleaseAge: 0,
  maxRetries: 5,
  retryBackoff: 2000,
  timeout: 1_800_000,
  resumable: true,
  checkpointPath: '',
  checkpointMaxAgeHours: 168,
  checkpointMaxSizeMb: 1024,
  locking: true,
  retryOnPermissionDenied: false,
  installDir: '',
  replace: false,
  projectCache: false,
  slim: false,
  exportGoroot: true,
  gopath: '',
  goproxy: '',
  goprivate: '',
  mirrorAuth: '',
  goauth: false,
  sandbox: 'auto',
  toolchain: '',
  gobin: 'shared',
  gopathMode: 'shared',
  matrixVersions: '',
  problemMatcher: true,
  patch: 'exact',
  advisories: 'notice',
  advisoriesRefresh: false,
  failOn: [],
  summary: 'full',
  summaryFile: '',
  telemetry: 'off',
  telemetryTimeout: 1000,
  metricsFile: '',
};

describe('what is known about a Go', () => {
  test.each<[InputName, string, object]>([
    ['patch', 'exact', { patch: 'exact' }],
    ['patch', ' latest\n', { patch: 'latest' }],
    ['advisories', 'off', { advisories: 'off' }],
    ['advisories', 'error', { advisories: 'error' }],
    ['fail-on', 'none', { failOn: [] }],
    ['fail-on', 'vulnerable', { failOn: ['vulnerable'] }],
    ['fail-on', 'vulnerable, unsupported', { failOn: ['vulnerable', 'unsupported'] }],
    ['fail-on', 'unsupported\nnone', { failOn: ['unsupported'] }],
    ['summary', 'line', { summary: 'line' }],
    ['summary', 'off', { summary: 'off' }],
    ['telemetry', ' otlp', { telemetry: 'otlp' }],
    ['telemetry-timeout-ms', '50', { telemetryTimeout: 50 }],
    ['metrics-file', '/a b.prom', { metricsFile: '/a b.prom' }],
    ['summary-file', ' a b/go.md ', { summaryFile: 'a b/go.md' }],
  ])('%s: %j', (name, text, expected) => {
    expect(parse({ [name]: text })).toEqual({ ...defaults, ...expected });
  });

  test.each<[InputName, string]>([
    ['patch', 'newest'],
    ['advisories', 'NOTICE'],
    ['fail-on', 'vulnerable old'],
    ['summary', 'short'],
    ['summary-file', 'a\nb'],
  ])('%s: %j is refused', async (name, text) => {
    expect(await caught(() => parse({ [name]: text }))).toMatchObject({ code: 'INPUT_INVALID' });
  });
});

describe('parseInputs', () => {
  test('gives the defaults of the table where nothing was given', () => {
    expect(parse({})).toEqual(defaults);
  });

  test('takes empty and blank texts for not given', () => {
    expect(parseInputs(() => '')).toEqual(defaults);
    expect(parseInputs(() => ' \n ')).toEqual(defaults);
  });

  test.each<[InputName, string, object]>([
    ['go-version', ' 1.26 ', { goVersion: '1.26' }],
    ['go-version-file', 'sub dir/go.mod', { goVersionFile: 'sub dir/go.mod' }],
    ['token', 'Bearer abc\n', { token: 'Bearer abc' }],
    ['architecture', 'arm64', { architecture: 'arm64' }],
    ['go-download-base-url', 'https://m.test/dl/', { goDownloadBaseUrl: 'https://m.test/dl/' }],
    ['gopath', '/a b:/c', { gopath: '/a b:/c' }],
    ['goproxy', 'https://p.test|direct', { goproxy: 'https://p.test|direct' }],
    ['goprivate', '*.corp.test,é.test', { goprivate: '*.corp.test,é.test' }],
    ['toolchain', ' auto\n', { toolchain: 'auto' }],
    ['toolchain', '1.22.12', { toolchain: 'go1.22.12' }],
    ['gobin', 'per-version', { gobin: 'per-version' }],
    ['gopath-mode', ' per-version ', { gopathMode: 'per-version' }],
    ['matrix-versions', 'stable, 1.22', { matrixVersions: 'stable, 1.22' }],
    ['default-version', ' 1.22 ', { defaultVersion: '1.22' }],
    ['cache-dependency-path', 'go.sum\ntools/go.sum', { cacheDependencyPath: 'go.sum\ntools/go.sum' }],
    ['matrix', '{\n  "x": 1\n}', { matrix: '{\n  "x": 1\n}' }],
    ['checkpoint-path', '/a b/c', { checkpointPath: '/a b/c' }],
    ['install-dir', '/usr/local/go', { installDir: '/usr/local/go' }],
    ['summary-file', 'a b/go.md', { summaryFile: 'a b/go.md' }],
  ])('reads %s: %j as it stands', (name, text, expected) => {
    expect(parse({ [name]: text })).toEqual({ ...defaults, ...expected });
  });

  const booleans = [
    ['check-latest', 'checkLatest'],
    ['frozen', 'frozen'],
    ['resumable', 'resumable'],
    ['locking', 'locking'],
    ['retry-on-permission-denied', 'retryOnPermissionDenied'],
    ['replace', 'replace'],
    ['slim', 'slim'],
    ['export-goroot', 'exportGoroot'],
    ['project-cache', 'projectCache'],
    ['problem-matcher', 'problemMatcher'],
    ['advisories-refresh', 'advisoriesRefresh'],
    ['stable-mtimes', 'stableMtimes'],
    ['goauth', 'goauth'],
  ] as const;

  test('knows every boolean of the table', () => {
    const named = inputTable.filter(({ type }) => type === 'boolean').map(({ name }) => name);
    // `guard` is the reader of its own inputs.
    expect([...booleans.map(([name]) => name), 'guard'].sort()).toEqual(named.sort());
  });

  test.each([
    ['true', true],
    ['TRUE', true],
    ['false', false],
    ['', false],
  ])('guard: %j', (text, expected) => {
    expect(parse({ guard: text }).guard !== undefined).toBe(expected);
  });

  test('guard: another text is an error', () => {
    expect(caught(() => parse({ guard: 'yes' }))).toMatchObject({ code: 'INPUT_INVALID' });
  });

  describe.each(booleans)('%s', (name, field) => {
    test.each([
      ['true', true],
      ['True', true],
      ['TRUE', true],
      ['false', false],
      ['False', false],
      ['FALSE', false],
      [' true ', true],
    ])('%j is %j', (text, expected) => {
      expect(parse({ [name]: text })).toEqual({ ...defaults, [field]: expected });
    });

    test.each(['yes', 'no', '1', '0', 'on', 'tRUE', 'truee', 'true\nfalse'])('%j is refused', (text) => {
      const problem = caught(() => parse({ [name]: text }));
      expect(problem.code).toBe('INPUT_INVALID');
      expect(problem.message).toBe(`The input ${name} must be true or false, not "${text}"`);
      expect(problem.hint).toBe(`Write ${name}: true or ${name}: false.`);
    });
  });

  describe.each([
    ['max-retries', 'maxRetries', '5'],
    ['retry-backoff-ms', 'retryBackoff', '2000'],
    ['timeout-ms', 'timeout', '1800000'],
    ['checkpoint-max-age-hours', 'checkpointMaxAgeHours', '168'],
    ['checkpoint-max-size-mb', 'checkpointMaxSizeMb', '1024'],
    ['cache-max-size-mb', 'cacheMaxSizeMb', '0'],
  ] as const)('%s', (name, field, example) => {
    test.each([
      ['0', 0],
      ['007', 7],
      ['9999999', 9_999_999],
    ])('%j is %j', (text, expected) => {
      expect(parse({ [name]: text })).toEqual({ ...defaults, [field]: expected });
    });

    test.each(['-1', '+1', '1.5', '1e3', '0x10', '10000000', 'many', '1 2', '٣'])('%j is refused', (text) => {
      const problem = caught(() => parse({ [name]: text }));
      expect(problem.code).toBe('INPUT_INVALID');
      expect(problem.message).toBe(
        `The input ${name} is "${text}", which is not a whole number from 0 to 9999999`,
      );
      expect(problem.hint).toBe(`Write ${name}: ${example}, for example.`);
    });
  });

  test.each([
    ['official', ['official']],
    ['https://a.test/dl, official', ['https://a.test/dl', 'official']],
    ['\nhttps://a.test/dl\n\n  official\n', ['https://a.test/dl', 'official']],
    ['a,,b ,\tc', ['a', 'b', 'c']],
    [',', []],
  ])('mirrors %j are %j', (text, expected) => {
    expect(parse({ mirrors: text }).mirrors).toEqual(expected);
  });

  test.each([
    digest,
    digest.toUpperCase(),
    `sha256:${digest}`,
    `SHA256:${digest.toUpperCase()}`,
    ` ${digest}\n`,
  ])('checksum %j is its hex digits', (text) => {
    expect(parse({ checksum: text }).checksum).toBe(digest);
  });

  test.each([
    digest.slice(1),
    `${digest}0`,
    `sha512:${digest}`,
    `sha256: ${digest}`,
    'sha256:',
    digest.replace('0', 'g'),
  ])('checksum %j is refused', (text) => {
    const problem = caught(() => parse({ checksum: text }));
    expect(problem.code).toBe('INPUT_INVALID');
    expect(problem.message).toBe(`The input checksum is "${text}", which is not a SHA-256`);
    expect(problem.hint).toContain('64 hex digits');
  });

  test.each(['/a', '/a b:/c', '/a:', 'C:\\go', 'c:/go;D:\\go', '\\\\server\\share\\go'])(
    'gopath %j is taken',
    (text) => {
      expect(parse({ gopath: text }).gopath).toBe(text);
    },
  );

  test.each([
    ['go', 'go'],
    ['~/go', '~/go'],
    ['/a:b', 'b'],
    ['C:\\go;go', 'go'],
    ['C:go', 'C:go'],
  ])('gopath %j is refused for %j', (text, entry) => {
    const problem = caught(() => parse({ gopath: text }));
    expect(problem.code).toBe('INPUT_INVALID');
    expect(problem.message).toBe(`The input gopath contains "${entry}", which is not an absolute path`);
    expect(problem.hint).toContain('absolute paths');
  });

  describe.each(['token', 'gopath', 'goproxy', 'goprivate', 'toolchain'] as const)('%s', (name) => {
    test.each(['a\nb', 'a\rb', 'a\tb', 'a\0b', 'a\u001b[0m', 'a\u007fb'])(
      '%j is refused, and not repeated',
      (text) => {
        const problem = caught(() => parse({ [name]: text }));
        expect(problem.code).toBe('INPUT_INVALID');
        expect(problem.message).toBe(`The input ${name} contains a line break or another control character`);
        expect(problem.hint).toBe(`Give ${name} on one line.`);
      },
    );
  });
});

test('cache-timeout-s is in seconds', () => {
  expect(parse({ 'cache-timeout-s': '7' }).cacheTimeout).toBe(7000);
});

describe.each([
  ['cache', 'cache', ['true', 'false', 'always']],
  ['cache-write', 'cacheWrite', ['auto', 'true', 'false']],
] as const)('%s', (name, field, values) => {
  test.each(values)('%s is one of its values', (value) => {
    for (const text of [value, ` ${value}\n`])
      expect(parse({ [name]: text })).toEqual({ ...defaults, [field]: value });
  });

  test.each(['True', 'TRUE', 'False', 'FALSE'])("%s is YAML's too, as for other inputs", (text) => {
    expect(parse({ [name]: text })).toEqual({ ...defaults, [field]: text.toLowerCase() });
  });

  test.each(['tRUE', 'falsE', 'Always', 'AUTO', 'yes', 'no', '1', 'never', `${values[0]}, ${values[1]}`])(
    '%j is refused',
    (text) => {
      expect(caught(() => parse({ [name]: text }))).toMatchObject({
        code: 'INPUT_INVALID',
        hint: `Write one of ${values.join(', ')}.`,
      });
    },
  );
});

test('tools are split at commas and white space', () => {
  expect(parse({ tools: ' a.b/c@v1\n  a.b/d@v2, go.mod\n' }).tools).toEqual([
    'a.b/c@v1',
    'a.b/d@v2',
    'go.mod',
  ]);
});

describe('inputVariable', () => {
  test.each<[InputName, string]>([
    ['go-version', 'SETUP_GO_VERSION'],
    ['go-version-file', 'SETUP_GO_VERSION_FILE'],
    ['check-latest', 'SETUP_GO_CHECK_LATEST'],
    ['go-download-base-url', 'SETUP_GO_DOWNLOAD_BASE_URL'],
    ['retry-backoff-ms', 'SETUP_GO_RETRY_BACKOFF_MS'],
    ['goproxy', 'SETUP_GO_GOPROXY'],
    ['gopath', 'SETUP_GO_GOPATH'],
  ])('%s is %s', (name, expected) => {
    expect(inputVariable(name)).toBe(expected);
  });
});

describe('require-trust', () => {
  test.each(['pin', 'log', 'known', 'signature', 'index'])('%s is a level', (level) => {
    expect(parse({ 'require-trust': level }).requireTrust).toBe(level);
    expect(parse({ 'require-trust': ` ${level}\n` }).requireTrust).toBe(level);
  });

  test('not given, nothing is required: unverified is an error in any case', () => {
    expect(parse({}).requireTrust).toBeUndefined();
  });

  test.each(['none', 'Log', 'log,pin', 'unrecorded', '0'])('%j is none, and the hint lists them', (text) => {
    const problem = caught(() => parse({ 'require-trust': text }));
    expect(problem).toMatchObject({
      code: 'INPUT_INVALID',
      hint: 'Write one of pin, log, known, signature, index.',
    });
    expect(problem.message).toContain(JSON.stringify(text));
  });
});

describe.each([
  ['patch', 'patch', ['exact', 'latest']],
  ['advisories', 'advisories', ['notice', 'warning', 'error', 'off']],
  ['summary', 'summary', ['full', 'line', 'off']],
] as const)('%s', (name, field, values) => {
  test.each(values)('%s is one of its values', (value) => {
    expect(parse({ [name]: ` ${value}\n` })).toEqual({ ...defaults, [field]: value });
  });

  test.each(['none', 'true', values[0].toUpperCase(), `${values[0]}, ${values[1]}`])(
    '%j is refused',
    (text) => {
      expect(caught(() => parse({ [name]: text }))).toMatchObject({
        code: 'INPUT_INVALID',
        message: `The input ${name} is "${text}", which is not one of its values`,
        hint: `Write one of ${values.join(', ')}.`,
      });
    },
  );
});

describe('fail-on', () => {
  test.each([
    ['none', []],
    [' none \n', []],
    ['vulnerable', ['vulnerable']],
    ['vulnerable, unsupported', ['vulnerable', 'unsupported']],
    ['unsupported\nvulnerable', ['unsupported', 'vulnerable']],
    ['none, unsupported', ['unsupported']],
  ])('%j is %j', (text, expected) => {
    expect(parse({ 'fail-on': text }).failOn).toEqual(expected);
  });

  test.each(['Vulnerable', 'vulnerable, all', 'true', 'vulnerable;unsupported'])('%j is refused', (text) => {
    expect(caught(() => parse({ 'fail-on': text }))).toMatchObject({
      code: 'INPUT_INVALID',
      hint: 'Write one of none, vulnerable, unsupported.',
    });
  });
});
