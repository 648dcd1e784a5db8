import { writeFileSync } from 'node:fs';
import { Problem } from '../../core/problem/problem.ts';
import type { Stats, Times } from '../../core/reports/stats.ts';
import { quoted } from '../../core/text/quoted.ts';
import { seconds } from './stats-report.ts';

/** Throws `FILES_FAILED`. */
export function writeStatsSvg(stats: Stats, file: string): void {
  try {
    writeFileSync(file, statsSvg(stats));
  } catch (cause) {
    throw new Problem('FILES_FAILED', `Cannot write ${quoted(file)}: ${String(cause)}`, {
      hint: 'Give --svg a path in a folder that exists and can be written to.',
      cause,
    });
  }
}

const width = 760;
const left = 150;
const row = 26;

/** Bars from the median to the 99th percentile, on a scale of powers of ten; readable in light and in dark. */
function statsSvg({ runs }: Stats): string {
  const charts = [
    { title: 'Set-up that succeeded', times: runs.durations },
    { title: 'Phases', times: runs.phases },
  ].filter(({ times }) => times.length > 0);
  const all = charts.flatMap(({ times }) => times);
  const scale = scaleOf(all);
  let top = 44;
  const parts = charts.flatMap(({ title, times }) => {
    const begin = top;
    top += 30 + times.length * row + 34;
    return chart({ title, times, top: begin }, scale);
  });
  const height = Math.max(80, top);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${runs.count} runs of setup-go-tarball</title>`,
    `<style>${style}</style>`,
    `<rect class="page" width="${width}" height="${height}"/>`,
    `<text class="head" x="16" y="28">${runs.count} runs: median, 95th and 99th percentile</text>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

const style = [
  'text{font:13px system-ui,sans-serif;fill:#1f2328}.head{font-weight:600}.small{font-size:11px;fill:#59636e}',
  '.page{fill:#fff}.grid{stroke:#d1d9e0}.p99{fill:#b6d4fe}.p95{fill:#4c8dff}.p50{fill:#0b3d91}',
  '@media (prefers-color-scheme:dark){text{fill:#f0f6fc}.small{fill:#9198a1}.page{fill:#0d1117}.grid{stroke:#3d444d}',
  '.p99{fill:#1f3b63}.p95{fill:#3b73c9}.p50{fill:#a5c8ff}}',
].join('');

interface Scale {
  readonly from: number;
  readonly to: number;
}

/** Exponents of ten, in seconds. */
function scaleOf(times: readonly Times[]): Scale {
  const values = times.flatMap(({ p50, p99 }) => [p50, p99]).map((value) => Math.max(value, 0.001));
  const from = Math.floor(Math.log10(Math.min(1, ...values)));
  return { from, to: Math.max(from + 1, Math.ceil(Math.log10(Math.max(0.01, ...values)))) };
}

function chart(
  { title, times, top }: { readonly title: string; readonly times: readonly Times[]; readonly top: number },
  scale: Scale,
): readonly string[] {
  const bottom = top + 30 + times.length * row;
  const ticks = Array.from({ length: scale.to - scale.from + 1 }, (_, index) => scale.from + index);
  return [
    `<text class="head" x="16" y="${top + 18}">${title}</text>`,
    ...ticks.map((exponent) => {
      const x = place(10 ** exponent, scale);
      return `<line class="grid" x1="${x}" y1="${top + 26}" x2="${x}" y2="${bottom}"/><text class="small" x="${x}" y="${bottom + 14}" text-anchor="middle">${seconds(10 ** exponent)}</text>`;
    }),
    ...times.flatMap((each, index) => bars(each, top + 32 + index * row, scale)),
  ];
}

function bars({ name, count, p50, p95, p99 }: Times, y: number, scale: Scale): readonly string[] {
  const bar = (kind: string, value: number, height: number) =>
    `<rect class="${kind}" x="${left}" y="${y + (16 - height) / 2}" width="${Math.max(1, place(value, scale) - left)}" height="${height}"/>`;
  return [
    `<text x="16" y="${y + 13}">${name}</text>`,
    bar('p99', p99, 16),
    bar('p95', p95, 10),
    bar('p50', p50, 4),
    `<text class="small" x="${width - 12}" y="${y + 13}" text-anchor="end">${seconds(p50)} / ${seconds(p95)} / ${seconds(p99)}, ${count}x</text>`,
  ];
}

/** Leaves room for the numbers on the right. */
function place(value: number, { from, to }: Scale): number {
  const part = (Math.log10(Math.max(value, 10 ** from)) - from) / (to - from);
  return Math.round(left + Math.min(1, part) * (width - left - 220));
}
