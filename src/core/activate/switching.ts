import type { PerVersion } from './per-version.ts';

// What the functions of all shells that switch have in common.

/** What the function has to know of this machine and this run. */
export interface Switching {
  readonly toolCache: string;
  /** Under which tool names it may take a tree by itself, the preferred one first; empty to leave that to the program. */
  readonly tools: readonly string[];
  /** Folder of a tree in the tool cache: `x64`. */
  readonly arch: string;
  /** Folders of PATH before that of the go command, and after it, but for those of the version. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What is a folder of the version, and goes along with a switch. */
  readonly own: readonly OwnFolder[];
  /** What `use` does with GOROOT. */
  readonly goroot: 'export' | 'unset' | 'leave';
  /** Starts this program. */
  readonly program: readonly [node: string, script: string];
}

export interface OwnFolder extends PerVersion {
  /** The folder that has one for each version: `/home/me/go/bin`. */
  readonly parent: string;
}

/** What the lines of --auto-switch have to know in addition. */
export interface AutoSwitching extends Switching {
  /** GOWORK as `go env -w` has written it; empty if it has not. */
  readonly gowork: string;
}

/** What the program has to be told again. */
export function flagsOf({ goroot, own }: Switching): string {
  const apart = own.map(({ variable }) => ` --${variable === 'GOBIN' ? 'gobin' : 'gopath-mode'} per-version`);
  return `${goroot === 'export' ? '' : ' --no-export-goroot'}${apart.join('')}`;
}

/** On Windows, sh and fish are those of MSYS2, where a folder has two names: the program knows both. */
export function toolsIn({ tools, toolCache }: Switching): readonly string[] {
  return /^(?:[A-Za-z]:|\\\\)/.test(toolCache) ? [] : tools;
}

/** The folders of the version on PATH: before that of the go command, and after it. GOBIN may be that of GOPATH. */
export function ownOnPath({ own }: Switching): {
  readonly before: readonly OwnFolder[];
  readonly after: readonly OwnFolder[];
} {
  const before = own.filter(({ variable }) => variable === 'GOBIN');
  return { before, after: before.some(({ suffix }) => suffix !== '') ? [] : own.filter(isGopath) };
}

function isGopath({ variable }: OwnFolder): boolean {
  return variable === 'GOPATH';
}

/** What follows the version in its folder on PATH. */
export function endOnPath({ variable, suffix }: OwnFolder): string {
  return variable === 'GOPATH' ? '/bin' : suffix;
}
