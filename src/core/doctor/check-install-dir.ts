import { classifyInstallDir, type InstallDirFacts } from '../install-dir/install-dir.ts';
import { checkRoom, elsewhere } from './check-places.ts';
import { capital, checkFiles, checkModes, checkReceipt, leaveTo } from './check-trees.ts';
import type { CutOff, OutsideFacts } from './facts.ts';
import { type Finding, finding, type Repair } from './finding.ts';

/** Findings about `install-dir` and about what installs have left next to it. */
export function checkOutsidePlace(outside: OutsideFacts): readonly Finding[] {
  const { path, is, busy, cutOff } = outside;
  const tree = checkOutsideTree(outside);
  if (outside.implicit) return busy === undefined ? tree : [];
  return [
    ...(is?.target?.otherDrive ? [elsewhere(path, is.target.path)] : []),
    ...(busy === undefined ? tree : tree.map((found) => leaveTo(busy, found))),
    ...checkClaim(outside),
    ...checkRoom(path, outside.room),
    ...cutOff.map((each) => checkCutOff(outside, each)),
    ...checkKept(outside),
  ];
}

/**
 * What happens to the previous tree of an interrupted swap; `undefined` if it has to stay where it is. The same rules
 * as in `recover` (engine/install-dir).
 */
export function outcomeOf(
  there: InstallDirFacts,
  { ours }: Pick<CutOff, 'ours'>,
): Extract<Repair, { readonly kind: 'recover' }>['outcome'] | undefined {
  if (there.kind === 'nothing' || there.isEmpty) return 'put back';
  if (!there.isGo) return undefined;
  if (ours) return 'removed';
  return there.isOldTaken ? undefined : 'kept';
}

/** No repair removes a tree here, because the folder may hold more than Go. `setup` replaces a tree that is broken. */
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
    ? 'The next setup replaces it, and needs a mirror for that.'
    : `Remove "${path}" yourself. The next setup installs it again, and needs a mirror for that.`;
}

/** Whether Go may be installed there, and by this user. If not, a working Go there is still used: only a warning. */
function checkClaim({ path, there, replace, accepted, denied }: OutsideFacts): readonly Finding[] {
  const verdict = classifyInstallDir(there, { replace });
  const used = accepted
    ? { severity: 'warning' as const, means: 'setup uses the Go there, but cannot replace it.' }
    : {};
  if (verdict.kind === 'refused')
    return [
      finding('install-dir-refused', { path, what: `${capital(verdict.why)}.`, fix: verdict.hint, ...used }),
    ];
  if (denied === undefined) return [];
  const what = `This user cannot write to its parent folder: ${denied}.`;
  const means = 'Go cannot be installed there.';
  const fix = 'Run setup as a user who can write there (sudo), or name a folder of your own in install-dir.';
  return [finding('not-writable', { path, what, means, fix, ...used })];
}

function checkCutOff({ path: at, there, old }: OutsideFacts, aside: CutOff): Finding {
  const { path, identity, writer } = aside;
  const what = `${capital(writer)} was interrupted while it replaced "${at}".`;
  const outcome = outcomeOf(there, aside);
  const repair: Repair | undefined = outcome && { kind: 'recover', at, path, identity, outcome };
  const given = { path, what, repair };
  switch (outcome) {
    case 'removed':
      return finding('swap-cut-off', given);
    case 'put back': {
      const means = `This is the tree that was at "${at}". Nothing is there now.`;
      const fix = 'doctor --fix moves it back, and so does the next setup.';
      return finding('swap-cut-off', { ...given, severity: 'error', means, fix });
    }
    case 'kept': {
      const means = 'setup-go-tarball did not install it, so it must be kept.';
      return finding('swap-cut-off', { ...given, means, fix: `doctor --fix keeps it as "${old}".` });
    }
    case undefined: {
      const means = 'It must be moved back or kept, but its place is taken.';
      const fix = `Check it, "${at}" and "${old}", and remove what you do not need.`;
      return finding('swap-cut-off', { ...given, means, fix });
    }
  }
}

function checkKept({ path, old, there }: OutsideFacts): readonly Finding[] {
  if (!there.isOldTaken) return [];
  return [
    finding('go-kept', {
      path: old,
      what: `It has the name under which setup keeps a Go from another source that was at "${path}".`,
    }),
  ];
}
