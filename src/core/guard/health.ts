/** `slow`: it answers, but late. `down`: it is not to be asked now. */
export type Health = 'up' | 'slow' | 'down';

/** How one request went. */
export type Outcome = 'ok' | 'slow' | 'failed';

export interface HealthSnapshot {
  readonly health: Health;
  /** Within the window. */
  readonly requests: number;
  readonly failed: number;
  readonly slow: number;
  /** Milliseconds to the answer: the median, and what all but a twentieth need at most. */
  readonly median: number;
  readonly p95: number;
  /** How often it was taken for down, since the start. */
  readonly trips: number;
}

/** The health of one upstream. All times are in milliseconds of a clock that only goes forward. */
export interface UpstreamHealth {
  /** For who wants to ask it: `up` also if it is time for a probe. */
  health(now: number): Health;
  /** For who reports: `down` until a probe has succeeded. */
  state(now: number): Health;
  /** False while it is taken for down. The first that is let through afterwards is a probe: others wait for its outcome. */
  admit(now: number): boolean;
  record(outcome: Outcome, milliseconds: number, now: number): void;
  /** What all answers but a twentieth took at most, not newer than a second; `undefined` if too few are known, or one failed. */
  usual(now: number): number | undefined;
  /** Until the next probe; 0 if it can be asked. */
  wait(now: number): number;
  snapshot(now: number): HealthSnapshot;
}

export interface HealthRules {
  /** Length of the sliding window. */
  readonly window: number;
  /** Fewer requests say nothing. */
  readonly least: number;
  /** The share of them from which on it is down, or slow. */
  readonly share: number;
  /** The first pause before a probe; each probe that fails doubles it. */
  readonly pause: number;
  readonly longestPause: number;
}

export const healthRules: HealthRules = {
  window: 20_000,
  least: 5,
  share: 0.5,
  pause: 500,
  longestPause: 15_000,
};

interface Sample {
  readonly time: number;
  readonly outcome: Outcome;
  readonly milliseconds: number;
}

/** More are not kept, so that a busy window stays small. */
const SAMPLES = 256;

/** Fewer do not say what is usual. */
const ENOUGH = 20;

/**
 * A sliding window and a circuit: it opens if half of the requests fail, lets one probe through after a pause, and closes
 * when a probe succeeds.
 */
export function createHealth(rules: HealthRules = healthRules): UpstreamHealth {
  const samples: Sample[] = [];
  const counts: Record<Outcome, number> = { ok: 0, slow: 0, failed: 0 };
  let circuit: 'closed' | 'open' | 'probing' = 'closed';
  let pause = rules.pause;
  let openUntil = 0;
  let trips = 0;
  let usual: { readonly time: number; readonly p95: number } | undefined;

  const forget = (from: number) => {
    while (samples[0] !== undefined && (samples[0].time < from || samples.length > SAMPLES)) {
      counts[samples[0].outcome] -= 1;
      samples.shift();
    }
  };
  /** Whether so many of the requests in the window are a share that matters. */
  const many = (count: number) => samples.length >= rules.least && count >= samples.length * rules.share;
  const open = (now: number) => {
    circuit = 'open';
    openUntil = now + pause;
    pause = Math.min(pause * 2, rules.longestPause);
  };
  const closedHealth = (now: number): Health => {
    forget(now - rules.window);
    return many(counts.slow + counts.failed) ? 'slow' : 'up';
  };

  const times = () => samples.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);

  return {
    health(now) {
      if (circuit === 'closed') return closedHealth(now);
      return circuit === 'open' && now >= openUntil ? 'up' : 'down';
    },
    state: (now) => (circuit === 'closed' ? closedHealth(now) : 'down'),
    admit(now) {
      if (circuit === 'closed') return true;
      if (circuit === 'probing' || now < openUntil) return false;
      circuit = 'probing';
      return true;
    },
    record(outcome, milliseconds, now) {
      samples.push({ time: now, outcome, milliseconds });
      counts[outcome] += 1;
      forget(now - rules.window);
      if (circuit === 'probing' && outcome !== 'failed') {
        circuit = 'closed';
        pause = rules.pause;
        forget(Number.POSITIVE_INFINITY);
      } else if (circuit === 'probing') open(now);
      else if (circuit === 'closed' && outcome === 'failed' && many(counts.failed)) {
        trips += 1;
        open(now);
      }
    },
    usual(now) {
      if (circuit !== 'closed' || counts.failed > 0 || samples.length < ENOUGH) return undefined;
      if (usual === undefined || now - usual.time > 1_000) usual = { time: now, p95: at(times(), 0.95) };
      return usual.p95;
    },
    wait: (now) => (circuit === 'closed' ? 0 : circuit === 'probing' ? pause : Math.max(0, openUntil - now)),
    snapshot(now) {
      forget(now - rules.window);
      const sorted = times();
      return {
        health: this.state(now),
        requests: samples.length,
        failed: counts.failed,
        slow: counts.slow,
        median: at(sorted, 0.5),
        p95: at(sorted, 0.95),
        trips,
      };
    },
  };
}

function at(sorted: readonly number[], part: number): number {
  return Math.round(sorted[Math.floor(part * (sorted.length - 1))] ?? 0);
}
