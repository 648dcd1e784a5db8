import { describe, expect, test } from '@jest/globals';
import { type InputName, inputTable } from '../../../src/core/inputs/input-table.ts';
import { parseInputs } from '../../../src/core/inputs/inputs.ts';
import { type Plan, planOf } from '../../../src/core/plan/plan.ts';

type Given = Readonly<Partial<Record<InputName, string>>>;

function plan(given: Given = {}, yaml = false): Promise<Plan> {
  return planOf(
    parseInputs((name) => given[name]),
    { yaml },
  );
}

test('of a run to which nothing was given', async () => {
  expect(await plan()).toEqual({
    version: {
      goVersion: '',
      goVersionFile: '',
      defaultVersion: '',
      checkLatest: false,
      patch: 'exact',
      yaml: false,
    },
    sources: {
      mirrors: [{ kind: 'official' }, { kind: 'module-proxy', url: undefined }],
      exclusive: false,
      checksum: '',
      requireTrust: undefined,
      slim: false,
      logByDefault: true,
    },
    policy: expect.objectContaining({
      frozen: false,
      verifyCommand: '',
      minimumReleaseAge: 0,
      signatureKey: '',
    }),
    retry: { maxRetries: 5, retryBackoff: 2000, retryOnPermissionDenied: false },
    transaction: {
      resumable: true,
      locking: true,
      checkpointPath: '',
      checkpointMaxAgeHours: 168,
      checkpointMaxSizeMb: 1024,
    },
    destination: { installDir: '', replace: false },
    activation: {
      exportGoroot: true,
      gopath: '',
      goproxy: '',
      goprivate: '',
      toolchain: '',
      gobin: 'shared',
      gopathMode: 'shared',
    },
    assessment: { level: 'notice', failOn: [], refresh: false },
    cache: { cache: 'true', write: 'auto', dependencyPath: '', timeout: 120_000, maxSizeMb: 0, matrix: '' },
    tools: [],
    stableMtimes: false,
    sandbox: 'auto',
  });
});

/** An input, a value that is not its default, and where the plan has it. */
const places: readonly (readonly [InputName, string, (of: Plan) => unknown, unknown])[] = [
  ['go-version', '1.26', (of) => of.version.goVersion, '1.26'],
  ['go-version-file', 'go.mod', (of) => of.version.goVersionFile, 'go.mod'],
  ['stable-mtimes', 'true', (of) => of.stableMtimes, true],
  ['tools', 'go.mod', (of) => of.tools, [{ kind: 'go-mod', file: 'go.mod' }]],
  ['check-latest', 'true', (of) => of.version.checkLatest, true],
  ['mirrors', 'official', (of) => of.sources.mirrors, [{ kind: 'official' }]],
  [
    'go-download-base-url',
    'https://m.test/go/',
    (of) => of.sources.mirrors,
    [{ kind: 'base', url: 'https://m.test/go' }],
  ],
  ['checksum', 'AB'.repeat(32), (of) => of.sources.checksum, 'ab'.repeat(32)],
  ['require-trust', 'log', (of) => of.sources.requireTrust, 'log'],
  ['frozen', 'true', (of) => of.policy.frozen, true],
  ['verify-command', 'true', (of) => of.policy.verifyCommand, 'true'],
  ['minimum-release-age', '7', (of) => of.policy.minimumReleaseAge, 7],
  ['signature-key', 'key.asc', (of) => of.policy.signatureKey, 'key.asc'],
  ['slim', 'true', (of) => of.sources.slim, true],
  ['max-retries', '1', (of) => of.retry.maxRetries, 1],
  ['retry-backoff-ms', '7', (of) => of.retry.retryBackoff, 7],
  ['retry-on-permission-denied', 'true', (of) => of.retry.retryOnPermissionDenied, true],
  ['resumable', 'false', (of) => of.transaction.resumable, false],
  ['locking', 'false', (of) => of.transaction.locking, false],
  ['checkpoint-path', '/c', (of) => of.transaction.checkpointPath, '/c'],
  ['checkpoint-max-age-hours', '2', (of) => of.transaction.checkpointMaxAgeHours, 2],
  ['checkpoint-max-size-mb', '3', (of) => of.transaction.checkpointMaxSizeMb, 3],
  ['install-dir', '/opt/go', (of) => of.destination.installDir, '/opt/go'],
  ['replace', 'true', (of) => of.destination.replace, true],
  ['export-goroot', 'false', (of) => of.activation.exportGoroot, false],
  ['gopath', '/go', (of) => of.activation.gopath, '/go'],
  ['goproxy', 'off', (of) => of.activation.goproxy, 'off'],
  ['goprivate', 'x.test', (of) => of.activation.goprivate, 'x.test'],
  ['default-version', '1.22', (of) => of.version.defaultVersion, '1.22'],
  ['toolchain', '1.22.12', (of) => of.activation.toolchain, 'go1.22.12'],
  ['gobin', 'per-version', (of) => of.activation.gobin, 'per-version'],
  ['gopath-mode', 'per-version', (of) => of.activation.gopathMode, 'per-version'],
  ['patch', 'latest', (of) => of.version.patch, 'latest'],
  ['advisories', 'off', (of) => of.assessment.level, 'off'],
  ['advisories-refresh', 'true', (of) => of.assessment.refresh, true],
  ['fail-on', 'none unsupported', (of) => of.assessment.failOn, ['unsupported']],
  ['cache', 'always', (of) => of.cache.cache, 'always'],
  ['cache-dependency-path', 'tools/go.sum', (of) => of.cache.dependencyPath, 'tools/go.sum'],
  ['cache-write', 'false', (of) => of.cache.write, 'false'],
  ['cache-timeout-s', '7', (of) => of.cache.timeout, 7000],
  ['cache-max-size-mb', '500', (of) => of.cache.maxSizeMb, 500],
  ['sandbox', 'off', (of) => of.sandbox, 'off'],
  ['matrix', '{"x":1}', (of) => of.cache.matrix, '{"x":1}'],
  ['guard', 'true', (of) => of.guard !== undefined, true],
];

test.each(places)('%s', async (name, value, at, expected) => {
  expect(at(await plan({ [name]: value }))).toEqual(expected);
  expect(at(await plan())).not.toEqual(expected);
});

test('the inputs that are in no plan are about the host, or about the session', () => {
  const planned = new Set<string>(places.map(([name]) => name));
  expect(inputTable.map(({ name }) => name).filter((name) => !planned.has(name))).toEqual([
    'token',
    'architecture',
    'timeout-ms',
    'project-cache',
    'problem-matcher',
    'summary',
    'summary-file',
    'matrix-versions',
    'goauth',
    'mirror-auth',
    'telemetry',
    'telemetry-timeout-ms',
    'metrics-file',
  ]);
});

test('a version of a workflow file is one of YAML', async () => {
  expect((await plan({}, true)).version.yaml).toBe(true);
});

describe('whether the checksum database may be asked without the user’s word', () => {
  test.each<[Given, boolean, boolean]>([
    [{}, true, false],
    [{ mirrors: 'https://m.test/go' }, true, false],
    [{ 'go-download-base-url': 'https://m.test/go' }, false, true],
    [{ 'go-download-base-url': 'https://m.test/go', mirrors: 'official' }, false, true],
    [{ 'go-download-base-url': 'https://m.test/go', mirrors: 'module-proxy' }, true, true],
    [{ 'go-download-base-url': 'https://m.test/go', mirrors: 'module-proxy+https://p.test' }, true, true],
  ])('%j: %p', async (given, expected, exclusive) => {
    expect((await plan(given)).sources).toMatchObject({ logByDefault: expected, exclusive });
  });
});

test('a mirror that cannot be read is INPUT_INVALID', async () => {
  await expect(plan({ mirrors: 'nonsense' })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
});
