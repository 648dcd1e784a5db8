import { existsSync } from 'node:fs';
import type { SetupResult } from '../../core/activate/setup-result.ts';
import type { Host } from '../../core/cli/host.ts';
import { outputTable } from '../../core/cli/outputs.ts';
import { withoutCommands } from '../../core/text/plain-text.ts';
import { eventText } from '../render/event-text.ts';
import type { Line } from '../render/line.ts';
import { createRedaction } from '../render/redaction.ts';
import { throttle } from '../render/throttle.ts';
import { appendToFile, assignment, pathLine, workflowCommand } from './workflow-commands.ts';

export interface GitHubOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path at which the problem matcher lies beside the bundle. */
  readonly problemMatcher: string;
  /** Of the host that this one reports for, which knows what else is secret; its own by default. */
  readonly redact?: (text: string) => string;
}

/** A step of a GitHub workflow, or of act: inputs and results go through the runner's variables and files. */
export function createGitHubHost(given: GitHubOptions): Host {
  const { env } = given;
  const { mask, redact } = createRedaction(env);
  const safe = (text: string) => withoutCommands((given.redact ?? redact)(text));
  const showProgress = throttle(10_000);
  return {
    readInput: (name) => env[`INPUT_${name.toUpperCase()}`],
    mask(secret) {
      say(workflowCommand('add-mask', secret));
      mask(secret);
    },
    redact: safe,
    event(event) {
      if (event.kind === 'bytes') showProgress(event, (text) => say(safe(text)));
      else showLine(eventText(event), safe);
    },
    async report(report, { problemMatcher }) {
      // Other commands run on a command line, whose host is the shell's.
      if (report.kind !== 'setup') return;
      const { result } = report;
      const variables = result.variables.map(({ name, value }) => assignment(name, value));
      appendToFile(env, 'GITHUB_ENV', variables.join(''));
      // What is appended last comes first on PATH.
      appendToFile(env, 'GITHUB_PATH', result.paths.toReversed().map(pathLine).join(''));
      const outputs = outputTable.map(({ name, value }) => assignment(name, value(result)));
      appendToFile(env, 'GITHUB_OUTPUT', outputs.join(''));
      if (problemMatcher) say(`##[add-matcher]${await problemMatcherFile(given)}`);
      showResult(result, safe);
      if (env['GITHUB_STEP_SUMMARY']) appendToFile(env, 'GITHUB_STEP_SUMMARY', safe(summaryLine(result)));
    },
    fail({ code, message, hint }) {
      const lines = [`${code}: ${message}`, ...(hint ? [hint] : [])];
      say(workflowCommand('error', safe(lines.join('\n')), { title: code }));
    },
  };
}

/** The bundle that is one file has nothing beside it. */
async function problemMatcherFile(given: GitHubOptions): Promise<string> {
  if (existsSync(given.problemMatcher)) return given.problemMatcher;
  const { writeProblemMatcher } = await import('./problem-matcher.ts');
  return writeProblemMatcher(given.env);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function showLine(line: Line | undefined, safe: (text: string) => string): void {
  if (line === undefined) return;
  const text = safe(line.text);
  say(line.level === 'info' ? text : workflowCommand(line.level, text));
}

function showResult({ goVersionLine, goEnv }: SetupResult, safe: (text: string) => string): void {
  const lines = Object.entries(goEnv).map(([name, value]) => safe(`${name}='${value}'`));
  say(safe(goVersionLine));
  say([workflowCommand('group', 'go env'), ...lines, workflowCommand('endgroup', '')].join('\n'));
}

function summaryLine(result: SetupResult): string {
  const origin = result.mirror === '' ? '' : ` from ${result.mirror}`;
  const where = result.tool === '' ? `at \`${result.goroot}\`` : 'in the tool cache';
  const how = result.found ? `found ${where}` : 'downloaded';
  return `**Go ${result.goVersion}** for \`${result.request}\` (${result.source}): ${how}${origin}, trust \`${result.trust}\`\n`;
}
