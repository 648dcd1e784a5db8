import type { Platform } from '../platform/platform.ts';
import type { Environment } from '../ports/environment.ts';
import { type Place, Problem } from '../problem/problem.ts';
import { compareVersions, type GoVersion, parseVersion, toRelease } from './version.ts';
import { admits, familyRange, isPossible, type VersionRange } from './version-range.ts';

/** The requested version, and the input or file that states it. */
export type VersionRequest = ExactRequest | RangeRequest | AliasRequest;

/** A request for exactly this release. */
export interface ExactRequest {
  readonly kind: 'exact';
  /** As it was written. */
  readonly text: string;
  readonly source: RequestSource;
  readonly version: GoVersion;
  /** The `go` line of a go.mod is a minimum: if this patch is not available, a later one of its minor satisfies it. */
  readonly orNewerPatch?: true;
  /** The `toolchain` line is a minimum too: off the network a later patch of its minor will do. */
  readonly minimum?: true;
}

export interface RangeRequest {
  readonly kind: 'range';
  readonly text: string;
  readonly source: RequestSource;
  readonly range: VersionRange;
  /** `go1.25` for `1.25`: a mirror without an index may have a release of that name. */
  readonly literal?: string;
}

/** `stable` is the newest stable release, `oldstable` the newest of the minor before. Both require a release index. */
export interface AliasRequest {
  readonly kind: 'alias';
  readonly text: string;
  readonly source: RequestSource;
  readonly alias: 'stable' | 'oldstable';
  /** What go.mod asks for, which decides if the release turns out to be older. */
  readonly minimum?: { readonly version: GoVersion; readonly request: VersionRequest };
}

/** The input or file that states a request. `line` counts from 1. */
export type RequestSource =
  | {
      readonly kind: 'input';
      readonly name: string;
      /** The value comes from YAML, in which an unquoted `1.20` becomes `1.2`. */
      readonly yaml: boolean;
    }
  | { readonly kind: 'file' | 'workspace'; readonly path: string; readonly line?: number }
  | { readonly kind: 'path' }
  | { readonly kind: 'default' };

/** A file that may state a request. */
export interface VersionFile {
  /** Named by `go-version-file`, or found in the workspace root. */
  readonly kind: 'file' | 'workspace';
  /** As the user wrote it, or the file's name. Its last part determines the format. */
  readonly path: string;
  readonly text: string;
  /** Whether a `toolchain` line in go.mod or go.work is used. Ignored if the user has set `GOTOOLCHAIN=local`. */
  readonly toolchainLine: 'decides' | 'ignored';
  /** For the templates of mise. */
  readonly env: Environment;
  /** For the tools that mise installs only on some systems. */
  readonly platform: Pick<Platform, 'os' | 'arch'>;
  /** The other files of mise, the strongest first: their variables and aliases count here too. */
  readonly others?: () => Promise<readonly Pick<VersionFile, 'path' | 'text'>[]>;
}

/**
 * Parses a request: a version, a part of one (`1.22`, `1.x`, `*`), a semver range, or an alias.
 *
 * @throws VERSION_INVALID for anything else, and for a range that nothing can satisfy
 */
export async function parseRequest(text: string, source: RequestSource): Promise<VersionRequest> {
  const trimmed = text.trim();
  const alias = aliases.get(trimmed);
  if (alias !== undefined) return { kind: 'alias', text: trimmed, source, alias };
  const family = parseFamily(trimmed, source);
  if (family !== undefined) return family;
  const version = parseVersion(trimmed);
  if (version !== undefined) return { kind: 'exact', text: trimmed, source, version };
  const range = trimmed === '' ? undefined : (await import('./semver-range.ts')).parseRange(trimmed);
  if (range === undefined) throw unreadable(trimmed, source);
  if (!isPossible(range)) {
    throw new Problem(
      'VERSION_INVALID',
      `No version can satisfy ${quote(trimmed)} (${describeSource(source)})`,
      {
        place: placeOf(source),
        hint: 'Check its bounds: bounds separated by spaces must all match. Write || between alternatives.',
      },
    );
  }
  return { kind: 'range', text: trimmed, source, range };
}

/** Whether a version satisfies the request. Not for aliases, which only a release index can resolve. */
export function satisfies(request: ExactRequest | RangeRequest, version: GoVersion): boolean {
  if (request.kind === 'range') return admits(request.range, version);
  return compareVersions(request.version, version) === 0;
}

/** The newest of these versions that satisfies the request; `undefined` if none does. */
export function newestSatisfying(
  request: ExactRequest | RangeRequest,
  versions: readonly GoVersion[],
): GoVersion | undefined {
  return versions
    .filter((version) => satisfies(request, version))
    .reduce<GoVersion | undefined>(
      (newest, version) => (newest && compareVersions(newest, version) >= 0 ? newest : version),
      undefined,
    );
}

/** The release name to request from a mirror without an index; `undefined` if the request does not name one. */
export function literalRelease(request: VersionRequest): string | undefined {
  return request.kind === 'exact'
    ? toRelease(request.version)
    : request.kind === 'range'
      ? request.literal
      : undefined;
}

/** `"1.22" (go.mod:3)` */
export function describeRequest(request: VersionRequest): string {
  return `${quote(request.text)} (${describeSource(request.source)})`;
}

/** `go.mod:3`, `go-version`, `Go on PATH`, `default`. */
export function describeSource(source: RequestSource): string {
  switch (source.kind) {
    case 'input':
      return source.name;
    case 'file':
    case 'workspace':
      return source.line === undefined ? source.path : `${source.path}:${source.line}`;
    case 'path':
      return 'Go on PATH';
    case 'default':
      return 'default';
  }
}

/** The file that a request stands in. */
export function placeOf(source: RequestSource): Place | undefined {
  if (source.kind !== 'file' && source.kind !== 'workspace') return undefined;
  const { path, line } = source;
  return { path, ...(line !== undefined && { line }) };
}

/**
 * A hint for a request that looks like a number shortened by YAML: an unquoted `1.20` arrives as `1.2`. Only for minors
 * that are a present or near Go minor when multiplied by ten; otherwise `undefined`.
 */
export function lostZeroHint({ text, source }: VersionRequest): string | undefined {
  if (source.kind !== 'input' || !source.yaml || !/^1\.[123]$/.test(text)) return undefined;
  return `If you meant ${text}0, put it in quotes: YAML reads an unquoted ${text}0 as the number ${text}.`;
}

const aliases: ReadonlyMap<string, AliasRequest['alias']> = new Map([
  ['stable', 'stable'],
  ['latest', 'stable'],
  ['oldstable', 'oldstable'],
]);

/** `1`, `1.22`, `1.x`, `1.22.x`, `*`: parsed here because they are common and the semver package is slow to load. */
function parseFamily(text: string, source: RequestSource): RangeRequest | undefined {
  const groups = family.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { major, minor, wild } = groups;
  const range = familyRange(
    major === undefined ? undefined : Number(major),
    minor === undefined ? undefined : Number(minor),
  );
  const literal = minor !== undefined && wild === undefined ? `go${major}.${minor}` : undefined;
  return { kind: 'range', text, source, range, ...(literal && { literal }) };
}

const family =
  /^(?:[*xX]|(?:go|v)?(?<major>0|[1-9]\d{0,5})(?:\.[*xX](?:\.[*xX])?|\.(?<minor>0|[1-9]\d{0,5})(?<wild>\.[*xX])?)?)$/;

function unreadable(text: string, source: RequestSource): Problem {
  return new Problem('VERSION_INVALID', `${quote(text)} (${describeSource(source)}) is not a Go version`, {
    place: placeOf(source),
    hint: 'Write a version such as 1.22.5 or 1.23rc1, a part of one such as 1.22, a range such as ">=1.20 <1.22", stable or oldstable.',
  });
}

/** Quotes external text for a message, on one line and at most 100 characters. */
function quote(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}
