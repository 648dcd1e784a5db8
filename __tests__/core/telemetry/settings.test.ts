import { describe, expect, test } from '@jest/globals';
import { resourceOf, taskOf } from '../../../src/core/telemetry/resource.ts';
import { isSampled, samplers } from '../../../src/core/telemetry/sampling.ts';
import { telemetrySettings } from '../../../src/core/telemetry/settings.ts';
import { parseTraceparent, printTraceparent } from '../../../src/core/telemetry/trace-context.ts';

const endpoint = 'OTEL_EXPORTER_OTLP_ENDPOINT';

describe('where to send', () => {
  test.each([
    [{}, 'http://localhost:4318/v1/traces', 'http://localhost:4318/v1/metrics'],
    [
      { [endpoint]: 'https://c.example.com' },
      'https://c.example.com/v1/traces',
      'https://c.example.com/v1/metrics',
    ],
    [
      { [endpoint]: 'https://c.example.com/otlp//' },
      'https://c.example.com/otlp/v1/traces',
      'https://c.example.com/otlp/v1/metrics',
    ],
    [
      { [endpoint]: 'https://c.example.com', OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://t.example.com/x' },
      'http://t.example.com/x',
      'https://c.example.com/v1/metrics',
    ],
    [{ OTEL_TRACES_EXPORTER: 'none' }, undefined, 'http://localhost:4318/v1/metrics'],
    [{ OTEL_METRICS_EXPORTER: 'none' }, 'http://localhost:4318/v1/traces', undefined],
    [{ OTEL_SDK_DISABLED: 'True' }, undefined, undefined],
  ])('%j', (env, traces, metrics) => {
    const settings = telemetrySettings(env);
    expect([settings.traces?.url, settings.metrics?.url]).toEqual([traces, metrics]);
    expect(settings.warnings).toEqual([]);
  });

  test.each([
    [
      { OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
      /is "grpc", and only http\/json and http\/protobuf are supported: no traces are sent/,
    ],
    [{ [endpoint]: 'ftp://user:secret@c' }, /is "ftp:\/\/c", which is no http address: no traces are sent/],
    [{ [endpoint]: 'localhost:4318' }, /no http address/],
    [
      { OTEL_TRACES_EXPORTER: 'zipkin' },
      /OTEL_TRACES_EXPORTER is "zipkin", and only otlp and none are supported: no traces/,
    ],
  ])('refuses %j', (env, warning) => {
    const { traces, warnings } = telemetrySettings(env);
    expect(traces).toBeUndefined();
    expect(warnings[0]).toMatch(warning);
  });

  test.each([
    [{}, 'http/protobuf'],
    [{ OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf' }, 'http/protobuf'],
    [{ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc', OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/json' }, 'http/json'],
  ])('the protocol of %j', (env, protocol) => {
    expect(telemetrySettings(env).traces?.protocol).toBe(protocol);
  });

  test('headers are percent-decoded, and those of a signal are added', () => {
    const env = {
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20abc, x-a = 1 ,',
      OTEL_EXPORTER_OTLP_TRACES_HEADERS: 'x-a=2',
    };
    const { traces, metrics, warnings } = telemetrySettings(env);
    expect(traces?.headers).toEqual({ authorization: 'Bearer abc', 'x-a': '2' });
    expect(metrics?.headers).toEqual({ authorization: 'Bearer abc', 'x-a': '1' });
    expect(warnings).toEqual([]);
  });

  test.each(['nonsense', 'a=%zz', 'a=b%0d%0aEvil: 1'])(
    'the header %j is left out, with a warning',
    (text) => {
      const { traces, warnings } = telemetrySettings({ OTEL_EXPORTER_OTLP_HEADERS: `${text},x=1` });
      expect(traces?.headers).toEqual({ x: '1' });
      expect(warnings).toEqual([
        'OTEL_EXPORTER_OTLP_HEADERS has parts that are not key=value, which are left out',
      ]);
    },
  );
});

describe('sampling', () => {
  const low = `${'0'.repeat(30)}01`;
  const high = 'f'.repeat(32);

  test.each([
    [{}, 'parentbased_always_on', 1],
    [{ OTEL_TRACES_SAMPLER_ARG: '0.25' }, 'parentbased_traceidratio', 0.25],
    [{ OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: '0' }, 'traceidratio', 0],
    [{ OTEL_TRACES_SAMPLER: 'always_off' }, 'always_off', 1],
  ])('%j', (env, name, ratio) => {
    const { sampler, warnings } = telemetrySettings(env);
    expect([sampler, warnings]).toEqual([{ name, ratio }, []]);
  });

  test.each([
    [{ OTEL_TRACES_SAMPLER: 'sometimes' }, /none of always_on/],
    [{ OTEL_TRACES_SAMPLER_ARG: '2' }, /no number from 0 to 1/],
    [{ OTEL_TRACES_SAMPLER_ARG: 'half' }, /no number from 0 to 1/],
  ])('%j is a warning, and everything is kept', (env, warning) => {
    const { sampler, warnings } = telemetrySettings(env);
    expect(warnings[0]).toMatch(warning);
    expect(isSampled(sampler, low, undefined)).toBe(true);
  });

  test.each(samplers)('%s', (name) => {
    const kept = [
      isSampled({ name, ratio: 0.5 }, low, undefined),
      isSampled({ name, ratio: 0.5 }, high, undefined),
      isSampled({ name, ratio: 0.5 }, low, { sampled: true }),
      isSampled({ name, ratio: 0.5 }, high, { sampled: false }),
    ];
    const byParent = name.startsWith('parentbased_');
    const alone = name.endsWith('_on')
      ? [true, true]
      : name.endsWith('_off')
        ? [false, false]
        : [false, true];
    expect(kept).toEqual([...alone, ...(byParent ? [true, false] : alone)]);
  });

  test('of many traces, that part is kept', () => {
    const kept = Array.from({ length: 4096 }, (_, index) => index.toString(16).padStart(3, '0')).filter(
      (part) =>
        isSampled(
          { name: 'traceidratio', ratio: 0.25 },
          `${'a'.repeat(18)}${part}${'0'.repeat(11)}`,
          undefined,
        ),
    );
    expect(kept).toHaveLength(1024);
  });
});

describe('TRACEPARENT', () => {
  const [traceId, spanId] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];

  test.each([
    [`00-${traceId}-${spanId}-01`, { traceId, spanId, sampled: true }],
    [` 00-${traceId}-${spanId}-00\n`, { traceId, spanId, sampled: false }],
    [`cc-${traceId}-${spanId}-03-later`, { traceId, spanId, sampled: true }],
    [`00-${traceId}-${spanId}-01-more`, undefined],
    [`ff-${traceId}-${spanId}-01`, undefined],
    [`00-${'0'.repeat(32)}-${spanId}-01`, undefined],
    [`00-${traceId}-${'0'.repeat(16)}-01`, undefined],
    [`00-${traceId.toUpperCase()}-${spanId}-01`, undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j', (text, expected) => {
    expect(parseTraceparent(text)).toEqual(expected);
  });

  test('is printed as it is read', () => {
    const context = { traceId, spanId, sampled: true };
    expect(parseTraceparent(printTraceparent(context))).toEqual(context);
  });
});

describe('who sends', () => {
  const program = { version: '1.0.0', instance: 'i', os: 'linux', arch: 'amd64' };

  test('on GitHub', () => {
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'org/repo',
      GITHUB_RUN_ID: '42',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_WORKFLOW: 'CI',
      GITHUB_JOB: 'test',
      GITHUB_ACTION: '__org_setup',
      GITHUB_REF_NAME: 'main',
      GITHUB_REF_TYPE: 'branch',
      GITHUB_SHA: 'abc',
    };
    expect(resourceOf(env, program, [])).toEqual({
      'service.name': 'setup-go-tarball',
      'service.version': '1.0.0',
      'service.instance.id': 'i',
      'os.type': 'linux',
      'host.arch': 'amd64',
      'telemetry.sdk.name': 'setup-go-tarball',
      'telemetry.sdk.language': 'nodejs',
      'telemetry.sdk.version': '1.0.0',
      'cicd.pipeline.name': 'CI',
      'cicd.pipeline.run.id': '42',
      'cicd.pipeline.run.url.full': 'https://github.com/org/repo/actions/runs/42',
      'vcs.provider.name': 'github',
      'vcs.owner.name': 'org',
      'vcs.repository.name': 'repo',
      'vcs.repository.url.full': 'https://github.com/org/repo',
      'vcs.ref.head.name': 'main',
      'vcs.ref.head.revision': 'abc',
      'vcs.ref.type': 'branch',
    });
    expect(taskOf(env, 'setup')).toEqual({
      'cicd.pipeline.task.name': 'test/setup-go',
      'cicd.pipeline.task.run.id': 'test/__org_setup/2',
      'cicd.pipeline.task.run.url.full': 'https://github.com/org/repo/actions/runs/42',
    });
  });

  test('in a pull request on GitHub: the branch and its commit, not those of the merge that is tested', () => {
    const env = {
      ...{ GITHUB_ACTIONS: 'true', GITHUB_REF: 'refs/pull/12/merge', GITHUB_REF_NAME: '12/merge' },
      ...{ GITHUB_HEAD_REF: 'topic', GITHUB_BASE_REF: 'main', GITHUB_SHA: 'merged' },
    };
    const event = { pull_request: { number: 12, head: { sha: 'abc' } } };
    expect(resourceOf(env, { ...program, event }, [])).toMatchObject({
      'vcs.ref.head.name': 'topic',
      'vcs.ref.head.revision': 'abc',
      'vcs.ref.base.name': 'main',
      'vcs.change.id': '12',
    });
    // Without the payload: the commit of the merge is not that of the branch.
    for (const unknown of [undefined, [], {}, { pull_request: 1 }, { pull_request: { head: { sha: 1 } } }]) {
      const resource = resourceOf(env, { ...program, event: unknown }, []);
      expect(resource).not.toHaveProperty(['vcs.ref.head.revision']);
      expect(resource).toMatchObject({ 'vcs.change.id': '12' });
    }
    const target = { ...env, GITHUB_REF: 'refs/heads/main' };
    expect(resourceOf(target, { ...program, event }, [])).toMatchObject({ 'vcs.change.id': '12' });
  });

  test('on GitLab, without the password in an address', () => {
    const env = {
      GITLAB_CI: 'true',
      CI_PROJECT_URL: 'https://gitlab-ci-token:hunter2@gitlab.example.com/group/project',
      CI_PROJECT_PATH: 'group/project',
      CI_PIPELINE_ID: '7',
      CI_JOB_ID: '8',
      CI_JOB_NAME: 'go-test',
      CI_COMMIT_REF_NAME: 'main',
    };
    const resource = resourceOf(env, program, []);
    expect(resource).toMatchObject({
      'cicd.pipeline.name': 'group/project',
      'cicd.pipeline.run.id': '7',
      'vcs.repository.url.full': 'https://gitlab.example.com/group/project',
    });
    expect(taskOf(env, 'setup')).toEqual({
      'cicd.pipeline.task.name': 'go-test',
      'cicd.pipeline.task.run.id': '8',
    });
  });

  test('what the user says is stronger', () => {
    const env = {
      OTEL_SERVICE_NAME: 'ours',
      OTEL_RESOURCE_ATTRIBUTES: 'service.name=theirs,team=go%20people,service.version=9',
    };
    expect(resourceOf(env, program, [])).toMatchObject({
      'service.name': 'ours',
      'service.version': '9',
      team: 'go people',
    });
  });
});
