import { compareVersions, type GoVersion, toRelease } from '../versions/version.ts';
import { type Advisory, affectedBy, isSameMinor, minorOf, printTargets } from './advisory.ts';
import type { RecentTable } from './recent-table.ts';
import type { Stored } from './store-table.ts';
import { compareIds, vulnerabilitiesIn } from './vulnerability.ts';

/** Of all minor versions, the newest. Most advisories concern the versions before them. */
const recentMinors = 6;

/**
 * A minor version about which too little can be worked out is left out, and so are older ones: their releases may have to
 * be changed for one of it.
 */
export function storeRecent({ module, newest, advisories }: Stored): RecentTable {
  const minors = newest.toSorted((a, b) => compareVersions(b, a)).slice(0, recentMinors);
  const known: { readonly minor: string; readonly spans: readonly Span[] }[] = [];
  for (const minor of minors) {
    const spans = advisories.map((advisory) => spansOf(advisory, minor));
    if (spans.includes(undefined)) break;
    known.push({ minor: minorOf(minor), spans: spans.flatMap((each) => each ?? []) });
  }
  const entries = [...new Set(known.flatMap((each) => each.spans.map(({ entry }) => entry)))].sort(
    (a, b) => compareIds(idOf(a), idOf(b)) || (a < b ? -1 : 1),
  );
  return {
    module,
    newest: minors.map(toRelease),
    entries,
    byMinor: Object.fromEntries(known.map((each) => [each.minor, printSpans(each.spans, entries)])),
  };
}

/** Patches of a minor version that have the same entry. */
interface Span {
  readonly first: number;
  /** The first patch after them that has it not, if there is one. */
  readonly end: number | undefined;
  readonly entry: string;
  readonly fixedIn: string | undefined;
}

/** `undefined` if it depends on the platform which part is vulnerable. */
function spansOf(advisory: Advisory, minor: GoVersion): readonly Span[] | undefined {
  const spans: Span[] = [];
  for (let patch = 0; patch <= lastPatch(advisory, minor); patch++) {
    const version = { major: minor.major, minor: minor.minor, patch };
    const affected = affectedBy(advisory, { version, target: anyTarget });
    const targets = new Set(affected.map((each) => printTargets(each.targets)));
    if (targets.size > 1) return undefined;
    const [vulnerability] = vulnerabilitiesIn([advisory], { version, target: anyTarget });
    const last = spans.at(-1);
    const entry = vulnerability && [advisory.id, ...advisory.aliases, ...vulnerability.parts].join(' ');
    const [only = ''] = targets;
    const text = only === '' ? entry : `${entry}:${only}`;
    const fixedIn = vulnerability?.fixedIn;
    if (last && last.end === undefined) {
      if (text === last.entry && fixedIn === last.fixedIn) continue;
      spans[spans.length - 1] = { ...last, end: patch };
    }
    if (text !== undefined) spans.push({ first: patch, end: undefined, entry: text, fixedIn });
  }
  return spans;
}

const anyTarget = { goos: '', goarch: '' };

/** Nothing changes after it. */
function lastPatch({ affected }: Advisory, minor: GoVersion): number {
  const versions = affected.flatMap(({ events }) => events.map(({ version }) => version));
  return Math.max(0, ...versions.filter((version) => isSameMinor(version, minor)).map(({ patch }) => patch));
}

function idOf(entry: string): string {
  return entry.split(' ')[0] ?? '';
}

function printSpans(spans: readonly Span[], entries: readonly string[]): Readonly<Record<string, string>> {
  const groups = Map.groupBy(spans, ({ first, end, fixedIn }) =>
    [`${first}-${end ?? ''}`, ...(fixedIn === undefined ? [] : [fixedIn])].join(' '),
  );
  const at = (entry: string) => entries.indexOf(entry);
  return Object.fromEntries(
    [...groups].map(([patches, group]) => [patches, printPositions(group.map(({ entry }) => at(entry)))]),
  );
}

/** `8-10,214` */
function printPositions(positions: readonly number[]): string {
  const runs: (readonly [number, number])[] = [];
  for (const at of positions.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === at - 1) runs[runs.length - 1] = [last[0], at];
    else runs.push([at, at]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join();
}
