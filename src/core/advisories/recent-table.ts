import type { GoVersion } from '../versions/version.ts';
import { type Advisories, readHead, type StoredHead } from './advisories.ts';
import { type GoPart, isAmong, malformed, minorOf, readTargets, type Target } from './advisory.ts';
import type { Vulnerability } from './vulnerability.ts';

/**
 * The newest minor versions alone, which nearly every run asks about. Everything that can be worked out about their
 * releases is in it, because a tool-cache hit has no time to do that.
 */
export interface RecentTable extends StoredHead {
  /**
   * In the order of their numbers: ID, aliases, and the parts that are vulnerable. `stdlib:windows/,/arm64` is the
   * standard library in programs for Windows, and in those for arm64.
   */
  readonly entries: readonly string[];
  /**
   * For each minor version, `1.27`, the patches that have entries, and which. With `3-5 go1.27.5`, patches 3 and 4 have
   * them, and go1.27.5 is free of them; with `3-`, all from 3 on have them, and no release is free.
   */
  readonly byMinor: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** It answers for this version. */
export function isRecent({ byMinor }: RecentTable, version: GoVersion): boolean {
  return version.pre === undefined && byMinor[minorOf(version)] !== undefined;
}

/** Answers for versions that are recent. */
export function readRecent({ module, newest, entries, byMinor }: RecentTable): Advisories {
  return {
    ...readHead({ module, newest }),
    vulnerabilities(version, target) {
      const found: (readonly [at: number, vulnerability: Vulnerability])[] = [];
      const minor = minorOf(version);
      for (const [patches, positions] of Object.entries(byMinor[minor] ?? malformed(minor))) {
        const [range = '', fixedIn] = patches.split(' ');
        const [first, end] = range.split('-');
        if (version.patch < Number(first) || (end && version.patch >= Number(end))) continue;
        for (const at of positionsIn(positions)) {
          const vulnerability = readEntry(entries[at] ?? malformed(positions), { fixedIn, target });
          if (vulnerability) found.push([at, vulnerability]);
        }
      }
      return found.sort(([a], [b]) => b - a).map(([, vulnerability]) => vulnerability);
    },
  };
}

/** `undefined` if programs for the target are not vulnerable. */
function readEntry(
  text: string,
  { fixedIn, target }: { readonly fixedIn: string | undefined; readonly target: Target },
): Vulnerability | undefined {
  const [names = '', only] = text.split(':');
  if (only !== undefined && !isAmong(readTargets(only), target)) return undefined;
  const [id = '', ...words] = names.split(' ');
  const aliases = words.filter((word) => !isPart(word));
  return { id, aliases, parts: words.filter(isPart), fixedIn };
}

function isPart(word: string): word is GoPart {
  return word === 'stdlib' || word === 'toolchain';
}

/** `8-10,214` */
function positionsIn(text: string): readonly number[] {
  return text.split(',').flatMap((run) => {
    const [first = 0, last = first] = run.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
