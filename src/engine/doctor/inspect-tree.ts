import { join } from 'node:path';
import { whatIsThere } from '../../core/doctor/check-places.ts';
import type { ReceiptFacts, TreeFacts, TreePlace } from '../../core/doctor/facts.ts';
import type { PathFacts } from '../../core/ports/disk.ts';
import { parseManifest } from '../../core/tool-cache/manifest.ts';
import { parseReceipt, type Receipt } from '../../core/tool-cache/receipt.ts';
import { treeDefect } from '../../core/tool-cache/tree-defect.ts';
import type { WrongMode } from '../../core/tool-cache/tree-modes.ts';
import { foundByActions } from '../tool-cache/found-by-actions.ts';
import { goBinary, readRelease } from '../tool-cache/tool-cache.ts';
import { wrongModesAt } from '../tool-cache/tree-modes.ts';
import { HOUR, type Look } from './look.ts';

/** Inspects one place of the tool cache. Reads only VERSION, receipt and manifest. */
export async function inspectTree(
  look: Look,
  place: TreePlace,
  busy: string | undefined,
): Promise<TreeFacts> {
  const is = await look.at(place.root);
  const marked = (await look.at(place.marker)) !== undefined;
  const there = whatIsThere(is);
  const defect = marked && there !== undefined ? await defectOf(look, place, there) : undefined;
  const { facts: receipt, value } = await readReceipt(look, place, there);
  const was = marked && there === 'folder' && defect === undefined ? value?.treeSize : undefined;
  const size = was === undefined ? undefined : { is: await sizeOf(look, place.root, was), was };
  const manifest = (await look.at(place.manifest)) !== undefined;
  const doubtful = marked && there === 'folder' && defect === undefined && size?.is !== size?.was;
  const unsized = marked && there === 'folder' && defect === undefined && size === undefined;
  return {
    place,
    marked,
    foundByActions: defect !== undefined && (await isFoundByActions(look, place)),
    is,
    defect,
    receipt,
    manifest,
    size,
    missing: manifest && (doubtful || unsized) ? await missingFiles(look, place) : [],
    // A tree behind a link is somebody else's.
    modes:
      marked && is?.kind === 'folder' && defect === undefined
        ? await modesOf(look, place.root, place.tool)
        : [],
    busy,
    fresh: !marked && there === 'folder' && (await isFresh(look, place.root)),
  };
}

function isFoundByActions(look: Look, place: TreePlace): Promise<boolean> {
  return look.safely(place.root, () => foundByActions(look.run)(place), false);
}

/** What is missing of that which every release of Go has, as a clause. If `version` is `undefined`, any is accepted. */
export async function defectOf(
  look: Look,
  { root, version }: { readonly root: string; readonly version: string | undefined },
  there: NonNullable<ReturnType<typeof whatIsThere>>,
): Promise<string | undefined> {
  if (there !== 'folder') return 'it is not a folder';
  const binary = goBinary(look.run, root);
  const go = await look.at(binary);
  if (whatIsThere(go) !== 'file') return `it has no "${binary}"`;
  if (go?.size === 0) return `"${binary}" is empty`;
  if (go?.executable === false) return `"${binary}" is not executable`;
  for (const folder of ['src', 'pkg']) {
    if (whatIsThere(await look.at(join(root, folder))) !== 'folder') return `it has no folder "${folder}"`;
  }
  const versionFile = await look.at(join(root, 'VERSION'));
  if (whatIsThere(versionFile) !== 'file') return 'it has no VERSION';
  const release = await look.safely(root, () => readRelease(look.run, root), undefined);
  if (release === undefined) return 'its VERSION names no release';
  return treeDefect({ binary, hasBinary: true, release, version });
}

/** Where a receipt is, and the tool and version that it must name; `undefined` accepts any. */
export interface ReceiptPlace {
  readonly root: string;
  readonly receipt: string;
  readonly tool: string | undefined;
  readonly version: string | undefined;
}

export async function readReceipt(
  look: Look,
  place: ReceiptPlace,
  there: ReturnType<typeof whatIsThere>,
): Promise<{ readonly facts: ReceiptFacts; readonly value: Receipt | undefined }> {
  const is = await look.at(place.receipt);
  if (is === undefined) return { facts: { kind: 'none' }, value: undefined };
  if (whatIsThere(is) !== 'file') return wrong(is, 'it is not a file');
  const text = (await look.text(place.receipt)) ?? '';
  const value = parseReceipt(text);
  if (value === undefined) {
    if (isOfLaterVersion(text)) return { facts: { kind: 'none' }, value: undefined };
    return wrong(is, 'it is damaged');
  }
  const why = await disagreement(look, place, { value, there });
  return why === undefined ? { facts: { kind: 'right', mirror: value.mirror }, value } : wrong(is, why);
}

function wrong(
  { identity }: PathFacts,
  why: string,
): { readonly facts: ReceiptFacts; readonly value: undefined } {
  return { facts: { kind: 'wrong', why, identity }, value: undefined };
}

/** A later version of this program may write a newer format, so such a receipt is not reported. */
function isOfLaterVersion(text: string): boolean {
  return /"schema": ?(?:[2-9]|\d\d)/.test(text);
}

async function disagreement(
  look: Look,
  place: ReceiptPlace,
  { value, there }: { readonly value: Receipt; readonly there: ReturnType<typeof whatIsThere> },
): Promise<string | undefined> {
  if (place.tool !== undefined && value.tool !== place.tool) return `it is for the tool "${value.tool}"`;
  if (place.version !== undefined && value.version !== place.version)
    return `it is for version "${value.version}"`;
  if (there !== 'folder' || (await look.at(join(place.root, 'VERSION')))?.kind !== 'file') return undefined;
  const release = await look.safely(place.root, () => readRelease(look.run, place.root), undefined);
  if (release === undefined || release === value.release) return undefined;
  return `it is for ${value.release}, but the tree is ${release}`;
}

export function sizeOf(look: Look, root: string, otherwise: number): Promise<number> {
  return look.safely(root, () => look.run.trees.sizeOf(root), otherwise);
}

export function modesOf(look: Look, root: string, tool: string): Promise<readonly WrongMode[]> {
  return look.safely(root, () => wrongModesAt(look.run, root, tool), []);
}

const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** The files of the manifest that are missing or empty; their contents are not read. Sorted. */
export async function missingFiles(
  look: Look,
  { root, manifest }: Pick<TreePlace, 'root' | 'manifest'>,
): Promise<readonly string[]> {
  const files = parseManifest((await look.text(manifest)) ?? '') ?? new Map<string, string>();
  const missing: string[] = [];
  for (const [file, sha256] of files) {
    const is = await look.at(join(root, file));
    const emptied = is?.size === 0 && sha256 !== EMPTY;
    if (whatIsThere(is) !== 'file' || emptied) missing.push(file);
  }
  return missing;
}

/** A copy creates folders as it proceeds, so a tree with a recent folder may still be being copied. */
async function isFresh(look: Look, root: string): Promise<boolean> {
  const folders = [root];
  for (const name of await look.list(root)) {
    const path = join(root, name);
    folders.push(path);
    for (const inner of await look.list(path)) folders.push(join(path, inner));
  }
  for (const path of folders) {
    const is = await look.at(path);
    if (is !== undefined && look.age(is.modified) < HOUR) return true;
  }
  return false;
}
