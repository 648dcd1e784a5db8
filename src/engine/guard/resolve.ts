import { type Attempt, isAbsent, type Plan, planRequest, verdict } from '../../core/guard/plan.ts';
import type { Upstream } from '../../core/guard/policy.ts';
import type { FetchedRequest } from '../../core/guard/request.ts';
import { createTokenBucket } from '../../core/guard/token-bucket.ts';
import { askUpstream } from './ask-upstream.ts';
import type { GuardContext } from './context.ts';
import type { L2 } from './l2.ts';
import type { Ledger } from './ledger.ts';
import { foundAnswer, type Resolved, sayAnswer } from './response.ts';
import type { ZipFolder } from './zip-folder.ts';

export type Resolve = (request: FetchedRequest) => Promise<Resolved>;

/** Modules that nobody knows: of so many in a second, and at once, it is looked up whether they exist. */
const UNKNOWN = { rate: 50, burst: 2_000 };

/** Answers what is not in memory: by the filter, from Redis, from the folder of zips, and from upstreams. */
export function createResolve(
  context: GuardContext,
  {
    l2,
    folder,
    ledger,
  }: { readonly l2: L2; readonly folder: ZipFolder | undefined; readonly ledger: Ledger },
): Resolve {
  const { policy, clock, counters, healthOf } = context;
  const bucket = createTokenBucket(UNKNOWN);

  async function limited(request: FetchedRequest): Promise<Resolved> {
    const { module } = request;
    if (module === '' || l2.knows(module)) return kept(request);
    if (policy.strictFilter && l2.loaded() && module !== 'golang.org/toolchain' && request.kind === 'module')
      return sayAnswer(404, 'not found: the filter of known modules lacks this one (guard-strict-filter)');
    if (!bucket.take(clock.elapsed())) {
      counters.add('limited');
      const retryAfter = bucket.wait(clock.elapsed());
      return sayAnswer(429, 'Too many modules were asked for that do not exist.', { retryAfter });
    }
    const answer = await kept(request);
    if (!isAbsent(answer.status)) bucket.giveBack();
    return answer;
  }

  const health = (upstream: Upstream) => healthOf(upstream).health(clock.elapsed());

  async function kept(request: FetchedRequest): Promise<Resolved> {
    const plan = planRequest(request, policy, health);
    if (plan.kind === 'refuse') return sayAnswer(plan.status, plan.reason);
    if (request.fixed && (folder !== undefined || l2.state() !== 'off')) {
      const found = await stored(request);
      if (found !== undefined) return found;
    }
    return await ask(request, plan);
  }

  async function stored(request: FetchedRequest): Promise<Resolved | undefined> {
    const release = () => undefined;
    const bytes = await l2.get(request.path, request.module);
    if (bytes !== undefined) return foundAnswer(request, 'l2', { body: { kind: 'bytes', bytes }, release });
    if (request.kind !== 'module' || request.file !== 'zip') return undefined;
    const body = await folder?.get(request.path);
    return body && foundAnswer(request, 'folder', { body, release });
  }

  async function ask(
    request: FetchedRequest,
    plan: Extract<Plan, { readonly kind: 'ask' }>,
  ): Promise<Resolved> {
    const attempts: Attempt[] = [];
    for (;;) {
      const next = verdict(plan, attempts);
      ledger.look();
      if (next.kind === 'say') return said(request, plan, attempts, next);
      if (next.kind === 'serve') throw new Error('an upstream that has the file is not an attempt');
      const only = plan.steps.length - attempts.length === 1;
      const result = await askUpstream(context, {
        request,
        class: plan.class,
        upstream: next.upstream,
        only,
      });
      if (result.kind !== 'found') {
        attempts.push(result);
        continue;
      }
      if (next.upstream.kind !== 'private' && isDegraded(plan, attempts)) counters.add('degraded');
      return remembered(request, foundAnswer(request, next.upstream.kind, result), result.release);
    }
  }

  /** The public proxy has served what a private one could not be asked for. */
  function isDegraded(plan: Extract<Plan, { readonly kind: 'ask' }>, attempts: readonly Attempt[]): boolean {
    const privates = policy.upstreams.filter(({ kind }) => kind === 'private');
    return (
      privates.some(
        (upstream) =>
          attempts.some((each) => each.upstream === upstream && each.kind === 'failed') ||
          !attempts.some((each) => each.upstream === upstream),
      ) && plan.class === 'public'
    );
  }

  function said(
    request: FetchedRequest,
    plan: Extract<Plan, { readonly kind: 'ask' }>,
    attempts: readonly Attempt[],
    {
      status,
      reason,
      retryAfter,
    }: { readonly status: number; readonly reason: string; readonly retryAfter?: number | undefined },
  ): Resolved {
    const unclear = isAbsent(status) || status === 503;
    if (request.kind === 'module' && plan.class !== 'public' && unclear) counters.withheld(request.module);
    const last = attempts.at(-1)?.upstream.kind;
    const source = last === undefined || status === 503 ? 'guard' : last;
    return sayAnswer(status, reason, { source, retryAfter });
  }

  function remembered(request: FetchedRequest, answer: Resolved, release: () => void): Resolved {
    if (request.module !== '') l2.learn(request.module);
    if (!request.fixed) return answer;
    if (answer.body.kind === 'bytes') l2.put(request.path, answer.body.bytes);
    if (folder === undefined || request.kind !== 'module' || request.file !== 'zip') return answer;
    // The bytes are needed until they are copied, and until they are sent.
    let holders = 2;
    const done = () => {
      holders -= 1;
      if (holders === 0) release();
    };
    void folder.put(request.path, answer.body).finally(done);
    return { ...answer, release: done };
  }

  return limited;
}
