import { type Contender, steps, type Timed } from './cache-job.ts';
import { median } from './report.ts';

/** One job of each contender. */
export type Round = Readonly<
  Record<Contender, { readonly timed: Timed /** Bytes of all archives after it. */; readonly stored: number }>
>;

export interface Outcome {
  readonly name: string;
  readonly target: number | undefined;
  readonly rounds: readonly Round[];
}

const contenders = ['ours', 'setup-go', 'none'] as const;

/** Where the time of a scenario goes: medians of each step, in seconds. */
export function scenarioReport({ name, rounds }: Outcome): string {
  const rows = contenders.map((contender) => [
    contender,
    ...steps.map((step) => seconds(rounds.map((round) => round[contender].timed[step].wall))),
    `**${seconds(rounds.map((round) => wallOf(round[contender].timed)))}**`,
    seconds(rounds.map((round) => cpuOf(round[contender].timed))),
    spread(rounds.map((round) => round[contender].stored / 1e6)),
  ]);
  return `## ${name}\n\n${table(['', ...steps.map((step) => `${step}, s`), 'all, s', 'CPU, s', 'stored, MB'], rows)}`;
}

/** The ratios, with those within one round as their spread. */
export function summaryOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ name, target, rounds }) => [
    name,
    ...contenders.map((contender) => seconds(rounds.map((round) => wallOf(round[contender].timed)))),
    `**${ratio(rounds, 'setup-go', wallOf)}**`,
    target?.toFixed(2) ?? '',
    ratio(rounds, 'setup-go', cpuOf),
    ratio(rounds, 'none', wallOf),
    ratio(rounds, 'none', cpuOf),
  ]);
  const head = [
    ...['', 'ours, s', 'setup-go, s', 'no cache, s', 'ours / setup-go', 'target', 'the same, CPU'],
    ...['ours / no cache', 'the same, CPU'],
  ];
  const first = outcomes.find(({ name }) => name === 'first run');
  return `${table(head, rows)}\n${first ? savingOf(first.rounds) : ''}`;
}

function savingOf(rounds: readonly Round[]): string {
  const post = ratio(rounds, 'setup-go', ({ post }) => post.wall);
  const stored = rounds.map((round) => round.ours.stored / round['setup-go'].stored);
  return `\nPost step of the first run: **${post}**, target 0.50. Bytes stored by it: **${spread(stored)}**, target 0.70.`;
}

function ratio(rounds: readonly Round[], other: Contender, of: (timed: Timed) => number): string {
  const all = (contender: Contender) => rounds.map((round) => of(round[contender].timed));
  const within = rounds.map((round) => of(round.ours.timed) / of(round[other].timed));
  return `${(median(all('ours')) / median(all(other))).toFixed(2)} (${range(within)})`;
}

function wallOf(timed: Timed): number {
  return steps.reduce((sum, step) => sum + timed[step].wall, 0);
}

function cpuOf(timed: Timed): number {
  return steps.reduce((sum, step) => sum + timed[step].cpu, 0);
}

function seconds(milliseconds: readonly number[]): string {
  return spread(milliseconds.map((each) => each / 1000));
}

function spread(figures: readonly number[]): string {
  return `${median(figures).toFixed(2)} (${range(figures)})`;
}

function range(figures: readonly number[]): string {
  return `${Math.min(...figures).toFixed(2)} to ${Math.max(...figures).toFixed(2)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
