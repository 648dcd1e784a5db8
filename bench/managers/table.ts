import { compare, medianOf, ratioText, shortNumber, spreadOf } from './figures.ts';
import { type Goal, goalsOf, judge } from './goals.ts';
import type { Part, Results } from './results.ts';
import { bareName } from './use.ts';
import { experiments, type Observation, verdictOn } from './verdict.ts';

const oursName = 'setup-go-tarball';

/** The results as a page of Markdown. */
export function pageOf(results: Results): string {
  const [first, second] = results.releases;
  const sections = [
    `# Go ${first} by other means\n\nWritten by \`node bench/managers.ts\`; [the method](../README.md#version-managers). The release to switch to is ${second}.`,
    results.note ?? '',
    goals(results),
    part(results.cold, {
      title: 'Cold install',
      plot: 'managers-cold.svg',
      base: oursName,
      ratio: 'base / this',
      by: 'wall',
    }),
    part(results.call, {
      title: '`go version` in a fresh process',
      plot: 'managers-call.svg',
      base: bareName,
      ratio: 'this / base',
      by: 'cpu',
    }),
    part(results.shell, {
      title: 'A new shell until `go version` answers',
      plot: 'managers-shell.svg',
      base: oursName,
      ratio: 'base / this',
      by: 'cpu',
    }),
    switchSection(results),
    trustSection(results.trust),
    takingPart(results),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function goals(results: Results): string {
  const rows = goalsOf(results).map((goal) => [
    goal.goal,
    `at most ${goal.most.toFixed(2)}`,
    `**${goal.measured.toFixed(2)}**${interval(goal)}`,
    goal.against,
    judge(goal),
  ]);
  if (rows.length === 0) return '';
  const table = section('Goals', [['', 'goal', 'measured', 'against', 'met'], ...rows]);
  return `${table}\n\nIn brackets: where the median of the ratios within a round is, with a probability of 95 %. "unclear": the goal is within it.`;
}

function interval({ interval: between }: Goal): string {
  return between === undefined ? '' : ` (${between.map((value) => value.toFixed(2)).join(' to ')})`;
}

interface PartOptions {
  readonly title: string;
  readonly plot: string;
  /** What the ratios are about. */
  readonly base: string;
  /** Whether they are of the base to each, or of each to the base. */
  readonly ratio: 'base / this' | 'this / base';
  readonly by: 'wall' | 'cpu';
}

function part(measured: Part | undefined, { title, plot, base, ratio, by }: PartOptions): string {
  if (measured === undefined) return '';
  const { samples, machine, rounds } = measured;
  const own = samples[base] ?? [];
  const rows = sorted(measured, by).map(([name, each]) => [
    name,
    spread(each.map(({ wall }) => wall)),
    spread(each.map(({ cpu }) => cpu)),
    shortNumber(medianOf(each, 'memory') / 1e6),
    ...(['wall', 'cpu'] as const).map((what) =>
      ratioText(ratio === 'this / base' ? compare(each, own, what) : compare(own, each, what)),
    ),
  ]);
  const head = ratio.replace('base', base === bareName ? 'bare' : 'ours');
  const heads = ['', 'wall, ms', 'CPU, ms', 'peak memory, MB', `${head}, wall`, `${head}, CPU`];
  return `${section(title, [heads, ...rows])}\n\n${rounds} rounds, ${machine}.\n\n![${title}](${plot})`;
}

function switchSection({ switch: measured }: Results): string {
  if (measured === undefined) return '';
  const { samples, processes, memory, machine, rounds } = measured;
  const own = samples[`${oursName}: usego`] ?? [];
  const rows = sorted(measured, 'cpu').map(([name, each]) => [
    name,
    spread(each.map(({ wall }) => wall)),
    spread(each.map(({ cpu }) => cpu)),
    String(processes[name] ?? '–'),
    shortNumber((memory[name] ?? Number.NaN) / 1e6),
    ratioText(compare(own, each, 'wall')),
    ratioText(compare(own, each, 'cpu')),
  ]);
  const heads = [
    '',
    'wall, ms',
    'CPU, ms',
    'processes',
    'peak memory, MB',
    'usego / this, wall',
    'usego / this, CPU',
  ];
  const title = 'A switch until `go version` answers';
  return `${section(title, [heads, ...rows])}\n\n${rounds} rounds, ${machine}. Peak memory is without \`go version\`.\n\n![${title}](managers-switch.svg)`;
}

function trustSection(trust: readonly Observation[] | undefined): string {
  if (trust === undefined) return '';
  const names = [...new Set(trust.map(({ contender }) => contender))];
  const rows = names.map((name) => [
    name,
    ...experiments.map((experiment) => {
      const seen = trust.find((each) => each.contender === name && each.experiment === experiment);
      if (seen === undefined) return '–';
      const { good, words } = verdictOn(seen);
      return good ? `**${words}**` : words;
    }),
  ]);
  const heads = [
    '',
    'a bit flipped',
    'archive, index and .sha256 swapped',
    'cut at 60 %',
    'cut at 60 %, then no server; again later',
  ];
  return `${section('What it verifies, and whether it resumes', [heads, ...rows])}\n\nIn bold: what one would want. gzip notices the bit too.`;
}

function takingPart({ contenders, missing }: Results): string {
  const rows = Object.entries(contenders).map(([name, version]) => [name, version]);
  const absent = Object.entries(missing).map(([name, reason]) => `- ${name}: ${reason}`);
  const list = absent.length === 0 ? '' : `\n\nMissing:\n\n${absent.join('\n')}`;
  return `${section('Who took part', [['', 'version'], ...rows])}${list}`;
}

/** The cheapest first: by wall time what takes seconds, by CPU time what takes milliseconds. */
function sorted({ samples }: Part, what: 'wall' | 'cpu') {
  return Object.entries(samples).toSorted(([, a], [, b]) => medianOf(a, what) - medianOf(b, what));
}

function spread(values: readonly number[]): string {
  const { median, least, most } = spreadOf(values);
  return `${shortNumber(median)} (${shortNumber(least)} to ${shortNumber(most)})`;
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  if (body.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`);
  return `## ${title}\n\n${lines.join('\n')}`;
}
