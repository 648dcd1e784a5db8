import { Problem } from '../problem/problem.ts';
import { parseGoproxy } from '../sources/goproxy.ts';
import { redactUrl } from '../text/redact.ts';
import type { Gosumdb } from './gosumdb.ts';

/** A base URL for reading the database: `/lookup/…` and `/tile/…` are appended to `base`. */
export type SumdbBase = ProxyBase | DatabaseBase;

export interface ProxyBase {
  readonly kind: 'proxy';
  readonly base: string;
  /** A URL that answers 200 if the proxy relays this database, 404 or 410 if it does not. */
  readonly supported: string;
  /** Followed by `|` in GOPROXY: after any other failure, the next base URL is tried. */
  readonly fallsBack: boolean;
}

export interface DatabaseBase {
  readonly kind: 'database';
  readonly base: string;
  /** Use it only if no proxy failed; a proxy that does not relay the database has not failed. False after `direct`. */
  readonly onlyIfAbsent: boolean;
}

/**
 * The base URLs that the go command would try, in its order: each proxy of `GOPROXY` up to `direct` or `off`, then the
 * database itself. If `GOSUMDB` has a URL, only that.
 *
 * @see https://go.dev/design/25530-sumdb#proxying-a-checksum-database
 * @throws INPUT_INVALID for a `GOPROXY` without entries, or with an entry that is not a URL
 */
export function sumdbBases({ name, url }: Gosumdb, goproxy: string | undefined): readonly SumdbBase[] {
  if (url !== undefined) return [{ kind: 'database', base: url, onlyIfAbsent: false }];
  const { proxies, end } = parseGoproxy(goproxy);
  return [
    ...proxies.map((proxy): ProxyBase => {
      const base = `${proxy.url}/sumdb/${name}`;
      return { kind: 'proxy', base, supported: `${base}/supported`, fallsBack: proxy.fallsBack };
    }),
    { kind: 'database', base: `https://${name}`, onlyIfAbsent: end !== 'direct' },
  ];
}

/**
 * Tries the base URLs in order and returns the one to read from: the first proxy that relays the database, or else the
 * database itself. If a proxy fails in any other way than not having the database, that is an error, unless `fallsBack`.
 *
 * @param ask returns the status of a GET, and what helps if the server refuses; throws if there is no answer
 * @throws SUMDB_UNREACHABLE
 */
export async function chooseSumdbBase(bases: readonly SumdbBase[], ask: Ask): Promise<string> {
  let failure: Problem | undefined;
  for (const place of bases) {
    if (place.kind === 'database' && (failure === undefined || !place.onlyIfAbsent)) return place.base;
    if (place.kind === 'database') break;
    const answer = await attempt(place.supported, ask);
    if (answer.status === 200) return place.base;
    if (answer.status === 404 || answer.status === 410) continue;
    failure = unreachable(place.supported, answer);
    if (!place.fallsBack) break;
  }
  throw failure ?? new Problem('INTERNAL', 'There is no URL to read the checksum database from');
}

type Ask = (url: string) => Promise<{ readonly status: number; readonly hint?: string | undefined }>;

interface Answer {
  readonly status?: number;
  readonly hint?: string | undefined;
  readonly error?: unknown;
}

async function attempt(url: string, ask: Ask): Promise<Answer> {
  try {
    return await ask(url);
  } catch (error) {
    return { error };
  }
}

function unreachable(url: string, { status, hint, error }: Answer): Problem {
  const cause = error instanceof Problem ? error : undefined;
  const why = cause === undefined ? '' : ` (${cause.message})`;
  const reason = status === undefined ? `gave no answer${why}` : `answered with status ${status}`;
  return new Problem(
    'SUMDB_UNREACHABLE',
    `The checksum database cannot be read through ${redactUrl(url)}: it ${reason}`,
    {
      hint:
        hint ??
        cause?.hint ??
        'Try again later, write "|" after the proxy in GOPROXY so that its errors are skipped, or give GOSUMDB a URL.',
      cause: error,
    },
  );
}
