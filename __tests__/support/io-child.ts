/**
 * A process that does one thing with the disk's side of install transactions: `node io-child.ts WHAT PATH [TEXT]`.
 * `create` waits for its standard input to end, tries to create the record, and prints whether it did; `name` prints
 * its name as a writer and stays until its standard input ends; `stop` listens for signals and prints what ended it.
 */
import { once } from 'node:events';
import { createJournal } from '../../src/io/fs/journal.ts';
import { listenForStop } from '../../src/io/process/stop.ts';

const [what, path = '', text = ''] = process.argv.slice(2);
const told = () => once(process.stdin.resume(), 'end');

if (what === 'create') {
  const journal = createJournal();
  console.log('ready');
  await told();
  console.log(await journal.create(path, text));
} else if (what === 'name') {
  console.log(createJournal().writer);
  await told();
} else {
  const stop = listenForStop(Number(path));
  console.log('ready');
  const kept = setInterval(() => undefined, 1_000);
  const [code, signal] = await stop.sleep(60_000).then(
    () => ['slept'],
    ({ code, signal }) => [code, signal],
  );
  clearInterval(kept);
  console.log(code, signal);
  if (text === 'stay') await new Promise((resolve) => setTimeout(resolve, 60_000));
  stop.close();
  if (signal !== undefined) process.kill(process.pid, signal);
}
