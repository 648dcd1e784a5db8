import { quoted } from '../text/quoted.ts';
import { parseRequest } from './version-request.ts';
import {
  fileOf,
  goOnPath,
  install,
  readNearest,
  type VersionAnswer,
  type VersionSources,
  withSystem,
} from './version-sources.ts';

/**
 * The first answer of: `go-version`, `go-version-file`, the project's files (`decideVersion` says how), a Go on PATH,
 * `stable`. A project file that says nothing about Go is skipped; one that is broken is an error, not a reason to guess.
 * Throws `VERSION_INVALID`, `VERSION_FILE_MISSING`, `VERSION_FILE_INVALID`, `VERSION_UNKNOWN` for `system` without a Go.
 */
export async function findRequest(sources: VersionSources): Promise<VersionAnswer> {
  const goVersion = sources.goVersion.trim();
  const goVersionFile = sources.goVersionFile.trim();
  if (goVersion !== '') {
    const request = await parseRequest(goVersion, { kind: 'input', name: 'go-version', yaml: sources.yaml });
    const both = `Both go-version and go-version-file are given: using ${goVersion}, ignoring ${goVersionFile}.`;
    return install(request, { warnings: goVersionFile === '' ? [] : [both] });
  }
  if (goVersionFile !== '') return fromNamedFile(sources, goVersionFile);
  const { findInProject } = await import('./project-files.ts');
  return (await findInProject(sources)) ?? fromNothing(sources);
}

async function fromNamedFile(sources: VersionSources, path: string): Promise<VersionAnswer> {
  const text = await readNearest(sources, path);
  if (text === undefined) throw (await import('./missing-version-file.ts')).missingVersionFile(path);
  const { noVersionIn, parseVersionFile } = await import('./version-file.ts');
  const answer = await parseVersionFile(fileOf(sources, { kind: 'file', path, text }));
  if (answer === undefined) throw noVersionIn(path);
  const resolved = await withSystem(sources, answer);
  return resolved.kind === 'keep' ? resolved : install(resolved);
}

async function fromNothing(sources: VersionSources): Promise<VersionAnswer> {
  const folders = sources.folders.map((folder) => quoted(folder)).join(', ');
  const nothing = `No go-version, and no version file that names one in ${folders}`;
  const go = await goOnPath(sources);
  if (go !== undefined) {
    const notice = `${nothing}: using ${go}, the Go on PATH. Set go-version to choose another.`;
    return { kind: 'keep', go, source: { kind: 'path' }, notice };
  }
  return install(await parseRequest('stable', { kind: 'default' }), { notes: [`${nothing}: using stable`] });
}
