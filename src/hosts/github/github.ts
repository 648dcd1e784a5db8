import { appendFileSync, existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import {
  type AnnotationProperties,
  addPath,
  debug,
  endGroup,
  error,
  getInput,
  info,
  notice,
  setSecret,
  startGroup,
  warning,
} from '@actions/core';
import type { SetupResult } from '../../core/activate/setup-result.ts';
import type { Host, ReportOptions } from '../../core/cli/host.ts';
import { outputTable } from '../../core/cli/outputs.ts';
import type { TimedEvent } from '../../core/events/event.ts';
import type { Environment } from '../../core/ports/environment.ts';
import type { Place } from '../../core/problem/problem.ts';
import { secretsIn } from '../../core/text/environment-secrets.ts';
import { withoutCommands } from '../../core/text/plain-text.ts';
import { createNarrator } from '../render/event-text.ts';
import { createLazyProgress } from '../render/lazy-progress.ts';
import type { Line } from '../render/line.ts';
import { createRedaction } from '../render/redaction.ts';
import { createStory } from '../render/story.ts';
import { summaryMarkdown, writeSummaryFile } from '../render/summary.ts';
import { requireFiles, requireOneLine, writeTo, writeValues } from './workflow-commands.ts';

export interface GitHubOptions {
  /** The process's own, which `@actions/core` reads. */
  readonly env: Environment;
  /** Absolute path of the problem matcher next to the bundle. */
  readonly problemMatcher: string;
  /** Of the host that this one reports for, which knows what else is secret; its own by default. */
  readonly redact?: (text: string) => string;
}

/**
 * A step of a GitHub workflow, or of act: inputs and results go through the runner's variables and files, by
 * `@actions/core`. Its functions are imported by name: only so does the bundle leave out its HTTP client.
 */
export function createGitHubHost(given: GitHubOptions): Host {
  const { env } = given;
  const { mask, redact } = createRedaction(env);
  const safe = (text: string) => withoutCommands((given.redact ?? redact)(text));
  const progress = createLazyProgress(10_000, (transfer, { describeTransfer }) =>
    info(safe(describeTransfer(transfer))),
  );
  const hide = (secret: string) => {
    setSecret(secret);
    mask(secret);
  };
  const narrator = createNarrator(({ level, text }) => show[level](safe(text)));
  const story = createStory();
  return {
    readInput: (name) => getInput(name),
    mask: hide,
    redact: safe,
    event(event) {
      progress(event);
      story.hear(event);
      narrator.hear(event);
    },
    caughtUp: narrator.caughtUp,
    async report(report, options) {
      await narrator.caughtUp();
      // Other commands run on a command line, whose host is the shell's.
      if (report.kind !== 'setup') return;
      // From here on others print them: `go env -w` may have set a GOPROXY with a password.
      for (const { name, value } of report.result.variables) secretsIn({ [name]: value }).forEach(hide);
      // Before anything is exported: the file may be one that cannot be written.
      const summary = await summaryOf(report.result, { safe, events: story.events, ...options });
      exportResult(env, report.result);
      if (env['RUNNER_DEBUG'] === '1' || env['ACTIONS_STEP_DEBUG'] === 'true')
        await (await import('./debug-log.ts')).showDecisions(report.result, safe);
      if (options.problemMatcher) info(`##[add-matcher]${await problemMatcherFile(given)}`);
      showResult(report.result, safe);
      if (summary !== '') appendSummary(env, summary);
    },
    async fail({ code, message, hint, place }) {
      await narrator.caughtUp();
      // The runner's log leaves out the title.
      info(`Set-up of Go failed: ${code}`);
      const lines = [message, ...(hint ? [hint] : [])];
      error(safe(lines.join('\n')), { title: code, ...(place && annotationAt(place, env, safe)) });
    },
  };
}

/** Everything is checked before anything is written. */
function exportResult(env: Environment, result: SetupResult): void {
  requireFiles(env);
  for (const folder of result.paths) requireOneLine(folder);
  writeValues(env, 'GITHUB_ENV', result.variables);
  // The last one added comes first on PATH.
  writeTo(env, 'GITHUB_PATH', () => {
    for (const folder of result.paths.toReversed()) addPath(folder);
  });
  writeValues(
    env,
    'GITHUB_OUTPUT',
    outputTable.map(({ name, value }) => ({ name, value: value(result) })),
  );
}

/** GitHub shows an annotation at its file and line, if the path is one of the repository. */
function annotationAt(
  { path, line }: Place,
  env: Environment,
  safe: (text: string) => string,
): AnnotationProperties {
  const workspace = env['GITHUB_WORKSPACE'] || '.';
  const file = relative(workspace, resolve(workspace, path)).replaceAll('\\', '/');
  return { file: safe(file), ...(line !== undefined && { startLine: line }) };
}

/** The single-file bundle has nothing next to it. */
async function problemMatcherFile(given: GitHubOptions): Promise<string> {
  if (existsSync(given.problemMatcher)) return given.problemMatcher;
  const { writeProblemMatcher } = await import('./problem-matcher.ts');
  return writeProblemMatcher(given.env);
}

const show: Readonly<Record<Line['level'], (text: string) => void>> = {
  debug,
  info,
  notice,
  warning,
  error,
};

function showResult({ goVersionLine, goEnv }: SetupResult, safe: (text: string) => string): void {
  const lines = Object.entries(goEnv).map(([name, value]) => safe(`${name}='${value}'`));
  info(safe(goVersionLine));
  startGroup('go env');
  if (lines.length > 0) info(lines.join('\n'));
  endGroup();
}

interface SummaryOptions extends ReportOptions {
  readonly safe: (text: string) => string;
  readonly events: readonly TimedEvent[];
}

/** For the step's summary; empty if it is to have none. Writes the file of `summary-file`. */
async function summaryOf(
  result: SetupResult,
  { safe, events, summary, summaryFile }: SummaryOptions,
): Promise<string> {
  const line =
    summary === 'line' ? safe((await import('../render/summary-line.ts')).summaryLine(result)) : '';
  if (summaryFile === '' && summary !== 'full') return line;
  const text = await summaryMarkdown(result, events, safe);
  if (summaryFile !== '') writeSummaryFile(summaryFile, text);
  return summary === 'full' ? text : line;
}

/** Not the package's `summary`: its promises of node:fs take a fifteenth of the whole hit. */
export function appendSummary(env: Environment, text: string): void {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (file) writeTo(env, 'GITHUB_STEP_SUMMARY', () => appendFileSync(file, text));
}
