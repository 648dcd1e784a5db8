import { existsSync } from 'node:fs';
import type { SetupResult } from '../../core/activate/setup-result.ts';
import type { Host } from '../../core/cli/host.ts';
import { outputTable } from '../../core/cli/outputs.ts';
import type { Log } from '../../core/ports/ports.ts';
import type { Problem } from '../../core/problem/problem.ts';
import { withoutCommands } from '../../core/text/plain-text.ts';
import { redactText } from '../../core/text/redact.ts';
import { throttle } from '../render/throttle.ts';
import { appendToFile, assignment, pathLine, workflowCommand } from './workflow-commands.ts';

/** A step of a GitHub workflow, or of act: inputs and results go through the runner's variables and files. */
export function createGitHubHost(given: {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path where the problem matcher lies beside the bundle. */
  readonly problemMatcher: string;
}): Host {
  const log = createLog();
  const { env } = given;
  return {
    log,
    readInput: (name) => env[`INPUT_${name.toUpperCase()}`],
    mask: (secret) => say(workflowCommand('add-mask', secret)),
    async finish(result, options) {
      const variables = result.variables.map(({ name, value }) => assignment(name, value));
      appendToFile(env, 'GITHUB_ENV', variables.join(''));
      // What is appended last comes first on PATH.
      appendToFile(env, 'GITHUB_PATH', result.paths.toReversed().map(pathLine).join(''));
      const outputs = outputTable.map(({ name, value }) => assignment(name, value(result)));
      appendToFile(env, 'GITHUB_OUTPUT', outputs.join(''));
      if (options.problemMatcher) say(`##[add-matcher]${await problemMatcherFile(given)}`);
      log.info(result.goVersionLine);
      log.group(
        'go env',
        Object.entries(result.goEnv).map(([name, value]) => `${name}='${value}'`),
      );
      if (env['GITHUB_STEP_SUMMARY']) appendToFile(env, 'GITHUB_STEP_SUMMARY', summaryLine(result));
    },
    fail: (problem) => say(workflowCommand('error', tell(problem), { title: problem.code })),
  };
}

/** The bundle that is one file has nothing beside it. */
async function problemMatcherFile(given: Parameters<typeof createGitHubHost>[0]): Promise<string> {
  if (existsSync(given.problemMatcher)) return given.problemMatcher;
  const { writeProblemMatcher } = await import('./problem-matcher.ts');
  return writeProblemMatcher(given.env);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function createLog(): Log {
  const safe = (text: string) => withoutCommands(redactText(text, []));
  const showProgress = throttle(10_000);
  return {
    debug: (message) => say(workflowCommand('debug', safe(message))),
    info: (message) => say(safe(message)),
    notice: (message) => say(workflowCommand('notice', safe(message))),
    warning: (message) => say(workflowCommand('warning', safe(message))),
    group: (title, lines) =>
      say(
        [workflowCommand('group', safe(title)), ...lines.map(safe), workflowCommand('endgroup', '')].join(
          '\n',
        ),
      ),
    progress: (transfer) => showProgress(transfer, (text) => say(safe(text))),
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
