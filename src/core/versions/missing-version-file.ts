import { Problem } from '../problem/problem.ts';
import { quoted } from '../text/quoted.ts';

/** The file that `go-version-file` names does not exist. */
export function missingVersionFile(path: string): Problem {
  return new Problem('VERSION_FILE_MISSING', `The go-version-file ${quoted(path)} does not exist`, {
    hint: 'Check the path, which starts at the workspace root, and that the repository is checked out before this step.',
  });
}
