import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Entry {
  /** Below the folder that was asked for, with slashes. */
  readonly path: string;
  readonly directory: boolean;
}

/**
 * All that lies below a folder, also while a run works on it: what it renames or removes meanwhile is left out, where
 * `readdir` with `recursive` throws. The folder itself has to be there.
 */
export function entriesBelow(folder: string): readonly Entry[] {
  const all: Entry[] = [];
  const folders = [''];
  for (let below = folders.shift(); below !== undefined; below = folders.shift())
    for (const item of contentsOf(folder, below)) {
      const path = below === '' ? item.name : `${below}/${item.name}`;
      all.push({ path, directory: item.isDirectory() });
      if (item.isDirectory()) folders.push(path);
    }
  return all;
}

function contentsOf(folder: string, below: string) {
  try {
    return readdirSync(join(folder, below), { withFileTypes: true });
  } catch (error) {
    if (below === '' || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return [];
  }
}
