import type { Health } from './health.ts';
import { classOf, isPublicDatabase, type ModuleClass, type Policy, type Upstream } from './policy.ts';
import type { FetchedRequest } from './request.ts';

/** Whom to ask, in this order; or the answer that needs nobody. */
export type Plan =
  | { readonly kind: 'refuse'; readonly status: 403 | 404; readonly reason: string }
  | {
      readonly kind: 'ask';
      readonly class: ModuleClass;
      readonly steps: readonly Upstream[];
    };

/** How an upstream answered, in the order in which they were asked. */
export type Attempt = { readonly upstream: Upstream } & (
  | { readonly kind: 'answered'; readonly status: number; readonly text?: string }
  /** No answer, a status that says nothing about the file, or something that is not the file. `why` is a clause. */
  | { readonly kind: 'failed'; readonly why: string; readonly retryAfter?: number | undefined }
);

/** What the plan comes to once its attempts are made. */
export type Verdict =
  /** The last attempt has the file. */
  | { readonly kind: 'serve'; readonly upstream: Upstream }
  | { readonly kind: 'ask'; readonly upstream: Upstream }
  | {
      readonly kind: 'say';
      readonly status: number;
      readonly reason: string;
      readonly retryAfter?: number | undefined;
    };

/** Never names an upstream of another kind than `private` for a path that is not public. */
export function planRequest(
  request: FetchedRequest,
  policy: Policy,
  health: (upstream: Upstream) => Health,
): Plan {
  const judged = request.kind === 'module' ? classOf(request.module, policy) : classOfLookup(request, policy);
  if (request.kind === 'sumdb' && judged === 'private')
    return refuse(
      'This module is private, so no checksum database is asked about it. Set GONOSUMDB, or GOPRIVATE, to a pattern for it.',
    );
  const { privates, elsewhere } = sidesOf(policy);
  if (judged !== 'public')
    return privates.length > 0
      ? { kind: 'ask', class: judged, steps: privates }
      : refuseWithoutProxy(request, judged);
  const database = request.kind === 'sumdb' ? databaseOf(request.database) : [];
  // While a private proxy is slow or down, who may be served elsewhere does not wait for it.
  const steps = [
    ...privates.filter((upstream) => health(upstream) === 'up'),
    ...elsewhere,
    ...database,
    ...privates.filter((upstream) => health(upstream) === 'slow'),
  ];
  return { kind: 'ask', class: 'public', steps: steps.length > 0 ? steps : privates };
}

interface Sides {
  readonly privates: readonly Upstream[];
  readonly elsewhere: readonly Upstream[];
}

/** The upstreams of a policy by their kinds, which are the same for every request. */
function sidesOf(policy: Policy): Sides {
  const known = sides.get(policy);
  if (known !== undefined) return known;
  const of = (wanted: Upstream['kind']) => policy.upstreams.filter(({ kind }) => kind === wanted);
  const made = { privates: of('private'), elsewhere: of('public') };
  sides.set(policy, made);
  return made;
}

const sides = new WeakMap<Policy, Sides>();

/** The same object each time: its health is kept by it. */
function databaseOf(name: string): readonly Upstream[] {
  const known = databases.get(name);
  if (known !== undefined) return known;
  const made: readonly Upstream[] = [{ name: 'database', kind: 'database', url: `https://${name}` }];
  databases.set(name, made);
  return made;
}

/** Only of public databases, which are two. */
const databases = new Map<string, readonly Upstream[]>();

function refuseWithoutProxy(request: FetchedRequest, judged: ModuleClass): Plan {
  // Then the go command asks that database itself, as GOSUMDB says.
  if (request.kind === 'sumdb' && !isPublicDatabase(request.database))
    return { kind: 'refuse', status: 404, reason: 'No private proxy is there to ask for this database.' };
  return refuse(
    judged === 'private'
      ? 'This module is private, and GOPROXY names no private proxy to ask for it.'
      : 'This module is not one that may be fetched from a public proxy (input guard-public), and GOPROXY names no private proxy to ask for it.',
  );
}

function refuse(reason: string): Plan {
  return { kind: 'refuse', status: 403, reason };
}

/** Tiles and tree heads name no module. */
function classOfLookup(
  request: Extract<FetchedRequest, { readonly kind: 'sumdb' }>,
  policy: Policy,
): ModuleClass {
  if (!isPublicDatabase(request.database)) return 'other';
  return request.what === 'lookup' ? classOf(request.module, policy) : 'public';
}

/** What follows from the attempts so far. */
export function verdict(
  plan: Extract<Plan, { readonly kind: 'ask' }>,
  attempts: readonly Attempt[],
): Verdict {
  const last = attempts.at(-1);
  if (last?.kind === 'answered') {
    if (last.status === 200) return { kind: 'serve', upstream: last.upstream };
    if (!isAbsent(last.status) && (last.upstream.kind === 'private' || plan.class !== 'public'))
      return say(last);
  }
  const next = plan.steps[attempts.length];
  if (next !== undefined) return { kind: 'ask', upstream: next };
  return conclude(plan, attempts);
}

function conclude(plan: Extract<Plan, { readonly kind: 'ask' }>, attempts: readonly Attempt[]): Verdict {
  // For what is public, the public proxies know. Otherwise one that did not answer may have had it.
  const known =
    plan.class === 'public' ? attempts.filter(({ upstream }) => upstream.kind !== 'private') : attempts;
  const deciding = known.length > 0 ? known : attempts;
  const refused = deciding.find((each) => each.kind === 'answered' && !isAbsent(each.status));
  if (refused?.kind === 'answered') return say(refused);
  const failed = deciding.filter((each) => each.kind === 'failed');
  if (failed.length === 0) {
    const absent = deciding.findLast((each) => each.kind === 'answered');
    return absent?.kind === 'answered'
      ? say(absent)
      : { kind: 'say', status: 503, reason: 'No proxy could be asked.' };
  }
  const reasons = failed.map(({ upstream, why }) => `${upstream.name} ${why}`);
  const [wait] = failed.map(({ retryAfter }) => retryAfter).filter((each) => each !== undefined);
  return {
    kind: 'say',
    status: 503,
    reason: `It is not known whether this exists: ${reasons.join('; ')}.`,
    retryAfter: wait,
  };
}

function say({ upstream, status, text = '' }: Extract<Attempt, { readonly kind: 'answered' }>): Verdict {
  return { kind: 'say', status, reason: text === '' ? `${upstream.name} answers ${status}.` : text };
}

export function isAbsent(status: number): boolean {
  return status === 404 || status === 410;
}
