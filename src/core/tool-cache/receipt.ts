import { isObject, parseJson } from '../text/json.ts';
import { type TrustLevel, trustLevels } from '../trust/trust.ts';

/**
 * What was installed, from where, and at which trust level. Stored next to the marker as `<arch>.receipt.json`, or inside
 * a tree that is outside the tool cache (`tree-notes.ts`).
 */
export interface Receipt {
  readonly schema: 1;
  readonly tool: string;
  /** As the tool cache names it: `1.22.12`, `1.21.0-rc.2`. */
  readonly version: string;
  /** The first line of the tree's VERSION: `go1.22.12`. */
  readonly release: string;
  /** `linux-amd64` */
  readonly platform: string;
  readonly archive: string;
  /** 64 hex digits. */
  readonly sha256: string;
  /** Size of the archive, in bytes. */
  readonly size: number;
  /** Total length of all files of the tree, in bytes; absent if it was not measured. */
  readonly treeSize?: number;
  /** `official` or a URL without credentials. */
  readonly mirror: string;
  readonly trust: TrustLevel;
  /** The module hash in the checksum database, if it was looked up. */
  readonly h1?: string;
  /** Fingerprint of the OpenPGP key that has signed the archive, if that was checked. For people: not read again. */
  readonly signedBy?: string;
  /** Folders of the release that the tree does not have. */
  readonly lacks: readonly string[];
  /** What its go command was confined by when it ran for the first time; absent if it did not run then. */
  readonly sandbox?: string;
  /** ISO 8601, UTC. */
  readonly installedAt: string;
  readonly installedBy: string;
}

export function printReceipt(receipt: Receipt): string {
  return `${JSON.stringify(receipt, null, 2)}\n`;
}

/**
 * Parses a receipt. `undefined` if this version cannot read it, because it is damaged or a later version wrote it. The
 * tree then counts as unrecorded.
 */
export function parseReceipt(text: string): Receipt | undefined {
  const value = parseJson(text);
  if (!isObject(value) || value['schema'] !== 1 || !isCount(value['size'])) return undefined;
  const lacks = value['lacks'];
  if (!Array.isArray(lacks) || !lacks.every((item) => typeof item === 'string')) return undefined;
  const trust = value['trust'];
  if (!isTrustLevel(trust)) return undefined;
  const treeSize = value['treeSize'];
  const texts = [
    'tool',
    'version',
    'release',
    'platform',
    'archive',
    'sha256',
    'mirror',
    'installedAt',
    'installedBy',
  ];
  const field = (name: string) => String(value[name]);
  if (texts.some((name) => typeof value[name] !== 'string')) return undefined;
  return {
    schema: 1,
    tool: field('tool'),
    version: field('version'),
    release: field('release'),
    platform: field('platform'),
    archive: field('archive'),
    sha256: field('sha256'),
    size: value['size'],
    ...(isCount(treeSize) && { treeSize }),
    mirror: field('mirror'),
    trust,
    ...(typeof value['h1'] === 'string' && { h1: value['h1'] }),
    lacks,
    installedAt: field('installedAt'),
    installedBy: field('installedBy'),
  };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isTrustLevel(value: unknown): value is TrustLevel {
  return trustLevels.some((level) => level === value);
}
