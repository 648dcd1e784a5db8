/** The summary: on GitHub in the step's summary, on GitLab as a section of the log, anywhere in summary-file. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readLog, runJob } from '../../support/gitlab.ts';
import { goArch, goOs, installGo } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { createPlace, failingLine, type Place, runShell, runStep } from '../../support/product.ts';
import { offer, openScenario } from '../../support/scenario.ts';
import { defaults, knownAbout, oldAdvisory } from './known.ts';

/** With the defaults of what is not among the inputs. */
function step(place: Place, inputs: Readonly<Record<string, string>>) {
  const given = Object.keys(inputs).map((name) => `INPUT_${name.toUpperCase()}`);
  const env = Object.fromEntries(Object.entries(defaults).filter(([name]) => !given.includes(name)));
  return runStep(place, inputs, { env });
}

const pinned = { 'go-version': '1.22.1' };
const count = knownAbout('go1.22.1').vulnerabilities.length;
const platform = `${goOs}/${goArch}`;
const heading = `### Go 1.22.1\n\n| Version | go1.22.1 ${platform} |\n| :-- | :-- |\n| Requested | \`1.22.1\` (go-version) |\n`;

describe('a step of GitHub', () => {
  test.each([{}, { summary: 'full' }])('full, the default: %j', async (inputs) => {
    using place = createPlace('summary');
    installGo(place.toolCache, { release: 'go1.22.1', receipt: { trust: 'known', mirror: 'official' } });
    const outcome = await step(place, { ...pinned, ...inputs });
    expect(outcome.code).toBe(0);
    expect(outcome.summary).toContain(
      `${heading}| Installed | found in the tool cache, downloaded from official |\n| Trust | \`known\` |\n| Vulnerabilities | ${count} known; go`,
    );
    expect(outcome.summary).toContain('| Newest patch | go1.22.12 |\n| Support | Go 1.22 is not supported: ');
    expect(outcome.summary).toContain(
      `| [${oldAdvisory}](https://pkg.go.dev/vuln/${oldAdvisory}) | CVE-2024-24791 | standard library | go1.22.5 |\n`,
    );
    expect(outcome.summary.match(/^\| \[GO-/gm)).toHaveLength(count);
    expect(outcome.summary.endsWith('</details>\n')).toBe(true);
  });

  test('full, with advisories off: nothing about them', async () => {
    using place = createPlace('summary');
    installGo(place.toolCache, { release: 'go1.22.1' });
    const { summary } = await step(place, { ...pinned, advisories: 'off' });
    const withoutTimeline = summary.replace(/\n<details open><summary>Timeline[\s\S]*/, ''); // of a slow machine
    expect(withoutTimeline).toBe(
      `${heading}| Installed | found in the tool cache |\n| Trust | \`unrecorded\` |\n`,
    );
  });

  test('full, of a download: how much, and how long', async () => {
    await using scenario = await openScenario('summary');
    const mirror = await scenario.mirror();
    const go = miniGo('go1.999.1');
    const mirrors = offer(mirror, [go]);
    const { summary } = await scenario.step({ 'go-version': '1.999.1', mirrors }, { env: defaults });
    expect(summary).toContain(`| Installed | downloaded from ${mirrors}, `);
    expect(summary).toMatch(/, [\d.]+ [kM]?B in \d+\.\d s \|/);
  });

  test('line: one line', async () => {
    using place = createPlace('summary');
    installGo(place.toolCache, { release: 'go1.22.1' });
    const { summary } = await step(place, { ...pinned, summary: 'line' });
    expect(summary).toBe(
      '**Go 1.22.1** for `1.22.1` (go-version): found in the tool cache, trust `unrecorded`\n',
    );
  });

  test('off: nothing', async () => {
    using place = createPlace('summary');
    installGo(place.toolCache, { release: 'go1.22.1' });
    const outcome = await step(place, { ...pinned, summary: 'off' });
    expect(outcome).toMatchObject({ code: 0, summary: '' });
  });

  test('each step adds its own', async () => {
    using place = createPlace('summary');
    installGo(place.toolCache, { release: 'go1.22.1' });
    const file = join(place.root, 'summary');
    const env = { ...defaults, GITHUB_STEP_SUMMARY: file };
    for (const inputs of [pinned, { 'go-version': '1.22' }]) await runStep(place, inputs, { env });
    expect(readFileSync(file, 'utf8').match(/^### Go 1\.22\.1$/gm)).toHaveLength(2);
  });

  test('a failure writes none', async () => {
    using place = createPlace('summary');
    const file = join(place.root, 'summary.md');
    installGo(place.toolCache, { release: 'go1.22.1' });
    const inputs = { ...pinned, 'summary-file': file, 'fail-on': 'vulnerable' };
    const outcome = await step(place, inputs);
    expect([outcome.code, outcome.summary]).toEqual([1, '']);
    expect(() => readFileSync(file)).toThrow(/ENOENT/);
  });

  test.each(['short', 'FULL', 'true'])('the value %s is refused', async (summary) => {
    using place = createPlace('summary');
    installGo(place.toolCache, { release: 'go1.22.1' });
    const outcome = await step(place, { ...pinned, summary });
    expect(outcome).toMatchObject({ code: 1, env: {}, annotations: [{ title: 'INPUT_INVALID' }] });
  });
});

describe('summary-file', () => {
  test.each(['full', 'line', 'off'])('on GitHub it is whole, with summary %s too', async (summary) => {
    using place = createPlace('summary');
    installGo(place.toolCache, { release: 'go1.22.1' });
    const outcome = await step(place, { ...pinned, summary, 'summary-file': 'go.md' });
    expect(outcome.code).toBe(0);
    const text = readFileSync(join(place.workspace, 'go.md'), 'utf8');
    expect(text.startsWith(heading)).toBe(true);
    if (summary === 'full') expect(outcome.summary).toBe(text);
  });

  test('on GitLab', async () => {
    using place = createPlace('summary');
    installGo(place.toolCache, { release: 'go1.22.1' });
    const args = ['setup', '--go-version=1.22.1', '--summary-file=go.md', '--summary=off'];
    const { code, stderr } = await runJob(place, args, { env: defaults });
    expect(code).toBe(0);
    expect(readFileSync(join(place.workspace, 'go.md'), 'utf8').startsWith(heading)).toBe(true);
    expect(readLog(stderr).sections.map(({ title }) => title)).toEqual(['go env']);
  });

  test.each([
    ['setup', '--go-version=1.22.1'],
    ['use', '--go-version=1.22.1'],
  ])('from a shell, with %s', async (...args) => {
    using place = createPlace('summary');
    installGo(place.toolCache, { release: 'go1.22.1' });
    const env = { ...defaults, RUNNER_TOOL_CACHE: place.toolCache };
    for (const form of [[], ['--json']]) {
      const file = join(place.root, `${form.length}.md`);
      const { code } = await runShell(place, [...args, ...form, '--summary-file', file], env);
      expect([code, readFileSync(file, 'utf8').startsWith(heading)]).toEqual([0, true]);
    }
  });

  test('it replaces the file of an earlier run', async () => {
    using place = createPlace('summary');
    installGo(place.toolCache, { release: 'go1.22.1' });
    place.write('go.md', `${'old\n'.repeat(10_000)}`);
    await step(place, { ...pinned, 'summary-file': 'go.md' });
    expect(readFileSync(join(place.workspace, 'go.md'), 'utf8')).not.toContain('old');
  });

  test.each(['missing/go.md', 'folder'])(
    '%s cannot be written: FILES_FAILED, and nothing is exported',
    async (file) => {
      using place = createPlace('summary');
      installGo(place.toolCache, { release: 'go1.22.1' });
      mkdirSync(join(place.workspace, 'folder'));
      const outcome = await step(place, { ...pinned, 'summary-file': file });
      expect(outcome.code).toBe(1);
      expect([outcome.env, outcome.path, outcome.outputs]).toEqual([{}, [], {}]);
      expect(outcome.annotations).toContainEqual(expect.objectContaining({ title: 'FILES_FAILED' }));
      const args = ['setup', '--go-version=1.22.1', '--summary-file', file];
      const job = await runJob(place, args, { env: defaults });
      expect([job.code, job.stdout]).toEqual([1, failingLine]);
      const shell = await runShell(place, args, { ...defaults, RUNNER_TOOL_CACHE: place.toolCache });
      expect([shell.code, shell.stdout]).toEqual([1, failingLine]);
      expect(shell.stderr).toContain(`FILES_FAILED: Cannot write the summary-file "${file}"`);
    },
  );
});

describe('the log of GitLab', () => {
  test.each([[[]], [['--summary=full']]])('has it as a collapsed section: %j', async (args) => {
    using place = createPlace('summary');
    installGo(place.toolCache, { release: 'go1.22.1' });
    const { code, stdout, stderr } = await runJob(place, ['setup', '--go-version=1.22.1', ...args], {
      env: defaults,
    });
    expect(code).toBe(0);
    const [, summary] = readLog(stderr).sections;
    expect(summary).toMatchObject({ title: 'Summary', collapsed: true });
    expect(summary?.lines.join('\n').startsWith(heading)).toBe(true);
    expect(stdout).not.toContain('###');
  });

  test.each(['line', 'off'])('has none with summary %s', async (summary) => {
    using place = createPlace('summary');
    installGo(place.toolCache, { release: 'go1.22.1' });
    const args = ['setup', '--go-version=1.22.1', `--summary=${summary}`];
    const { stderr } = await runJob(place, args, { env: defaults });
    expect(readLog(stderr).sections.map(({ title }) => title)).toEqual(['go env']);
  });
});

test('a run that is longer than 5 s has a timeline', async () => {
  await using scenario = await openScenario('summary');
  const mirror = await scenario.mirror();
  const go = miniGo('go1.999.1');
  const mirrors = offer(mirror, [go]);
  mirror.fail(`/go/${go.filename}`, { kind: 'status', status: 503, headers: { 'retry-after': '6' } }, 1);
  const inputs = { 'go-version': '1.999.1', mirrors, 'retry-backoff-ms': '1' };
  const { code, summary } = await scenario.step(inputs, { env: defaults });
  expect(code).toBe(0);
  expect(summary).toMatch(
    /<details open><summary>Timeline: \d+\.\d s<\/summary>\n\n```mermaid\n%%.*\ngantt\n/,
  );
  expect(summary).toMatch(/^ {2}Resolve :00:00:00\.000, 00:00:\d\d\.\d{3}$/m);
  expect(summary).toMatch(/^ {2}Wait :00:00:\d\d\.\d{3}, 00:00:\d\d\.\d{3}$/m);
  expect(summary).toMatch(/^ {2}Ask 127\.0\.0\.1#58;\d+\/go :00:/m);
});
