import { Problem } from '../problem/problem.ts';
import { toolVersionRequest } from './tool-version.ts';
import type { VersionFile, VersionRequest } from './version-request.ts';

/**
 * The first line for `golang` or `go` in asdf's .tool-versions. If it lists several versions, the first one is used.
 *
 * @throws VERSION_FILE_INVALID
 */
export async function toolVersionsRequest({
  kind,
  path,
  text,
}: VersionFile): Promise<VersionRequest | undefined> {
  for (const [index, line] of text.split('\n').entries()) {
    const [tool, ...versions] = line
      .replace(/#.*/, '')
      .split(/\s+/)
      .filter((word) => word !== '');
    if (tool !== 'golang' && tool !== 'go') continue;
    if (versions.length === 0) {
      throw new Problem('VERSION_FILE_INVALID', `${path}:${index + 1}: ${tool} has no version`, {
        hint: `Add one, such as "${tool} 1.22.5".`,
      });
    }
    return toolVersionRequest(versions, { kind, path, line: index + 1 });
  }
  return undefined;
}
