import { join } from 'node:path';
import { isGoTool } from '../../core/tool-cache/tool-name.ts';

export interface ToolFolder {
  readonly tool: string;
  readonly folder: string;
  /** What is in it: versions, and leftovers of installs. */
  readonly names: readonly string[];
}

/** The tools of Go in a tool cache, ours and those of others. `list` gives the names in a folder. */
export async function* goTools(
  toolCache: string,
  list: (folder: string) => Promise<readonly string[]>,
): AsyncGenerator<ToolFolder> {
  for (const tool of await list(toolCache)) {
    if (!isGoTool(tool)) continue;
    const folder = join(toolCache, tool);
    yield { tool, folder, names: await list(folder) };
  }
}
