import { type GoModVersions, lowestOf } from './go-mod.ts';
import { compareVersions, type GoVersion, parseVersion } from './version.ts';
import { isPossible, type VersionBound, type VersionRange } from './version-range.ts';
import {
  describeSource,
  type ExactRequest,
  type RangeRequest,
  type VersionRequest,
} from './version-request.ts';

export interface ProjectVersion {
  readonly request: VersionRequest;
  /** Which file decided, and which was overruled; empty if only one says anything. */
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * The version of a project whose files say more than one thing. The `go` line of go.mod and go.work is a minimum and no
 * choice: a file that exists to pin a version decides if it satisfies the minimum. A `toolchain` line is a pin too; the
 * newer of the two is what the go command would end up with. A pin below the minimum is overruled, with a warning.
 */
export function decideVersion(
  { minimum, toolchain }: GoModVersions,
  pin: ExactRequest | RangeRequest | undefined,
): ProjectVersion | undefined {
  const required = newerOf(toolchain, minimum);
  if (pin === undefined) return required && { request: required, notes: [], warnings: [] };
  if (required === undefined) return { request: pin, notes: [], warnings: [] };
  const [pinned, low] = [said(pin), said(required)];
  const raised = atLeast(pin, floorOf(required));
  if (raised !== undefined)
    return { request: raised, notes: [`${pinned} decides; ${low} is satisfied`], warnings: [] };
  if (minimum !== undefined && atLeast(pin, floorOf(minimum)) === undefined) {
    const warning = `${pinned} is below the minimum of ${said(minimum)}, so ${low} decides`;
    return { request: required, notes: [], warnings: [warning] };
  }
  return { request: required, notes: [`${low} decides: it is newer than ${pinned}`], warnings: [] };
}

/** Of a workspace and its module: the higher minimum; the workspace's `toolchain` line alone counts. */
export function combine(work: GoModVersions | undefined, module: GoModVersions | undefined): GoModVersions {
  if (work === undefined) return module ?? { minimum: undefined, toolchain: undefined };
  return { minimum: newerOf(work.minimum, module?.minimum), toolchain: work.toolchain };
}

/** `.go-version:1 (1.25.5)` */
export function said(request: VersionRequest): string {
  return `${describeSource(request.source)} (${request.text})`;
}

/** Of what two lines of go.mod ask for, the higher one. */
export function newerOf(
  a: VersionRequest | undefined,
  b: VersionRequest | undefined,
): VersionRequest | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareVersions(floorOf(a), floorOf(b)) >= 0 ? a : b;
}

const anything: GoVersion = { major: 0, minor: 0, patch: 0 };

/** The lowest version that a line of go.mod asks for. */
export function floorOf(request: VersionRequest): GoVersion {
  return request.kind === 'exact' ? request.version : (lowestOf(request.text) ?? anything);
}

/** The request as far as it satisfies the minimum; `undefined` if nothing of it does. */
function atLeast(request: ExactRequest | RangeRequest, floor: GoVersion): VersionRequest | undefined {
  switch (request.kind) {
    case 'exact':
      return compareVersions(request.version, floor) >= 0 ? request : undefined;
    case 'range': {
      const range: VersionRange = request.range.map((bounds) => [...bounds, boundFor(bounds, floor)]);
      if (!isPossible(range)) return undefined;
      const { literal, ...plain } = request;
      const named = parseVersion(literal ?? '');
      const tooLow = named !== undefined && compareVersions(named, floor) < 0;
      return { ...plain, range, ...(literal !== undefined && !tooLow && { literal }) };
    }
  }
}

/** The pre-releases of a language satisfy it, but a range admits only those that something asks for. */
function boundFor(bounds: VersionRange[number], floor: GoVersion): VersionBound {
  const { pre, ...release } = floor;
  const { major, minor, patch } = floor;
  const asksForPre = bounds.some(
    ({ version }) => version.pre && compareVersions({ major, minor, patch, pre: version.pre }, version) === 0,
  );
  const version = pre?.number === 0 && !asksForPre ? release : floor;
  return { operator: '>=', version };
}
