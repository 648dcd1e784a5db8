/** `.github/workflows/go.yml`, called as other repositories call it. act gets `$/` in the form it knows: support/act.ts. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { type ActRun, goCache } from '../support/act.ts';
import { findAct } from '../support/act-program.ts';
import { callWorkflow, callWorkflowIn, moduleFiles } from '../support/caller.ts';
import { realGoroot, whyNoRealGo } from '../support/installed-go.ts';
import { startOtlpServer } from '../support/otlp-server.ts';
import { testUnless } from '../support/test-unless.ts';

const withGo = testUnless(findAct().missing || whyNoRealGo);
const release = realGoroot === undefined ? '' : (/^go(\S+)/.exec(read(realGoroot, 'VERSION'))?.[1] ?? '');
// The caller's job, the workflow, its job.
const job = 'go/Go/Go go.mod on ubuntu-latest';

describe('a call without inputs', () => {
  withGo('sets up the Go of go.mod, builds, vets, tests, and sums up', async () => {
    const run = await callWorkflow(moduleFiles());
    expect(told(run)).toEqual({ code: 0, succeeded: [job], failed: [] });
    expect(run.output).toContain(`Go ${minorOf(release)} (go.mod:3)`);
    expect(summaryOf(run)).toEqual({
      build: 'success',
      vet: 'success',
      test: 'success',
      'packages with tests': '1 passed, 0 failed',
      'race detector': raceWorks() ? 'on' : expect.stringMatching(/^not available: ./),
      coverage: '66.7%',
    });
    expect(run.output).toContain(`### Go ${release} on `);
  });

  withGo('takes the only go.mod there is below the root; a failing test fails the job', async () => {
    const run = await callWorkflow({
      ...moduleFiles('tools/half/'),
      'vendor/example.com/other/go.mod': 'module example.com/other\n',
      'tools/half/testdata/go.mod': 'module example.com/data\n',
      'tools/half/more_test.go': `package module

import "testing"

func TestMore(t *testing.T) {
	t.Run("of -2", func(t *testing.T) { t.Errorf("is %d", Half(-2)) })
}
`,
    });
    expect(told(run)).toEqual({ code: 1, succeeded: [], failed: [job] });
    expect(run.output).toContain(`Go ${minorOf(release)} (tools/half/go.mod:3)`);
    expect(summaryOf(run)).toMatchObject({
      folder: '`tools/half`',
      build: 'success',
      test: 'failure',
      'packages with tests': '0 passed, 1 failed',
      coverage: '100.0%',
    });
    expect(run.output).toMatch(
      /\*\*test\*\*\n\n {4}--- FAIL: TestMore .*\n {8}--- FAIL: TestMore\/of_-2 .*\n {12}more_test\.go:6: is 0\n/,
    );
    expect(run.output).toMatch(/^ {4}FAIL\texample\.com\/module\t/m);
  });

  withGo('goes through the modules of a go.work, or those of a folder below it', async () => {
    const files = {
      'go.work': `go ${minorOf(release)}\n\nuse (\n\t./one\n\t./two\n)\n`,
      ...moduleFiles('one/', 'example.com/one'),
      ...moduleFiles('two/', 'example.com/two'),
    };
    const run = await callWorkflow(files, 'race: false');
    expect(told(run)).toEqual({ code: 0, succeeded: [job], failed: [] });
    expect(summaryOf(run)).toMatchObject({
      'packages with tests': '2 passed, 0 failed',
      'race detector': 'turned off',
    });
    const one = await callWorkflow(files, 'race: false', 'working-directory: one/');
    expect(told(one)).toEqual({ code: 0, succeeded: [job], failed: [] });
    expect(one.output).toContain(`Go ${minorOf(release)} (go.work:1)`);
    expect(summaryOf(one)).toMatchObject({ 'packages with tests': '1 passed, 0 failed' });
  });

  withGo('tests although vet fails, and not what does not compile', async () => {
    const vetFails = 'package module\n\nimport "fmt"\n\nfunc Say() { fmt.Printf("%d", "one") }\n';
    const vetted = await callWorkflow({ ...moduleFiles(), 'say.go': vetFails }, 'race: false');
    expect(vetted.failed).toEqual([job]);
    expect(summaryOf(vetted)).toMatchObject({ build: 'success', vet: 'failure', test: expect.any(String) });
    expect(vetted.output).toMatch(/\*\*vet\*\*\n\n(?: {4}.*\n)* {4}.*say\.go:5:\d+: .*%d/);

    const broken = await callWorkflow({ ...moduleFiles(), 'say.go': 'package module\n\nvar a = b\n' });
    expect(broken.failed).toEqual([job]);
    expect(summaryOf(broken)).toMatchObject({
      build: 'failure',
      vet: 'skipped',
      test: 'skipped',
      coverage: 'unknown',
    });
    expect(broken.output).toMatch(/\*\*build\*\*\n\n(?: {4}.*\n)* {4}.*say\.go:3:\d+: undefined: b/);
  });

  withGo('tests without the race detector where that does not work, and says why', async () => {
    const run = await callWorkflowIn({ env: { CGO_ENABLED: '0' } }, moduleFiles());
    expect(told(run)).toEqual({ code: 0, succeeded: [job], failed: [] });
    expect(summaryOf(run)).toMatchObject({ 'race detector': expect.stringMatching(/^not available: .*cgo/) });
    expect(run.output).toContain('::notice title=Tested without the race detector::');
  });
});

describe('inputs', () => {
  withGo('flags are words, which no shell runs; the profile is kept', async () => {
    const mark = join(tmpdir(), `setup-go-injected-${process.pid}`);
    const run = await callWorkflow(
      {
        ...moduleFiles('a b/'),
        'a b/tagged_test.go':
          '//go:build integration\n\npackage module\n\nimport "testing"\n\nfunc TestTagged(t *testing.T) { t.Run("with a blank", func(t *testing.T) {}) }\n',
        'a b/other/other.go': 'package other\n\nthis does not compile\n',
      },
      'race: false',
      `go-versions: ${release}`,
      'platforms: ubuntu-latest',
      "working-directory: 'a b'",
      'packages: .',
      'build-flags: -tags=integration',
      `test-flags: |\n        -v\n        -run 'TestTagged/with.a blank|TestHalf|$(touch ${mark})' -args ";touch ${mark}"`,
      'coverage-minimum: 60.5',
      'coverage-artifact: profile',
    );
    expect(told(run)).toEqual({
      code: 0,
      succeeded: [`go/Go/Go ${release} on ubuntu-latest`],
      failed: [],
    });
    expect(run.output).toContain(`Go ${release} (go-version)`);
    expect(run.output).toContain('--- PASS: TestTagged');
    expect(existsSync(mark)).toBe(false);
    const [[name, profile] = []] = Object.entries(run.artifacts);
    // act 0.2.89 knows no strategy.job-index here.
    expect(name).toMatch(/^profile-\d*\/coverage\.out$/);
    expect(profile).toMatch(/^mode: atomic\nexample\.com\/module\/half\.go:/);
  });

  withGo('a coverage below the minimum fails the job', async () => {
    const run = await callWorkflow(moduleFiles(), 'race: false', 'coverage-minimum: 70');
    expect(run.failed).toEqual([job]);
    expect(run.output).toContain(
      '::error title=Coverage::66.7%25 of statements are covered; coverage-minimum is 70%25.',
    );
  });

  const bad: readonly (readonly [string, Readonly<Record<string, string>>, string, string])[] = [
    [
      'a list of versions that is no JSON',
      moduleFiles(),
      "go-versions: '1.25, 1.26'",
      '::error title=go-versions::"1.25, 1.26" is not a single version. Write a list as JSON: ["1.25", "1.26"].',
    ],
    ['a list that is not closed', moduleFiles(), `go-versions: '["1.26"'`, 'Invalid JSON'],
    [
      'a folder that does not exist',
      moduleFiles(),
      'working-directory: nowhere',
      '::error title=working-directory::The repository has no folder "nowhere".',
    ],
    [
      'a folder outside',
      moduleFiles(),
      'working-directory: ../..',
      '::error title=working-directory::"../.." is not a folder of the repository',
    ],
    [
      'a quotation mark without its partner',
      moduleFiles(),
      `test-flags: -run 'A`,
      '::error title=test-flags::Cannot split the input test-flags into words',
    ],
    [
      'several modules, and none in the root',
      { ...moduleFiles('one/'), ...moduleFiles('two/') },
      'race: false',
      'several below it: ./one/go.mod, ./two/go.mod. Set working-directory',
    ],
    [
      'no module',
      { 'README.md': '' },
      'race: false',
      '::error title=No module::The repository has no go.mod.',
    ],
  ];
  for (const [name, files, input, message] of bad) {
    withGo(`${name} fails the job, with a word on it`, async () => {
      const run = await callWorkflow(files, input);
      expect({ code: run.code, succeeded: run.succeeded }).toEqual({ code: 1, succeeded: [] });
      expect(run.output).toContain(message);
    });
  }
});

const telemetryCaller = `name: ci
on: push
jobs:
  go:
    uses: org/setup-go-tarball/.github/workflows/go.yml@v1
    with:
      race: false
      telemetry: otlp
      telemetry-timeout-ms: 60000
      otel-exporter-otlp-endpoint: URL/base
    secrets:
      otel-exporter-otlp-headers: \${{ secrets.HEADERS }}
`;

withGo(
  'telemetry: the set-up is sent to the collector, and neither it nor its token reaches the tests',
  async () => {
    await using collector = await startOtlpServer();
    const run = await callWorkflowIn(
      {
        workflow: telemetryCaller.replace('URL', collector.url),
        secrets: { HEADERS: 'authorization=Bearer%20headersecret' },
      },
      {
        ...moduleFiles(),
        'environment_test.go': `package module

import (
	"os"
	"strings"
	"testing"
)

func TestEnvironment(t *testing.T) {
	for _, variable := range os.Environ() {
		if strings.HasPrefix(variable, "OTEL_") || strings.Contains(variable, "headersecret") {
			t.Error(strings.SplitN(variable, "=", 2)[0])
		}
	}
	if len(os.Getenv("TRACEPARENT")) != 55 {
		t.Error("TRACEPARENT is ", os.Getenv("TRACEPARENT"))
	}
}
`,
      },
    );
    expect(told(run)).toMatchObject({ code: 0, failed: [] });
    expect(collector.received.map(({ path }) => path).sort()).toEqual([
      '/base/v1/metrics',
      '/base/v1/traces',
    ]);
    for (const { headers } of collector.received) expect(headers.authorization).toBe('Bearer headersecret');
    expect(run.output).not.toContain('headersecret');
  },
);

withGo('telemetry: what the inputs leave open is what the environment of the runner says', async () => {
  await using collector = await startOtlpServer();
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_EXPORTER_OTLP_HEADERS: 'x-tenant=1' };
  const run = await callWorkflowIn(
    { env },
    moduleFiles(),
    'race: false',
    'telemetry: otlp',
    'telemetry-timeout-ms: 60000',
  );
  expect(told(run)).toMatchObject({ code: 0, failed: [] });
  expect(collector.received.map(({ path }) => path).sort()).toEqual(['/v1/metrics', '/v1/traces']);
  for (const { headers } of collector.received) expect(headers['x-tenant']).toBe('1');
});

withGo('the action itself needs no inputs either', async () => {
  const run = await callWorkflowIn({
    workflow: `name: ci
on: push
jobs:
  go:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: org/setup-go-tarball@v1
      - run: go version | grep -F ' go${release} ' && go test ./...
`,
  });
  expect(told(run)).toEqual({ code: 0, succeeded: ['ci/go'], failed: [] });
  expect(run.output).toContain(`Go ${minorOf(release)} (go.mod:3)`);
});

function told({ code, succeeded, failed, output }: ActRun) {
  if (code !== 0 && failed.length === 0) console.error(output);
  return { code, succeeded, failed };
}

/** The rows of the table in the job's summary. */
function summaryOf({ output }: ActRun): Readonly<Record<string, string>> {
  const [, table = ''] = /\| --- \| --- \|\n((?:\|.*\n)+)/.exec(output) ?? [];
  return Object.fromEntries(
    [...table.matchAll(/^\| (.+?) \| (.*) \|$/gm)].map(([, name, value]) => [name, value]),
  );
}

function minorOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

function read(...path: readonly string[]): string {
  return readFileSync(join(...path), 'utf8');
}

/** Asked in the cache of the jobs, which have to compile the same. */
function raceWorks(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'setup-go-race-'));
  writeFileSync(join(folder, 'main.go'), 'package main\n\nfunc main() {}\n');
  try {
    const env = { ...process.env, GOCACHE: goCache, GOFLAGS: '' };
    execFileSync('go', ['run', '-race', 'main.go'], { cwd: folder, env, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
