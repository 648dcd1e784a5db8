import { Problem } from '../problem/problem.ts';
import { describeSource, parseRequest, type RequestSource, type VersionRequest } from './version-request.ts';

/**
 * The request in the words of a version manager (asdf, mise), first word that counts: versions, `latest`,
 * `latest:1.22`, `prefix:1.22`. `system` asks for no version and leaves the word to the next; `undefined` where
 * nothing else is said. Throws `VERSION_INVALID` for what cannot be had as a release (`ref:`, `path:`, `sub-1:`).
 */
export async function toolVersionRequest(
  words: readonly string[],
  source: RequestSource,
): Promise<VersionRequest | undefined> {
  const word = words.find((candidate) => candidate !== 'system');
  if (word === undefined) return undefined;
  const text = word.replace(/^(?:latest|prefix):/, '');
  if (/^[a-z]+(?:-\d+)?:/.test(text)) {
    throw new Problem(
      'VERSION_INVALID',
      `${JSON.stringify(word)} (${describeSource(source)}) is no release of Go`,
      {
        hint: 'Write a version such as 1.22.5 there, or set go-version instead.',
      },
    );
  }
  return parseRequest(text, source);
}
