/**
 * Gives every target mutated inputs: `npm run fuzz -- --minutes 5`. A finding is a crash with anything but a Problem, an
 * input that takes more than ten seconds, or more memory than the bound. Findings are kept as files, which a test of
 * the quick suite gives to their targets from then on. `--target NAME` runs one, `--seed N` starts at another number,
 * `--workers N` runs several at a time, `--executions N` leaves each target after so many, and `--counts FILE` adds what
 * was done to a file of JSON, so that runs can be summed up.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { inputOf } from './fuzz/session.ts';
import { allTargets, type GroupedTarget } from './fuzz/targets.ts';
import type { WorkerData } from './fuzz/worker.ts';

/** Milliseconds of processor time that one input may take, and of time, in which a busy machine may give it little. */
const HANG = 10_000;
const STILL = 300_000;
/** MiB of its heap, and bytes that the whole process may have more than at its start. */
const HEAP = 512;
const GROWTH = 1024 ** 3;

const kept = join(import.meta.dirname, '../__tests__/support/fuzz-findings');

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    target: { type: 'string', multiple: true },
    seed: { type: 'string' },
    workers: { type: 'string', default: '1' },
    executions: { type: 'string' },
    counts: { type: 'string' },
  },
});
const minutes = numberOf('minutes', values.minutes);
const workers = numberOf('workers', values.workers);
const most = values.executions === undefined ? 2 ** 31 - 1 : numberOf('executions', values.executions);
const first = values.seed === undefined ? Date.now() % 1_000_000_000 : numberOf('seed', values.seed);
const targets = await allTargets();
const chosen = targets.filter(({ name }) => values.target === undefined || values.target.includes(name));
if (chosen.length === 0) {
  console.error(`fuzz: no such target; there are ${targets.map(({ name }) => `"${name}"`).join(', ')}`);
  process.exit(2);
}

const limit = performance.now() + minutes * 60_000;
console.log(`${chosen.length} targets, ${minutes} minutes, from number ${first}`);
const waiting = [...chosen];
const results: Result[] = [];
await Promise.all(Array.from({ length: workers }, work));

const total = results.reduce((sum, { executions }) => sum + executions, 0);
const findings = results.flatMap(({ findings }) => findings);
console.log(`${total.toLocaleString('en')} executions, ${findings.length} findings`);
for (const finding of findings) console.error(`fuzz: ${finding}`);
process.exitCode = findings.length === 0 ? 0 : 1;

interface Result {
  readonly executions: number;
  readonly accepted: number;
  readonly findings: readonly string[];
}

async function work(): Promise<void> {
  for (let target = waiting.shift(); target !== undefined; target = waiting.shift()) {
    // What a target leaves of its time is shared by those after it.
    const share = Math.max(1000, (limit - performance.now()) / Math.ceil((waiting.length + 1) / workers));
    const result = await fuzz(target, share);
    results.push(result);
    if (values.counts !== undefined) note(values.counts, target.name, result);
  }
}

/** Adds to what other runs have counted. */
function note(file: string, name: string, { executions, accepted, findings }: Result): void {
  const all: Record<string, [executions: number, accepted: number, findings: number]> = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : {};
  const before = all[name] ?? [0, 0, 0];
  all[name] = [before[0] + executions, before[1] + accepted, before[2] + findings.length];
  writeFileSync(file, `${JSON.stringify(all, undefined, 2)}\n`);
}

async function fuzz(target: GroupedTarget, milliseconds: number): Promise<Result> {
  const counters = new SharedArrayBuffer(16);
  const shared = new Int32Array(counters);
  const findings: string[] = [];
  const keep = async (number: number, what: string, bytes?: Uint8Array) => {
    const input = bytes ?? inputOf(target, await target.seeds(), number);
    findings.push(`${target.name}, number ${number}, kept as ${save(target, input)}: ${what}`);
  };
  let [next, executions, accepted] = [first, 0, 0];
  const start = performance.now();
  const end = start + milliseconds;
  // A thread that was ended is followed by another one, behind the input that ended it.
  while (performance.now() < end && findings.length < 10 && executions < most) {
    shared.fill(0);
    const data: WorkerData = {
      group: target.group,
      target: target.name,
      first: next,
      milliseconds: end - performance.now(),
      most: most - executions,
      counters,
    };
    const ended = await watch(data, shared, (found) => keep(found.number, found.what, found.bytes));
    executions += Atomics.load(shared, 1);
    accepted += Atomics.load(shared, 2);
    if (ended === undefined) break;
    await keep(Atomics.load(shared, 0), ended);
    next = Atomics.load(shared, 0) + 1;
  }
  const rate = Math.round(executions / ((performance.now() - start) / 1000));
  const share = executions === 0 ? 0 : Math.round((accepted / executions) * 100);
  const columns = [
    target.name.padEnd(20),
    executions.toLocaleString('en').padStart(12),
    `${rate.toLocaleString('en')}/s`.padStart(12),
  ];
  console.log(`${columns.join('')}  ${String(share).padStart(3)} % accepted, ${findings.length} findings`);
  return { executions, accepted, findings };
}

interface Message {
  readonly number: number;
  readonly what: string;
  readonly bytes: Uint8Array;
}

/** Why the thread was ended or has ended too early; `undefined` at the end of its time. */
function watch(
  data: WorkerData,
  shared: Int32Array,
  heard: (message: Message) => Promise<void>,
): Promise<string | undefined> {
  const worker = new Worker(new URL('./fuzz/worker.ts', import.meta.url), {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
  });
  const before = process.memoryUsage.rss();
  let [at, since, busy] = [-1, performance.now(), processorTime()];
  let why: string | undefined;
  const stop = (reason: string) => {
    if (why !== undefined) return;
    why = reason;
    void worker.terminate();
  };
  const timer = setInterval(() => {
    const number = Atomics.load(shared, 0) * 2 + (Atomics.load(shared, 1) % 2);
    const isReady = Atomics.load(shared, 0) !== 0; // before, it makes its seeds
    // All threads have used that much together, so each of them a share.
    const spent = (processorTime() - busy) / workers;
    if (number !== at || !isReady) [at, since, busy] = [number, performance.now(), processorTime()];
    else if (spent > HANG || performance.now() - since > STILL)
      stop(`it takes more than ${HANG / 1000} seconds`);
    if (process.memoryUsage.rss() - before > GROWTH * workers) stop('it takes more memory than the bound');
  }, 250);
  const messages: Promise<void>[] = [];
  worker.on('message', (message: Message) => void messages.push(heard(message)));
  worker.on('error', (error) => {
    why ??= error instanceof Error ? (error.stack ?? error.message) : String(error);
  });
  return new Promise((resolve) => {
    worker.on('exit', (code) => {
      clearInterval(timer);
      // So ends a thread in which everybody waits for what never comes.
      if (Atomics.load(shared, 3) === 0)
        why ??= `its thread ended with ${code}: it waits for something that never comes, or has called exit`;
      void Promise.all(messages).then(() => resolve(why));
    });
  });
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function save({ name }: GroupedTarget, bytes: Uint8Array): string {
  mkdirSync(kept, { recursive: true });
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const file = join(kept, `${name.replaceAll(/\W+/g, '-')}.${digest}`);
  writeFileSync(file, bytes);
  return file;
}

function numberOf(name: string, text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  console.error(`fuzz: --${name} is ${JSON.stringify(text)}, which is not a number above 0`);
  process.exit(2);
}
