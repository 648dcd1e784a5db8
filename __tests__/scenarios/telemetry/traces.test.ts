/** `telemetry: otlp`: what a collector receives, and what later steps receive. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { startCacheServer } from '../../support/cache-server.ts';
import { build, createProject, runJob } from '../../support/cached-job.ts';
import { offerModule } from '../../support/guard.ts';
import { installGo } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { TLS } from '../../support/mirror-server.ts';
import { startOtlpServer } from '../../support/otlp-server.ts';
import { exported, runShell } from '../../support/product.ts';
import { offer, openScenario } from '../../support/scenario.ts';

const go = miniGo('go1.99.1');
const otlp = { telemetry: 'otlp', 'telemetry-timeout-ms': '60000' };
/** As JSON, which the server below reads. */
const endpoint = (url: string) => ({
  OTEL_EXPORTER_OTLP_ENDPOINT: url,
  OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
});

test('a step that finds its Go: one trace, its metrics, and TRACEPARENT for later steps', async () => {
  await using scenario = await openScenario('telemetry');
  await using collector = await startOtlpServer();
  installGo(scenario.place.toolCache);
  const env = { ...endpoint(collector.url), GITHUB_JOB: 'test', GITHUB_RUN_ID: '42', GITHUB_WORKFLOW: 'CI' };
  const step = await scenario.step({ 'go-version': '1.22', ...otlp }, { env });

  expect(step.code).toBe(0);
  expect(collector.received.map(({ path }) => path).sort()).toEqual(['/v1/metrics', '/v1/traces']);
  const [root, ...phases] = collector.spans();
  expect(root).toMatchObject({ name: 'setup-go-tarball setup', parentSpanId: undefined, failed: false });
  expect(root?.attributes).toMatchObject({
    'cicd.pipeline.task.name': 'test/setup-go',
    'cicd.pipeline.task.run.result': 'success',
    'setup_go.how': 'found',
    'setup_go.release': 'go1.22.12',
    'setup_go.trust': 'unrecorded',
  });
  expect(phases.map(({ name }) => name)).toEqual(['lookup', 'activate']);
  for (const phase of phases)
    expect([phase.traceId, phase.parentSpanId]).toEqual([root?.traceId, root?.spanId]);
  expect(collector.resource()).toMatchObject({
    'service.name': 'setup-go-tarball',
    'cicd.pipeline.name': 'CI',
    'cicd.pipeline.run.id': '42',
  });
  expect(collector.metrics()).toEqual(expect.arrayContaining(['setup_go.runs', 'setup_go.phase.duration']));
  expect(step.env['TRACEPARENT']).toBe(`00-${root?.traceId}-${root?.spanId}-01`);
});

test('a later step is a part of it, and so is what exec runs', async () => {
  await using scenario = await openScenario('telemetry');
  await using collector = await startOtlpServer();
  const { place } = scenario;
  installGo(place.toolCache);
  const env = { ...endpoint(collector.url), RUNNER_TOOL_CACHE: place.toolCache };
  const flags = ['--telemetry=otlp', '--telemetry-timeout-ms=60000'];
  const { stdout } = await runShell(place, ['setup', '1.22', ...flags], env);
  const traceparent = exported(stdout, 'TRACEPARENT');

  const given = { ...env, TRACEPARENT: traceparent, TRACESTATE: 'vendor=1' };
  const child = await runShell(
    place,
    ['exec', '1.22', ...flags, '--', process.execPath, '-p', 'process.env.TRACEPARENT'],
    given,
  );

  const [first, second] = collector.spans().filter(({ name }) => name.startsWith('setup-go-tarball'));
  expect(traceparent).toBe(`00-${first?.traceId}-${first?.spanId}-01`);
  expect([second?.traceId, second?.parentSpanId]).toEqual([first?.traceId, first?.spanId]);
  expect(child.stdout.trim()).toBe(`00-${first?.traceId}-${second?.spanId}-01`);
  expect(collector.received.at(-1)?.body.toString() ?? '').toMatch(/vendor=1|resourceMetrics/);
});

test('a cold install with a mirror that fails', async () => {
  await using scenario = await openScenario('telemetry');
  await using collector = await startOtlpServer();
  const [bad, good] = [await scenario.mirror(), await scenario.mirror()];
  const mirrors = [offer(bad, [go]), offer(good, [go])].join();
  bad.fail(`/go/${go.filename}`, { kind: 'wrong-bytes', at: 500 });
  const inputs = { 'go-version': '1.99.1', mirrors, ...otlp };
  const step = await scenario.step(inputs, { env: endpoint(collector.url) });

  expect(step.code).toBe(0);
  const spans = collector.spans();
  const archives = spans.filter(({ name }) => name === 'mirror').slice(1);
  expect(archives.map(({ failed }) => failed)).toEqual([true, false]);
  expect(archives[0]?.attributes['error.type']).toMatch(/^(?:DIGEST_MISMATCH|ARCHIVE_REFUSED)$/);
  const names = spans
    .filter(({ parentSpanId }) => parentSpanId === archives[1]?.spanId)
    .map(({ name }) => name);
  expect(names).toEqual(['download', 'unpack', 'verify', 'commit']);
  // Of a mirror only its host.
  expect(collector.received.map(({ body }) => body.toString()).join()).not.toContain('/go/');
});

test('a failure is sent, with its code, also if nothing else is sampled', async () => {
  await using scenario = await openScenario('telemetry');
  await using collector = await startOtlpServer();
  const mirror = await scenario.mirror();
  installGo(scenario.place.toolCache);
  const env = { ...endpoint(collector.url), OTEL_TRACES_SAMPLER: 'always_off' };
  // Of exec, which is as slow as its command, nothing is sent because of its time.
  const args = ['exec', '1.22', '--telemetry=otlp', '--telemetry-timeout-ms=60000'];
  const child = [process.execPath, '-p', 'process.env.TRACEPARENT'];
  const shell = { ...env, RUNNER_TOOL_CACHE: scenario.place.toolCache };
  const fine = await runShell(scenario.place, [...args, '--', ...child], shell);
  const traces = () => collector.received.filter(({ path }) => path === '/v1/traces');
  expect([fine.code, traces().length, collector.received.length]).toEqual([0, 0, 1]);
  expect(fine.stdout).toMatch(/-00\n$/);

  const inputs = { 'go-version': '1.99.1', mirrors: `${mirror.url}/go`, 'max-retries': '0', ...otlp };
  const failed = await scenario.step(inputs, { env });
  expect([failed.code, traces().length]).toEqual([1, 1]);
  const [root] = collector.spans();
  expect(root?.failed).toBe(true);
  expect(root?.attributes['cicd.pipeline.task.run.result']).toBe('error');
  expect(root?.attributes['error.type']).toBe(
    failed.annotations.find(({ level }) => level === 'error')?.title,
  );
});

test('secrets of the environment and of addresses do not arrive', async () => {
  await using scenario = await openScenario('telemetry');
  await using collector = await startOtlpServer();
  installGo(scenario.place.toolCache);
  const env = {
    ...endpoint(collector.url),
    MY_TOKEN: 'topsecret123',
    GITHUB_WORKFLOW: 'uses topsecret123',
    OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20headersecret,x-tenant=1',
    OTEL_RESOURCE_ATTRIBUTES: 'team=topsecret123,link=https://me:hunter22@example.com/',
  };
  const step = await scenario.step({ 'go-version': '1.22', ...otlp }, { env });
  expect(step.code).toBe(0);
  const bodies = collector.received.map(({ body }) => body.toString()).join();
  expect(bodies).toContain('uses ***');
  // A short value of a header is no secret: it would be hidden in every version.
  expect(step.stdout).toContain('go1.22.12');
  expect(bodies).not.toMatch(/topsecret123|hunter22|headersecret/);
  for (const { headers } of collector.received) expect(headers.authorization).toBe('Bearer headersecret');
  expect(`${step.stdout}${step.stderr}`.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('headersecret');
});

test('a path of its own, gzip, https and protobuf', async () => {
  await using scenario = await openScenario('telemetry');
  await using collector = await startOtlpServer('good', { tls: true });
  installGo(scenario.place.toolCache);
  const env = {
    OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.url}/base/`,
    OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: `${collector.url}/m`,
    OTEL_EXPORTER_OTLP_COMPRESSION: 'gzip',
    OTEL_EXPORTER_OTLP_CERTIFICATE: TLS.ca,
    OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/json',
  };
  const step = await scenario.step({ 'go-version': '1.22', ...otlp }, { env });
  expect([step.code, step.stdout]).toEqual([0, expect.not.stringContaining('Telemetry')]);
  const types = collector.received.map(({ path, headers }) => [path, headers['content-type']]);
  expect(types.sort()).toEqual([
    ['/base/v1/traces', 'application/json'],
    ['/m', 'application/x-protobuf'],
  ]);
  expect(collector.received.find(({ path }) => path === '/m')?.body.toString('latin1')).toContain(
    'setup_go.runs',
  );
});

test('a job with caches: restored in the step, saved and judged after the job', async () => {
  await using server = await startCacheServer();
  await using collector = await startOtlpServer();
  using place = createProject('telemetry');
  const { step, post } = await runJob(place, server, {
    inputs: otlp,
    env: endpoint(collector.url),
    work: build,
  });
  expect([step.code, post.code]).toEqual([0, 0]);
  const names = collector.spans().map(({ name }) => name);
  expect(names.filter((name) => /setup-go|cache/.test(name)).sort()).toEqual([
    ...['cache-restore', 'cache-restore', 'cache-save', 'cache-save'],
    ...['setup-go-tarball post', 'setup-go-tarball setup'],
  ]);
  expect(collector.metrics()).toEqual(
    expect.arrayContaining(['setup_go.cache.requests', 'setup_go.cache.cost']),
  );
});

describe('a guard', () => {
  const fetchFrom = (url: string) => fetch(url).then((answer) => answer.status);

  test('its start is in the trace of the step; its life and report are in that of the step after the job', async () => {
    await using scenario = await openScenario('telemetry');
    await using collector = await startOtlpServer();
    const proxy = await scenario.mirror();
    offerModule(proxy, 'corp.test/x');
    installGo(scenario.place.toolCache);
    const inputs = {
      ...{ 'go-version': '1.22', guard: 'true', 'guard-private': 'corp.test', 'guard-public-proxy': 'off' },
      ...{ goproxy: proxy.url, ...otlp },
    };
    const step = await scenario.step(inputs, { env: endpoint(collector.url) });
    expect([step.code, step.annotations]).toEqual([0, []]);
    const url = step.env['GOPROXY'] ?? '';
    for (const path of ['x/@v/list', 'x/@v/v1.0.0.mod']) await fetchFrom(`${url}/corp.test/${path}`);
    const at = Date.now();
    proxy.fail('*', { kind: 'status', status: 500 });
    const asked = Array.from({ length: 8 }, (_, index) => fetchFrom(`${url}/corp.test/y${index}/@latest`));
    expect(new Set(await Promise.all(asked))).toEqual(new Set([503]));
    const state = Object.entries(step.state).map(([name, value]) => [`STATE_${name}`, value]);
    const env = { ...endpoint(collector.url), ...step.env, ...Object.fromEntries(state) };
    expect((await scenario.step(inputs, { env })).code).toBe(0);

    const [setup, ...spans] = collector.spans();
    const named = (name: string) => spans.filter((span) => span.name === name);
    expect(named('guard-start')).toMatchObject([{ parentSpanId: setup?.spanId, traceId: setup?.traceId }]);
    const [post] = named('setup-go-tarball post');
    expect([post?.traceId, post?.parentSpanId]).toEqual([setup?.traceId, setup?.spanId]);
    const [guard] = named('guard');
    expect([named('guard').length, guard?.parentSpanId]).toEqual([1, post?.spanId]);
    expect(guard?.attributes).toMatchObject({
      ...{ 'setup_go.guard.requests': '10', 'setup_go.guard.failed': '8', 'setup_go.guard.degraded': '0' },
    });
    expect(guard?.events.map(({ name }) => name)).toContain('degraded');
    const [degraded] = guard?.events ?? [];
    expect(degraded?.attributes).toEqual({
      'setup_go.guard.upstream': 'private-1',
      'setup_go.guard.health': 'down',
    });
    expect(degraded?.milliseconds).toBeGreaterThanOrEqual(at);
    expect(collector.metrics()).toEqual(
      expect.arrayContaining(['setup_go.guard.answers', 'setup_go.guard.degradations']),
    );
    // Neither its secret, nor its address, nor the names of modules.
    const bodies = collector.received.map(({ body }) => body.toString()).join();
    expect(bodies).not.toMatch(new RegExp(`corp\\.test|${url.slice(-32)}`));
  });

  test('in a shell with variables for telemetry: who stops it reports it, and it does not do so too', async () => {
    await using scenario = await openScenario('telemetry');
    await using collector = await startOtlpServer();
    const { place } = scenario;
    const proxy = await scenario.mirror();
    installGo(place.toolCache);
    const env = {
      ...endpoint(collector.url),
      ...{ RUNNER_TOOL_CACHE: place.toolCache, GOPROXY: proxy.url, TMPDIR: place.root },
      ...{ SETUP_GO_TELEMETRY: 'otlp', SETUP_GO_TELEMETRY_TIMEOUT_MS: '60000' },
    };
    const { stdout } = await runShell(place, ['setup', '1.22', '--guard'], env);
    const url = exported(stdout, 'SETUP_GO_TARBALL_GUARD') ?? '';
    const traceparent = exported(stdout, 'TRACEPARENT') ?? '';
    const stopped = await runShell(place, ['guard', '--stop'], {
      ...env,
      SETUP_GO_TARBALL_GUARD: url,
      TRACEPARENT: traceparent,
    });
    expect([stopped.code, stopped.stdout]).toEqual([0, expect.stringContaining('The guard answered')]);
    // The guard itself sends its run, as it has inherited the variables: both have ended.
    const runs = () => collector.spans().filter(({ name }) => name === 'setup-go-tarball guard');
    while (runs().length < 2) await sleep(20);
    expect(collector.spans().filter(({ name }) => name === 'guard')).toHaveLength(1);
    expect(new Set(collector.spans().map(({ traceId }) => traceId)).size).toBe(1);
  });
});

describe('off', () => {
  test.each([
    ['by default', {}, {}],
    ['by the input', { telemetry: 'off' }, {}],
    ['by OTEL_SDK_DISABLED', otlp, { OTEL_SDK_DISABLED: 'true' }],
  ])('%s: nothing is sent, and nothing is exported', async (_, inputs, env) => {
    await using scenario = await openScenario('telemetry');
    await using collector = await startOtlpServer();
    installGo(scenario.place.toolCache);
    const step = await scenario.step(
      { 'go-version': '1.22', ...inputs },
      { env: { ...endpoint(collector.url), ...env } },
    );
    expect([step.code, collector.received, step.env['TRACEPARENT']]).toEqual([0, [], undefined]);
  });

  test('another value is an error that names those there are', async () => {
    await using scenario = await openScenario('telemetry');
    const step = await scenario.step({ 'go-version': '1.22', telemetry: 'zipkin' });
    expect(step.code).toBe(1);
    expect(step.annotations[0]).toMatchObject({
      title: 'INPUT_INVALID',
      message: 'The input telemetry is "zipkin", which is not one of its values\nWrite one of off, otlp.',
    });
  });
});
