/** What others see of a tool cache, and whether that is what the archive holds. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toolCacheArch } from './installed-go.ts';
import type { MiniGo } from './mini-go.ts';

/** As `find` of @actions/tool-cache looks for an exact version: the folder, and the marker beside it, nothing else. */
export function findInToolCache(toolCache: string, tool: string, version: string): string | undefined {
  const root = join(toolCache, tool, version, toolCacheArch);
  return existsSync(root) && existsSync(`${root}.complete`) ? root : undefined;
}

/** Paths of a tree that are missing, that hold something else than the archive, or that the archive does not have. */
export function differencesFrom(go: MiniGo, root: string): readonly string[] {
  const wanted = new Map(go.files.map(({ path, content }) => [path, content]));
  const differing = [...wanted].filter(([path, content]) => !content.equals(contentOf(join(root, path))));
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const there = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return [...differing.map(([path]) => path), ...there.filter((path) => !wanted.has(path))];
}

/** Every tree that has a marker, of whatever tool: its path. */
export function markedTrees(toolCache: string): readonly string[] {
  return readdirSync(toolCache, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^go[^/]*\/[^/]+\/[^/]+\.complete$/.test(path))
    .map((path) => join(toolCache, path.replace(/\.complete$/, '')))
    .filter((root) => existsSync(root));
}

/** Something no archive holds, where there is no such file. */
function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.from('\0nothing'); // a folder in its place is a difference as well
  }
}
