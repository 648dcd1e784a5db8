/**
 * A process that performs one operation of install transactions on the disk: `node io-child.ts OPERATION PATH [TEXT]`.
 * `create` waits for its standard input to end, tries to create the record, and prints whether it did; `name` prints
 * its name as a writer and stays until its standard input ends; `stop` listens for signals and prints what ended it.
 */
import { once } from 'node:events';
import { Problem } from '../../src/core/problem/problem.ts';
import { records } from '../../src/io/fs/records.ts';
import { createWriters } from '../../src/io/fs/writers.ts';
import { listenForStop, sleepUnlessStopped } from '../../src/io/process/stop.ts';

const [what, path = '', text = ''] = process.argv.slice(2);
const inputEnds = () => once(process.stdin.resume(), 'end');

if (what === 'create') {
  console.log('ready');
  await inputEnds();
  console.log(await records.create(path, text).catch((error: Error) => String(error)));
} else if (what === 'name') {
  console.log(createWriters().self);
  await inputEnds();
} else {
  const controller = new AbortController();
  const stop = listenForStop(Number(path), controller);
  console.log('ready');
  const kept = setInterval(() => undefined, 1_000);
  const [code, signal] = await sleepUnlessStopped(60_000, controller.signal).then(
    () => ['slept', undefined],
    (problem: unknown) =>
      problem instanceof Problem ? [problem.code, problem.signal] : [String(problem), undefined],
  );
  clearInterval(kept);
  console.log(code, signal);
  if (text === 'stay') await new Promise((resolve) => setTimeout(resolve, 60_000));
  stop.close();
  if (signal !== undefined) process.kill(process.pid, signal);
}
