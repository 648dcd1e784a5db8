/**
 * Compares Go from a module proxy with the go command that downloads the same toolchain, and an archive that is checked
 * against the log with setup-go, which verifies nothing: `node bench/module-proxy.ts --setup-go DIR --archive FILE
 * [--toolchain go1.26.7] [--proxy URL] [--runs N]`. Trees are in memory. Needs a Go of another version on PATH.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createPlace, type Mirror, oursIn, type Place, setupGoIn } from './contenders.ts';
import { type Command, measure, type Sample } from './measure.ts';
import { type Race, tableOf } from './report.ts';

const { values } = parseArgs({
  options: {
    'setup-go': { type: 'string' },
    archive: { type: 'string' },
    toolchain: { type: 'string', default: 'go1.26.7' },
    proxy: { type: 'string', default: 'https://proxy.golang.org' },
    runs: { type: 'string', default: '5' },
  },
});

const memory = '/dev/shm';
const ours = join(import.meta.dirname, '../dist/index.js');
const go = join(execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim(), 'bin/go');
const runs = Number(values.runs);
const proxy = await serve('proxy.ts', [values.proxy, memory]);
try {
  console.log(`## ${values.toolchain} through a module proxy, tree in memory, ${runs} runs\n`);
  console.log(
    `${tableOf(await race({ 'setup-go-tarball': fromModuleProxy, 'the go command': byGoCommand }))}\n`,
  );
  if (values['setup-go'] && values.archive) await archives(values['setup-go'], values.archive);
} finally {
  proxy.process.stdin?.end();
}

async function archives(checkout: string, archive: string): Promise<void> {
  const files = await serve('serve.ts', [archive]);
  const mirror: Mirror = { url: files.url, filename: basename(archive) };
  try {
    console.log(`## ${mirror.filename} with require-trust log, tree in memory, ${runs} runs\n`);
    const contenders = {
      'setup-go-tarball, log': (place: Place) => checkedByLog(place, mirror),
      'setup-go': (place: Place) => setupGoIn(place, mirror, checkout),
      'setup-go-tarball, known': (place: Place) => oursIn(place, mirror),
    };
    console.log(tableOf(await race(contenders)));
  } finally {
    files.process.stdin?.end();
  }
}

function fromModuleProxy(place: Place): Command {
  const inputs = {
    'INPUT_GO-VERSION': values.toolchain.replace(/^go/, ''),
    INPUT_MIRRORS: 'module-proxy',
    INPUT_CACHE: 'false',
  };
  return {
    file: process.execPath,
    args: [ours],
    cwd: join(place.root, 'work'),
    env: { ...place.env, ...inputs, GOPROXY: proxy.url },
  };
}

function byGoCommand(place: Place): Command {
  const home = place.env['HOME'] ?? place.root;
  const env = {
    HOME: home,
    PATH: '/usr/bin:/bin',
    GOPATH: join(home, 'go'),
    GOENV: 'off',
    GOPROXY: proxy.url,
    GOTOOLCHAIN: values.toolchain,
  };
  return { file: go, args: ['version'], cwd: join(place.root, 'work'), env };
}

function checkedByLog(place: Place, mirror: Mirror): Command {
  const command = oursIn(place, mirror);
  return { ...command, env: { ...command.env, 'INPUT_REQUIRE-TRUST': 'log', GOPROXY: proxy.url } };
}

/** Runs the contenders in turn, each run in its own place. The first round fills caches and is not counted. */
async function race(contenders: Readonly<Record<string, (place: Place) => Command>>): Promise<Race> {
  const samples = new Map(Object.keys(contenders).map((name): [string, Sample[]] => [name, []]));
  for (let run = -1; run < runs; run++) {
    for (const [name, commandIn] of Object.entries(contenders)) {
      const place = createPlace(memory);
      try {
        const sample = await measure(commandIn(place));
        if (run >= 0) samples.get(name)?.push(sample);
      } finally {
        execFileSync('chmod', ['-R', 'u+w', place.root]); // the module cache is read-only
        place.remove();
      }
    }
  }
  return samples;
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
