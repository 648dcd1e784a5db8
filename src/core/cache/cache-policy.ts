import type { Environment } from '../ports/environment.ts';
import { isReadOnlyToken } from './cache-token.ts';

/** What may be done with the caches of a job. */
export interface CachePolicy {
  readonly restore: boolean;
  readonly save: boolean;
  /** Why not everything is done, as a sentence; empty if everything is. */
  readonly why: string;
}

/** The inputs `cache` and `cache-write`. */
export interface CacheWish {
  readonly cache: 'true' | 'false' | 'always';
  readonly write: 'auto' | 'true' | 'false';
}

/**
 * Events whose jobs must not use what others have saved: what they build is published, or they run with rights that the
 * author of a pull request does not have (https://docs.github.com/en/actions/security-guides).
 */
const guarded: ReadonlySet<string> = new Set(['release', 'pull_request_target', 'workflow_run']);

/**
 * By the inputs, the event, and what the cache service allows. `event` is the payload of the event, as the runner has it
 * in a file; `undefined` if it cannot be read.
 */
export function cachePolicy(wish: CacheWish, env: Environment, event: unknown): CachePolicy {
  if (wish.cache === 'false') return nothing('');
  if (!isAvailable(env)) return nothing('There is no cache service here.');
  const guard = wish.cache === 'always' ? '' : guardedBy(env);
  if (guard !== '') return nothing(whyGuarded(guard));
  const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
  if (mode === 'none') return nothing('The cache-mode of this workflow is none.');
  const restore = mode !== 'write-only';
  if (wish.write === 'false') return { restore, save: false, why: '' };
  if (mode === 'read') return { restore, save: false, why: 'The cache-mode of this workflow is read.' };
  if (wish.write === 'auto' && isFork(event))
    return { restore, save: false, why: 'A pull request from a fork saves no cache.' };
  if (wish.write === 'auto' && isReadOnlyToken(env['ACTIONS_RUNTIME_TOKEN']))
    return { restore, save: false, why: 'The cache service lets this job only read.' };
  return { restore, save: true, why: restore ? '' : 'The cache-mode of this workflow is write-only.' };
}

/** `job`: `a job for a tag`. */
export function whyGuarded(job: string): string {
  return `Nothing is cached in ${job}: a poisoned cache must not reach it. Set cache: always to allow it.`;
}

/** As `@actions/cache` decides it, without loading it. */
function isAvailable(env: Environment): boolean {
  const isSecondVersion = Boolean(env['ACTIONS_CACHE_SERVICE_V2']) && !isEnterpriseServer(env);
  return Boolean(env[isSecondVersion ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_CACHE_URL']);
}

/** Only version 1 of the service is spoken there. */
function isEnterpriseServer(env: Environment): boolean {
  const url = URL.parse(env['GITHUB_SERVER_URL'] || 'https://github.com');
  return !/^github\.com$|\.ghe\.com$|\.localhost$/.test(url?.hostname ?? 'github.com');
}

/** The event for display; empty if caches may be used in it. */
function guardedBy(env: Environment): string {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  if (guarded.has(event)) return `a job of ${event}`;
  return env['GITHUB_REF_TYPE'] === 'tag' ? 'a job for a tag' : '';
}

function isFork(event: unknown): boolean {
  const head = at(event, 'pull_request', 'head', 'repo', 'full_name');
  const base = at(event, 'pull_request', 'base', 'repo', 'full_name');
  const isPullRequest = at(event, 'pull_request') !== undefined;
  return isPullRequest && (typeof head !== 'string' || head !== base);
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let inner = value;
  for (const name of path) {
    if (typeof inner !== 'object' || inner === null) return undefined;
    inner = Reflect.get(inner, name);
  }
  return inner;
}

function nothing(why: string): CachePolicy {
  return { restore: false, save: false, why };
}
