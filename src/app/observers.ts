import type { SetupResult } from '../core/activate/setup-result.ts';
import type { Host } from '../core/cli/host.ts';
import type { TimedEvent } from '../core/events/event.ts';
import { isGitLabJob } from '../core/platform/gitlab-job.ts';
import type { Environment } from '../core/ports/environment.ts';
import { outcomeOf } from '../core/problem/outcome.ts';
import type { Problem } from '../core/problem/problem.ts';
import type { ObservedRun } from '../core/telemetry/span.ts';
import type { Observer, ObserverOptions } from './observer.ts';

/** Who hears the events besides the host: the file of `--events`, `telemetry` and `metrics-file`. */
export interface Observers {
  /** Of this run; child processes are a part of it. */
  readonly env: Environment;
  hear(event: TimedEvent): void;
  /** The result with what later steps need to be a part of the same trace. */
  handOn(result: SetupResult): SetupResult;
  /** Once, when all that the run is for is done. Never throws. */
  end(exitCode: number, problem: Problem | undefined): Promise<void>;
}

/** Throws the file system's Problem if the file of `--events` cannot be opened. */
export async function openObservers(options: ObserverOptions): Promise<Observers> {
  const { host, inputs, command = 'setup', events: file } = options;
  const where = placeOf(options.env);
  const observers: Observer[] = [];
  if (file !== undefined) {
    const { openEventFile } = await import('./event-file.ts');
    const { write, close } = openEventFile(file, host);
    observers.push({ hear: write, end: close });
  }
  if (inputs.telemetry === 'otlp') observers.push((await import('./telemetry.ts')).openTelemetry(options));
  if (inputs.metricsFile !== '') observers.push((await import('./metrics-file.ts')).openMetricsFile(options));
  const events: TimedEvent[] = [];
  const hear = (event: TimedEvent) => {
    for (const observer of observers) observer.hear?.(event);
    keep(events, event);
  };
  return {
    env: observers.find(({ env }) => env)?.env ?? options.env,
    hear,
    handOn: (result) => observers.reduce((all, { handOn }) => handOn?.(all) ?? all, result),
    async end(exitCode, problem) {
      const start = performance.timeOrigin;
      const time = Date.now();
      const outcome = outcomeOf(exitCode, problem);
      const run = { command, host: where, start, end: Math.max(start, time), outcome, code: problem?.code };
      const milliseconds = Math.round(run.end - start);
      hear({ kind: 'finished', command, host: where, outcome, code: run.code, milliseconds, time });
      await Promise.all(observers.map((observer) => safely(host, async () => observer.end(run, events))));
      if (observers.some(({ isLate }) => isLate?.())) exitSoon();
    },
  };
}

/** Not at once: the exit code is not set yet, a signal may have to be passed on, and all output is to arrive. */
function exitSoon(): void {
  setInterval(() => {
    if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
  }, 50).unref();
}

function placeOf(env: Environment): ObservedRun['host'] {
  if (env['GITHUB_ACTIONS'] === 'true') return 'github';
  return isGitLabJob(env) ? 'gitlab' : 'shell';
}

/** A run that has done its work does not fail because nobody could be told. */
async function safely(host: Host, tell: () => Promise<void>): Promise<void> {
  try {
    await tell();
  } catch (error) {
    const message = `Telemetry failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    host.event({ kind: 'remark', level: 'warning', message, time: Date.now() });
  }
}

/** Of a transfer the first bytes and the last are enough. */
function keep(events: TimedEvent[], event: TimedEvent): void {
  const [before, last] = events.slice(-2);
  const same = (other: TimedEvent | undefined) =>
    event.kind === 'bytes' && other?.kind === 'bytes' && other.install === event.install;
  if (same(last) && same(before)) events.pop();
  events.push(event);
}
