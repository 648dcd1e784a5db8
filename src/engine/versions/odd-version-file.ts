import { fromUtf16 } from '../../core/text/utf-16.ts';
import { notAFile } from '../../core/versions/version-file.ts';
import type { Run } from '../run/run.ts';

/** What few version files need, so that it is loaded for them alone. */

export { notAFile };

/** The text of a file that is not UTF-8, if it is UTF-16. */
export async function readUtf16(run: Run, path: string): Promise<string | undefined> {
  return fromUtf16((await run.files.readBytes(path)) ?? '');
}
