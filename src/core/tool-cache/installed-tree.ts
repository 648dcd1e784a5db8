import { compareVersions, type GoVersion, toSemver } from '../versions/version.ts';
import type { Receipt } from './receipt.ts';
import { isUnprovedTool } from './tool-name.ts';

/** An installed tree, as far as it can be described without reading its files. */
export interface InstalledTree {
  readonly root: string;
  /** Its tool name in the tool cache; empty for a tree outside the tool cache. */
  readonly tool: string;
  readonly version: GoVersion;
  /** The first line of the tree's VERSION: `go1.22.12`; `undefined` if there is none. */
  readonly release: string | undefined;
  /** `linux-amd64` */
  readonly platform: string;
  /** `undefined` for a tree that we did not install (unrecorded). */
  readonly receipt: Receipt | undefined;
  /** Why it cannot be used, as a clause; `undefined` for a complete tree. */
  readonly broken: string | undefined;
  /** When a run last used it, in milliseconds since the epoch; `undefined` if that is not recorded. */
  readonly lastUsed: number | undefined;
  /** It is the Go that GOROOT names, or the first on PATH. */
  readonly inUse: boolean;
  /** It is the Go that runs: the first on PATH, or without any on PATH the one that GOROOT names. */
  readonly active: boolean;
}

/** Newest first, then by tool name and platform. A comparator for `sort`. */
export function newestFirst(a: InstalledTree, b: InstalledTree): number {
  return (
    compareVersions(b.version, a.version) ||
    compareTexts(a.tool, b.tool) ||
    compareTexts(a.platform, b.platform) ||
    compareTexts(a.root, b.root)
  );
}

/** `go 1.22.12 (linux-amd64)` */
export function nameOfTree({ tool, version, platform }: InstalledTree): string {
  return `${tool || 'go'} ${toSemver(version)} (${platform})`;
}

/** A sentence for display, newest first: `Installed versions: 1.26.8, 1.25.0-1 (go-1a2b3c4d).` */
export function installedVersions(trees: readonly InstalledTree[]): string {
  const versions = new Set(
    trees
      .toSorted(newestFirst)
      .map(({ version, tool, receipt }) => `${toSemver(version)}${fromElsewhere(receipt?.tool ?? tool)}`),
  );
  return versions.size === 0 ? 'No Go is installed.' : `Installed versions: ${[...versions].join(', ')}.`;
}

/** A build that is not proven official is only used if its mirror is named, so its tool name is shown. */
function fromElsewhere(tool: string): string {
  return isUnprovedTool(tool) ? ` (${tool})` : '';
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
