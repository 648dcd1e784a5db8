import type { Pruned, PrunedNames, RemovedTree } from '../../core/reports/pruned.ts';
import { megabytes } from '../../core/text/megabytes.ts';
import { oneLine } from '../../core/text/plain-text.ts';
import { type InstalledTree, nameOfTree } from '../../core/tool-cache/installed-tree.ts';
import { toSemver } from '../../core/versions/version.ts';
import { info, type Line, type ReportText, warning } from './line.ts';

export function prunedText(pruned: Pruned): ReportText {
  const { dryRun, removed, spared, failed, names } = pruned;
  const notes: Line[] = [
    ...spared.map(({ tree, why }) => info(`Kept ${nameOfTree(tree)} at "${tree.root}": ${why}`)),
    ...removed
      .filter(({ tree }) => tree.inUse && !dryRun)
      .map(({ tree }) => warning(`${nameOfTree(tree)} was in use: GOROOT or PATH still refers to it`)),
    ...failed.map(({ tree, problem }) => {
      const hint = problem.hint ? ` ${problem.hint}` : '';
      return warning(
        `${nameOfTree(tree)} is not completely removed: ${problem.code}: ${problem.message}.${hint}`,
      );
    }),
    ...names.flatMap(({ folder, problem }) =>
      problem === undefined
        ? []
        : [warning(`The names at "${folder}" are not removed: ${problem.code}: ${problem.message}`)],
    ),
    info(summary(pruned)),
  ];
  const gone = names.filter(({ problem }) => problem === undefined);
  return {
    lines: [
      ...removed.map((each) => removedLine(each, dryRun)),
      ...gone.map((each) => namesLine(each, dryRun)),
    ],
    notes,
  };
}

/** Names and values are a contract. */
export function prunedJson({
  dryRun,
  removed,
  spared,
  failed,
  names,
}: Pruned): Readonly<Record<string, unknown>> {
  return {
    'dry-run': dryRun,
    removed: removed.map(({ tree, bytes, stays }) => ({ ...name(tree), bytes, 'link-to': stays ?? null })),
    spared: spared.map(({ tree, why }) => ({ ...name(tree), why })),
    failed: failed.map(({ tree, problem }) => ({
      ...name(tree),
      code: problem.code,
      message: problem.message,
    })),
    names: names.filter(({ problem }) => problem === undefined).map(({ folder }) => folder),
    bytes: sumOf(removed),
  };
}

function name({ tool, version, platform, root }: InstalledTree): Readonly<Record<string, unknown>> {
  return { tool, version: toSemver(version), platform, root };
}

function removedLine({ tree, bytes, stays }: RemovedTree, dryRun: boolean): string {
  const what = `${dryRun ? 'Would remove' : 'Removed'} ${nameOfTree(tree)} at ${tree.root}`;
  return oneLine(stays === undefined ? `${what}: ${megabytes(bytes)}` : `${what}: a link; kept ${stays}`);
}

function namesLine({ folder, names }: PrunedNames, dryRun: boolean): string {
  return oneLine(`${dryRun ? 'Would remove' : 'Removed'} the names ${names.join(', ')} at ${folder}`);
}

function summary({ removed, names, dryRun }: Pruned): string {
  const hasNames = names.some(({ problem }) => problem === undefined);
  if (removed.length === 0 && hasNames) return `${dryRun ? 'Would free' : 'Freed'} a few kilobytes`;
  if (removed.length === 0) return 'Nothing to remove';
  return `${dryRun ? 'Would free' : 'Freed'} ${megabytes(sumOf(removed))}`;
}

function sumOf(removed: Pruned['removed']): number {
  return removed.reduce((sum, each) => sum + each.bytes, 0);
}
