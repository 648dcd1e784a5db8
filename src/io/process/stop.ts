import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../../core/problem/problem.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Listens for signals, and for the timeout: milliseconds since the start of this process, 0 for no limit. Either aborts
 * the controller with a Problem, `INTERRUPTED` or `TIMED_OUT`. A second signal, of any kind, ends the process
 * immediately. `close` restores the default action of signals.
 */
export function listenForStop(timeout: number, controller: AbortController): { close(): void } {
  const stop = (problem: Problem) => controller.abort(problem);
  const onSignal = (name: NodeJS.Signals) => {
    stopListening();
    stop(interruptedBy(name));
  };
  const stopListening = () => {
    for (const name of signals) process.off(name, onSignal);
  };
  for (const name of signals) process.on(name, onSignal);
  const left = Math.min(Math.max(0, timeout - performance.now()), LONGEST_TIMER);
  const timer = timeout === 0 ? undefined : setTimeout(() => stop(timedOut(timeout)), left).unref();
  return {
    close() {
      clearTimeout(timer);
      stopListening();
    },
  };
}

/** Throws the signal's reason if it is aborted. */
export async function sleepUnlessStopped(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await sleep(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted());
}

/** Milliseconds. setTimeout fires a longer timer at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

function interruptedBy(signal: NodeJS.Signals): Problem {
  return new Problem('INTERRUPTED', `Stopped by ${signal}`, {
    hint: 'The downloaded bytes are kept; the next run resumes from there.',
    signal,
  });
}

function timedOut(timeout: number): Problem {
  return new Problem('TIMED_OUT', `Timed out after ${timeout} ms (timeout-ms)`, {
    hint: 'The downloaded bytes are kept; the next run resumes from there. If the network is slow, set a longer timeout-ms.',
  });
}
