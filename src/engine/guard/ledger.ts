import type { Degradation } from '../../core/guard/guard-report.ts';
import type { Health, UpstreamHealth } from '../../core/guard/health.ts';
import type { UpstreamState } from '../../core/guard/metrics.ts';
import type { Upstream } from '../../core/guard/policy.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Run } from '../run/run.ts';

/** When which upstream was slow or down. */
export interface Ledger {
  /** Looks at the upstreams, if it has not done so just now, and notes what has changed. */
  look(): void;
  states(): readonly UpstreamState[];
  degradations(): readonly Degradation[];
}

/** Milliseconds between two looks: a change lasts longer. */
const BETWEEN = 20;
/** More changes are not kept. */
const KEPT = 200;

export function createLedger(
  { emit, clock }: { readonly emit: Run['emit']; readonly clock: Clock },
  upstreams: readonly Upstream[],
  healthOf: (upstream: Upstream) => UpstreamHealth,
): Ledger {
  const last = new Map<string, Health>();
  const noted: Degradation[] = [];
  let looked = Number.NEGATIVE_INFINITY;
  const note = () => {
    looked = clock.elapsed();
    for (const upstream of upstreams) {
      const { name } = upstream;
      const health = healthOf(upstream).state(clock.elapsed());
      if (health === (last.get(name) ?? 'up')) continue;
      last.set(name, health);
      const open = noted.findLastIndex((each) => each.upstream === name && each.to === undefined);
      const before = noted[open];
      if (before !== undefined) noted[open] = { ...before, to: clock.now() };
      if (health !== 'up' && noted.length < KEPT)
        noted.push({ upstream: name, health, from: clock.now(), to: undefined });
      emit({ kind: 'guard-health', upstream: name, health });
    }
  };
  return {
    look() {
      if (clock.elapsed() - looked >= BETWEEN) note();
    },
    states: () =>
      upstreams.map((upstream) => ({
        name: upstream.name,
        ...healthOf(upstream).snapshot(clock.elapsed()),
      })),
    degradations() {
      note();
      return noted;
    },
  };
}
