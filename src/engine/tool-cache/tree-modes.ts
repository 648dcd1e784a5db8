import { basename, join } from 'node:path';
import type { Disk } from '../../core/ports/disk.ts';
import { parseReceipt, type Receipt } from '../../core/tool-cache/receipt.ts';
import { isUnprovedTool } from '../../core/tool-cache/tool-name.ts';
import { closedMode, type WrongMode, wrongModes } from '../../core/tool-cache/tree-modes.ts';
import { treeReceipt } from '../../core/tool-cache/tree-notes.ts';
import { parseVersion } from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';
import { readRelease } from './tool-cache.ts';

/**
 * What has other modes in a tree than it was published with. Go's own trees have had a rule for that since 1.21. A tree
 * that we did not install may be more open than that: that may be intended.
 *
 * @param tool its name in the tool cache, of which then also what lies around the tree is looked at, by paths such as
 * `../x64.complete`; empty outside of it
 */
export async function wrongModesAt(run: Run, root: string, tool: string): Promise<readonly WrongMode[]> {
  const release = (await readRelease(run, root)) ?? '';
  const receipt = await receiptOf(run, root, release);
  const version = parseVersion(release);
  const packed =
    !isUnprovedTool(receipt?.tool ?? tool) &&
    version !== undefined &&
    (version.major > 1 || version.minor >= 21);
  const inside = wrongModes(await run.trees.modesOf(root), { packed, exact: receipt !== undefined });
  return tool === '' ? inside : [...(await closedAround(run, root)), ...inside];
}

/** In the tree, or beside it; one of another tree says nothing. */
async function receiptOf(run: Run, root: string, release: string): Promise<Receipt | undefined> {
  for (const path of [join(root, treeReceipt), `${root}.receipt.json`]) {
    const text = (await run.files.kind(path)) === 'file' ? await run.files.readText(path) : undefined;
    const receipt = text === undefined ? undefined : parseReceipt(text);
    if (receipt?.release === release) return receipt;
  }
  return undefined;
}

/** The folders of version and tool, and what we write beside a tree: its users read all of it. */
async function closedAround(run: Run, root: string): Promise<readonly WrongMode[]> {
  const disk: Disk = await run.disk();
  const arch = basename(root);
  const found: WrongMode[] = [];
  for (const name of [
    '',
    '/..',
    `/${arch}.complete`,
    `/${arch}.receipt.json`,
    `/${arch}.manifest`,
    `/${arch}.tlog-proof`,
  ]) {
    const path = `..${name}`;
    const is = await disk.look(join(root, path));
    const wrong = is && closedMode(path, is);
    if (wrong !== undefined) found.push(wrong);
  }
  return found;
}
