import {
  addPath,
  debug,
  endGroup,
  error,
  exportVariable,
  info,
  notice,
  setOutput,
  setSecret,
  startGroup,
  summary,
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

/** A step of a GitHub workflow, or of act: inputs and results go through the runner's variables and files. */
export function createGitHubHost(given: {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the problem matcher. */
  readonly problemMatcher: string;
}): Host {
  const log = createLog();
  return {
    log,
    readInput: (name) => given.env[`INPUT_${name.toUpperCase()}`],
    mask: (secret) => setSecret(secret),
    async finish(result, options) {
      for (const { name, value } of result.variables) exportVariable(name, value);
      for (const path of result.paths.toReversed()) addPath(path);
      for (const { name, value } of outputTable) setOutput(name, value(result));
      if (options.problemMatcher) process.stdout.write(`##[add-matcher]${given.problemMatcher}\n`);
      log.info(result.goVersionLine);
      log.group('go env', Object.entries(result.goEnv).map(([name, value]) => `${name}='${value}'`));
      if (given.env['GITHUB_STEP_SUMMARY']) await summary.addRaw(summaryLine(result), true).write();
    },
    fail: (problem) => error(tell(problem), { title: problem.code }),
  };
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
      for (const line of lines) info(safe(line));
      endGroup();
    },
    progress: (transfer) => showProgress(transfer, (text) => info(safe(text))),
  };
}

function summaryLine(result: SetupResult): string {
  const origin = result.mirror === '' ? '' : ` from ${result.mirror}`;
  const how = result.found ? 'found in the tool cache' : 'downloaded';
  return `**Go ${result.goVersion}** for \`${result.request}\` (${result.source}): ${how}${origin}, trust \`${result.trust}\`\n`;
}

function tell(problem: Problem): string {
  const lines = [`${problem.code}: ${problem.message}`, ...(problem.hint ? [problem.hint] : [])];
  return withoutCommands(redactText(lines.join('\n'), []));
}
