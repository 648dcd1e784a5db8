import { Problem } from '../problem/problem.ts';
import { parseGoproxy } from '../sources/goproxy.ts';
import { redactUrl } from '../text/redact.ts';
import type { Gosumdb } from './gosumdb.ts';

/** A place from which the database may be read: `/lookup/…` and `/tile/…` are added to `base`. */
export type SumdbBase = ProxyBase | DatabaseBase;

export interface ProxyBase {
  readonly kind: 'proxy';
  readonly base: string;
  /** A URL that answers 200 if the proxy passes this database on, 404 or 410 if it does not. */
  readonly supported: string;
  /** Followed by `|`: after any other failure the next place is asked. */
  readonly fallsBack: boolean;
}

export interface DatabaseBase {
  readonly kind: 'database';
  readonly base: string;
  /** Not where proxies failed that should have been asked, unless the user said `direct`. */
  readonly onlyIfAbsent: boolean;
}

/**
 * The places where the go command would look for the database, in its order: each proxy of `GOPROXY` up to `direct` or
 * `off`, then the database itself; only the URL of `GOSUMDB` where it has one.
 *
 * @see https://go.dev/design/25530-sumdb#proxying-a-checksum-database
 * @throws INPUT_INVALID for a `GOPROXY` without entries, or with one that is no URL
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
 * Asks the places in their order and returns the one to read from. Once a proxy passes the database on, nobody else is
 * asked; one that fails otherwise than by not having it is the database failing, unless the list says to go on.
 *
 * @param ask the status of a GET, and what helps against it where the server refuses; throws where there is no answer
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
  throw failure ?? new Problem('INTERNAL', 'There is no place to read the checksum database from');
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
  const reason = status === undefined ? 'gave no answer' : `answered with status ${status}`;
  return new Problem('SUMDB_UNREACHABLE', `${redactUrl(url)}, asked for the checksum database, ${reason}`, {
    hint:
      hint ??
      'Try again later, write "|" after the proxy in GOPROXY to go on after its errors, or give GOSUMDB a URL.',
    cause: error,
  });
}
