import { isProgress } from '../../core/download/resume.ts';
import { BACKOFF_CAP_MS, backoff } from '../../core/download/retry.ts';
import { isMirrorFailure, isUnlisted, mayPass } from '../../core/problem/failures.ts';
import { Problem } from '../../core/problem/problem.ts';
import { type Mirror, mirrorName } from '../../core/sources/mirrors.ts';
import type { Run } from '../run/run.ts';

export interface Retry {
  readonly maxRetries: number;
  /** Milliseconds. */
  readonly retryBackoff: number;
}

export interface TryMirrorsOptions {
  readonly mirrors: readonly Mirror[];
  readonly retry: Retry;
  /** What is wanted, for the message if no mirror has it. */
  readonly aim: string;
  /** The most bytes of the file that were downloaded: a round that got further does not count as a retry. */
  readonly reached?: () => number;
  /** Asked after a round in which all failed: is another round useless? */
  readonly enough?: () => boolean;
  /**
   * Mirrors that did not answer an earlier request of this run: they were reported then and are tried last now. Those
   * that do not answer this time are added.
   */
  readonly unreachable: Set<Mirror>;
}

/**
 * Tries one mirror after the other, without waiting while another is left. Only after all have failed does it back off
 * and retry those whose failure may be temporary. A failure that is not a mirror's fault is thrown at once. Throws the
 * only mirror's Problem, or `MIRRORS_FAILED` with every mirror's; if the index of one lacks the release, that code is
 * used instead, because retrying the others would not help.
 */
export async function tryMirrors<T>(
  run: Run,
  options: TryMirrorsOptions,
  attempt: (mirror: Mirror) => Promise<T>,
): Promise<T> {
  const failures = new Map<Mirror, Problem>();
  const reported = new Set<string>();
  const unreachableBefore: ReadonlySet<Mirror> = new Set(
    options.mirrors.filter((mirror) => options.unreachable.has(mirror)),
  );
  // A failure is reported when something else is tried after it; the caller reports the last one.
  const reportFailures = () => {
    for (const [mirror, { code, message }] of failures) {
      if (code === 'MIRROR_UNREACHABLE' && unreachableBefore.has(mirror)) continue;
      const name = mirrorName(mirror);
      const failure = `${name}: ${message}`;
      if (!reported.has(failure)) run.emit({ kind: 'mirror-failed', mirror: name, code, message });
      reported.add(failure);
    }
  };
  let left: readonly Mirror[] = [
    ...options.mirrors.filter((mirror) => !unreachableBefore.has(mirror)),
    ...unreachableBefore,
  ];
  for (let round = 0; ; round++) {
    const before = options.reached?.() ?? 0;
    for (const mirror of left) {
      reportFailures();
      run.emit({ kind: 'mirror-tried', mirror: mirrorName(mirror), aim: options.aim });
      try {
        const result = await attempt(mirror);
        options.unreachable.delete(mirror);
        return result;
      } catch (error) {
        const fault = mirrorsFault(error);
        failures.set(mirror, fault);
        if (fault.code === 'MIRROR_UNREACHABLE') options.unreachable.add(mirror);
      }
    }
    left = left.filter((mirror) => mayPass(failures.get(mirror)));
    if (isProgress((options.reached?.() ?? 0) - before, undefined)) round = 0;
    const verdict = [...failures.values()].some(isUnlisted);
    const spent = round >= options.retry.maxRetries;
    if (left.length === 0 || verdict || spent || options.enough?.() === true)
      throw allFailed(options, failures);
    reportFailures();
    await wait(run, { round, retry: options.retry, asked: askedWait(left, failures) });
  }
}

/** The Problem, if it is the mirror's fault; anything else is thrown again. */
function mirrorsFault(error: unknown): Problem {
  if (isMirrorFailure(error)) return error;
  throw error;
}

function askedWait(left: readonly Mirror[], failures: ReadonlyMap<Mirror, Problem>): number | undefined {
  const waits = left.map((mirror) => failures.get(mirror)?.retryAfter);
  // A mirror that named no time may be retried after the back-off.
  return waits.some((milliseconds) => milliseconds === undefined)
    ? undefined
    : Math.min(...waits.map((wait) => wait ?? 0));
}

/** Waits before a retry: as long as the mirrors asked for, or the back-off. */
export async function wait(
  run: Run,
  given: { readonly round: number; readonly retry: Retry; readonly asked: number | undefined },
): Promise<void> {
  const { maxRetries, retryBackoff } = given.retry;
  const milliseconds =
    given.asked ??
    backoff({
      attempt: given.round + 1,
      base: retryBackoff,
      cap: BACKOFF_CAP_MS,
      random: run.clock.random(),
    });
  run.emit({ kind: 'waiting', milliseconds, retry: given.round + 1, of: maxRetries });
  await run.clock.sleep(milliseconds);
}

function allFailed({ aim, mirrors }: TryMirrorsOptions, failures: ReadonlyMap<Mirror, Problem>): Problem {
  const [only, ...others] = failures.values();
  if (only !== undefined && others.length === 0) return only;
  const lines = mirrors.map((mirror) => {
    const problem = failures.get(mirror);
    return `  ${mirrorName(mirror)}: ${problem?.code}: ${problem?.message}`;
  });
  const verdict = [...failures.values()].find(isUnlisted);
  return new Problem(
    verdict?.code ?? 'MIRRORS_FAILED',
    `No mirror could provide ${aim}:\n${lines.join('\n')}`,
    {
      hint: 'Check the addresses and the network, or name other mirrors with the input mirrors.',
      cause: only,
    },
  );
}
