/**
 * What it costs to find the go.sum files of a large checkout: `node bench/go-sums.ts [--files N] [--runs N]`. The command
 * `cache key` in a folder with that many files, and in one with a go.sum alone, in turn.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, type Sample } from './measure.ts';
import { machineName, median, tableOf } from './report.ts';

const { values } = parseArgs({
  options: { files: { type: 'string', default: '100000' }, runs: { type: 'string', default: '9' } },
});
const line = `example.test/a v1.0.0 h1:${'A'.repeat(43)}=\n`;
const root = mkdtempSync('/dev/shm/bench-go-sums-');
const [small, large] = [join(root, 'small'), join(root, 'large')];
try {
  for (const folder of [small, large]) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'go.sum'), line);
  }
  fill(large, Number(values.files));
  const samples = new Map<string, Sample[]>([
    [`${values.files} files`, []],
    ['one file', []],
  ]);
  const beyond: number[] = [];
  for (let run = 0; run < Number(values.runs); run++) {
    const round = [await keysIn(large), await keysIn(small)];
    for (const [index, list] of [...samples.values()].entries()) list.push(...round.slice(index, index + 1));
    beyond.push((round[0]?.wall ?? 0) - (round[1]?.wall ?? 0));
  }
  console.log(
    `${machineName()}\n\n${tableOf(samples)}\n\nThe files: **${median(beyond).toFixed(0)}** ms; target 1000 ms.`,
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}

function keysIn(cwd: string): Promise<Sample> {
  const script = join(import.meta.dirname, '../dist/index.js');
  const { PATH = '', HOME = '' } = process.env;
  return measure({
    file: process.execPath,
    args: [script, 'cache', 'key', '--json'],
    cwd,
    env: { PATH, HOME },
  });
}

/** A hundred in each folder, ten folders in each of those above, a go.sum in every tenth. */
function fill(folder: string, files: number): void {
  for (let made = 0; made < files; made += 100) {
    const below = join(
      folder,
      ...String(made / 100)
        .padStart(4, '0')
        .split(''),
    );
    mkdirSync(below, { recursive: true });
    for (let number = 0; number < 99; number++) writeFileSync(join(below, `file${number}.go`), '');
    writeFileSync(join(below, made % 1000 === 0 ? 'go.sum' : 'last.go'), line);
  }
}
