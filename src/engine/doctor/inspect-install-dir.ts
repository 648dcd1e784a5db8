import { dirname, join } from 'node:path';
import { whatIsThere } from '../../core/doctor/check-places.ts';
import type { CutOff, OutsideFacts, StrayFacts } from '../../core/doctor/facts.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Receipt } from '../../core/tool-cache/receipt.ts';
import { isVersionOfGo } from '../../core/tool-cache/tree-defect.ts';
import { treeManifest, treeProof } from '../../core/tool-cache/tree-note-names.ts';
import { treeReceipt } from '../../core/tool-cache/tree-notes.ts';
import { parseVersion, toSemver } from '../../core/versions/version.ts';
import { lookAtInstallDir, oldName } from '../install-dir/check-install-dir.ts';
import {
  type InstallDir,
  listBeside,
  locateInstallDir,
  readTreeAt,
  readTreeReceipt,
} from '../install-dir/install-dir.ts';
import { goBinary, readRelease } from '../tool-cache/tool-cache.ts';
import { deniedAt, straysAt } from './inspect-tool-cache.ts';
import { defectOf, missingFiles, modesOf, readReceipt, sizeOf } from './inspect-tree.ts';
import { type Look, nameOfWriter } from './look.ts';

export interface OutsideOptions {
  /** As given; empty if not given. */
  readonly installDir: string;
  /** Nobody has named it. */
  readonly implicit: boolean;
  readonly replace: boolean;
  /** Absolute: the folder of all transactions. */
  readonly folder: string;
  readonly checkpointMaxAgeHours: number;
}

/** Inspects the folder `install-dir` and what installs keep next to it. Throws `INPUT_INVALID` as `setup` does. */
export async function inspectInstallDir(
  look: Look,
  options: OutsideOptions,
): Promise<{ readonly outside: OutsideFacts | undefined; readonly strays: readonly StrayFacts[] }> {
  const none = { outside: undefined, strays: [] };
  const dir = options.installDir === '' ? undefined : await locate(look, options.installDir);
  if (dir === undefined) return none;
  const there = await look.safely(dir.path, () => lookAtInstallDir(look.run, dir, options), undefined);
  if (there === undefined) return none;
  const { cutOff, live, others } = await inspectBeside(look, dir);
  const strays = await straysAt(look, others, options.checkpointMaxAgeHours);
  const tree = await inspectTreeAt(look, dir.real);
  const outside = {
    path: dir.path,
    real: dir.real,
    is: await look.at(dir.path),
    there,
    implicit: options.implicit,
    replace: options.replace,
    ...tree,
    busy: live ?? strays.find(({ wanted }) => wanted)?.writer,
    denied: there.isRoot || options.implicit ? undefined : await deniedAt(look, dirname(dir.real)),
    room: undefined, // measured together with the other disks
    cutOff,
    old: oldName(dir.real),
  };
  return { outside, strays };
}

/** What is next to the folder. `live` names a running process whose tree is set aside there, for people. */
export async function inspectBeside(
  look: Look,
  dir: InstallDir,
): Promise<{
  readonly cutOff: readonly CutOff[];
  readonly live: string | undefined;
  readonly others: readonly string[];
}> {
  const beside = await look.safely(dirname(dir.real), () => listBeside(look.run, dir), []);
  const old = beside.filter(({ what }) => what === 'old');
  // A writer that cannot be checked from here counts as gone, as in setup: if it does run, it repeats its step.
  const [alive, gone] = [true, false].map((is) =>
    old.filter(({ writer }) => (look.writers.isAlive(writer) === true) === is),
  );
  const cutOff: CutOff[] = [];
  for (const { path, writer } of gone ?? []) {
    const is = await look.at(path);
    const receipt = await look.safely(path, () => readTreeReceipt(look.run, path), undefined);
    if (is === undefined) continue;
    const { identity } = is;
    cutOff.push({ path, identity, writer: nameOfWriter(look, writer), ours: receipt !== undefined });
  }
  const [first] = alive ?? [];
  return {
    cutOff,
    live: first && nameOfWriter(look, first.writer),
    others: beside.filter(({ what }) => what !== 'old').map(({ path }) => path),
  };
}

async function locate(look: Look, given: string): Promise<InstallDir | undefined> {
  try {
    return await locateInstallDir(look.run, given);
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'INPUT_INVALID') throw error;
    look.unreadable.push({ path: given, why: error.message });
    return undefined;
  }
}

type TreeLook = Pick<OutsideFacts, 'tree' | 'accepted' | 'defect' | 'receipt' | 'size' | 'missing' | 'modes'>;

const NOTHING = { size: undefined, missing: [], modes: [] };

/** As for a tree in the tool cache: reads only VERSION, receipt and manifest. */
async function inspectTreeAt(look: Look, root: string): Promise<TreeLook> {
  const path = join(root, treeReceipt);
  const isFolder = whatIsThere(await look.at(root)) === 'folder';
  const release = isFolder ? await releaseAt(look, root) : undefined;
  if (!isFolder || (release === undefined && !(await lacksVersion(look, root)))) {
    const receipt = { kind: 'none', path } as const;
    return { tree: undefined, accepted: false, defect: undefined, receipt, ...NOTHING };
  }
  const version = parseVersion(release ?? '');
  const place = { root, receipt: path, tool: undefined, version: version && toSemver(version) };
  const { facts, value } = await readReceipt(look, place, 'folder');
  const accepted = (await look.safely(root, () => readTreeAt(look.run, root), undefined)) !== undefined;
  const flaw = await defectOf(look, { root, version: undefined }, 'folder');
  const defect = flaw ?? (version && !accepted ? 'it is not for this platform' : undefined);
  return {
    tree: release === undefined ? undefined : describe(release, value),
    accepted,
    defect,
    receipt: { ...facts, path },
    ...(defect === undefined ? await inspectFiles(look, root, value) : NOTHING),
  };
}

/** What VERSION says, if that is a version of Go. */
async function releaseAt(look: Look, root: string): Promise<string | undefined> {
  const release = await look.safely(root, () => readRelease(look.run, root), undefined);
  return isVersionOfGo(release) ? release : undefined;
}

/** Is it a Go tree whose VERSION is missing: one of ours, or a folder with a go command? */
async function lacksVersion(look: Look, root: string): Promise<boolean> {
  return (
    (await look.at(join(root, treeReceipt))) !== undefined ||
    whatIsThere(await look.at(goBinary(look.run, root))) === 'file'
  );
}

function describe(release: string, receipt: Receipt | undefined): OutsideFacts['tree'] {
  const { platform, trust, mirror } = receipt ?? {};
  return { release, platform, trust, mirror };
}

/** The size in the receipt does not include the files that we add to the tree, so they are subtracted. */
async function inspectFiles(
  look: Look,
  root: string,
  receipt: Receipt | undefined,
): Promise<Pick<OutsideFacts, 'size' | 'missing' | 'modes'>> {
  const was = receipt?.treeSize;
  const manifest = join(root, treeManifest);
  const names = [treeReceipt, treeManifest, treeProof];
  const notes = await Promise.all(names.map((name) => look.at(join(root, name))));
  const own = notes.reduce((sum, note) => sum + (note?.kind === 'file' ? note.size : 0), 0);
  const size = was === undefined ? undefined : { is: (await sizeOf(look, root, was + own)) - own, was };
  const doubtful = notes[1] !== undefined && (size === undefined || size.is !== size.was);
  return {
    size,
    missing: doubtful ? await missingFiles(look, { root, manifest }) : [],
    modes: await modesOf(look, root, ''),
  };
}
