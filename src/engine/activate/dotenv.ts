import { delimiter, dirname, resolve } from 'node:path';
import { dotenvReport } from '../../core/activate/dotenv.ts';
import type { Exports } from '../../core/activate/shell-export.ts';
import { secretsIn } from '../../core/text/environment-secrets.ts';
import type { Run } from '../run/run.ts';

/**
 * Writes all exports to a file, as a dotenv report for later jobs of GitLab. Throws `INPUT_INVALID` for a value that
 * such a report cannot hold.
 */
export async function writeDotenv(
  run: Run,
  exports: Exports,
  given: { readonly file: string; readonly token: string },
): Promise<void> {
  const secrets = [...secretsIn(run.env), ...(given.token === '' ? [] : [given.token])];
  const { text, withheld } = dotenvReport(exports, { secrets, delimiter });
  if (withheld.length > 0) {
    run.emit({ kind: 'dotenv-withheld', names: withheld, path: given.file });
  }
  const file = resolve(run.workspace, given.file);
  await run.files.makeFolder(dirname(file));
  await run.files.writeText(file, text);
}
