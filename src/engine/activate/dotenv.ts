import { delimiter, dirname, resolve } from 'node:path';
import { dotenvReport } from '../../core/activate/dotenv.ts';
import type { Exports } from '../../core/activate/shell-export.ts';
import { secretsIn } from '../../core/text/environment-secrets.ts';
import type { Run } from '../run/run.ts';

/**
 * Writes the exports to a file, whole, as a dotenv report for later jobs of GitLab. Throws `INPUT_INVALID` for what
 * such a report cannot carry.
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
