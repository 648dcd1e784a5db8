/**
 * Measures what --auto-switch costs in a shell: `node bench/auto-switch.ts --go DIR [--runs N] [--prompts N]`. DIR is a
 * GOROOT, which stands for all versions. See README.md.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { whereIs } from '../__tests__/support/real-shells.ts';
import { autoSwitchLines } from '../src/core/activate/auto-switch.ts';
import { switchLines } from '../src/core/activate/switch-function.ts';
import type { AutoSwitching } from '../src/core/activate/switching.ts';
import { measure } from './measure.ts';
import { machineName, median } from './report.ts';

const { values } = parseArgs({
  options: {
    go: { type: 'string' },
    runs: { type: 'string', default: '9' },
    prompts: { type: 'string', default: '500' },
  },
});
if (values.go === undefined) {
  console.error('usage: node bench/auto-switch.ts --go DIR [--runs N] [--prompts N]');
  process.exit(2);
}

const [runs, prompts] = [Number(values.runs), Number(values.prompts)];
const folder = mkdtempSync('/dev/shm/setup-go-bench-');
const roots = ['1.26.8', '1.25.1', '1.24.3'].map((version) => {
  const root = join(folder, 'go', version, 'x64');
  mkdirSync(join(root, '..'), { recursive: true });
  symlinkSync(resolve(values.go ?? ''), root);
  writeFileSync(`${root}.complete`, '');
  return root;
});
// As long as that of a project of some size: 120 requirements.
const requirements = Array.from({ length: 120 }, (_, n) => `\texample.com/some/module${n} v1.2.${n}\n`).join(
  '',
);
const modules = { a: '1.25', b: '1.25.1', c: '1.24' };
for (const [name, version] of Object.entries(modules)) {
  mkdirSync(join(folder, 'home/src/github.com', name, 'cmd/tool/internal'), { recursive: true });
  writeFileSync(
    join(folder, 'home/src/github.com', name, 'go.mod'),
    `module ${name}\n\ngo ${version}\n\nrequire (\n${requirements})\n`,
  );
}
// As many folders as a usual PATH has.
const path = `${roots[0]}/bin:/root/go/bin:/root/.local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`;

const at = (name: string) => join(folder, 'home/src/github.com', name);
const cases: Readonly<Record<string, readonly [string, string]>> = {
  'a prompt in the same folder': ['', ''],
  'cd outside of modules': [join(folder, 'home'), join(folder, 'home/src')],
  'cd within a module': [at('a/cmd'), at('a/cmd/tool/internal')],
  'cd between modules, same version': [at('a'), at('b')],
  'cd between modules, with a switch': [at('a'), at('c')],
};

try {
  console.log(`${machineName()}, ${runs} runs of ${prompts} prompts\n`);
  console.log(
    '| shell | case | CPU for each prompt, beyond the cd itself | wall |\n| --- | --- | --- | --- |',
  );
  for (const shell of ['bash', 'zsh', 'fish', 'dash'])
    if (whereIs(shell) !== '') for (const name of Object.keys(cases)) await compare(shell, name);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(shell: string, name: string): Promise<void> {
  const language = shell === 'fish' ? 'fish' : 'sh';
  const switching: AutoSwitching = {
    ...{ toolCache: folder, tools: ['go', 'go-slim'], arch: 'x64', before: [], after: ['/root/go/bin'] },
    ...{ own: [], program: ['/bin/false', '/none'], gowork: '' },
    goroot: 'export',
  };
  const definition = [...switchLines(language, switching), ...autoSwitchLines(language, switching)];
  const [one, other] = cases[name] ?? ['', ''];
  const step = (to: string, call: string) => [to === '' ? ':' : `builtin cd ${to}`, call].join('\n');
  const script = (call: string, lines: readonly string[]) => {
    const body = [step(one, call), step(other, call)].join('\n');
    const loop =
      language === 'fish'
        ? `for i in (seq ${prompts / 2})\n${body}\nend`
        : `i=0\nwhile [ $i -lt ${prompts / 2} ]; do\n${body}\ni=$((i+1))\ndone`;
    return [...lines, shell === 'dash' ? loop.replaceAll('builtin cd', 'command cd') : loop].join('\n');
  };
  // fish calls the function itself when the folder changes, zsh too in an interactive shell.
  const scripts = {
    with: script(language === 'fish' ? ':' : '_usego_auto', definition),
    without: script(
      ':',
      definition.map((line) => line.replace(' --on-variable PWD', '')),
    ),
  };
  const samples = { with: { cpu: [0], wall: [0] }, without: { cpu: [0], wall: [0] } };
  for (const each of Object.values(samples)) for (const list of Object.values(each)) list.pop();
  const flags = { zsh: ['-f'], fish: ['--no-config', '-i'], bash: ['--norc'], dash: [] }[shell] ?? [];
  for (let run = 0; run < runs; run += 1)
    for (const kind of ['with', 'without'] as const) {
      const { cpu, wall } = await measure({
        file: whereIs(shell),
        args: [...flags, '-c', scripts[kind]],
        env: { PATH: path, HOME: folder, TERM: 'dumb' },
        cwd: folder,
      });
      samples[kind].cpu.push(cpu);
      samples[kind].wall.push(wall);
    }
  const cost = (what: 'cpu' | 'wall') =>
    `${(((median(samples.with[what]) - median(samples.without[what])) / prompts) * 1000).toFixed(0)} µs`;
  console.log(`| ${shell} | ${name} | ${cost('cpu')} | ${cost('wall')} |`);
}
