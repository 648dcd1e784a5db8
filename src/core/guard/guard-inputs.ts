import { type GuardInputName, guardTable } from '../inputs/guard-table.ts';
import type { InputReader } from '../inputs/inputs.ts';
import { Problem } from '../problem/problem.ts';
import { proxyUrl } from '../sources/goproxy.ts';
import { redactUrl } from '../text/redact.ts';
import { type Patterns, parsePatterns, parsePrivatePatterns } from './patterns.ts';
import { publicHosts } from './public-hosts.ts';

/** The inputs about the guard, which are read only if there is one. */
export interface GuardInputs {
  /** More private modules than GOPRIVATE and GONOPROXY name. */
  readonly private: Patterns;
  readonly public: Patterns;
  /** The whitelist is the user's own. */
  readonly publicGiven: boolean;
  /** Addresses; none for `off`. */
  readonly publicProxies: readonly string[];
  /** May hold a password; empty without Redis. */
  readonly redis: string;
  readonly strictFilter: boolean;
  /** Empty without one. */
  readonly cacheDir: string;
  /** MiB. */
  readonly cacheMaxSizeMb: number;
  /** Milliseconds to the first byte of an answer. */
  readonly timeout: number;
}

/** @throws INPUT_INVALID */
export function parseGuardInputs({ text, line, flag, count }: InputReader): GuardInputs {
  const listed = text('guard-public');
  const redis = parseRedis(line('guard-redis'));
  const strictFilter = flag('guard-strict-filter', defaultOf('guard-strict-filter'));
  if (strictFilter && redis === '')
    throw new Problem(
      'INPUT_INVALID',
      'The input guard-strict-filter needs guard-redis, where the filter is',
      {
        hint: 'Set guard-redis, and fill the filter with "setup-go-tarball guard --fill go.sum", or leave guard-strict-filter out.',
      },
    );
  return {
    private: parsePrivatePatterns(text('guard-private'), 'The input guard-private'),
    public: parsePatterns(listed || publicHosts.join(), { where: 'The input guard-public' }),
    publicGiven: listed !== '',
    publicProxies: parseProxies(text('guard-public-proxy') || defaultOf('guard-public-proxy')),
    redis,
    strictFilter,
    cacheDir: line('guard-cache-dir'),
    cacheMaxSizeMb: count('guard-cache-max-size-mb', defaultOf('guard-cache-max-size-mb')),
    timeout: count('guard-timeout-ms', defaultOf('guard-timeout-ms')),
  };
}

function parseProxies(list: string): readonly string[] {
  const entries = list.split(/[\s,|]+/).filter(Boolean);
  if (entries.length === 1 && entries[0] === 'off') return [];
  return entries.map((entry) => {
    const url = proxyUrl(entry, 'The input guard-public-proxy holds');
    if (/^https?:/i.test(url)) return url;
    throw new Problem(
      'INPUT_INVALID',
      `The input guard-public-proxy holds "${redactUrl(entry)}", which is no http(s) address`,
      {
        hint: 'Write the address of a module proxy, such as https://proxy.golang.org, or off.',
      },
    );
  });
}

function parseRedis(address: string): string {
  if (address === '') return '';
  const url = URL.parse(address);
  if (url !== null && /^rediss?:$/.test(url.protocol) && url.hostname !== '') return address;
  throw new Problem(
    'INPUT_INVALID',
    `The input guard-redis is "${redactUrl(address)}", which is no address of Redis`,
    {
      hint: 'Write rediss://user:password@host:6379/0; redis:// is without encryption.',
    },
  );
}

function defaultOf(name: GuardInputName): string {
  return guardTable.find((row) => row.name === name)?.default ?? '';
}
