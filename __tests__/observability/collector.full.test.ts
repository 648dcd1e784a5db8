/** A real Collector receives what is sent, in both forms, and writes what the tests read back. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Actions, createActions } from '../support/act.ts';
import { installAct } from '../support/act-program.ts';
import { type Collector, collectorProgram, startCollector, type WrittenSpan } from '../support/collector.ts';
import { createProject, include, whyNoPipeline } from '../support/gitlab-ci-local.ts';
import { installGo } from '../support/installed-go.ts';
import { miniGo } from '../support/mini-go.ts';
import { builtFolder, createPlace, exported, runShell, userOf } from '../support/product.ts';
import { offer, openScenario } from '../support/scenario.ts';
import { describeUnless, testUnless } from '../support/test-unless.ts';

const go = miniGo('go1.99.1');
const { made: program = '', missing } = collectorProgram();
const whyNoAct = (await installAct()).missing;

/** Sends one span, as a later step would that traces itself: its parent is what TRACEPARENT says. */
const ownSpan = `const [, traceId, parentSpanId] = process.env.TRACEPARENT.split('-');
const now = String(Date.now()) + '000000';
const span = { traceId, spanId: '00f067aa0ba902b7', parentSpanId, name: process.argv[2], kind: 1, startTimeUnixNano: now, endTimeUnixNano: now };
const body = JSON.stringify({ resourceSpans: [{ resource: {}, scopeSpans: [{ scope: {}, spans: [span] }] }] });
const url = process.env.OTEL_EXPORTER_OTLP_ENDPOINT + '/v1/traces';
const { status } = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
console.log('sent', status);
`;

describeUnless(missing)('a Collector', () => {
  let collector: Collector;
  beforeAll(async () => {
    collector = await startCollector(program);
  });
  afterAll(async () => {
    await collector?.[Symbol.asyncDispose]();
  });

  const rootOf = (spans: readonly WrittenSpan[], trace: string) =>
    spans.find(({ traceId, name }) => traceId === trace && name === 'setup-go-tarball setup');

  test.each(['http/json', 'http/protobuf'])(
    '%s: a cold install is a tree of spans, with its metrics',
    async (protocol) => {
      await using scenario = await openScenario('collector');
      const mirrors = offer(await scenario.mirror(), [go]);
      const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_EXPORTER_OTLP_PROTOCOL: protocol };
      const before = (await collector.spans(0)).length;
      const inputs = { 'go-version': '1.99.1', mirrors, telemetry: 'otlp', 'telemetry-timeout-ms': '60000' };
      const step = await scenario.step(inputs, { env });
      expect([step.code, step.stdout]).toEqual([0, expect.not.stringContaining('Telemetry')]);

      const own = (await collector.spans(before + 10)).slice(before);
      const [, traceId = ''] = step.env['TRACEPARENT']?.split('-') ?? [];
      const root = rootOf(own, traceId);
      expect(root).toMatchObject({ parentId: '', status: 'Unset' });
      expect(root?.attributes['cicd.pipeline.task.run.result']).toBe('Str(success)');
      expect(new Set(own.map((span) => span.traceId))).toEqual(new Set([traceId]));
      expect(own.map(({ name }) => name)).toEqual([
        ...['setup-go-tarball setup', 'lookup', 'resolve', 'mirror', 'mirror'],
        ...['download', 'unpack', 'verify', 'commit', 'activate'],
      ]);
      const download = own.find(({ name }) => name === 'download');
      expect(download?.attributes['setup_go.bytes']).toBe(`Int(${go.bytes.length})`);
      expect(own.find(({ id }) => id === download?.parentId)?.name).toBe('mirror');
      while (!collector.output().includes('setup_go.run.duration')) await collector.spans(0);
      expect(collector.output()).toMatch(
        /-> Name: setup_go\.run\.duration\n +-> Description: .*\n +-> Unit: s\n +-> DataType: Histogram/,
      );
      expect(collector.output()).toMatch(
        /-> Name: setup_go\.runs\n[\s\S]*?-> IsMonotonic: true\n +-> AggregationTemporality: Cumulative/,
      );
    },
  );

  testUnless(process.platform === 'win32' ? 'there is no sh here' : '')(
    'in a shell that evaluates the lines, a later program is a part of the trace',
    async () => {
      using place = createPlace('collector');
      installGo(place.toolCache);
      place.write('span.mjs', ownSpan);
      const script = 'set -e; lines=$("$@"); eval "$lines"; "$1" span.mjs "in a real shell"';
      const setup = [process.execPath, join(builtFolder, 'index.js'), 'setup', '1.22', '--telemetry=otlp'];
      const stdout = execFileSync('sh', ['-c', script, 'sh', ...setup, '--telemetry-timeout-ms=60000'], {
        cwd: place.workspace,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...userOf(place),
          OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
          RUNNER_TOOL_CACHE: place.toolCache,
        },
      });
      expect(stdout).toBe('sent 200\n');
      await expectChild('in a real shell', 'setup-go-tarball setup');
    },
  );

  test('in a shell, what exec runs is a part of the trace', async () => {
    await using scenario = await openScenario('collector');
    const { place } = scenario;
    installGo(place.toolCache);
    place.write('span.mjs', ownSpan);
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, RUNNER_TOOL_CACHE: place.toolCache };
    const flags = ['--telemetry=otlp', '--telemetry-timeout-ms=60000'];
    const { stdout } = await runShell(place, ['setup', '1.22', ...flags], env);
    const TRACEPARENT = exported(stdout, 'TRACEPARENT') ?? '';
    const args = ['exec', '1.22', ...flags, '--', process.execPath, 'span.mjs', 'in a shell'];
    const later = await runShell(place, args, { ...env, TRACEPARENT });
    expect(later.stdout).toBe('sent 200\n');
    await expectChild('in a shell', 'setup-go-tarball exec');
  });

  testUnless(whyNoAct)('under act, so is a later step', async () => {
    using actions: Actions = createActions({
      '.github/workflows/trace.yml': `on: push
jobs:
  trace:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: org/setup-go-tarball@v1
        with: { go-version: '1.22', telemetry: otlp, telemetry-timeout-ms: 60000 }
      - run: node span.mjs "under act"
`,
      'span.mjs': ownSpan,
    });
    installGo(actions.toolCache);
    const { code, output } = await actions.run('trace', {
      env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url },
    });
    expect({ code, output }).toEqual({ code: 0, output });
    await expectChild('under act', 'setup-go-tarball setup');
  });

  testUnless(whyNoPipeline)('in a job of GitLab, so is its script', async () => {
    using project = createProject('trace');
    project.commit({
      'span.mjs': ownSpan,
      '.gitlab-ci.yml': `${include('telemetry: otlp', 'telemetry-timeout-ms: 60000')}
trace:
  extends: .setup-go
  script:
    - node span.mjs "on GitLab"
`,
    });
    const { code, output } = await project.run({ variables: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url } });
    expect({ code, output }).toEqual({ code: 0, output });
    await expectChild('on GitLab', 'setup-go-tarball setup');
  });

  async function expectChild(name: string, parent: string): Promise<void> {
    let spans = await collector.spans(1);
    while (!spans.some((span) => span.name === name)) spans = await collector.spans(spans.length);
    const child = spans.find((span) => span.name === name);
    const above = spans.find(({ id }) => id === child?.parentId);
    expect([above?.name, above?.traceId]).toEqual([parent, child?.traceId]);
  }
});
