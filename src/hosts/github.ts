import { appendFileSync, existsSync } from 'node:fs';
import {
  addPath,
  debug,
  endGroup,
  error,
  exportVariable,
  getInput,
  info,
  notice,
  setOutput,
  setSecret,
  startGroup,
  warning,
} from '@actions/core';
import type { Host } from '../core/host.ts';
import { outputTable } from '../core/outputs.ts';
import { withoutCommands } from '../core/plain-text.ts';
import type { Log } from '../core/ports.ts';
import type { Problem } from '../core/problem.ts';
import { redactText } from '../core/redact.ts';
import type { SetupResult } from '../core/setup-result.ts';
import { throttle } from './throttle.ts';
import { type RunnerFile, requireFile, requireOneLine } from './workflow-commands.ts';

/**
 * A step of a GitHub workflow, or of act: inputs and results go through the runner's variables and files, by
 * `@actions/core`. Its functions are imported by name: only so does the bundle leave out its HTTP client.
 */
export function createGitHubHost(given: {
  /** The process's own, which `@actions/core` reads. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path where the problem matcher lies beside the bundle. */
  readonly problemMatcher: string;
}): Host {
  const log = createLog();
  const { env } = given;
  return {
    log,
    readInput: (name) => getInput(name),
    mask: (secret) => setSecret(secret),
    async finish(result, options) {
      for (const file of runnerFiles) requireFile(env, file);
      for (const folder of result.paths) requireOneLine(folder);
      // This changes our own environment as well, for which nothing is left to be started in.
      for (const { name, value } of result.variables) exportVariable(name, value);
      // What is added last comes first on PATH.
      for (const folder of result.paths.toReversed()) addPath(folder);
      for (const { name, value } of outputTable) setOutput(name, value(result));
      if (options.problemMatcher) info(`##[add-matcher]${await problemMatcherFile(given)}`);
      log.info(result.goVersionLine);
      log.group(
        'go env',
        Object.entries(result.goEnv).map(([name, value]) => `${name}='${value}'`),
      );
      const summary = env['GITHUB_STEP_SUMMARY'];
      // Not by the package's `summary`: for this line its promises of node:fs would take a fifteenth of the whole hit.
      if (summary) appendFileSync(summary, summaryLine(result));
    },
    fail: (problem) => error(tell(problem), { title: problem.code }),
  };
}

const runnerFiles: readonly RunnerFile[] = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT'];

/** The bundle that is one file has nothing beside it. */
async function problemMatcherFile(given: Parameters<typeof createGitHubHost>[0]): Promise<string> {
  if (existsSync(given.problemMatcher)) return given.problemMatcher;
  const { writeProblemMatcher } = await import('./problem-matcher.ts');
  return writeProblemMatcher(given.env);
}

function createLog(): Log {
  const safe = (text: string) => withoutCommands(redactText(text, []));
  const showProgress = throttle(10_000);
  return {
    debug: (message) => debug(safe(message)),
    info: (message) => info(safe(message)),
    notice: (message) => notice(safe(message)),
    warning: (message) => warning(safe(message)),
    group(title, lines) {
      startGroup(safe(title));
      if (lines.length > 0) info(lines.map(safe).join('\n'));
      endGroup();
    },
    progress: (transfer) => showProgress(transfer, (text) => info(safe(text))),
  };
}

function summaryLine(result: SetupResult): string {
  const origin = result.mirror === '' ? '' : ` from ${result.mirror}`;
  const where = result.tool === '' ? `at \`${result.goroot}\`` : 'in the tool cache';
  const how = result.found ? `found ${where}` : 'downloaded';
  return `**Go ${result.goVersion}** for \`${result.request}\` (${result.source}): ${how}${origin}, trust \`${result.trust}\`\n`;
}

function tell(problem: Problem): string {
  const lines = [`${problem.code}: ${problem.message}`, ...(problem.hint ? [problem.hint] : [])];
  return withoutCommands(redactText(lines.join('\n'), []));
}
