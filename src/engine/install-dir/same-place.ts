import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';

/**
 * Do two real paths lead to the same place? Some file systems know a name in any case and composition, so paths that
 * differ in nothing else are looked up on the disk: if neither exists, the folders around them tell.
 */
export async function isSamePlace(run: Run, one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  if (fold(one) !== fold(other)) return false;
  if (dirname(one) === one) return true; // c:\ and C:\
  if (!(await isSamePlace(run, dirname(one), dirname(other)))) return false;
  if (basename(one) === basename(other)) return true;
  const [a, b] = [await run.files.kind(one), await run.files.kind(other)];
  if (a !== undefined && b !== undefined) return isOneEntry(run, one, other);
  return a === b && basename(one).toLowerCase() === basename(other).toLowerCase() && ignoresCase(run, one);
}

/** Is a real path a folder, or in it? */
export async function isWithin(run: Run, path: string, folder: string): Promise<boolean> {
  if (leadsInto(relative(folder, path))) return true;
  const inside = relative(fold(folder), fold(path));
  if (!leadsInto(inside)) return false;
  let above = path;
  for (const _ of inside.split(sep).filter((name) => name !== '')) above = dirname(above);
  return isSamePlace(run, above, folder);
}

function leadsInto(path: string): boolean {
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

function fold(path: string): string {
  return path.normalize().toLowerCase();
}

/** Both are found. Their folder lists both if they are two; inode numbers may differ for one, on FUSE. */
async function isOneEntry(run: Run, one: string, other: string): Promise<boolean> {
  try {
    const names = await run.files.list(dirname(one));
    return !(names.includes(basename(one)) && names.includes(basename(other)));
  } catch (error) {
    if (!(error instanceof Problem)) throw error; // a folder that this user must not list
    const disk = await run.disk();
    return (await disk.look(one))?.identity === (await disk.look(other))?.identity;
  }
}

/** Is the nearest folder above a path that exists, and has letters in its name, known in another case as well? */
async function ignoresCase(run: Run, path: string): Promise<boolean> {
  const [folder, name] = [dirname(path), basename(dirname(path))];
  if (folder === path) return false;
  const respelled = join(dirname(folder), swapCase(name));
  if (respelled === folder || (await run.files.kind(folder)) === undefined) return ignoresCase(run, folder);
  return (await run.files.kind(respelled)) !== undefined && isOneEntry(run, folder, respelled);
}

function swapCase(name: string): string {
  return name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase();
}
