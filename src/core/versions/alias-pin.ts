import type { GoModVersions } from './go-mod.ts';
import { floorOf, newerOf, type ProjectVersion, said } from './project-version.ts';
import type { AliasRequest } from './version-request.ts';

/** `stable` or `oldstable` in a file that pins: only an index says which release it is, so it is compared then. */
export function aliasPin({ minimum, toolchain }: GoModVersions, pin: AliasRequest): ProjectVersion {
  const required = newerOf(toolchain, minimum);
  if (required === undefined) return { request: pin, notes: [], warnings: [] };
  return {
    request: { ...pin, minimum: { version: floorOf(required), request: required } },
    notes: [`${said(pin)} decides if it satisfies ${said(required)}`],
    warnings: [],
  };
}
