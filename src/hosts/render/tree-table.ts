import type { Listing, SizedTree } from '../../core/reports/listing.ts';
import { megabytes } from '../../core/text/megabytes.ts';
import { toSemver } from '../../core/versions/version.ts';
import { alignTable } from './align-table.ts';
import type { Line, ReportText } from './line.ts';

export function listingText({ toolCache, installDir, trees, goOnPath, now }: Listing): ReportText {
  const empty = trees.every(({ tree }) => tree.tool === '');
  const notes: Line[] = [];
  if (empty) notes.push({ level: 'info', text: `The tool cache "${toolCache}" contains no Go` });
  if (installDir !== '' && trees.every(({ tree }) => tree.tool !== ''))
    notes.push({ level: 'info', text: `There is no Go at "${installDir}"` });
  const active = trees.some(({ tree }) => tree.active);
  if (!active && goOnPath !== undefined)
    notes.push({ level: 'info', text: `The go on PATH is "${goOnPath}", which is none of these` });
  if (trees.some(({ tree }) => tree.inUse && !tree.active))
    notes.push({
      level: 'warning',
      text: `GOROOT names a Go (-) other than the first on PATH, "${goOnPath}", with which it may not work. The command use sets both.`,
    });
  return { lines: trees.length > 0 ? treeTable(trees, now) : [], notes };
}

/** A table for people: a header and one line per tree. The line of the active tree starts with `*`, that of another one that GOROOT names with `-`. */
export function treeTable(trees: readonly SizedTree[], now: number): readonly string[] {
  const heads = ['', 'VERSION', 'TOOL', 'PLATFORM', 'TRUST', 'MIRROR', 'SIZE', 'LAST USED', 'ROOT'];
  return alignTable([heads, ...trees.map((each) => rowOf(each, now))], heads.indexOf('SIZE'));
}

/** A tree as `list --json` prints it. Names and values are a contract. */
export function describeTree({ tree, size, foundByActions }: SizedTree): Readonly<Record<string, unknown>> {
  const { root, tool, version, release, platform, receipt, broken, lastUsed, inUse, active } = tree;
  return {
    tool,
    version: toSemver(version),
    release: release ?? null,
    platform,
    root,
    trust: receipt?.trust ?? 'unrecorded',
    mirror: receipt?.mirror ?? '',
    lacks: receipt?.lacks ?? [],
    size: size ?? null,
    'last-used': lastUsed === undefined ? null : new Date(lastUsed).toISOString(),
    active,
    'in-use': inUse,
    'found-by-actions': foundByActions,
    broken: broken ?? null,
  };
}

function rowOf({ tree, size, foundByActions }: SizedTree, now: number): readonly string[] {
  const { receipt, broken } = tree;
  const lacks = receipt?.lacks.length ? ` (without ${receipt.lacks.join(' ')})` : '';
  return [
    tree.active ? '*' : tree.inUse ? '-' : '',
    toSemver(tree.version),
    tree.tool || '-',
    tree.platform,
    broken === undefined ? (receipt?.trust ?? 'unrecorded') : 'broken',
    receipt?.mirror ?? '-',
    size === undefined ? '?' : megabytes(size),
    tree.lastUsed === undefined ? '-' : since(now - tree.lastUsed),
    `${tree.root}${broken === undefined ? lacks : ` (${broken}${foundByActions ? '; other actions still find it' : ''})`}`,
  ];
}

const day = 24 * 60 * 60 * 1000;

function since(milliseconds: number): string {
  const days = Math.floor(milliseconds / day);
  return days < 1 ? '< 1 day ago' : days === 1 ? '1 day ago' : `${days} days ago`;
}
