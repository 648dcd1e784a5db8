import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../../core/problem/problem.ts';

/** What ends a run before its work is done. */
export interface Stop {
  /** Aborted with a Problem: `INTERRUPTED` or `TIMED_OUT`. */
  readonly signal: AbortSignal;
  sleep(milliseconds: number): Promise<void>;
  /** Signals do again what they do by default. */
  close(): void;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Listens for signals, and for the end of the time that this process has: milliseconds from its start, 0 for no limit.
 * A second signal, of whatever name, ends the process at once.
 */
export function listenForStop(timeout: number): Stop {
  const controller = new AbortController();
  const stop = (problem: Problem) => controller.abort(problem);
  const onSignal = (name: NodeJS.Signals) => {
    deafen();
    stop(interruptedBy(name));
  };
  const deafen = () => {
    for (const name of signals) process.off(name, onSignal);
  };
  for (const name of signals) process.on(name, onSignal);
  const left = Math.min(Math.max(0, timeout - performance.now()), LONGEST_TIMER);
  const timer = timeout === 0 ? undefined : setTimeout(() => stop(timedOut(timeout)), left).unref();
  return {
    signal: controller.signal,
    async sleep(milliseconds) {
      controller.signal.throwIfAborted();
      const slept = sleep(milliseconds, undefined, { signal: controller.signal });
      await slept.catch(() => controller.signal.throwIfAborted());
    },
    close() {
      clearTimeout(timer);
      deafen();
    },
  };
}

const LONGEST_TIMER = 2 ** 31 - 1;

function interruptedBy(signal: NodeJS.Signals): Problem {
  return new Problem('INTERRUPTED', `Stopped by ${signal}`, {
    hint: 'What was downloaded is kept: the next run goes on from there.',
    signal,
  });
}

function timedOut(timeout: number): Problem {
  return new Problem('TIMED_OUT', `The time of ${timeout} ms that timeout-ms allows is over`, {
    hint: 'What was downloaded is kept: the next run goes on from there. Set a longer timeout-ms where the network is slow.',
  });
}
