import { compareVersions, type GoVersion, toSemver } from '../versions/version.ts';
import type { Receipt } from './receipt.ts';
import { isUnprovedTool } from './tool-name.ts';

/** A tree of Go on this machine, as far as it can be told without reading its files. */
export interface InstalledTree {
  readonly root: string;
  /** The tool's name in the tool cache; empty for a tree outside of it. */
  readonly tool: string;
  readonly version: GoVersion;
  /** What the tree's VERSION says: `go1.22.12`; `undefined` where it says nothing. */
  readonly release: string | undefined;
  /** `linux-amd64` */
  readonly platform: string;
  /** `undefined` for a tree that we did not install: unrecorded. */
  readonly receipt: Receipt | undefined;
  /** Why it cannot be used, a clause; `undefined` for a whole one. */
  readonly broken: string | undefined;
  /** When a run last chose it, in milliseconds since the epoch; `undefined` where nobody notes that. */
  readonly lastUsed: number | undefined;
  /** It is the Go that GOROOT names, or the first on PATH. */
  readonly inUse: boolean;
}

/** Newest first, then by tool and platform. For `sort`. */
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

/** A sentence for people, newest first: `Installed are 1.26.8, 1.25.0-1 (go-1a2b3c4d).` */
export function installedVersions(trees: readonly InstalledTree[]): string {
  const versions = new Set(
    trees
      .toSorted(newestFirst)
      .map(({ version, tool, receipt }) => `${toSemver(version)}${fromElsewhere(receipt?.tool ?? tool)}`),
  );
  return versions.size === 0 ? 'None is installed.' : `Installed are ${[...versions].join(', ')}.`;
}

/** Builds that are not proved official answer only where their mirror is named. */
function fromElsewhere(tool: string): string {
  return isUnprovedTool(tool) ? ` (${tool})` : '';
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
