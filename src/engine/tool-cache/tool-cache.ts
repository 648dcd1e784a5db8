import { join } from 'node:path';
import { goCommandName } from '../../core/platform/go-command.ts';
import { parseReceipt, type Receipt } from '../../core/tool-cache/receipt.ts';
import { treeDefect } from '../../core/tool-cache/tree-defect.ts';
import type { TrustLevel } from '../../core/trust/trust.ts';
import {
  compareVersions,
  type GoVersion,
  parseVersion,
  toSemver,
  withoutRevision,
} from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';

/**
 * The runner's own layout (actions/toolkit, tool-cache): `<tool>/<semver>/<arch>` and next to it the empty marker
 * `<arch>.complete`, which is what makes a tree visible. The receipt is ours.
 */
export interface Slot {
  readonly tool: string;
  readonly version: string;
  /** The tool cache's name for the architecture: `x64`. */
  readonly arch: string;
  /** `<tool cache>/<tool>/<semver>` */
  readonly folder: string;
  readonly root: string;
  readonly marker: string;
  readonly receipt: string;
  readonly manifest: string;
  readonly proof: string;
}

/** A Go that is ready for use. */
export interface Installed {
  readonly root: string;
  readonly version: GoVersion;
  /** What the tree's VERSION says: `go1.22.12`. */
  readonly release: string;
  /** Empty for a tree outside the tool cache. */
  readonly tool: string;
  /** `undefined` for a tree that we did not install: unrecorded. */
  readonly receipt: Receipt | undefined;
  /** The trust that this run has just proved, if the receipt states less. */
  readonly proved?: TrustLevel;
}

/** Where to look, in the order of preference among equal versions. */
export interface LookupEntry {
  readonly tool: string;
  /** It has a vendor's rebuilds: `1.25.0-1` answers `1.25.0`. */
  readonly rebuilds: boolean;
  readonly accepts: (receipt: Receipt | undefined) => boolean;
  /** Trees whose damage this run has reported already. */
  readonly reported: Set<string>;
  /** The tree, if it is proved as far as is required. */
  readonly recheck: (tree: Installed) => Promise<Installed | undefined>;
}

/** For the platform that this run installs for. */
export function slotOf(run: Run, tool: string, version: string): Slot {
  return slotAt(run, { tool, version, arch: run.platform.toolCacheArch });
}

export function slotAt(run: Run, { tool, version, arch }: Pick<Slot, 'tool' | 'version' | 'arch'>): Slot {
  const folder = join(run.toolCache, tool, version);
  const root = join(folder, arch);
  return {
    tool,
    version,
    arch,
    folder,
    root,
    marker: `${root}.complete`,
    receipt: `${root}.receipt.json`,
    manifest: `${root}.manifest`,
    proof: `${root}.tlog-proof`,
  };
}

/** That version, from the first entry of the lookup order that has it whole. */
export async function findExact(
  run: Run,
  lookupOrder: readonly LookupEntry[],
  version: GoVersion,
): Promise<Installed | undefined> {
  for (const entry of lookupOrder) {
    const found = await inspect(run, entry, version);
    if (found) return found;
  }
  const rebuilt = lookupOrder.filter(({ rebuilds }) => rebuilds);
  return findNewest(run, rebuilt, (other) => compareVersions(withoutRevision(other), version) === 0);
}

/** The newest version that is accepted, over all entries of the lookup order. */
export async function findNewest(
  run: Run,
  lookupOrder: readonly LookupEntry[],
  accepts: (version: GoVersion) => boolean,
): Promise<Installed | undefined> {
  const candidates: { entry: LookupEntry; version: GoVersion }[] = [];
  for (const entry of lookupOrder) {
    for (const name of await run.files.list(join(run.toolCache, entry.tool))) {
      const version = parseVersion(name);
      if (version && toSemver(version) === name && accepts(version)) candidates.push({ entry, version });
    }
  }
  candidates.sort((a, b) => compareVersions(b.version, a.version)); // stable: equal versions keep the lookup order
  for (const { entry, version } of candidates) {
    const found = await inspect(run, entry, version);
    if (found) return found;
  }
  return undefined;
}

/** The release that a tree says it is, in the first line of its VERSION; `undefined` if it says none. */
export async function readRelease(run: Run, root: string): Promise<string | undefined> {
  const text = await readFile(run, join(root, 'VERSION'));
  return text?.split('\n')[0]?.trim().split(' ')[0] || undefined;
}

/** `undefined` also for a folder. That is checked only after a failure, because nearly every run finds files. */
async function readFile(run: Run, path: string): Promise<string | undefined> {
  try {
    return await run.files.readText(path);
  } catch (error) {
    if ((await run.files.kind(path)) === 'folder') return undefined;
    throw error;
  }
}

export function goBinary(run: Run, root: string): string {
  return join(root, 'bin', goCommandName(run.platform.os));
}

/** What a slot holds: a whole tree, a marked tree that is broken, or no marked tree. */
export type Content =
  | { readonly kind: 'whole'; readonly installed: Installed }
  | { readonly kind: 'broken'; readonly why: string; readonly receipt: Receipt | undefined }
  | { readonly kind: 'none' };

export async function lookInto(run: Run, slot: Slot, version: GoVersion): Promise<Content> {
  if ((await run.files.kind(slot.marker)) === undefined) return { kind: 'none' };
  const text = await readFile(run, slot.receipt);
  const release = await readRelease(run, slot.root);
  const receipt = receiptOf(slot, release, text);
  const binary = goBinary(run, slot.root);
  const hasBinary = (await run.files.kind(binary)) === 'file';
  const why = treeDefect({ binary, hasBinary, release, version: slot.version });
  if (why !== undefined || release === undefined) return { kind: 'broken', why: why ?? '', receipt };
  return { kind: 'whole', installed: { root: slot.root, version, release, tool: slot.tool, receipt } };
}

/** A receipt counts only for the tree that it was written for. */
function receiptOf(slot: Slot, release: string | undefined, text: string | undefined): Receipt | undefined {
  const receipt = text === undefined ? undefined : parseReceipt(text);
  const its = receipt?.tool === slot.tool && receipt.version === slot.version && receipt.release === release;
  return its ? receipt : undefined;
}

async function inspect(run: Run, entry: LookupEntry, version: GoVersion): Promise<Installed | undefined> {
  const slot = slotOf(run, entry.tool, toSemver(version));
  const content = await lookInto(run, slot, version);
  if (content.kind === 'broken' && entry.accepts(content.receipt) && !entry.reported.has(slot.root)) {
    entry.reported.add(slot.root);
    const { tool, version, root } = slot;
    run.emit({ kind: 'tree-broken', tool, version, root, why: content.why });
  }
  if (content.kind !== 'whole' || !entry.accepts(content.installed.receipt)) return undefined;
  return entry.recheck(content.installed);
}
