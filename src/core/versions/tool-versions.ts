import { Problem } from '../problem/problem.ts';
import { type ToolVersionAnswer, toolVersionRequest } from './tool-version.ts';
import type { VersionFile } from './version-request.ts';

/** The first line about `golang` or `go` in asdf's .tool-versions; of several versions on it the first. */
export async function toolVersionsRequest({ kind, path, text }: VersionFile): Promise<ToolVersionAnswer> {
  for (const [index, line] of text.split('\n').entries()) {
    const [tool, ...versions] = line
      .replace(/#.*/, '')
      .split(/\s+/)
      .filter((word) => word !== '');
    if (tool !== 'golang' && tool !== 'go') continue;
    if (versions.length === 0) {
      throw new Problem('VERSION_FILE_INVALID', `${path}:${index + 1}: ${tool} has no version`, {
        place: { path, line: index + 1 },
        hint: `Write one after it, such as "${tool} 1.22.5".`,
      });
    }
    return toolVersionRequest(versions, { kind, path, line: index + 1 });
  }
  return undefined;
}
