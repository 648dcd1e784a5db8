/**
 * Compares a cold installation and a tool-cache hit with setup-go and with `curl | tar xz`, on this machine:
 * `node bench/install.ts --setup-go DIR --archive FILE [--runs N] [--tree memory|disk|both]`. See README.md.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  bareGoOf,
  bareNodeIn,
  createPlace,
  curlIn,
  findAgain,
  goVersionOf,
  type Mirror,
  oursIn,
  type Place,
  setupGoIn,
} from './contenders.ts';
import { type Command, measure, type Sample } from './measure.ts';
import { machineName, type Race, tableOf } from './report.ts';

const dist = join(import.meta.dirname, '../dist');

const { values } = parseArgs({
  options: {
    'setup-go': { type: 'string' },
    archive: { type: 'string' },
    runs: { type: 'string', default: '5' },
    tree: { type: 'string', default: 'memory' },
  },
});
const { 'setup-go': checkout, archive } = values;
if (checkout === undefined || archive === undefined) {
  console.error(
    'usage: node bench/install.ts --setup-go DIR --archive FILE [--runs N] [--tree memory|disk|both]',
  );
  process.exit(2);
}
await main({ checkout, archive, runs: Number(values.runs), trees: treesOf(values.tree) });

interface Options {
  readonly checkout: string;
  readonly archive: string;
  readonly runs: number;
  readonly trees: readonly (readonly [name: string, folder: string])[];
}

async function main({ checkout, archive, runs, trees }: Options): Promise<void> {
  console.log(`${machineName()}\n\n${sizes()}\n`);
  const server = await serve(archive);
  try {
    for (const [name, folder] of trees) {
      const given = { parent: folder, mirror: server.mirror, checkout };
      console.log(`## Cold, tree ${name}, ${runs} runs\n\n${tableOf(await cold(given, runs))}\n`);
      console.log(await hits(given, { runs: runs * 3, title: `tree ${name}` }));
    }
  } finally {
    server.process.stdin?.end();
  }
}

interface Course {
  readonly parent: string;
  readonly mirror: Mirror;
  readonly checkout: string;
}

/** Each run has its own empty place, which is removed before the next run starts. */
async function cold({ parent, mirror, checkout }: Course, runs: number): Promise<Race> {
  const contenders: Readonly<Record<string, (place: Place) => Command>> = {
    'setup-go-tarball': (place) => oursIn(place, mirror),
    'setup-go': (place) => setupGoIn(place, mirror, checkout),
    'curl \\| tar xz': (place) => curlIn(place, mirror),
  };
  return race(runs, contenders, async (commandIn) => {
    const place = createPlace(parent);
    try {
      return await measure(commandIn(place));
    } finally {
      place.remove();
    }
  });
}

/** Each contender finds the Go that it has installed itself. */
async function hits(
  course: Course,
  { runs, title }: { readonly runs: number; readonly title: string },
): Promise<string> {
  const versionRuns = 100; // they take milliseconds
  const { parent, mirror, checkout } = course;
  const [own, theirs] = [createPlace(parent), createPlace(parent)];
  const [ours, setupGo] = [oursIn(own, mirror), setupGoIn(theirs, mirror, checkout)];
  try {
    await measure(ours);
    await measure(setupGo);
    const commands = {
      'setup-go-tarball': findAgain(own, ours),
      'the same, advisories: off, summary: line': quiet(findAgain(own, ours)),
      'setup-go': findAgain(theirs, setupGo),
      'node -e 0': bareNodeIn(own),
    };
    const table = tableOf(await race(runs, commands, measure));
    const versions = {
      'after setup-go-tarball': goVersionOf(own),
      'after setup-go': goVersionOf(theirs),
      'the bare binary': bareGoOf(own),
    };
    const versionTable = tableOf(await race(versionRuns, versions, measure));
    return [
      `## Tool-cache hit, ${title}, ${runs} runs\n\n${table}\n`,
      `Loaded on a hit: ${(await loadedBy(commands['setup-go-tarball'])).join(', ')}\n`,
      `## \`go version\` afterwards, ${title}, ${versionRuns} runs\n\n${versionTable}\n`,
    ].join('\n');
  } finally {
    own.remove();
    theirs.remove();
  }
}

/** What a hit costs without what it says about the release. */
function quiet(command: Command): Command {
  return { ...command, env: { ...command.env, INPUT_ADVISORIES: 'off', INPUT_SUMMARY: 'line' } };
}

/**
 * Runs the contenders in turn, A B C C B A, so that other load on the machine, and who ran before, affect all of them
 * equally.
 */
async function race<T>(
  runs: number,
  contenders: Readonly<Record<string, T>>,
  once: (contender: T) => Promise<Sample>,
): Promise<Race> {
  const samples = new Map(Object.keys(contenders).map((name): [string, Sample[]] => [name, []]));
  const inTurn = Object.entries(contenders);
  for (let run = 0; run < runs; run++) {
    for (const [name, contender] of run % 2 === 0 ? inTurn : inTurn.toReversed())
      samples.get(name)?.push(await once(contender));
  }
  return samples;
}

/** The files of dist/ that a command opens, with their sizes, according to strace. */
async function loadedBy(command: Command): Promise<readonly string[]> {
  const args = ['-f', '-e', 'trace=open,openat', command.file, ...command.args];
  const child = spawn('strace', args, {
    cwd: command.cwd,
    env: command.env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  try {
    await once(child, 'close');
  } catch {
    return ['(unknown: strace is not installed)'];
  }
  const files = [...text.matchAll(/"[^"]*\/dist\/([^"/]+)"[^\n]*= \d/g)].map(([, file]) => file ?? '');
  return [...new Set(files)].map((file) => `${file} (${sizeOf(file)})`);
}

async function serve(archive: string): Promise<{ readonly mirror: Mirror; readonly process: ChildProcess }> {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'serve.ts'), archive], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [address] = await once(server.stdout, 'data');
  return { mirror: { url: String(address).trim(), filename: basename(archive) }, process: server };
}

function sizes(): string {
  const files = readdirSync(dist).filter((file) => file.endsWith('.js'));
  return `dist: ${files.map((file) => `${file} ${sizeOf(file)}`).join(', ')}`;
}

function sizeOf(file: string): string {
  return `${(statSync(join(dist, file)).size / 1000).toFixed(1)} kB`;
}

function treesOf(wanted: string): Options['trees'] {
  const trees = [['in memory', '/dev/shm'] as const, ['on disk', tmpdir()] as const];
  const chosen = { memory: trees.slice(0, 1), disk: trees.slice(1), both: trees };
  if (wanted === 'memory' || wanted === 'disk' || wanted === 'both') return chosen[wanted];
  throw new Error(`--tree must be memory, disk or both, not "${wanted}"`);
}
