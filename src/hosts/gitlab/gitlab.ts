import { type Exports, failureLine } from '../../core/activate/shell-export.ts';
import type { Host } from '../../core/cli/host.ts';
import { inputVariable } from '../../core/inputs/input-table.ts';
import { createNarrator } from '../render/event-text.ts';
import { variablesOf } from '../render/input-variables.ts';
import { createLazyProgress } from '../render/lazy-progress.ts';
import type { Line } from '../render/line.ts';
import { problemJson } from '../render/problem-json.ts';
import { createRedaction } from '../render/redaction.ts';
import { shellLines } from '../render/shell-lines.ts';
import { print } from '../render/standard-output.ts';
import { createStory } from '../render/story.ts';
import { summaryMarkdown, writeSummaryFile } from '../render/summary.ts';
import { paint } from '../render/tone.ts';
import {
  isEvaluated,
  printExports,
  printJson,
  printText,
  type ShellOptions,
  showDecisions,
  showLine,
  type Voice,
} from '../shell/shell.ts';
import { sectionEnd, sectionStart } from './section.ts';

/**
 * A job of GitLab, whose script evaluates the output of `setup`. Standard error goes to the job's log, which shows
 * colours and collapsible sections although it is not a terminal.
 */
export function createGitLabHost(options: ShellOptions): Host {
  const { env, flags, json, shell } = options;
  const { mask, redact } = createRedaction(env, flags);
  const say = createVoice(env, redact);
  const shown = { command: options.command, debug: options.debug || env['CI_DEBUG_TRACE'] === 'true' };
  const progress = createLazyProgress(10_000, (transfer, { describeTransfer }) =>
    say('plain', describeTransfer(transfer)),
  );
  const group = createGroup(say, redact);
  const narrator = createNarrator((line) => showLine(say, line, shown));
  const story = createStory();
  return {
    // An empty value counts as not set: a template may pass one on.
    readInput: (name) => flags[name] || env[inputVariable(name)],
    mask,
    redact,
    event(event) {
      progress(event);
      story.hear(event);
      narrator.hear(event);
    },
    caughtUp: narrator.caughtUp,
    async report(report, { summary, summaryFile }) {
      await narrator.caughtUp();
      const show = (line: Line) => showLine(say, line, shown);
      if (shown.debug) await showDecisions(report, show);
      if (report.kind === 'setup') {
        const { goVersionLine, goEnv } = report.result;
        say('plain', goVersionLine);
        group(
          'go env',
          Object.entries(goEnv).map(([name, value]) => `${name}='${value}'`),
        );
        const markdown = await summaryMarkdown(report.result, story.events, redact);
        if (summaryFile !== '') writeSummaryFile(summaryFile, markdown);
        if (summary === 'full') group('Summary', markdown.trimEnd().split('\n'));
        if (!json)
          return print(
            await shellLines({ ...changes(report.result, env), switching: report.result.switching }, options),
          );
      }
      if (report.kind === 'env' && !report.explain && !json)
        return printExports(report.explained, { show, options });
      if (json || report.kind === 'setup') return printJson(report, show, redact);
      return printText(report, show, redact);
    },
    async fail({ code, message, hint }) {
      await narrator.caughtUp();
      say('error', `${code}: ${message}`);
      const advice = [hint, variablesOf({ message, hint }, { env, flags, all: true })].filter(Boolean);
      if (advice.length > 0) say('warning', advice.join(' '));
      if (json) print([problemJson({ code, message, hint }, redact)]);
      else if (options.evaluated !== false && isEvaluated(options.command)) print([failureLine(shell)]);
    },
  };
}

/** Ignores TERM: a runner without a terminal sets it to `dumb`, but the log shows colours. */
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
    // A section's name must be unique in the job's log, and set-up may run more than once.
    const name = `setup_go_${process.pid}_${++sections}`;
    process.stderr.write(sectionStart({ name, title: redact(title), time: Date.now() }));
    for (const line of lines) say('plain', line);
    process.stderr.write(sectionEnd({ name, time: Date.now() }));
  };
}

/** Without variables that the job's shell already has, so that a GOPROXY with a password is not printed needlessly. */
function changes(exports: Exports, env: ShellOptions['env']): Exports {
  const variables = exports.variables.filter(({ name, value }) => (env[name] ?? '') !== value);
  const { paths, stale = [] } = exports;
  return { variables, paths, stale };
}
