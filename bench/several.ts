/**
 * Compares five releases in one call with the same five one after another, by ours and by setup-go:
 * `node bench/several.ts --setup-go DIR [--proxy URL] [--runs N] [--tree memory|disk]`. See README.md. Needs a Go on PATH.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { packedGo } from '../__tests__/support/real-go.ts';
import { createPlace, type Place } from './contenders.ts';
import { type Command, measure, type Sample } from './measure.ts';
import { machineName, median, type Race, tableOf } from './report.ts';

const { values } = parseArgs({
  options: {
    'setup-go': { type: 'string' },
    proxy: { type: 'string', default: 'https://proxy.golang.org' },
    runs: { type: 'string', default: '5' },
    tree: { type: 'string', default: 'memory' },
  },
});
const checkout = values['setup-go'];
if (checkout === undefined) {
  console.error('usage: node bench/several.ts --setup-go DIR [--proxy URL] [--runs N] [--tree memory|disk]');
  process.exit(2);
}

const versions = ['1.19.13', '1.20.14', '1.21.13', '1.22.12', '1.23.12'];
const parent = values.tree === 'disk' ? tmpdir() : '/dev/shm';
const ours = join(import.meta.dirname, '../dist/index.js');
const theirs = join(checkout, 'dist/setup/index.js');

const [first = '', ...more] = versions.map((version) => packedGo(`go${version}`));
const named = (file: string) => basename(file).replace('repacked-', '');
const files = await serve('serve.ts', [first, ...[first, ...more].map((file) => `/${named(file)}=${file}`)]);
const proxy = await serve('proxy.ts', [values.proxy, parent]);
/** Through a module proxy: the digests of archives that are packed anew are not those of the release. */
const fromProxy = { INPUT_MIRRORS: 'module-proxy', GOPROXY: proxy.url };
const fromFiles = { 'INPUT_GO-DOWNLOAD-BASE-URL': files.url };

try {
  const race = await run();
  console.log(`${machineName()}\n\n## Five releases, tree ${values.tree}, ${values.runs} runs\n`);
  console.log(`${tableOf(race)}\n`);
  const [one = [], sequence = []] = race.values();
  const peak = Math.max(...one.map(({ memory }) => memory)) / 1e6;
  const wall = (samples: readonly Sample[]) => median(samples.map((sample) => sample.wall));
  console.log(
    `In one call / ours in sequence: ${(wall(one) / wall(sequence)).toFixed(2)}; peak memory ${peak.toFixed(0)} MB`,
  );
} finally {
  for (const server of [files, proxy]) server.process.stdin?.end();
}

/** In turn, each run in its own place. The first round fills the proxy and is not counted. */
async function run(): Promise<Race> {
  const contenders: Readonly<Record<string, (place: Place) => Command>> = {
    'setup-go-tarball, in one call': inOneCall,
    'setup-go-tarball, one after another': (place) => inSequence(place, ours, fromProxy),
    'setup-go, one after another': (place) => inSequence(place, theirs, fromFiles),
  };
  const samples = new Map(Object.keys(contenders).map((name): [string, Sample[]] => [name, []]));
  for (let round = -1; round < Number(values.runs); round += 1)
    for (const [name, commandIn] of Object.entries(contenders)) {
      const place = createPlace(parent);
      try {
        const sample = await measure(commandIn(place));
        checkPlace(place);
        if (round >= 0) samples.get(name)?.push(sample);
      } finally {
        place.remove();
      }
    }
  return samples;
}

function inOneCall(place: Place): Command {
  const env = { ...place.env, ...fromProxy, INPUT_CACHE: 'false', 'INPUT_GO-VERSION': versions.join() };
  return { file: process.execPath, args: [ours], cwd: join(place.root, 'work'), env };
}

function inSequence(place: Place, script: string, inputs: Readonly<Record<string, string>>): Command {
  // dash does not hand on variables with a hyphen in their names.
  const all = { ...inputs, INPUT_CACHE: 'false', 'INPUT_CHECK-LATEST': 'false' };
  const each = `node=$1; script=$2; shift 2
for version in ${versions.join(' ')}; do env "$@" "INPUT_GO-VERSION=$version" "$node" "$script" || exit; done`;
  const words = Object.entries(all).map(([name, value]) => `${name}=${value}`);
  return {
    file: '/bin/sh',
    args: ['-c', each, 'sh', process.execPath, script, ...words],
    cwd: join(place.root, 'work'),
    env: place.env,
  };
}

/** Each has installed all of them. */
function checkPlace({ toolCache }: Place): void {
  const found = execFileSync('/bin/sh', ['-c', `cat '${toolCache}'/go*/*/*/VERSION`], { encoding: 'utf8' });
  const missing = versions.filter(
    (version) => !new RegExp(`go${version.replaceAll('.', '\\.')}(?!\\d)`).test(found),
  );
  if (missing.length > 0) throw new Error(`not installed: ${missing.join(', ')}`);
}

async function serve(
  script: string,
  args: readonly string[],
): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const server = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [address] = await once(server.stdout, 'data');
  return { url: String(address).trim(), process: server };
}
