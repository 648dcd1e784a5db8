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
  /** What is wanted, for the message when nobody has it. */
  readonly aim: string;
  /** Bytes of the file that were there at best: a round that came further does not count as a retry. */
  readonly reached?: () => number;
  /** After a round in which all failed: is another one of no use? */
  readonly enough?: () => boolean;
  /**
   * Mirrors that did not answer at all when this run asked them for something else: named then, and tried last now.
   * Those that do not answer this time are added.
   */
  readonly unreachable: Set<Mirror>;
}

/**
 * Tries one mirror after the other, none of them waited for while another is left. Only when all have failed does
 * back-off begin, and then those are tried again whose failure may pass. What is no mirror's fault is thrown at once.
 * Throws the only mirror's Problem, or `MIRRORS_FAILED` with every mirror's; where one has an index and it lacks the
 * release, that is the code, for the others' silence is then beside the point.
 */
export async function tryMirrors<T>(
  run: Run,
  options: TryMirrorsOptions,
  attempt: (mirror: Mirror) => Promise<T>,
): Promise<T> {
  const failures = new Map<Mirror, Problem>();
  const told = new Set<string>();
  const unreachableBefore: ReadonlySet<Mirror> = new Set(
    options.mirrors.filter((mirror) => options.unreachable.has(mirror)),
  );
  // A failure is told when something else is tried after it; the last one is told by who catches it.
  const tellFailures = () => {
    for (const [mirror, { code, message }] of failures) {
      if (code === 'MIRROR_UNREACHABLE' && unreachableBefore.has(mirror)) continue;
      const name = mirrorName(mirror);
      const failure = `${name}: ${message}`;
      if (!told.has(failure)) run.emit({ kind: 'mirror-failed', mirror: name, code, message });
      told.add(failure);
    }
  };
  let left: readonly Mirror[] = [
    ...options.mirrors.filter((mirror) => !unreachableBefore.has(mirror)),
    ...unreachableBefore,
  ];
  for (let round = 0; ; round++) {
    const before = options.reached?.() ?? 0;
    for (const mirror of left) {
      tellFailures();
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
    tellFailures();
    await wait(run, { round, retry: options.retry, asked: askedWait(left, failures) });
  }
}

/** The Problem, where it is a mirror's own; everything else goes on its way. */
function mirrorsFault(error: unknown): Problem {
  if (isMirrorFailure(error)) return error;
  throw error;
}

function askedWait(left: readonly Mirror[], failures: ReadonlyMap<Mirror, Problem>): number | undefined {
  const waits = left.map((mirror) => failures.get(mirror)?.retryAfter);
  // A mirror that named no time may be tried when back-off says so.
  return waits.some((milliseconds) => milliseconds === undefined)
    ? undefined
    : Math.min(...waits.map((wait) => wait ?? 0));
}

/** Back-off before a retry, or the time that was asked for. */
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
  return new Problem(verdict?.code ?? 'MIRRORS_FAILED', `No mirror could give ${aim}:\n${lines.join('\n')}`, {
    hint: 'Check the addresses and the network, or name other places with the input mirrors.',
    cause: only,
  });
}
