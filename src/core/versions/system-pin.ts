import { Problem } from '../problem/problem.ts';
import type { GoModVersions } from './go-mod.ts';
import { decideVersion } from './project-version.ts';
import type { ToolVersionAnswer } from './tool-version.ts';
import { toRelease } from './version.ts';
import { describeSource, placeOf, type VersionRequest } from './version-request.ts';
import {
  goOnPath,
  install,
  type KeepAnswer,
  type VersionAnswer,
  type VersionSources,
} from './version-sources.ts';

type SystemAnswer = Extract<NonNullable<ToolVersionAnswer>, { kind: 'system' }>;

/** `system`, the Go on PATH, is a pin like any other: below the minimum of go.mod it is not used. */
export async function keepOrInstall(
  sources: VersionSources,
  module: GoModVersions,
  pin: KeepAnswer,
): Promise<VersionAnswer> {
  if (module.minimum === undefined && module.toolchain === undefined) return pin;
  const version = await sources.versionOf(pin.go);
  const text = `system: ${toRelease(version)}`;
  const decided = decideVersion(module, { kind: 'exact', text, source: pin.source, version });
  if (decided === undefined || decided.request.text === text) return pin;
  return install(decided.request, decided);
}

/** `system` is the Go on PATH; if there is none, what the file says next. */
export async function systemGo(
  sources: VersionSources,
  { source, otherwise }: SystemAnswer,
): Promise<VersionRequest | KeepAnswer> {
  const go = await goOnPath(sources);
  const where = describeSource(source);
  if (go !== undefined)
    return { kind: 'keep', go, source, notice: `${where} says "system": using ${go}, the Go on PATH.` };
  if (otherwise !== undefined) return otherwise;
  const why = sources.wantsFolder ? 'which is never at install-dir' : 'and there is no go on PATH';
  throw new Problem('VERSION_UNKNOWN', `${where} says "system", ${why}`, {
    place: placeOf(source),
    hint: 'Install a Go first, write a version there, or set go-version.',
  });
}
