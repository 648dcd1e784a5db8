/**
 * Serves the archive on loopback, in a separate process so that its CPU time counts for no contender, and prints its
 * address. Further files: PATH=FILE.
 */
import { basename } from 'node:path';
import { startMirror } from '../__tests__/support/mirror-server.ts';

const [file, ...more] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node bench/serve.ts FILE [PATH=FILE...]');
const others = more.map((each) => {
  const [path = '', name = ''] = each.split('=');
  return [path, { file: name }] as const;
});
const mirror = await startMirror({
  routes: { [`/${basename(file)}`]: { file }, ...Object.fromEntries(others) },
});
console.log(mirror.url);
process.stdin.on('end', () => mirror.close()).resume();
