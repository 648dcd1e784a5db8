/** The archive on loopback, in a process of its own so that its CPU time is nobody's: prints its address. */
import { basename } from 'node:path';
import { startMirror } from '../__tests__/support/mirror-server.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node bench/serve.ts FILE');
const mirror = await startMirror({ routes: { [`/${basename(file)}`]: { file } } });
console.log(mirror.url);
process.stdin.on('end', () => mirror.close()).resume();
