import { Problem } from '../problem/problem.ts';
import { quoted } from '../text/quoted.ts';
import type { GoModVersions } from './go-mod.ts';
import type { VersionSources } from './version-sources.ts';

/** The file that GOWORK names, which has to be an absolute path and to exist, as for the go command. */
export async function requireWorkspace(
  { gowork, isAbsolute }: Pick<VersionSources, 'gowork' | 'isAbsolute'>,
  read: (path: string) => Promise<GoModVersions | undefined>,
): Promise<GoModVersions> {
  const name = quoted(gowork);
  if (!isAbsolute(gowork)) {
    throw new Problem('INPUT_INVALID', `GOWORK is ${name}, which is not an absolute path`, {
      hint: 'The go command refuses it. Unset GOWORK, set it to off, or name a go.work by its absolute path.',
    });
  }
  const found = await read(gowork);
  if (found !== undefined) return found;
  throw new Problem('VERSION_FILE_MISSING', `GOWORK names ${name}, which does not exist`, {
    hint: 'Unset GOWORK, set it to off, or name a go.work by its absolute path.',
  });
}
