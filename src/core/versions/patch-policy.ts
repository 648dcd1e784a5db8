import { toRelease } from './version.ts';
import { familyRange } from './version-range.ts';
import type { VersionRequest } from './version-request.ts';

/**
 * The request with `patch: latest`: a release that a file names is at least that patch of its minor version. Undefined
 * if the policy does not concern the request: one that is not from a file, or that names a pre-release or a rebuild.
 */
export function withLatestPatch(request: VersionRequest): VersionRequest | undefined {
  const { source, text } = request;
  if (source.kind !== 'file' && source.kind !== 'workspace') return undefined;
  if (request.kind !== 'exact') return request;
  const { version } = request;
  if (version.pre !== undefined || version.revision !== undefined) return undefined;
  const [family = []] = familyRange(version.major, version.minor);
  const range = [[...family, { operator: '>=', version } as const]];
  // What a mirror without an index has under the name of a newer patch is not known.
  return { kind: 'range', text, source, range, literal: toRelease(version) };
}
