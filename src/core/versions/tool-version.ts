import { Problem } from '../problem/problem.ts';
import { describeSource, parseRequest, type RequestSource, type VersionRequest } from './version-request.ts';

/**
 * The request in the syntax of a version manager (asdf, mise): the first of several words, each a version, `latest`,
 * `latest:1.22` or `prefix:1.22`. `system` names no version and is skipped; `undefined` if there is nothing else.
 *
 * @throws VERSION_INVALID for what is not a release (`ref:`, `path:`, `sub-1:`)
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
      `${JSON.stringify(word)} (${describeSource(source)}) is not a Go release`,
      {
        hint: 'Write a version such as 1.22.5 there, or set go-version instead.',
      },
    );
  }
  return parseRequest(text, source);
}
