import type { SetupResult } from '../../core/activate/setup-result.ts';
import { type Exports, exportLines, failureLine } from '../../core/activate/shell-export.ts';
import type { CommandName } from '../../core/cli/commands.ts';
import type { Host } from '../../core/cli/host.ts';
import { inputVariable } from '../../core/inputs/inputs.ts';
import type { Log } from '../../core/ports/ports.ts';
import { secretsIn } from '../../core/text/environment-secrets.ts';
import { plainText } from '../../core/text/plain-text.ts';
import { redactText } from '../../core/text/redact.ts';
import { print, problemJson, resultJson } from '../render/standard-output.ts';
import { throttle } from '../render/throttle.ts';
import { paint, type Tone } from '../render/tone.ts';
import type { ShellOptions } from '../shell/shell.ts';
import { sectionEnd, sectionStart } from './section.ts';

export interface GitLabOptions extends ShellOptions {
  /** `undefined` where the command line was not understood. */
  readonly command: CommandName | undefined;
}

/**
 * A job of GitLab, whose script evaluates what `setup` prints. Standard error goes to the job's log, which shows
 * colours and folds sections, though it is no terminal.
 */
export function createGitLabHost(options: GitLabOptions): Host {
  const { env, flags, json, shell } = options;
  const secrets = [...secretsIn(env)];
  const safe = (text: string) => plainText(redactText(text, secrets));
  const say = createVoice(env, safe);
  const log = createLog(say, { debug: options.debug || env['CI_DEBUG_TRACE'] === 'true', safe });
  return {
    log,
    // Empty is not given: what a template passes on may be.
    readInput: (name) => flags[name] || env[inputVariable(name)],
    mask: (secret) => secrets.push(secret),
    async finish(result) {
      log.info(result.goVersionLine);
      log.group('go env', describeGoEnv(result));
      print(json ? [resultJson(result, safe)] : exportLines(shell, changes(result, env)));
    },
    fail(problem) {
      say('error', `${problem.code}: ${problem.message}`);
      if (problem.hint) say('warning', problem.hint);
      if (json) print([problemJson(problem, safe)]);
      else if (isEvaluated(options.command)) print([failureLine(shell)]);
    },
  };
}

type Voice = (tone: Tone, text: string) => void;

/** TERM says nothing here: a runner without a terminal sets it to `dumb`, and the log is coloured all the same. */
function createVoice(env: ShellOptions['env'], safe: (text: string) => string): Voice {
  return (tone, text) => {
    const shown = safe(text);
    process.stderr.write(`${env['NO_COLOR'] ? shown : paint(tone, shown)}\n`);
  };
}

function createLog(
  say: Voice,
  given: { readonly debug: boolean; readonly safe: (text: string) => string },
): Log {
  const seldom = throttle(10_000);
  let sections = 0;
  return {
    debug: (message) => (given.debug ? say('faint', message) : undefined),
    info: (message) => say('plain', message),
    notice: (message) => say('plain', message),
    warning: (message) => say('warning', `Warning: ${message}`),
    group(title, lines) {
      // A name must be the only one of its kind in the job's log, and set-up may run there more than once.
      const name = `setup_go_${process.pid}_${++sections}`;
      process.stderr.write(sectionStart({ name, title: given.safe(title), time: Date.now() }));
      for (const line of lines) say('plain', line);
      process.stderr.write(sectionEnd({ name, time: Date.now() }));
    },
    progress: (transfer) => seldom(transfer, (text) => say('plain', text)),
  };
}

function describeGoEnv({ goEnv }: SetupResult): readonly string[] {
  return Object.entries(goEnv).map(([name, value]) => `${name}='${value}'`);
}

/** What the job's shell has already is not said again: a GOPROXY with a password need not pass through anything. */
function changes(exports: Exports, env: ShellOptions['env']): Exports {
  const variables = exports.variables.filter(({ name, value }) => (env[name] ?? '') !== value);
  return { variables, paths: exports.paths };
}

/** Of a command line that was not understood nobody knows, and a failure must not pass for none. */
function isEvaluated(command: CommandName | undefined): boolean {
  return command === undefined || command === 'setup' || command === 'use';
}
