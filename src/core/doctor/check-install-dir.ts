import { classifyInstallDir, type InstallDirFacts } from '../install-dir/install-dir.ts';
import { elsewhere } from './check-places.ts';
import { capital, checkFiles, checkModes, checkReceipt, leaveTo } from './check-trees.ts';
import type { CutOff, OutsideFacts } from './facts.ts';
import { type Finding, finding, type Repair } from './finding.ts';

/** What is wrong at `install-dir`, and with what installs have left beside it. */
export function checkOutsidePlace(outside: OutsideFacts): readonly Finding[] {
  const { path, is, busy, cutOff } = outside;
  const tree = checkOutsideTree(outside);
  return [
    ...(is?.target?.otherDrive ? [elsewhere(path, is.target.path)] : []),
    ...(busy === undefined ? tree : tree.map((found) => leaveTo(busy, found))),
    ...checkClaim(outside),
    ...cutOff.map((each) => checkCutOff(outside, each)),
    ...checkKept(outside),
  ];
}

/** What becomes of a tree that was there before; `undefined` where it has to stay. As `recover` goes about it. */
export function outcomeOf(
  there: InstallDirFacts,
  { ours }: Pick<CutOff, 'ours'>,
): Extract<Repair, { readonly kind: 'recover' }>['outcome'] | undefined {
  if (there.kind === 'nothing' || there.isEmpty) return 'put back';
  if (!there.isGo) return undefined;
  if (ours) return 'removed';
  return there.isOldTaken ? undefined : 'kept';
}

/** The folder may hold more than Go, so nothing of it is removed here: `setup` replaces what it sees to be broken. */
function checkOutsideTree(outside: OutsideFacts): readonly Finding[] {
  const { path, defect, receipt } = outside;
  const fix = remedy(outside);
  if (defect !== undefined) {
    const means = 'It does not work.';
    return [finding('tree-broken', { path, what: `${capital(defect)}.`, means, fix })];
  }
  const means = 'go may start and fail later.';
  return [
    ...checkFiles(outside, { path, means, fix }),
    ...checkModes(outside, { root: path, tool: '' }),
    ...checkReceipt({ path: receipt.path, receipt }),
  ];
}

function remedy({ path, accepted, there, replace }: OutsideFacts): string {
  const seen = !accepted && classifyInstallDir(there, { replace }).kind === 'replace';
  return seen
    ? 'The next setup puts another in its place, for which it needs a mirror.'
    : `Remove "${path}" yourself; the next setup installs it again, for which it needs a mirror.`;
}

/** May a Go be put there, and can this user? Where the answer is no, one that is there is used all the same. */
function checkClaim({ path, there, replace, accepted, denied }: OutsideFacts): readonly Finding[] {
  const verdict = classifyInstallDir(there, { replace });
  const used = accepted
    ? { severity: 'warning' as const, means: 'The Go that is there is used; no other can be put there.' }
    : {};
  if (verdict.kind === 'refused')
    return [
      finding('install-dir-refused', { path, what: `${capital(verdict.why)}.`, fix: verdict.hint, ...used }),
    ];
  if (denied === undefined) return [];
  const what = `This user cannot write in the folder around it: ${denied}.`;
  const means = 'Go cannot be put there.';
  const fix = 'Run setup as a user who may (sudo), or name a folder of your own in install-dir.';
  return [finding('not-writable', { path, what, means, fix, ...used })];
}

function checkCutOff({ path: at, there, old }: OutsideFacts, aside: CutOff): Finding {
  const { path, identity, writer } = aside;
  const what = `${capital(writer)} was cut off while it replaced what was at "${at}".`;
  const outcome = outcomeOf(there, aside);
  const repair: Repair | undefined = outcome && { kind: 'recover', at, path, identity, outcome };
  const given = { path, what, repair };
  switch (outcome) {
    case 'removed':
      return finding('swap-cut-off', given);
    case 'put back': {
      const means = 'What was there is here, and there is nothing.';
      const fix = 'doctor --fix puts it back; the next setup would, too.';
      return finding('swap-cut-off', { ...given, severity: 'error', means, fix });
    }
    case 'kept': {
      const means = 'Something else had put it there, so it is to be kept.';
      return finding('swap-cut-off', { ...given, means, fix: `doctor --fix keeps it as "${old}".` });
    }
    case undefined: {
      const means = 'It is to be kept, or put back, and something else has its place.';
      const fix = `Look at it, at "${at}" and at "${old}", and move away yourself what is not wanted.`;
      return finding('swap-cut-off', { ...given, means, fix });
    }
  }
}

function checkKept({ path, old, there }: OutsideFacts): readonly Finding[] {
  if (!there.isOldTaken) return [];
  return [
    finding('go-kept', {
      path: old,
      what: `It has the name that a Go of somebody else's at "${path}" is kept under.`,
    }),
  ];
}
