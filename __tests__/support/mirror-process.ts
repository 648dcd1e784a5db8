/**
 * A mirror in a separate process, so that it can be stopped: `node mirror-process.ts FOLDER [BYTES EVERY_MS]` serves
 * the files of the folder below /go, those of the archive in such pieces, and the index `index.json`. Prints its URL.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMirror } from './mirror-server.ts';

const [folder = '.', bytes, everyMs] = process.argv.slice(2);
const mirror = await startMirror();
for (const name of readdirSync(folder)) {
  const path = name === 'index.json' ? '/go/' : `/go/${name}`;
  mirror.serve(path, readFileSync(join(folder, name)));
  if (bytes !== undefined && name !== 'index.json')
    mirror.fail(path, { kind: 'drip', bytes: Number(bytes), everyMs: Number(everyMs) });
}
console.log(mirror.url);
process.stdin.on('end', () => mirror.close()).resume();
