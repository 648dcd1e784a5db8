import { failureLine, type Shell } from '../../core/activate/shell-export.ts';
import type { CommandName } from '../../core/cli/commands.ts';
import type { Host } from '../../core/cli/host.ts';
import { type InputName, inputVariable } from '../../core/inputs/input-table.ts';
import type { Explained } from '../../core/reports/explained.ts';
import type { Report } from '../../core/reports/report.ts';
import { createNarrator } from '../render/event-text.ts';
import { variablesOf } from '../render/input-variables.ts';
import { createLazyProgress } from '../render/lazy-progress.ts';
import type { Line } from '../render/line.ts';
import { problemJson } from '../render/problem-json.ts';
import { createRedaction } from '../render/redaction.ts';
import { type ShellLinesOptions, shellLines } from '../render/shell-lines.ts';
import { print } from '../render/standard-output.ts';
import { createStory } from '../render/story.ts';
import { summaryMarkdown, writeSummaryFile } from '../render/summary.ts';
import { paint, type Tone } from '../render/tone.ts';

export interface ShellOptions extends ShellLinesOptions {
  /** `undefined` if the command line was not understood. */
  readonly command: CommandName | undefined;
  /** From the command line; they override variables. */
  readonly flags: Readonly<Partial<Record<InputName, string>>>;
  readonly json: boolean;
  readonly debug: boolean;
  /** False if nobody evaluates the output, whatever the command. */
  readonly evaluated?: boolean;
}

/** A terminal or a script. Standard output is for the machine (`eval` or JSON), standard error for people. */
export function createShellHost(options: ShellOptions): Host {
  const { env, flags, json, shell } = options;
  const { mask, redact } = createRedaction(env, flags);
  const say = createVoice(env, redact);
  const progress = process.stderr.isTTY
    ? createLazyProgress(100, (transfer, { barOf }) =>
        drawBar(redact(barOf(transfer, process.stderr.columns || 80))),
      )
    : createLazyProgress(5_000, (transfer, { describeTransfer }) => say('plain', describeTransfer(transfer)));
  const narrator = createNarrator((line) => showLine(say, line, options));
  const story = createStory();
  return {
    readInput: (name) => flags[name] ?? env[inputVariable(name)],
    mask,
    redact,
    event(event) {
      progress(event);
      story.hear(event);
      narrator.hear(event);
    },
    caughtUp: narrator.caughtUp,
    async report(report, { summaryFile }) {
      await narrator.caughtUp();
      if (report.kind === 'setup' && summaryFile !== '') {
        writeSummaryFile(summaryFile, await summaryMarkdown(report.result, story.events, redact));
      }
      const show = (line: Line) => showLine(say, line, options);
      if (options.debug) await showDecisions(report, show);
      if (json) return printJson(report, show, redact);
      if (report.kind === 'env' && !report.explain) return printExports(report.explained, { show, options });
      if (report.kind !== 'setup') return printText(report, show, redact);
      say('plain', report.result.goVersionLine);
      const { switching } = process.stdout.isTTY ? {} : report.result; // people need not read it
      print(await shellLines({ ...report.result, switching }, options));
      if (process.stdout.isTTY) say('plain', usageHint[shell]);
    },
    async fail({ code, message, hint }) {
      await narrator.caughtUp();
      say('error', `${code}: ${message}`);
      const advice = [hint, variablesOf({ message, hint }, { env, flags, all: false })].filter(Boolean);
      if (advice.length > 0) say('plain', advice.join(' '));
      if (json) print([problemJson({ code, message, hint }, redact)]);
      else if (options.evaluated !== false && isEvaluated(options.command) && !process.stdout.isTTY)
        print([failureLine(shell)]);
    },
  };
}

/** For a user who sees the lines instead of evaluating them. */
const usageHint: Readonly<Record<Shell, string>> = {
  sh: 'These lines change nothing by themselves. To use this Go in your shell: eval "$(setup-go-tarball setup ...)"',
  fish: 'These lines change nothing by themselves. To use this Go in your shell: setup-go-tarball setup --shell fish ... | source',
  powershell:
    'These lines change nothing by themselves. To use this Go in your shell: setup-go-tarball setup ... | Out-String | Invoke-Expression',
  cmd: 'These lines change nothing by themselves. Write them to a file that ends in .cmd, and call that file.',
};

/** The exports alone, with what there is to say about them on standard error. */
export async function printExports(
  explained: Explained,
  { show, options }: { readonly show: (line: Line) => void; readonly options: ShellLinesOptions },
): Promise<void> {
  for (const remark of explained.remarks) show(remark);
  print(await shellLines(explained, options));
}

/** In the debug log: who decided about each variable. */
export async function showDecisions(report: Report, show: (line: Line) => void): Promise<void> {
  if (report.kind !== 'setup') return;
  const { environmentTable } = await import('../render/environment-report.ts');
  const decisions = await report.result.explain();
  for (const text of environmentTable({ ...report.result, decisions })) show({ level: 'debug', text });
}

/** If the command line was not understood, it may have been meant for `eval`: a failure must not pass for success. */
export function isEvaluated(command: CommandName | undefined): boolean {
  return command === undefined || command === 'setup' || command === 'use' || command === 'env';
}

export type Voice = (tone: Tone, text: string) => void;

/** Prints a report as JSON to standard output, and its warnings, which JSON need not have, to standard error. */
export async function printJson(
  report: Report,
  show: (line: Line) => void,
  redact: (text: string) => string,
): Promise<void> {
  await writeFiles(report, redact);
  const { reportJson } = await import('../render/report-json.ts');
  if (report.kind !== 'setup') {
    const { reportText } = await import('../render/report-text.ts');
    const { notes } = await reportText(report);
    for (const note of notes.filter(({ level }) => level === 'warning')) show(note);
  }
  print([await reportJson(report, redact)]);
}

async function writeFiles(report: Report, redact: (text: string) => string): Promise<void> {
  if (report.kind === 'stats' && report.svg !== undefined) {
    const { writeStatsSvg } = await import('../render/stats-svg.ts');
    writeStatsSvg(report.stats, report.svg);
  }
  if (report.kind !== 'audit') return;
  const { writeSarif } = await import('../render/sarif.ts');
  writeSarif(report, redact);
}

/** Prints a report for people: its lines to standard output, its notes to standard error. */
export async function printText(
  report: Exclude<Report, { readonly kind: 'setup' }>,
  show: (line: Line) => void,
  redact: (text: string) => string,
): Promise<void> {
  await writeFiles(report, redact);
  const { reportText } = await import('../render/report-text.ts');
  const { lines, notes } = await reportText(report);
  for (const note of notes.filter(({ level }) => level === 'warning')) show(note);
  print(report.kind === 'goauth' ? lines : lines.map(redact));
  for (const note of notes.filter(({ level }) => level !== 'warning')) show(note);
}

export function showLine(
  say: Voice,
  line: Line,
  { debug, command }: Pick<ShellOptions, 'debug' | 'command'>,
): void {
  // The streams are those of the command of exec, which has more to say than that a Go was found.
  const least = command === 'exec' || command === 'sandbox' ? ['debug', 'info', 'notice'] : ['debug'];
  if (least.includes(line.level) && !debug) return;
  if (line.level === 'debug') say('faint', line.text);
  else if (line.level === 'warning') say('warning', `Warning: ${line.text}`);
  else if (line.level === 'error') say('error', `Error: ${line.text}`);
  else say('plain', line.text);
}

function createVoice(env: ShellOptions['env'], redact: (text: string) => string): Voice {
  const coloured = process.stderr.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return (tone, text) => {
    const clear = process.stderr.isTTY ? '\r\u001b[K' : '';
    const shown = redact(text);
    process.stderr.write(`${clear}${coloured ? paint(tone, shown) : shown}\n`);
  };
}

/** Over the one before. */
function drawBar(bar: string): void {
  process.stderr.write(`\r\u001b[K${bar}`);
}
