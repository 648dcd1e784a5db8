import { type Exports, exportLines, failureLine } from '../../core/activate/shell-export.ts';
import type { CommandName } from '../../core/cli/commands.ts';
import type { Host } from '../../core/cli/host.ts';
import { inputVariable } from '../../core/inputs/inputs.ts';
import { eventText } from '../render/event-text.ts';
import { problemJson } from '../render/problem-json.ts';
import { createRedaction } from '../render/redaction.ts';
import { print } from '../render/standard-output.ts';
import { throttle } from '../render/throttle.ts';
import { paint } from '../render/tone.ts';
import { printJson, printText, type ShellOptions, showLine, type Voice } from '../shell/shell.ts';
import { sectionEnd, sectionStart } from './section.ts';

export interface GitLabOptions extends ShellOptions {
  /** `undefined` if the command line was not understood. */
  readonly command: CommandName | undefined;
}

/**
 * A job of GitLab, whose script evaluates what `setup` prints. Standard error goes to the job's log, which shows
 * colours and folds sections, though it is no terminal.
 */
export function createGitLabHost(options: GitLabOptions): Host {
  const { env, flags, json, shell } = options;
  const { mask, redact } = createRedaction(env, flags);
  const say = createVoice(env, redact);
  const shown = { debug: options.debug || env['CI_DEBUG_TRACE'] === 'true' };
  const seldom = throttle(10_000);
  const group = createGroup(say, redact);
  return {
    // Empty is not given: what a template passes on may be.
    readInput: (name) => flags[name] || env[inputVariable(name)],
    mask,
    redact,
    event(event) {
      if (event.kind === 'bytes') seldom(event, (text) => say('plain', text));
      else showLine(say, eventText(event), shown);
    },
    async report(report) {
      if (report.kind === 'setup') {
        const { goVersionLine, goEnv } = report.result;
        say('plain', goVersionLine);
        group(
          'go env',
          Object.entries(goEnv).map(([name, value]) => `${name}='${value}'`),
        );
        if (!json) return print(exportLines(shell, changes(report.result, env)));
      }
      if (json || report.kind === 'setup') return printJson(report, redact);
      return printText(report, (line) => showLine(say, line, shown), redact);
    },
    fail({ code, message, hint }) {
      say('error', `${code}: ${message}`);
      if (hint) say('warning', hint);
      if (json) print([problemJson({ code, message, hint }, redact)]);
      else if (isEvaluated(options.command)) print([failureLine(shell)]);
    },
  };
}

/** TERM says nothing here: a runner without a terminal sets it to `dumb`, and the log is coloured all the same. */
function createVoice(env: ShellOptions['env'], redact: (text: string) => string): Voice {
  return (tone, text) => {
    const shown = redact(text);
    process.stderr.write(`${env['NO_COLOR'] ? shown : paint(tone, shown)}\n`);
  };
}

function createGroup(
  say: Voice,
  redact: (text: string) => string,
): (title: string, lines: readonly string[]) => void {
  let sections = 0;
  return (title, lines) => {
    // A name must be the only one of its kind in the job's log, and set-up may run there more than once.
    const name = `setup_go_${process.pid}_${++sections}`;
    process.stderr.write(sectionStart({ name, title: redact(title), time: Date.now() }));
    for (const line of lines) say('plain', line);
    process.stderr.write(sectionEnd({ name, time: Date.now() }));
  };
}

/** What the job's shell has already is not said again: a GOPROXY with a password need not pass through anything. */
function changes(exports: Exports, env: ShellOptions['env']): Exports {
  const variables = exports.variables.filter(({ name, value }) => (env[name] ?? '') !== value);
  return { variables, paths: exports.paths };
}

/** If the command line was not understood nobody knows, and a failure must not pass for none. */
function isEvaluated(command: CommandName | undefined): boolean {
  return command === undefined || command === 'setup' || command === 'use';
}
