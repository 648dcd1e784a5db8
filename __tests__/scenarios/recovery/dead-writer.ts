import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A writer of this machine whose process has ended, named as `io/fs/writers.ts` names them. */
export function deadWriter(): string {
  const script = "import('./src/io/fs/writers.ts').then(({ newWriterName }) => console.log(newWriterName()))";
  const cwd = join(import.meta.dirname, '../../..');
  return execFileSync(process.execPath, ['-e', script], { cwd, encoding: 'utf8' }).trim();
}
