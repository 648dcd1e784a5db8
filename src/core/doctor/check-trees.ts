import { printMode } from '../tool-cache/tree-modes.ts';
import { brokenLink, elsewhere, whatIsThere } from './check-places.ts';
import type { ReceiptFacts, StrayFacts, TreeFacts, TreePlace } from './facts.ts';
import { type Finding, finding, type Repair } from './finding.ts';

/** Findings about one tree of the tool cache: its marker, the tree itself, its receipt and its manifest. */
export function checkTree(tree: TreeFacts): readonly Finding[] {
  const root = checkRoot(tree);
  // Removing a tree also removes its receipt and manifest.
  const goes = root.some(({ repair }) => repair?.kind === 'remove-tree');
  const found = goes ? root : [...root, ...checkModes(tree, tree.place), ...receiptOf(tree)];
  return tree.busy === undefined ? found : found.map((each) => leaveTo(tree.busy ?? '', each));
}

/** Whether files are missing, shorter or longer than installed. `given` replaces the texts for the tool cache. */
export function checkFiles(
  { size, missing }: Pick<TreeFacts, 'size' | 'missing'>,
  given: Pick<Finding, 'path'> & Partial<Pick<Finding, 'means' | 'fix' | 'repair'>>,
): readonly Finding[] {
  const lack = size !== undefined && size.is < size.was;
  if (lack || missing.length > 0) {
    const bytes = lack
      ? `${size.was - size.is} bytes of the ${size.was} that were installed are missing.`
      : '';
    const what = [bytes, namesOf(missing)].filter(Boolean).join(' ');
    return [finding('tree-incomplete', { ...given, what })];
  }
  if (size === undefined || size.is === size.was) return [];
  const what = `Its files are ${size.is - size.was} bytes longer in total than when it was installed.`;
  return [finding('tree-grown', { path: given.path, what })];
}

/** The first of them are named. */
export function checkModes(
  { is, modes }: Pick<TreeFacts, 'is' | 'modes'>,
  { root: path, tool }: Pick<TreePlace, 'root' | 'tool'>,
): readonly Finding[] {
  const [first] = modes;
  if (is === undefined || first === undefined) return [];
  const named = modes.slice(0, 3).map((each) => {
    const name = each.path === '' ? '.' : each.path;
    return `${name} has ${printMode(each.is)} and should have ${printMode(each.should)}`;
  });
  const more = modes.length > 3 ? ` and ${modes.length - 3} more` : '';
  const what = `Its modes are not those that it was published with: ${named.join(', ')}${more}.`;
  const repair: Repair = { kind: 'set-modes', path, identity: is.identity, tool };
  return [finding('tree-modes', { path, what, repair })];
}

export function checkReceipt({
  path,
  receipt,
}: {
  readonly path: string;
  readonly receipt: ReceiptFacts;
}): readonly Finding[] {
  if (receipt.kind !== 'wrong') return [];
  const { why, identity } = receipt;
  const repair = { kind: 'remove', path, identity } as const;
  return [finding('receipt-wrong', { path, what: `${capital(why)}.`, repair })];
}

export function checkStray({ path, identity, writer, wanted }: StrayFacts): readonly Finding[] {
  if (wanted) return [];
  const what = `${capital(writer ?? 'an interrupted process')} left it behind.`;
  return [finding('leftover', { path, what, repair: { kind: 'remove', path, identity } })];
}

function checkRoot(tree: TreeFacts): readonly Finding[] {
  const { place, is, marked } = tree;
  const mirror = tree.receipt.kind === 'right' ? tree.receipt.mirror : undefined;
  const repair: Repair = { kind: 'remove-tree', place, identity: is?.identity, mirror };
  const path = place.root;
  if (is?.target && whatIsThere(is) === undefined) {
    const fix =
      'doctor --fix removes the marker and the link. If the drive is only unmounted, mount it again instead.';
    return [{ ...brokenLink(path, is.target.path), ...(marked && { fix, repair }) }];
  }
  if (!marked) return checkUnmarked(tree, repair);
  if (is === undefined)
    return [finding('marker-without-tree', { path: place.marker, what: noTree(tree), repair })];
  const linked = is.target?.otherDrive ? [elsewhere(path, is.target.path)] : [];
  if (tree.defect !== undefined)
    return [
      ...linked,
      finding('tree-broken', {
        path,
        what: `${capital(tree.defect)}.`,
        ...(tree.foundByActions && { means: seenBroken }),
        repair,
      }),
    ];
  return [...linked, ...checkFiles(tree, { path, repair })];
}

const seenBroken = 'It is marked as installed, but does not work. Other actions find it and use it as it is.';

function noTree({ place }: TreeFacts): string {
  return `It marks ${place.tool} ${place.version} (${place.arch}) as installed, but that folder does not exist.`;
}

/**
 * A recently changed tree without a marker may be one that another program is still copying: it writes the marker last.
 * A tree with a receipt is ours, and its install was interrupted.
 */
function checkUnmarked(
  { place, is, receipt, manifest, fresh }: TreeFacts,
  repair: Repair,
): readonly Finding[] {
  if (is === undefined) {
    if (receipt.kind === 'none' && !manifest) return [];
    const path = receipt.kind === 'none' ? place.manifest : place.receipt;
    return [finding('receipt-without-tree', { path, what: 'It has neither a tree nor a marker.', repair })];
  }
  const what = 'It has no marker: its install did not finish.';
  if (!fresh || receipt.kind === 'right')
    return [finding('tree-without-marker', { path: place.root, what, repair })];
  const fix = 'Run doctor --fix again in an hour: another program may still be installing it.';
  return [finding('tree-without-marker', { path: place.root, what, fix })];
}

function namesOf(missing: readonly string[]): string {
  if (missing.length === 0) return '';
  const [first = '', second] = missing;
  const more = missing.length > 2 ? ` and ${missing.length - 2} more` : '';
  return `Missing or emptied: ${second === undefined ? first : `${first}, ${second}`}${more}.`;
}

function receiptOf({ place, receipt, is }: TreeFacts): readonly Finding[] {
  return is === undefined ? [] : checkReceipt({ path: place.receipt, receipt });
}

/** The finding without a repair: a running install may be changing this place, so it is left alone. */
export function leaveTo(writer: string, found: Finding): Finding {
  if (found.severity === 'fine') return found;
  return {
    ...found,
    severity: 'warning',
    fix: `Nothing to do for now: ${writer} is working there.`,
    repair: undefined,
  };
}

export function capital(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}`;
}
