import { isProgress } from '../../core/download/resume.ts';
import { BACKOFF_CAP_MS, backoff } from '../../core/download/retry.ts';
import { Problem, type ProblemCode } from '../../core/problem/problem.ts';
import { type Mirror, mirrorName } from '../../core/sources/mirrors.ts';
import type { Run } from '../run/run.ts';

export interface Retry {
  readonly maxRetries: number;
  /** Milliseconds. */
  readonly retryBackoff: number;
}

/** A mirror's own failure that waiting may cure. */
const passing: ReadonlySet<ProblemCode> = new Set([
  'MIRROR_UNREACHABLE',
  'MIRROR_INTERRUPTED',
  'MIRROR_BUSY',
  // The next time that mirror is asked for the whole file.
  'RANGE_INVALID',
  'SUMDB_UNREACHABLE',
]);

/** A mirror's own failure that it will repeat; another mirror may do better. */
const final: ReadonlySet<ProblemCode> = new Set([
  'MIRROR_STATUS',
  'MIRROR_REDIRECT',
  'MIRROR_UNTRUSTED',
  'INDEX_INVALID',
  'ARCHIVE_NOT_ONE',
  'SIZE_MISMATCH',
  'DIGEST_MISMATCH',
  'DIGEST_MISSING',
  'ARCHIVE_REFUSED',
  'TREE_INVALID',
  'TRUST_TOO_LOW',
  'SUMDB_OFF',
  'SUMDB_INVALID',
  'SUMDB_MISMATCH',
  'VERSION_UNKNOWN',
  'PLATFORM_UNSUPPORTED',
]);

export interface Rounds {
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
  readonly gone: Set<Mirror>;
}

/**
 * Tries one mirror after the other, none of them waited for while another is left. Only when all have failed does
 * back-off begin, and then those are tried again whose failure may pass. What is no mirror's fault is thrown at once.
 * Throws the only mirror's Problem, or `MIRRORS_FAILED` with every mirror's; where one has an index and it lacks the
 * release, that is the code, for the others' silence is then beside the point.
 */
export async function inRounds<T>(
  run: Run,
  rounds: Rounds,
  attempt: (mirror: Mirror) => Promise<T>,
): Promise<T> {
  const failures = new Map<Mirror, Problem>();
  const told = new Set<string>();
  const goneBefore: ReadonlySet<Mirror> = new Set(rounds.mirrors.filter((mirror) => rounds.gone.has(mirror)));
  // A failure is told when something else is tried after it; the last one is told by who catches it.
  const tellFailures = () => {
    for (const [mirror, { code, message }] of failures) {
      if (code === 'MIRROR_UNREACHABLE' && goneBefore.has(mirror)) continue;
      const remark = `Mirror ${mirrorName(mirror)}: ${message}`;
      if (!told.has(remark)) run.log.warning(remark);
      told.add(remark);
    }
  };
  let left: readonly Mirror[] = [
    ...rounds.mirrors.filter((mirror) => !goneBefore.has(mirror)),
    ...goneBefore,
  ];
  for (let round = 0; ; round++) {
    const before = rounds.reached?.() ?? 0;
    for (const mirror of left) {
      tellFailures();
      try {
        const result = await attempt(mirror);
        rounds.gone.delete(mirror);
        return result;
      } catch (error) {
        const fault = mirrorsFault(error);
        failures.set(mirror, fault);
        if (fault.code === 'MIRROR_UNREACHABLE') rounds.gone.add(mirror);
      }
    }
    left = left.filter((mirror) => passing.has(failures.get(mirror)?.code ?? 'INTERNAL'));
    if (isProgress((rounds.reached?.() ?? 0) - before, undefined)) round = 0;
    const verdict = [...failures.values()].some(isVerdict);
    const spent = round >= rounds.retry.maxRetries;
    if (left.length === 0 || verdict || spent || rounds.enough?.() === true)
      throw allFailed(rounds, failures);
    tellFailures();
    await wait(run, { round, retry: rounds.retry, asked: askedWait(left, failures) });
  }
}

/** The Problem, where it is a mirror's own; everything else goes on its way. */
function mirrorsFault(error: unknown): Problem {
  if (error instanceof Problem && (passing.has(error.code) || final.has(error.code))) return error;
  throw error;
}

function askedWait(left: readonly Mirror[], failures: ReadonlyMap<Mirror, Problem>): number | undefined {
  const waits = left.map((mirror) => failures.get(mirror)?.retryAfter);
  // A mirror that named no time may be tried when back-off says so.
  return waits.some((milliseconds) => milliseconds === undefined)
    ? undefined
    : Math.min(...waits.map((wait) => wait ?? 0));
}

/** A failure of a mirror that its next answer may not have, and that another part of the file does not mend. */
export function isPassing(error: unknown): error is Problem {
  return error instanceof Problem && passing.has(error.code) && error.code !== 'RANGE_INVALID';
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
  const seconds = (milliseconds / 1000).toFixed(1);
  run.log.info(`Waiting ${seconds} s before trying again (${given.round + 1} of ${maxRetries})`);
  await run.clock.sleep(milliseconds);
}

function allFailed({ aim, mirrors }: Rounds, failures: ReadonlyMap<Mirror, Problem>): Problem {
  const [only, ...others] = failures.values();
  if (only !== undefined && others.length === 0) return only;
  const lines = mirrors.map((mirror) => {
    const problem = failures.get(mirror);
    return `  ${mirrorName(mirror)}: ${problem?.code}: ${problem?.message}`;
  });
  const verdict = [...failures.values()].find(isVerdict);
  return new Problem(verdict?.code ?? 'MIRRORS_FAILED', `No mirror could give ${aim}:\n${lines.join('\n')}`, {
    hint: 'Check the addresses and the network, or name other places with the input mirrors.',
    cause: only,
  });
}

/** Someone has looked into an index and not found it. */
function isVerdict({ code }: Problem): boolean {
  return code === 'VERSION_UNKNOWN' || code === 'PLATFORM_UNSUPPORTED';
}
