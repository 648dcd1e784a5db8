import { parseRequest } from './version-request.ts';
import { fileOf, install, readNearest, type VersionAnswer, type VersionSources } from './version-sources.ts';
import { withSystem } from './with-system.ts';

// What nearly every run needs for its go.mod is in the entry: another file to open takes longer than what is in it.

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
  const { findInProject } = await import(/* webpackMode: "eager" */ './project-files.ts');
  return (await findInProject(sources)) ?? (await import('./nothing-asked.ts')).fromNothing(sources);
}

async function fromNamedFile(sources: VersionSources, path: string): Promise<VersionAnswer> {
  const text = await readNearest(sources, path);
  if (text === undefined) throw await (await import('./nothing-asked.ts')).missing(sources, path);
  const { noVersionIn, parseVersionFile } = await import(/* webpackMode: "eager" */ './version-file.ts');
  const answer = await parseVersionFile(fileOf(sources, { kind: 'file', path, text }));
  if (answer === undefined) throw noVersionIn(path);
  const resolved = await withSystem(sources, answer);
  return resolved.kind === 'keep' ? resolved : install(resolved);
}
