import { Problem } from '../../core/problem/problem.ts';
import { fromUtf16 } from '../../core/text/utf-16.ts';
import type { Run } from '../run/run.ts';

/** What few version files are, so that it is loaded for them alone. */

export function notAFile(path: string): Problem {
  return new Problem('VERSION_FILE_INVALID', `"${path}" is not a regular file`, {
    hint: 'Name a file that holds a version, or set go-version instead.',
  });
}

/** The text of a file that is not UTF-8, if it is UTF-16. */
export async function readUtf16(run: Run, path: string): Promise<string | undefined> {
  return fromUtf16((await run.files.readBytes(path)) ?? '');
}
