/** The environment in which `windows-shim.mjs` makes file-system faults of Windows. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface WindowsFaults {
  /** How many renames and removals fail, as while a scanner holds a file open. */
  readonly busy?: number;
  readonly code?: 'EPERM' | 'EACCES' | 'EBUSY' | 'ENOTEMPTY';
  /** Renames to a path that ends so never work. */
  readonly held?: string;
  /** Another job puts this tree at a path that ends so, just before we rename ours to it. */
  readonly rival?: { readonly at: string; readonly tree: string };
}

export function windowsFaults(faults: WindowsFaults): Record<string, string> {
  const { busy = 0, code = 'EPERM', held, rival } = faults;
  const shim = pathToFileURL(join(import.meta.dirname, 'windows-shim.mjs'));
  return {
    NODE_OPTIONS: `--import=${shim}`,
    SHIM_BUSY: String(busy),
    SHIM_CODE: code,
    SHIM_ONTO: 'true',
    ...(held && { SHIM_HELD: held }),
    ...(rival && { SHIM_RIVAL: rival.at, SHIM_RIVAL_TREE: rival.tree }),
  };
}
