import { basename, join, resolve } from 'node:path';
import { Problem } from '../core/problem/problem.ts';
import type { Stats } from '../core/reports/stats.ts';
import { type RecordedRun, recordedRuns } from '../core/telemetry/recorded-runs.ts';
import { receiptStatistics, statisticsOf } from '../core/telemetry/statistics.ts';
import { parseReceipt, type Receipt } from '../core/tool-cache/receipt.ts';
import { treeReceipt } from '../core/tool-cache/tree-notes.ts';
import type { Run } from './run/run.ts';

/** Counts the runs in files of `--events`, and receipts. `path`: a file, or a folder; empty for the tool cache. */
export async function stats(run: Run, path: string): Promise<Stats> {
  const folder = path === '' ? run.toolCache : resolve(run.workspace, path);
  const kind = await run.files.kind(folder);
  if (kind === undefined)
    throw new Problem('FILES_FAILED', `There is nothing at "${folder}"`, {
      hint: 'Name a file that --events has written, or a folder of such files or receipts.',
    });
  const found: Found = { runs: [], receipts: [], skipped: [] };
  if (kind === 'folder') await readFolder(run, folder, found);
  else await readFile(run, folder, found);
  if (kind !== 'folder' && found.runs.length + found.receipts.length === 0)
    throw new Problem(
      'FILES_FAILED',
      `"${folder}" has neither events nor a receipt: ${found.skipped[0]?.why}`,
      {
        hint: 'Name a file that --events has written, or a folder of such files or receipts.',
      },
    );
  return {
    path: folder,
    runs: statisticsOf(found.runs),
    receipts: receiptStatistics(found.receipts),
    skipped: found.skipped,
  };
}

interface Found {
  readonly runs: RecordedRun[];
  readonly receipts: Receipt[];
  readonly skipped: { path: string; why: string }[];
}

/** Without following links, which could lead in circles, and without the trees of Go that receipts are about. */
async function readFolder(run: Run, folder: string, found: Found): Promise<void> {
  const names = [...(await run.files.list(folder))].sort();
  if (names.includes('VERSION') && names.includes('bin') && names.includes('src')) {
    if (names.includes(treeReceipt)) await readFile(run, join(folder, treeReceipt), found);
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    if ((await run.files.linkTarget(path)) !== undefined) continue;
    const kind = await run.files.kind(path);
    if (kind === 'folder') await readFolder(run, path, found);
    else if (kind === 'file' && isOurs(name)) await readFile(run, path, found);
  }
}

function isOurs(name: string): boolean {
  return /\.(?:jsonl|ndjson)$/.test(name) || name.endsWith('.receipt.json') || name === treeReceipt;
}

async function readFile(run: Run, path: string, found: Found): Promise<void> {
  try {
    const text = (await run.files.readText(path)) ?? '';
    const isReceipt = path.endsWith('.receipt.json') || basename(path) === treeReceipt;
    const receipt = isReceipt ? parseReceipt(text) : undefined;
    const runs = isReceipt ? undefined : recordedRuns(text);
    if (receipt) found.receipts.push(receipt);
    else if (runs) found.runs.push(...runs);
    else if (text.trim() !== '' || isReceipt)
      found.skipped.push({ path, why: isReceipt ? 'it is no receipt' : 'it has no events' });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    found.skipped.push({ path, why: error.message });
  }
}
