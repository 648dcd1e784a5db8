/**
 * Measures what a switch of the Go version costs in a shell: `node bench/switch.ts --go DIR [--runs N] [--switches N]`.
 * DIR is a GOROOT, which stands for both versions. See README.md.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { whereIs } from '../__tests__/support/real-shells.ts';
import { switchLines } from '../src/core/activate/switch-function.ts';
import { measure, type Sample } from './measure.ts';
import { median } from './report.ts';

const { values } = parseArgs({
  options: {
    go: { type: 'string' },
    runs: { type: 'string', default: '9' },
    switches: { type: 'string', default: '200' },
  },
});
if (values.go === undefined) {
  console.error('usage: node bench/switch.ts --go DIR [--runs N] [--switches N]');
  process.exit(2);
}

const [runs, switches] = [Number(values.runs), Number(values.switches)];
const folder = mkdtempSync('/dev/shm/setup-go-bench-');
const roots = ['1.26.7', '1.26.8', '1.25.1'].map((version) => {
  const root = join(folder, 'go', version, 'x64');
  mkdirSync(join(root, '..'), { recursive: true });
  symlinkSync(resolve(values.go ?? ''), root);
  writeFileSync(`${root}.complete`, '');
  return root;
});
// As many folders as a usual PATH has.
const path = `${roots[1]}/bin:/root/go/bin:/root/.local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`;

try {
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Linux ${release()}, ${runs} runs\n`);
  console.log('| shell | until `go version` answers, by hand = 1 | wall | a switch alone, CPU |');
  console.log('| --- | --- | --- | --- |');
  for (const shell of ['dash', 'bash', 'busybox', 'zsh', 'fish'])
    if (whereIs(shell) !== '') await compare(shell);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(shell: string): Promise<void> {
  const language = shell === 'fish' ? 'fish' : 'sh';
  const definition = switchLines(language, {
    ...{ toolCache: folder, tools: ['go', 'go-slim'], arch: 'x64', before: [], after: ['/root/go/bin'] },
    ...{ own: [], goroot: 'export', program: ['/bin/false', '/none'] },
  });
  const set = (root: string) =>
    language === 'fish'
      ? `set -gx GOROOT ${root}; set -gx PATH ${root}/bin $rest`
      : `export GOROOT=${root} PATH=${root}/bin:$rest`;
  const rest = path.replace(/^[^:]*:/, '');
  const first = language === 'fish' ? `set rest ${rest.replaceAll(':', ' ')}` : `rest=${rest}`;
  const script = (steps: readonly string[]) => {
    const body = steps.join('\n');
    const loop =
      language === 'fish'
        ? `for i in (seq ${switches / 2})\n${body}\nend`
        : `i=0\nwhile [ $i -lt ${switches / 2} ]; do\n${body}\ni=$((i+1))\ndone`;
    return [first, ...definition, loop].join('\n');
  };
  const [one = '', other = ''] = roots;
  const answer = 'go version > /dev/null';
  const scripts = {
    hand: script([set(one), answer, set(other), answer]),
    function: script(['usego 1.26.7', answer, 'usego 1.26', answer]),
    alone: script(['usego 1.26.7', 'usego 1.26']),
    empty: script([':', ':']),
  };
  const samples: Record<keyof typeof scripts, Sample[]> = { hand: [], function: [], alone: [], empty: [] };
  const args =
    shell === 'busybox' ? ['sh'] : shell === 'zsh' ? ['-f'] : shell === 'fish' ? ['--no-config'] : [];
  for (let run = 0; run < runs; run += 1)
    for (const name of ['hand', 'function', 'alone', 'empty'] as const)
      samples[name].push(
        await measure({
          file: whereIs(shell),
          args: [...args, '-c', scripts[name]],
          env: { PATH: path, HOME: folder, GOTOOLCHAIN: 'local' },
          cwd: folder,
        }),
      );
  const of = (name: keyof typeof scripts, what: 'cpu' | 'wall') =>
    median(samples[name].map((sample) => sample[what]));
  const ratio = (what: 'cpu' | 'wall') => (of('function', what) / of('hand', what)).toFixed(2);
  const alone = ((of('alone', 'cpu') - of('empty', 'cpu')) / switches) * 1000;
  console.log(`| ${shell} | ${ratio('cpu')} CPU | ${ratio('wall')} | ${alone.toFixed(0)} µs |`);
}
