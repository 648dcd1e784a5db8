/**
 * `@actions/tool-cache` in a process of its own, as another action has it: asked and answering by messages, in order.
 * What it prints for debugging is nobody's.
 */
import { find, findAllVersions } from '@actions/tool-cache';

export interface Question {
  readonly toolCache: string;
  readonly tool: string;
  /** An exact version or a range; without one it is asked for all versions. */
  readonly version?: string;
  /** The package's default is the architecture of Node. */
  readonly arch?: string;
}

process.on('message', ({ toolCache, tool, version, arch }: Question) => {
  process.env['RUNNER_TOOL_CACHE'] = toolCache;
  process.send?.(version === undefined ? findAllVersions(tool, arch) : find(tool, version, arch));
});
