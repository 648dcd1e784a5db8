import type { GuardInputs } from '../../core/guard/guard-inputs.ts';
import type { UpstreamHealth } from '../../core/guard/health.ts';
import type { Counters } from '../../core/guard/metrics.ts';
import type { Policy, Upstream } from '../../core/guard/policy.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { GuardPorts } from '../../core/ports/guard.ts';
import type { Reminders } from './reminders.ts';
import type { Slots } from './slots.ts';
import type { SpoolMemory } from './spooled.ts';

/** What the parts of a guard share. */
export interface GuardContext {
  readonly policy: Policy;
  readonly inputs: Pick<GuardInputs, 'timeout'>;
  readonly ports: Pick<GuardPorts, 'upstreams' | 'spool' | 'sha256' | 'zipFault'>;
  readonly clock: Clock;
  readonly counters: Counters;
  readonly reminders: Reminders;
  readonly healthOf: (upstream: Upstream) => UpstreamHealth;
  readonly memory: SpoolMemory;
  readonly slotsOf: (upstream: Upstream) => Slots;
}
