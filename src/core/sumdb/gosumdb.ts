import { Problem } from '../problem/problem.ts';
import { redactText } from '../text/redact.ts';
import type { Crypto } from './ports.ts';
import { parseVerifierKey, type VerifierKey } from './verifier-key.ts';

/** The checksum database that `GOSUMDB` names. */
export interface Gosumdb {
  /** `host` or `host/path`, as in the key. */
  readonly name: string;
  readonly key: VerifierKey;
  /** The URL of the database, if the variable gives one; without a slash at its end. */
  readonly url?: string;
}

const knownKeys: Readonly<Record<string, string>> = {
  'sum.golang.org': 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8',
};

/** Values of GOSUMDB that the go command replaces, if they are the whole value. */
const aliases: Readonly<Record<string, string>> = {
  'sum.golang.google.cn': 'sum.golang.org https://sum.golang.google.cn',
};

/**
 * Parses `GOSUMDB` as the go command does: `off`, or a known name or a key, optionally followed by a URL. Unset or empty
 * means `sum.golang.org`.
 *
 * @see https://go.dev/ref/mod#environment-variables
 * @throws INPUT_INVALID
 */
export function parseGosumdb(value: string | undefined, crypto: Crypto): Gosumdb | 'off' {
  const given = value === undefined || value === '' ? 'sum.golang.org' : value;
  if (given === 'off') return 'off';
  const [name, url, ...rest] = fields((Object.hasOwn(aliases, given) && aliases[given]) || given);
  if (name === undefined) throw invalid(given, 'it names no database');
  if (rest.length > 0) throw invalid(given, 'it has more than two words (a database and its URL)');
  const key = parseVerifierKey((Object.hasOwn(knownKeys, name) && knownKeys[name]) || name, crypto);
  if (!isDatabaseName(key.name))
    throw invalid(given, `the name ${JSON.stringify(key.name)} is not host[/path]`);
  return { name: key.name, key, ...(url === undefined ? {} : { url: parseUrl(url, given) }) };
}

/**
 * The database that toolchains are always checked against. As in the go command, `GONOSUMDB` is ignored, because no
 * go.sum can list toolchains.
 *
 * @throws SUMDB_OFF if the database is turned off; INPUT_INVALID
 */
export function requireSumdb(value: string | undefined, crypto: Crypto): Gosumdb {
  const gosumdb = parseGosumdb(value, crypto);
  if (gosumdb !== 'off') return gosumdb;
  throw new Problem('SUMDB_OFF', 'A Go toolchain cannot be verified: GOSUMDB is "off"', {
    hint: 'Unset GOSUMDB, or use a mirror that serves archives: their digests do not need the checksum database.',
  });
}

/** The public database, whatever GOSUMDB says: its key is known without asking it. */
export function defaultSumdb(crypto: Crypto): Gosumdb {
  const name = 'sum.golang.org';
  return { name, key: parseVerifierKey(knownKeys[name] ?? '', crypto) };
}

function fields(text: string): readonly string[] {
  return text.split(/\p{White_Space}+/u).filter((field) => field !== '');
}

/** Host, optional port, and a path that needs no escaping: no user, no query, no dot segments, no slash at the end. */
function isDatabaseName(name: string): boolean {
  return /^(\[[\da-f:.]+\]|[\w.-]+)(:\d+)?(\/[\w.~$&,:;=@-]+)*$/i.test(name) && !/(^|\/)\.+(\/|$)/.test(name);
}

function parseUrl(url: string, given: string): string {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol !== 'https:' && address?.protocol !== 'http:') {
    throw invalid(given, 'its second word is not an http or https URL');
  }
  return url.replace(/\/+$/, '');
}

function invalid(given: string, reason: string): Problem {
  return new Problem('INPUT_INVALID', `GOSUMDB is ${JSON.stringify(redactText(given))}: ${reason}`, {
    hint: 'Unset it for sum.golang.org, or write "<name or key>" or "<name or key> <URL>".',
  });
}
