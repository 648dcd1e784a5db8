import { lstat, mkdir, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Sandbox {
  readonly root: string;
  /** An empty folder far enough below the root that what leads some folders up is still in it. */
  readonly into: string;
  /** The paths in the sandbox outside `into`. */
  outside(): Promise<readonly string[]>;
  /** Path below `into` -> its mode and content, folders with a slash at their end and no content. */
  tree(): Promise<Readonly<Record<string, string>>>;
  remove(): Promise<void>;
}

export async function makeSandbox(): Promise<Sandbox> {
  const root = await mkdtemp(join(await realpath(tmpdir()), 'setup-go-sandbox-'));
  const into = join(root, ...depths);
  await mkdir(into, { recursive: true });
  return {
    root,
    into,
    outside: async () => (await readdir(root, { recursive: true })).filter((path) => !isWithin(path)).sort(),
    tree: () => treeOf(into),
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }),
  };
}

const depths = ['below', 'far', 'deep', 'into'];

/** The value of `outside` if nothing was written there. */
export const UNTOUCHED = depths.map((_, index) => join(...depths.slice(0, index + 1)));

function isWithin(path: string): boolean {
  return path.startsWith(join(...depths, '/'));
}

async function treeOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const item of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(item.parentPath, item.name);
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    const mode = ((await lstat(path)).mode & 0o7777).toString(8);
    if (item.isDirectory()) found[`${name}/`] = mode;
    else
      found[name] = item.isFile() ? `${mode} ${await readFile(path, 'utf8')}` : 'neither a file nor a folder';
  }
  return found;
}
