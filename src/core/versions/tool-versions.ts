import { Problem } from '../problem/problem.ts';
import { type ToolVersionAnswer, toolVersionRequest } from './tool-version.ts';
import type { VersionFile } from './version-request.ts';

/**
 * The first line about `golang` or `go` in asdf's .tool-versions; of several versions on it the first. mise allows its
 * templates there.
 */
export async function toolVersionsRequest(file: VersionFile): Promise<ToolVersionAnswer> {
  const { kind, path, text, env } = file;
  for (const [index, line] of text.split('\n').entries()) {
    if (!/^\s*(?:golang|go)(?:\s|#|$)/.test(line)) continue;
    const written = line.replace(/(^|[^{])#.*/, '$1');
    const read = written.includes('{{')
      ? (await import('./mise-evaluate.ts')).evaluated(written, {
          where: `${path}:${index + 1}`,
          place: { path, line: index + 1 },
          values: { env, outer: env, vars: {} },
        })
      : written;
    const [tool, ...versions] = read.split(/\s+/).filter((word) => word !== '');
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
