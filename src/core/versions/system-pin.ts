import type { GoModVersions } from './go-mod.ts';
import { decideVersion } from './project-version.ts';
import { toRelease } from './version.ts';
import { install, type KeepAnswer, type VersionAnswer, type VersionSources } from './version-sources.ts';

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
