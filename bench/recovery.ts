/**
 * Measures the time from the end of a fault to a working `go`: `node bench/recovery.ts --archive FILE [--runs N] [--outage MS]`.
 * See README.md.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Mirror, startMirror } from '../__tests__/support/mirror-server.ts';
import { mountMemoryDisk } from '../__tests__/support/mounts.ts';
import { whyNoMount } from '../__tests__/support/why-no-mount.ts';
import { createPlace, type Place } from './contenders.ts';
import { median } from './report.ts';

const { values } = parseArgs({
  options: {
    archive: { type: 'string' },
    runs: { type: 'string', default: '20' },
    outage: { type: 'string', default: '500' },
  },
});
interface Course {
  readonly archive: string;
  readonly runs: number;
  /** Milliseconds in which the server does not respond. */
  readonly outage: number;
}

/** Milliseconds. */
interface Recovery {
  readonly total: number;
  /** Time of an install without a fault, measured in the same round. */
  readonly work: number;
}

interface Bench {
  readonly mirror: Mirror;
  readonly file: string;
  /** As an input; empty for the default. */
  readonly backoff: string;
  readonly outage: number;
}

const faults: Readonly<Record<string, (bench: Bench) => Promise<number>>> = {
  'network back, same run': networkBack,
  'disk space back, started again': roomBack,
  'permission back, started again': permissionBack,
};

async function main({ archive: file, runs, outage }: Course): Promise<void> {
  if (whyNoMount !== '') throw new Error(whyNoMount);
  const mirror = await startMirror({ routes: { [`/${basename(file)}`]: { file } } });
  console.log(`${runs} runs; network down for ${outage} ms\n`);
  console.log(
    '| fault | retry-backoff-ms | total, ms | beyond moving and unpacking, ms |\n| --- | --- | --- | --- |',
  );
  try {
    for (const [name, fault] of Object.entries(faults)) {
      for (const backoff of ['', '100']) {
        const bench = { mirror, file, backoff, outage };
        const samples: Recovery[] = [];
        for (let run = 0; run < runs; run++) {
          const inRun = fault === networkBack;
          samples.push({ work: await undisturbed(bench, inRun), total: await fault(bench) });
        }
        const totals = samples.map(({ total }) => total);
        const beyond = samples.map(({ total, work }) => total - work);
        console.log(`| ${name} | ${backoff || '2000 (default)'} | ${spread(totals)} | ${spread(beyond)} |`);
      }
    }
  } finally {
    await mirror.close();
  }
}

function spread(figures: readonly number[]): string {
  const text = (figure: number) => figure.toFixed(0);
  return `**${text(median(figures))}** (${text(Math.min(...figures))} to ${text(Math.max(...figures))})`;
}

/** Milliseconds of a clean install, from its first request for the archive if `fromRequest`, else from its start. */
async function undisturbed(bench: Bench, fromRequest: boolean): Promise<number> {
  using ground = groundIn('/dev/shm');
  const before = bench.mirror.requests.length;
  const started = performance.now();
  const install = start(ground.place, bench);
  let from = started;
  if (fromRequest) {
    while (bench.mirror.requests.length === before) await sleep(1);
    from = performance.now();
  }
  return (await untilGoWorks(ground.place, install)) - from;
}

async function networkBack(bench: Bench): Promise<number> {
  using ground = groundIn('/dev/shm');
  const { mirror, file } = bench;
  const path = `/${basename(file)}`;
  mirror.fail(path, { kind: 'cut', after: half }, 1);
  mirror.fail('*', { kind: 'refuse' });
  const install = start(ground.place, bench);
  const before = mirror.requests.length;
  while (mirror.requests.length < before + 2) await sleep(1); // it was cut and has retried
  await sleep(bench.outage);
  mirror.recover();
  const back = performance.now();
  return (await untilGoWorks(ground.place, install)) - back;
}

/** MiB: more than is required before the first byte, and less than the tree takes. */
const tooSmall = 262;
const enough = 600;

async function roomBack(bench: Bench): Promise<number> {
  const folder = mkdtempSync('/dev/shm/setup-go-room-');
  try {
    using disk = mountMemoryDisk(folder, tooSmall);
    using ground = groundIn(folder);
    await mustFail(start(ground.place, bench), 'DISK_FULL');
    disk.resize(enough);
    const back = performance.now();
    return (await untilGoWorks(ground.place, start(ground.place, bench))) - back;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The folder above the staging folder becomes read-only after half of the bytes. */
async function permissionBack(bench: Bench): Promise<number> {
  using ground = groundIn('/dev/shm');
  const { mirror } = bench;
  const before = mirror.requests.length;
  const install = start(ground.place, bench);
  while ((mirror.requests[before]?.bytesSent ?? 0) < half) await sleep(1);
  const entry = join(ground.place.toolCache, 'go', '1.26.8');
  chmodSync(entry, 0o555);
  await mustFail(install, 'PERMISSION_DENIED');
  chmodSync(entry, 0o755);
  const back = performance.now();
  return (await untilGoWorks(ground.place, start(ground.place, bench))) - back;
}

const half = 33_000_000;

/** Root ignores permissions, so if root runs this, the installs run as another user. */
const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

function groundIn(parent: string): Disposable & { readonly place: Place } {
  const place = createPlace(parent);
  if (user.uid !== undefined) {
    chownSync(place.root, user.uid, user.gid);
    for (const name of readdirSync(place.root)) chownSync(join(place.root, name), user.uid, user.gid);
  }
  return { place, [Symbol.dispose]: () => place.remove() };
}

function start(place: Place, { mirror, backoff, file }: Bench): ChildProcess {
  const script = join(import.meta.dirname, '../dist/index.js');
  const version = /^go(.+?)\.[a-z]+-/.exec(basename(file))?.[1] ?? '';
  const inputs = {
    'INPUT_GO-VERSION': version,
    INPUT_MIRRORS: mirror.url,
    'INPUT_RETRY-BACKOFF-MS': backoff,
    // Five short random waits may end before the outage does.
    'INPUT_MAX-RETRIES': '10',
  };
  const env = { ...place.env, ...inputs };
  return spawn(process.execPath, [script], {
    cwd: join(place.root, 'work'),
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    ...user,
  });
}

/** The time at which the installed go command has answered, as of `performance.now()`. */
async function untilGoWorks(place: Place, install: ChildProcess): Promise<number> {
  const [code, said] = await endOf(install);
  if (code !== 0) throw new Error(`the install ended with ${code}:\n${said}`);
  const go = join(place.toolCache, 'go', '1.26.8', 'x64', 'bin/go');
  if (!existsSync(`${join(go, '../..')}.complete`)) throw new Error(`no marked tree for "${go}"`);
  execFileSync(go, ['version'], {
    env: { HOME: join(place.root, 'home'), GOTOOLCHAIN: 'local' },
    cwd: place.root,
  });
  return performance.now();
}

async function mustFail(install: ChildProcess, problem: string): Promise<void> {
  const [code, said] = await endOf(install);
  if (code !== 1 || !said.includes(`::${problem}: `))
    throw new Error(`expected ${problem}, got exit code ${code}:\n${said}`);
}

async function endOf(child: ChildProcess): Promise<readonly [code: unknown, said: string]> {
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => (said += text));
  const [code] = await once(child, 'close');
  return [code, said];
}

const { archive } = values;
if (archive === undefined) {
  console.error('usage: node bench/recovery.ts --archive FILE [--runs N] [--outage MS]');
  process.exit(2);
}
await main({ archive, runs: Number(values.runs), outage: Number(values.outage) });
