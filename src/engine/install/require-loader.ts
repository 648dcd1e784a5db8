import type { Wanted } from '../../core/sources/wanted.ts';
import { glibcLoaders, loaderMissing } from '../../core/versions/glibc-loader.ts';
import type { Run } from '../run/run.ts';

/**
 * Refuses an official release whose go command could not start here, before anything is fetched. What else a mirror
 * serves under that name may have been built for this system. Throws `PLATFORM_UNSUPPORTED`.
 */
export async function requireLoader(run: Run, { version, proof, archive }: Wanted): Promise<void> {
  if (version === undefined || proof?.official !== true) return;
  const loaders = glibcLoaders(version, run.platform);
  if (loaders.length === 0) return;
  for (const loader of loaders) if ((await run.files.kind(loader)) !== undefined) return;
  throw loaderMissing(archive.filename, loaders);
}
