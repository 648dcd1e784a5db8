import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The short name (8.3) of a path on Windows, for programs that cannot read the long one; `undefined` if it is not ASCII
 * either, as on disks without short names. The end of a path that does not exist yet stays as it is.
 */
export function shortName(path: string): string | undefined {
  const own = identity(path);
  if (own === undefined) {
    if (dirname(path) === path || /[^\0-\x7f]/.test(basename(path))) return undefined;
    const folder = /[^\0-\x7f]/.test(dirname(path)) ? shortName(dirname(path)) : dirname(path);
    return folder === undefined ? undefined : join(folder, basename(path));
  }
  // Node cannot ask for it, and cmd can. A variable needs no quoting.
  const { stdout } = spawnSync(
    process.env['ComSpec'] || 'cmd.exe',
    ['/d', '/v:on', '/c', 'for %I in ("!LONG_NAME!") do @echo %~sI'],
    { env: { ...process.env, LONG_NAME: path }, encoding: 'latin1', windowsVerbatimArguments: true },
  );
  const short = (stdout ?? '').trim();
  // A letter that the code page does not have is a question mark there.
  return /^[\x20-\x7e]+$/.test(short) && identity(short) === own ? short : undefined;
}

function identity(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}
