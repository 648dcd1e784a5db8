import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spreadOf } from './figures.ts';
import { type Bar, svgOf } from './plot.ts';
import { type Part, type Results, writeResults } from './results.ts';
import { pageOf } from './table.ts';

/** Writes the data, the page and its pictures. */
export function writePages(folder: string, results: Results): void {
  writeResults(join(folder, 'managers.json'), results);
  writeFileSync(join(folder, 'managers.md'), pageOf(results));
  const { cold, call, shell, switch: switching } = results;
  const [first = '', second = ''] = results.releases;
  const draw = (name: string, title: string, part: Part | undefined, what: 'wall' | 'cpu') => {
    if (part === undefined) return;
    const unit = what === 'wall' ? 'ms' : 'ms of CPU time';
    writeFileSync(join(folder, `managers-${name}.svg`), svgOf({ title, unit, bars: barsOf(part, what) }));
  };
  draw('cold', `Cold install of Go ${first}`, cold, 'wall');
  draw('call', 'go version in a fresh process', call, 'cpu');
  draw('shell', 'A new shell until go version answers', shell, 'cpu');
  draw('switch', `A switch between Go ${first} and ${second} until go version answers`, switching, 'cpu');
}

function barsOf({ samples }: Part, what: 'wall' | 'cpu'): readonly Bar[] {
  return Object.entries(samples).map(([name, each]) => {
    const { median: value, least, most } = spreadOf(each.map((sample) => sample[what]));
    return { name, value, least, most, ours: /^(?:setup-go-tarball|goinstall\.sh)/.test(name) };
  });
}
