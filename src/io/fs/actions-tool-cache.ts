import { findAllVersions } from '@actions/tool-cache';
import { attempt } from './file-problem.ts';

/**
 * The versions of a tool that other actions find in a tool cache, in no order: the answer of `@actions/tool-cache`,
 * the package that they ask. It takes the folder from its environment, and reads without waiting.
 */
export function versionsForActions(
  toolCache: string,
  tool: string,
  arch: string,
): Promise<readonly string[]> {
  return attempt(toolCache, 'list', async () => {
    const before = process.env['RUNNER_TOOL_CACHE'];
    process.env['RUNNER_TOOL_CACHE'] = toolCache;
    try {
      return findAllVersions(tool, arch);
    } finally {
      if (before === undefined) delete process.env['RUNNER_TOOL_CACHE'];
      else process.env['RUNNER_TOOL_CACHE'] = before;
    }
  });
}
