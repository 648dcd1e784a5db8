/** Runs one target in a thread of its own, so that what hangs can be ended and what eats memory ends by itself. */
import { parentPort, workerData } from 'node:worker_threads';
import { execute, inputOf } from './session.ts';
import { groups } from './targets.ts';

export interface WorkerData {
  readonly group: string;
  readonly target: string;
  readonly first: number;
  readonly milliseconds: number;
  /** Executions. */
  readonly most: number;
  /** The number of the input that is being run, and how many were run and accepted; 1 at the end. */
  readonly counters: SharedArrayBuffer;
}

const { group, target: name, first, milliseconds, most, counters }: WorkerData = workerData;
const shared = new Int32Array(counters);
const target = (await groups[group]?.())?.find((each) => each.name === name);
if (target === undefined) throw new Error(`there is no target "${name}"`);

const seeds = await target.seeds();
const progress = { executions: 0, accepted: 0 };
const end = performance.now() + milliseconds;
let findings = 0;
const goesOn = () => performance.now() < end && findings < 10 && progress.executions < most;
for (let number = first; goesOn(); number += 1) {
  Atomics.store(shared, 0, number);
  const found = await execute(target, inputOf(target, seeds, number), progress);
  Atomics.store(shared, 1, progress.executions);
  Atomics.store(shared, 2, progress.accepted);
  if (found === undefined) continue;
  findings += 1;
  parentPort?.postMessage({ number, ...found });
}
Atomics.store(shared, 3, 1);
