import { Problem } from '../problem/problem.ts';
import {
  describeSource,
  parseRequest,
  placeOf,
  type RequestSource,
  type VersionRequest,
} from './version-request.ts';

/** `system`: the Go on PATH, and what to install if there is none. `undefined`: nothing is said. */
export type ToolVersionAnswer =
  | VersionRequest
  | {
      readonly kind: 'system';
      readonly source: RequestSource;
      readonly otherwise: VersionRequest | undefined;
    }
  | undefined;

/**
 * The request in the words of a version manager (asdf, mise), the first of which counts: a version, `latest`,
 * `latest:1.22`, `prefix:1.22`, `system`. Throws `VERSION_INVALID` for what is no release (`ref:`, `path:`, `sub-1:`).
 */
export async function toolVersionRequest(
  words: readonly string[],
  source: RequestSource,
): Promise<ToolVersionAnswer> {
  const [first, ...others] = words;
  if (first === undefined) return undefined;
  if (first !== 'system') return requestOf(first, source);
  const next = others.find((word) => word !== 'system');
  const otherwise = next === undefined ? undefined : await requestOf(next, source);
  return { kind: 'system', source, otherwise };
}

async function requestOf(word: string, source: RequestSource): Promise<VersionRequest> {
  const text = word.replace(/^(?:latest|prefix):/, '');
  if (/^[a-z]+(?:-[\d.]+)?:/.test(text)) {
    throw new Problem(
      'VERSION_INVALID',
      `${JSON.stringify(word)} (${describeSource(source)}) is not a release of Go`,
      { place: placeOf(source), hint: 'Write a version such as 1.22.5 there, or set go-version instead.' },
    );
  }
  return parseRequest(text, source);
}
