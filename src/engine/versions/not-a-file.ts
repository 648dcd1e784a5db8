import { Problem } from '../../core/problem/problem.ts';

/** A version file that is a pipe or a device. */
export function notAFile(path: string): Problem {
  return new Problem('VERSION_FILE_INVALID', `"${path}" is not a regular file`, {
    hint: 'Name a file that holds a version, or set go-version instead.',
  });
}
