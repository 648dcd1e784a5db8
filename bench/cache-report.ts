import { allContenders, type Contender, steps, type Timed } from './cache-job.ts';
import { median } from './report.ts';

export interface Sampled {
  readonly timed: Timed;
  /** Bytes of all archives after it. */
  readonly stored: number;
}

/** One job of each contender; some may have been left out. */
export type Round = Readonly<Partial<Record<Contender, Sampled>>>;

export interface Outcome {
  readonly name: string;
  readonly target: number | undefined;
  readonly rounds: readonly Round[];
}

/** Where the time of a scenario goes: medians of each step, in seconds. */
export function scenarioReport({ name, rounds }: Outcome): string {
  const rows = allContenders.flatMap((contender) => {
    const samples = samplesOf(rounds, contender);
    if (samples.length === 0) return [];
    return [
      [
        contender,
        ...steps.map((step) => seconds(samples.map(({ timed }) => timed[step].wall))),
        `**${seconds(samples.map(({ timed }) => wallOf(timed)))}**`,
        seconds(samples.map(({ timed }) => cpuOf(timed))),
        spread(samples.map(({ stored }) => stored / 1e6)),
      ],
    ];
  });
  return `## ${name}\n\n${table(['', ...steps.map((step) => `${step}, s`), 'all, s', 'CPU, s', 'stored, MB'], rows)}`;
}

/** The ratios, with those within one round as their spread. */
export function summaryOf(outcomes: readonly Outcome[]): string {
  const first = outcomes.find(({ name }) => name === 'first run');
  const rows = outcomes
    .map(withFirst(first))
    .map(({ name, target, rounds }) => [
      name,
      ...allContenders.map((contender) =>
        seconds(samplesOf(rounds, contender).map(({ timed }) => wallOf(timed))),
      ),
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
  return `${table(head, rows)}\n${first ? savingOf(first.rounds) : ''}`;
}

/** Jobs without a cache that were left out are those of the first run. */
function withFirst(first: Outcome | undefined): (outcome: Outcome) => Outcome {
  return (outcome) => {
    const rounds = outcome.rounds.map((round, index) => ({ ...first?.rounds[index], ...round }));
    return { ...outcome, rounds };
  };
}

function savingOf(rounds: readonly Round[]): string {
  const post = ratio(rounds, 'setup-go', ({ post }) => post.wall);
  const stored = rounds.flatMap(({ ours, 'setup-go': other }) =>
    ours && other ? [ours.stored / other.stored] : [],
  );
  return `\nPost step of the first run: **${post}**, target 0.50. Bytes stored by it: **${spread(stored)}**, target 0.70.`;
}

function samplesOf(rounds: readonly Round[], contender: Contender): readonly Sampled[] {
  return rounds.flatMap((round) => round[contender] ?? []);
}

function ratio(rounds: readonly Round[], other: Contender, of: (timed: Timed) => number): string {
  const all = (contender: Contender) => samplesOf(rounds, contender).map(({ timed }) => of(timed));
  const within = rounds.flatMap((round) => {
    const [mine, theirs] = [round.ours, round[other]];
    return mine && theirs ? [of(mine.timed) / of(theirs.timed)] : [];
  });
  return within.length === 0
    ? ''
    : `${(median(all('ours')) / median(all(other))).toFixed(2)} (${range(within)})`;
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
  if (figures.length === 0) return '';
  return `${median(figures).toFixed(2)} (${range(figures)})`;
}

function range(figures: readonly number[]): string {
  return `${Math.min(...figures).toFixed(2)} to ${Math.max(...figures).toFixed(2)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
