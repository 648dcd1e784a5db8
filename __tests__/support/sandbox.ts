import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Sandbox {
  readonly root: string;
  /** An empty folder two levels below the root, to unpack into. */
  readonly into: string;
  /** The paths in the sandbox outside `into`. */
  outside(): Promise<readonly string[]>;
  /** Path below `into` -> its mode and content, folders with a slash at their end and no content. */
  tree(): Promise<Readonly<Record<string, string>>>;
  remove(): Promise<void>;
}

export async function makeSandbox(): Promise<Sandbox> {
  const root = await mkdtemp(join(await realpath(tmpdir()), 'setup-go-sandbox-'));
  const into = join(root, 'deep', 'into');
  await mkdir(into, { recursive: true });
  return {
    root,
    into,
    outside: async () => (await readdir(root, { recursive: true })).filter((path) => !isWithin(path)).sort(),
    tree: () => treeOf(into),
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }),
  };
}

/** The value of `outside` if nothing was written there. */
export const UNTOUCHED = ['deep', join('deep', 'into')];

function isWithin(path: string): boolean {
  return path.startsWith(join('deep', 'into', '/'));
}

async function treeOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const item of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(item.parentPath, item.name);
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    const mode = ((await stat(path)).mode & 0o7777).toString(8);
    found[item.isDirectory() ? `${name}/` : name] = item.isDirectory()
      ? mode
      : `${mode} ${await readFile(path, 'utf8')}`;
  }
  return found;
}
