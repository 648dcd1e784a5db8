import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goOf, type Switch, switchName } from './contender.ts';
import type { Home } from './home.ts';
import { type Loop, measureLoops } from './loop.ts';
import { handName } from './plain.ts';
import type { Samples, SwitchPart } from './results.ts';
import type { Releases } from './stage.ts';

/** The name under which the binary itself is measured. */
export const bareName = 'the bare binary';

/** `go version` in a fresh process, in a shell that is set up, and the binary itself by its path. */
export function calls(homes: readonly Home[], { first }: Releases, rounds: number): Promise<Samples> {
  const loops = homes.map((home): Loop => {
    const { contender } = home;
    return {
      name: contender.name,
      home,
      before: exportsOf(home),
      body: `${goOf(contender, first)} version`,
    };
  });
  const hand = homes.find(({ contender }) => contender.name === handName);
  const bare = hand && { name: bareName, home: hand, before: '', body: `./sdk/${first}/go/bin/go version` };
  return measureLoops(bare ? [bare, ...loops] : loops, rounds);
}

/** The variables alone, as a process has them that is started later on. */
function exportsOf({ contender, run }: Home): string {
  const { code, output } = run(`{ ${contender.activate}; } > /dev/null && export -p > exports`);
  if (code !== 0) throw new Error(`${contender.name}: ${output}`);
  return '. ./exports';
}

/** A new shell that sets itself up, until `go version` has answered. */
export function shells(homes: readonly Home[], { first }: Releases, rounds: number): Promise<Samples> {
  const loops = homes.map((home): Loop => {
    const { contender } = home;
    return {
      name: contender.name,
      home,
      before: `script=$(cat <<'END'\n${contender.activate}; ${goOf(contender, first)} version\nEND\n)`,
      body: 'bash --norc --noprofile -c "$script"',
    };
  });
  return measureLoops(loops, rounds);
}

/** A switch to the other release and back, each until `go version` has answered, in one shell. */
export async function switches(
  homes: readonly Home[],
  { first, second }: Releases,
  rounds: number,
): Promise<Omit<SwitchPart, 'machine' | 'rounds'>> {
  const ways = homes.flatMap((home) => home.contender.switches.map((way) => ({ home, way })));
  const named = ways.map(({ home, way }) => ({ home, way, name: switchName(home.contender, way) }));
  for (const { home, way, name } of named) checkSwitch(home, way, { first, second }, name);
  const loops = named.map(({ home, way, name }): Loop => {
    const step = (version: string) => `${way.to(version)}\ngo version`;
    const body = `${step(second)}\n${step(first)}`;
    return { name, home, before: setUp(home, way), body, each: 2 };
  });
  const samples = await measureLoops(loops, rounds);
  const processes: Record<string, number> = {};
  const memory: Record<string, number> = {};
  for (const { home, way, name } of named) {
    const alone = `${setUp(home, way)}\n{ ${way.to(second)}\n${way.to(first)}\n} > /dev/null 2>&1`;
    memory[name] = (await home.measure(alone)).memory;
    const start = setUp(home, way);
    const count = processesOf(home, `${start}\n${way.to(second)}\ngo version`) - processesOf(home, start);
    if (count >= 0) processes[name] = count;
  }
  return { samples, processes, memory };
}

function setUp({ contender }: Home, { activate }: Switch): string {
  return `{ ${activate ?? contender.activate}; } > /dev/null`;
}

function checkSwitch(home: Home, way: Switch, { first, second }: Releases, name: string): void {
  const step = (version: string) => `{ ${way.to(version)}; } > /dev/null\necho "it says $(go version)"`;
  const { output } = home.run(`${setUp(home, way)}\n${step(second)}\n${step(first)}`);
  const said = [...output.matchAll(/^it says go version go(\S+)/gm)].map(([, version]) => version);
  if (said.join() !== `${second},${first}`) throw new Error(`"${name}" does not switch:\n${output}`);
}

/** Processes that a script starts; Not-a-Number without strace. */
function processesOf({ folder, run }: Home, script: string): number {
  if (!hasStrace()) return Number.NaN;
  const file = join(folder, 'tmp/trace');
  run(
    `cat > tmp/script <<'END'\n${script}\nEND\nstrace -f -qq -e trace=fork,vfork,clone,clone3 -o ${file} bash --norc --noprofile tmp/script > /dev/null`,
  );
  const started = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /(?:fork|clone3?)(?:\(| resumed)/.test(line) && / = \d+$/.test(line));
  return started.filter((line) => !line.includes('CLONE_THREAD')).length;
}

function hasStrace(): boolean {
  return execFileSync('/bin/sh', ['-c', 'command -v strace || :'], { encoding: 'utf8' }) !== '';
}
