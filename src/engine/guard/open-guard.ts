import type { GuardInputs } from '../../core/guard/guard-inputs.ts';
import type { GuardReport } from '../../core/guard/guard-report.ts';
import { createHealth, type UpstreamHealth } from '../../core/guard/health.ts';
import { createCounters } from '../../core/guard/metrics.ts';
import type { Policy, Upstream } from '../../core/guard/policy.ts';
import { type GoNames, guardVariables, policyOf } from '../../core/guard/policy-of.ts';
import type { ReadyFile } from '../../core/guard/ready-file.ts';
import type { GuardPorts, ListenAddress } from '../../core/ports/guard.ts';
import { Problem } from '../../core/problem/problem.ts';
import { parseGoproxy } from '../../core/sources/goproxy.ts';
import type { Run } from '../run/run.ts';
import { createGuard } from './guard.ts';
import { createL2, type L2 } from './l2.ts';
import { createLedger } from './ledger.ts';
import { createReminders } from './reminders.ts';
import { createResolve } from './resolve.ts';
import { sayAnswer } from './response.ts';
import { createSlots, type Slots } from './slots.ts';
import { createZipFolder } from './zip-folder.ts';

export interface OpenGuard {
  /** For who starts it. */
  readonly ready: ReadyFile;
  /** Resolves when somebody who knows the secret has said that it is to end. */
  readonly told: Promise<void>;
  /** Milliseconds since the last request. */
  idle(): number;
  /** Answers no more. Resolves to what it has done. */
  close(): Promise<GuardReport>;
}

/** Requests to one upstream at the same time. */
const SLOTS = 64;

/** A guard that listens, with the policy of the inputs and the go command's settings. */
export async function openGuard(
  run: Run,
  inputs: GuardInputs,
  given: { readonly goprivate: string; readonly address: ListenAddress },
): Promise<OpenGuard> {
  const ports = await (await run.network()).guard();
  const { policy, names } = await readPolicy(run, inputs, given.goprivate);
  const { clock, emit } = run;
  const begin = clock.elapsed();
  const counters = createCounters();
  const healths = new Map<Upstream, UpstreamHealth>();
  const slots = new Map<Upstream, Slots>();
  const healthOf = (upstream: Upstream) => made(healths, upstream, () => createHealth());
  const slotsOf = (upstream: Upstream) => made(slots, upstream, () => createSlots(SLOTS));
  const ledger = createLedger({ emit, clock }, policy.upstreams, healthOf);
  const reminders = createReminders(clock);
  const memory = { taken: 0 };
  const context = { policy, inputs, ports, clock, counters, reminders, memory, healthOf, slotsOf };
  const { l2, namespace } = await openL2(run, ports, { inputs, policy, counters });
  const folder =
    inputs.cacheDir === ''
      ? undefined
      : createZipFolder(run, {
          folder: inputs.cacheDir,
          room: inputs.cacheMaxSizeMb * 1024 ** 2,
          sha256: ports.sha256,
          zipFault: ports.zipFault,
          namespace,
        });
  const secret = ports.secret();
  ports.mask(secret);
  const told = Promise.withResolvers<void>();
  let asked = clock.elapsed();
  const guard = createGuard({
    context,
    resolve: createResolve(context, { l2, folder, ledger }),
    ledger,
    redis: l2.state,
    secret,
    stop: () => told.resolve(),
  });
  const listening = await ports.listen(given.address, {
    hit: guard.hit,
    async answer(method, target) {
      asked = clock.elapsed();
      try {
        return await guard.answer(method, target);
      } catch (error) {
        if (!(error instanceof Problem))
          emit({
            kind: 'remark',
            level: 'warning',
            message: `A request to the guard failed: ${stackOf(error)}`,
          });
        return sayAnswer(500, `The guard failed: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
  });
  const goproxy = `http://${given.address.host.includes(':') ? `[${given.address.host}]` : given.address.host}:${listening.port}/${secret}`;
  const count = (kind: Upstream['kind']) => policy.upstreams.filter((each) => each.kind === kind).length;
  const upstreams = {
    private: count('private'),
    public: count('public'),
    patterns: policy.private.texts.length,
  };
  emit({ kind: 'guard-started', ...upstreams, seconds: (clock.elapsed() - begin) / 1000 });
  return {
    ready: { pid: ports.pid, secret, environment: guardVariables(policy, names, goproxy), upstreams },
    told: told.promise,
    idle: () => clock.elapsed() - asked,
    async close() {
      await listening.close();
      await Promise.all([l2.settled(), folder?.settled()]);
      const report = guard.report();
      l2.close();
      await ports.spool.close();
      return report;
    },
  };
}

/** Milliseconds that a start waits for Redis: a filter that is there from the beginning spares look-ups. */
const FOR_REDIS = 100;
/** With the strict filter, without which it would let through what it should not. */
const FOR_STRICT = 2_000;

export async function openL2(
  { clock }: Pick<Run, 'clock'>,
  ports: GuardPorts,
  given: {
    readonly inputs: Pick<GuardInputs, 'redis' | 'strictFilter'>;
    readonly policy: Policy;
    readonly counters: ReturnType<typeof createCounters>;
  },
): Promise<{ readonly l2: L2; readonly namespace: string; readonly connected: Promise<void> }> {
  const { inputs, policy, counters } = given;
  // Without credentials: they may differ between those who see the same.
  const places = policy.upstreams.map(({ url }) => placeOf(url)).join(' ');
  const namespace = ports.sha256(Buffer.from(places)).slice(0, 16);
  const cache = inputs.redis === '' ? undefined : await ports.openSharedCache(inputs.redis);
  const l2 = createL2({
    cache,
    prefix: `setup-go-guard:v1:${namespace}`,
    clock,
    counters,
    sha256: ports.sha256,
  });
  const connected = (cache?.connected() ?? Promise.resolve()).then(() => l2.load());
  if (cache !== undefined) {
    const end = clock.elapsed() + (inputs.strictFilter ? FOR_STRICT : FOR_REDIS);
    const late = ports.watch(10, () => clock.elapsed() > end);
    await Promise.race([connected, late.seen]);
    late.stop();
  }
  return { l2, namespace, connected };
}

function placeOf(address: string): string {
  const url = URL.parse(address);
  return url === null ? address : `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/** The policy of a guard for this environment. */
export async function readPolicy(
  run: Run,
  inputs: GuardInputs,
  goprivate: string,
): Promise<{ readonly policy: Policy; readonly names: GoNames }> {
  const { GOPROXY, written } = await run.goSettings();
  const effective = (name: string) => run.env[name] || written[name] || '';
  const names: GoNames = {
    GOPRIVATE: goprivate || effective('GOPRIVATE'),
    GONOPROXY: effective('GONOPROXY'),
    GONOSUMDB: effective('GONOSUMDB'),
  };
  const goproxy = parseGoproxy(GOPROXY);
  if (goproxy.proxies.length > 0) return { policy: policyOf(inputs, goproxy, names), names };
  throw new Problem(
    'INPUT_INVALID',
    `GOPROXY is ${goproxy.end ?? 'empty'}, so there is no proxy for the guard to ask`,
    {
      hint: 'Set GOPROXY, or the input goproxy, to the addresses of your proxies, or leave guard out.',
    },
  );
}

function made<Key, Value>(all: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = all.get(key);
  if (known !== undefined) return known;
  const value = make();
  all.set(key, value);
  return value;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
