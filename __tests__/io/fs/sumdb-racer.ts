/** A process that adds its numbers to the note kept in a folder, as fast as it can: `node sumdb-racer.ts FOLDER NAME FIRST STEP COUNT`. */
import { createTreeStore } from '../../../src/io/fs/sumdb-state.ts';

const [folder = '', name = '', first = '0', step = '1', count = '0'] = process.argv.slice(2);
const store = createTreeStore(folder, name);

for (let turn = 0; turn < Number(count); turn += 1) {
  const mine = String(Number(first) + turn * Number(step));
  for (;;) {
    const kept = await store.read();
    const words = kept?.split(' ') ?? [];
    // As a tree that is already part of the one kept.
    if (words.includes(mine) || (await store.replace(kept, [...words, mine].join(' ')))) break;
  }
}
