import { Problem } from '../problem/problem.ts';
import { quoted } from '../text/quoted.ts';
import { parseRequest } from './version-request.ts';
import { goOnPath, install, type VersionAnswer, type VersionSources } from './version-sources.ts';

/** The Go on PATH, otherwise `stable`; a line names the folders that were searched. */
export async function fromNothing(sources: VersionSources): Promise<VersionAnswer> {
  const folders = sources.folders.map((folder) => quoted(folder)).join(', ');
  const nothing = `No go-version, and no version file that names one in ${folders}`;
  const go = await goOnPath(sources);
  if (go !== undefined) {
    const notice = `${nothing}: using ${go}, the Go on PATH. Set go-version to choose another.`;
    return { kind: 'keep', go, source: { kind: 'path' }, notice };
  }
  return install(await parseRequest('stable', { kind: 'default' }), { notes: [`${nothing}: using stable`] });
}

/** Why the file that `go-version-file` names cannot be read. */
export async function missing({ folders, list, isAbsolute }: VersionSources, path: string): Promise<Problem> {
  const name = `The go-version-file ${quoted(path)}`;
  for (const folder of isAbsolute(path) ? [''] : folders) {
    if ((await list(path, folder))?.length)
      return new Problem('VERSION_FILE_MISSING', `${name} is a folder, not a file`, {
        hint: 'Name the file in it that holds the version.',
      });
  }
  return new Problem('VERSION_FILE_MISSING', `${name} does not exist`, {
    hint: 'Check the path, which starts at the workspace root, and that the repository is checked out before this step.',
  });
}
