/** One archive of the corpus: what is wrong with it, and what an unpacker must make of it. */
import { longName, pax, type TarEntry, tarGz, type ZipEntry, zip } from '../archive-builder.ts';

export interface HostileArchive {
  /** The class of attack. */
  readonly group: string;
  readonly what: string;
  readonly format: 'tar.gz' | 'zip';
  readonly bytes: () => Uint8Array;
  readonly verdict: Refused | Accepted;
}

export interface Refused {
  readonly kind: 'refused';
  /** A part of the message. */
  readonly reason: string;
  readonly code?: 'ARCHIVE_REFUSED' | 'ARCHIVE_NOT_ONE';
}

/** Odd, and harmless: why, and all that it unpacks to, by path: the octal mode and the content. */
export interface Accepted {
  readonly kind: 'accepted';
  readonly why: string;
  readonly tree: Readonly<Record<string, string>>;
}

export function refused(reason: string, code?: Refused['code']): Refused {
  return { kind: 'refused', reason, ...(code && { code }) };
}

export function accepted(why: string, tree: Accepted['tree']): Accepted {
  return { kind: 'accepted', why, tree };
}

/** An entry that every archive begins with, so that an unpacker has something to write before it meets the odd one. */
export const firstEntry: TarEntry & ZipEntry = { name: 'go/VERSION', content: 'go1.22.5' };
/** What is left of it, where the archive is accepted. */
export const firstFile = { VERSION: '644 go1.22.5' };

type Given = Pick<HostileArchive, 'group' | 'what' | 'verdict'>;

export function hostileTar(given: Given, entries: readonly TarEntry[]): HostileArchive {
  return { ...given, format: 'tar.gz', bytes: () => tarGz([firstEntry, ...entries]) };
}

export function hostileZip(given: Given, entries: readonly ZipEntry[]): HostileArchive {
  return { ...given, format: 'zip', bytes: () => zip([firstEntry, ...entries]) };
}

export function rawTarGz(given: Given, bytes: () => Uint8Array): HostileArchive {
  return { ...given, format: 'tar.gz', bytes };
}

export function rawZip(given: Given, bytes: () => Uint8Array): HostileArchive {
  return { ...given, format: 'zip', bytes };
}

/** The ways in which a tar can say a name that is not short: each with the entry that it is for. */
export function named(name: string | Uint8Array, entry: Partial<TarEntry> = {}) {
  const bytes = Buffer.from(name);
  const short = bytes.subarray(0, 100);
  return {
    plain: [{ ...entry, name: short }],
    pax: [pax([['path', bytes.toString()]]), { ...entry, name: 'go/pax' }],
    'long name': [longName(bytes), { ...entry, name: short }],
  } as const satisfies Record<string, readonly TarEntry[]>;
}
