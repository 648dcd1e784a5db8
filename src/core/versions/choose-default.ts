import { Problem } from '../problem/problem.ts';
import { compareVersions, type GoVersion, toGoVersion } from './version.ts';
import { satisfies, type VersionRequest } from './version-request.ts';

export interface Candidate {
  /** What it answers, as they were written: `1.22`, `stable`. */
  readonly texts: readonly string[];
  readonly version: GoVersion;
}

/**
 * Which of several versions is active: the one that was asked for by these words, or else the newest that satisfies the
 * request of `default-version`; without one, the last. Throws `INPUT_INVALID`.
 */
export function chooseDefault<Given extends Candidate>(
  candidates: readonly Given[],
  request: VersionRequest | undefined,
): Given | undefined {
  if (request === undefined) return candidates.at(-1);
  const named = candidates.find(({ texts }) => texts.includes(request.text));
  if (named !== undefined) return named;
  const matching =
    request.kind === 'alias' ? [] : candidates.filter(({ version }) => satisfies(request, version));
  const newest = matching.toSorted((a, b) => compareVersions(a.version, b.version)).at(-1);
  if (newest !== undefined) return newest;
  const there = candidates.map(({ version }) => toGoVersion(version)).join(', ');
  throw new Problem(
    'INPUT_INVALID',
    `The input default-version is ${JSON.stringify(request.text)}, which is none of the versions that are set up: ${there}`,
    { hint: 'Name one of them, or add that version to go-version.' },
  );
}
