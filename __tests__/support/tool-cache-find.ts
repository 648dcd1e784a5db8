/** A tool cache as other programs see it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toolCacheArch } from './installed-go.ts';

/** As `find` of @actions/tool-cache looks for an exact version: the folder, and the marker next to it, nothing else. */
export function findInToolCache(toolCache: string, tool: string, version: string): string | undefined {
  const root = join(toolCache, tool, version, toolCacheArch);
  return existsSync(root) && existsSync(`${root}.complete`) ? root : undefined;
}

/** The path of every tree that has a marker, of any tool. */
export function markedTrees(toolCache: string): readonly string[] {
  return readdirSync(toolCache, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^go[^/]*\/[^/]+\/[^/]+\.complete$/.test(path))
    .map((path) => join(toolCache, path.replace(/\.complete$/, '')))
    .filter((root) => existsSync(root));
}
