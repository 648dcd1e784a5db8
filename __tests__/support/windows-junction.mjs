/** Preloaded under Wine 10, which cannot make junctions: makes a link of Unix in the place of one, which Wine follows. */
import { spawnSync } from 'node:child_process';
import { existsSync, promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';

const unix = (path) =>
  path.replace(/^([cd]):/i, (_, letter) => `/prefix/drive_${letter.toLowerCase()}`).replaceAll('\\', '/');

promises.symlink = async (target, path) => {
  const link = ['/wait', '/unix', '/bin/ln', '-s', unix(target), unix(path)];
  spawnSync('C:\\windows\\system32\\start.exe', link); // what it returns says nothing, nor when
  for (let wait = 0; wait < 500 && !existsSync(path); wait++) await sleep(20);
  if (!existsSync(path)) throw Object.assign(new Error('there is no link'), { code: 'UNKNOWN' });
};
syncBuiltinESMExports();
