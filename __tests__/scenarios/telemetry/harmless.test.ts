/** Whatever a collector does: the set-up succeeds, within its time, with one line in the log. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { holdLock } from '../../support/hold-lock.ts';
import { installGo } from '../../support/installed-go.ts';
import { type Behaviour, startOtlpServer } from '../../support/otlp-server.ts';
import { runShell } from '../../support/product.ts';
import { freePort } from '../../support/prometheus.ts';
import { openScenario } from '../../support/scenario.ts';

const hit = { 'go-version': '1.22', telemetry: 'otlp' };

/** With the time that it gets, in milliseconds: little if it uses all of it. */
const behaviours: readonly (readonly [Behaviour, number, RegExp])[] = [
  ['silent', 500, /did not answer in time/],
  ['refuses', 60000, /answered 503/],
  ['redirects', 60000, /answered 302/],
  ['resets', 60000, /could not be reached: ECONNRESET/],
  ['rejects', 60000, /has rejected 3 of them/],
  ['drips', 500, /did not answer in time/],
];

describe('a collector that', () => {
  test.each(behaviours)('%s', async (behaviour, milliseconds, why) => {
    await using scenario = await openScenario('harmless');
    await using collector = await startOtlpServer(behaviour);
    installGo(scenario.place.toolCache);
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
    const step = await scenario.step({ ...hit, 'telemetry-timeout-ms': `${milliseconds}` }, { env });

    expect([step.code, step.outputs['go-version'], step.env['TRACEPARENT']]).toEqual([
      0,
      '1.22.12',
      expect.stringMatching(/^00-/),
    ]);
    const told = step.stdout.split('\n').filter((line) => line.includes('Telemetry'));
    expect(told).toEqual([expect.stringMatching(/^Telemetry was not sent: /)]);
    expect(told[0]).toMatch(why);
    expect(step.annotations).toEqual([]);
  });

  test('never stops answering: the rest is not read', async () => {
    await using scenario = await openScenario('harmless');
    await using collector = await startOtlpServer('endless');
    installGo(scenario.place.toolCache);
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
    const step = await scenario.step({ ...hit, 'telemetry-timeout-ms': '60000' }, { env });
    expect([step.code, step.annotations]).toEqual([0, []]);
    expect(collector.received).toHaveLength(2);
  });

  test('is not there', async () => {
    await using scenario = await openScenario('harmless');
    installGo(scenario.place.toolCache);
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${await freePort()}` };
    const step = await scenario.step({ ...hit, 'telemetry-timeout-ms': '60000' }, { env });
    expect([step.code, step.stdout]).toEqual([
      0,
      expect.stringMatching(/Telemetry was not sent: .* could not be reached: ECONNREFUSED/),
    ]);
  });

  test('has a certificate that nobody vouches for', async () => {
    await using scenario = await openScenario('harmless');
    await using collector = await startOtlpServer('good', { tls: true });
    installGo(scenario.place.toolCache);
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
    const step = await scenario.step({ ...hit, 'telemetry-timeout-ms': '60000' }, { env });
    expect([step.code, collector.received]).toEqual([0, []]);
    expect(step.stdout).toMatch(/could not be reached: (?:SELF_SIGNED|UNABLE_TO)/);
  });

  test('gets no time', async () => {
    await using scenario = await openScenario('harmless');
    await using collector = await startOtlpServer();
    installGo(scenario.place.toolCache);
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
    const step = await scenario.step({ ...hit, 'telemetry-timeout-ms': '0' }, { env });
    expect([step.code, step.env['TRACEPARENT']]).toEqual([0, undefined]);
    expect(step.stdout).toContain('telemetry-timeout-ms is 0');
  });
});

test('what a collector rejects of JSON', async () => {
  await using scenario = await openScenario('harmless');
  await using collector = await startOtlpServer('rejects');
  installGo(scenario.place.toolCache);
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' };
  const step = await scenario.step({ ...hit, 'telemetry-timeout-ms': '60000' }, { env });
  expect([step.code, step.stdout]).toEqual([0, expect.stringContaining('has rejected 3 of them')]);
});

describe('settings that are not understood are warnings', () => {
  test.each([
    [{ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }, /Telemetry: OTEL_EXPORTER_OTLP_PROTOCOL is "grpc"/],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'nowhere' }, /Telemetry: OTEL_EXPORTER_OTLP_ENDPOINT is "nowhere"/],
    [
      { OTEL_EXPORTER_OTLP_CERTIFICATE: '/nowhere.pem', OTEL_EXPORTER_OTLP_ENDPOINT: 'https://127.0.0.1:1' },
      /ENOENT/,
    ],
  ])('%j', async (env, warning) => {
    await using scenario = await openScenario('harmless');
    installGo(scenario.place.toolCache);
    const step = await scenario.step({ ...hit, 'telemetry-timeout-ms': '60000' }, { env });
    expect(step.code).toBe(0);
    expect(step.stdout).toMatch(warning);
  });
});

test('a shell evaluates nothing else, and a failure stays one', async () => {
  await using scenario = await openScenario('harmless');
  await using collector = await startOtlpServer('refuses');
  const { place } = scenario;
  installGo(place.toolCache);
  const env = { RUNNER_TOOL_CACHE: place.toolCache, OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
  const good = await runShell(
    place,
    ['setup', '1.22', '--telemetry=otlp', '--telemetry-timeout-ms=60000'],
    env,
  );
  expect([good.code, good.stdout]).toEqual([0, expect.not.stringContaining('Telemetry was')]);
  expect(good.stderr).toContain('Telemetry was not sent');
  const bad = await runShell(place, ['setup', 'banana', '--telemetry=otlp'], env);
  expect([bad.code, bad.stderr]).toEqual([1, expect.stringMatching(/^VERSION_INVALID/m)]);
});

test('a collector that never answers, and a lock that another run holds: exit code and output are those of the run', async () => {
  await using scenario = await openScenario('harmless');
  await using collector = await startOtlpServer('silent');
  const { place } = scenario;
  installGo(place.toolCache);
  const file = join(place.root, 'setup-go.prom');
  holdLock(`${file}.lock`);
  const env = { RUNNER_TOOL_CACHE: place.toolCache, OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
  const flags = ['--telemetry=otlp', '--telemetry-timeout-ms=500', `--metrics-file=${file}`];
  const bad = await runShell(place, ['setup', 'banana', ...flags], env);
  expect([bad.code, bad.stderr]).toEqual([1, expect.stringMatching(/^VERSION_INVALID/m)]);
  expect(bad.stderr).toMatch(/Telemetry was not sent: .* did not answer in time/);
  expect(bad.stderr).toMatch(/This run is not in the metrics: Another run holds/);
  const good = await runShell(place, ['list', '--json', ...flags], env);
  expect([good.code, JSON.parse(good.stdout)]).toEqual([
    0,
    [expect.objectContaining({ version: '1.22.12' })],
  ]);
});
