import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SetupResult } from '../core/activate/setup-result.ts';
import type { TimedEvent } from '../core/events/event.ts';
import { howOf, measure } from '../core/telemetry/measure.ts';
import { isSlow } from '../core/telemetry/objectives.ts';
import { metricsOf, type OtlpContext, tracesOf } from '../core/telemetry/otlp.ts';
import { protobufOf } from '../core/telemetry/protobuf.ts';
import { resourceOf, taskOf } from '../core/telemetry/resource.ts';
import { addUp } from '../core/telemetry/samples.ts';
import { isSampled } from '../core/telemetry/sampling.ts';
import { type Target, telemetrySettings } from '../core/telemetry/settings.ts';
import type { ObservedRun, Span } from '../core/telemetry/span.ts';
import { spansOf } from '../core/telemetry/spans.ts';
import { parseTraceparent, printTraceparent } from '../core/telemetry/trace-context.ts';
import { parseJson } from '../core/text/json.ts';
import { postOtlp } from '../io/net/otlp-post.ts';
import type { Observer, ObserverOptions } from './observer.ts';

/** Sends the run as a trace, and its metrics, when it is over. Nothing that goes wrong here fails it. */
export function openTelemetry(options: ObserverOptions): Observer {
  const { host, inputs, env, command = 'setup' } = options;
  const settings = telemetrySettings(env);
  const outer = parseTraceparent(env['TRACEPARENT']);
  const traceId = outer?.traceId ?? randomBytes(16).toString('hex');
  const spanId = randomBytes(8).toString('hex');
  const sampled = isSampled(settings.sampler, traceId, outer);
  const context = contextOf(options, settings.warnings);
  for (const target of [settings.traces, settings.metrics]) hideHeaders(target, host.mask);
  // The command of exec takes as long as it takes.
  const timed = command !== 'exec';
  const say = (level: 'info' | 'warning', message: string) =>
    host.event({ kind: 'remark', level, message, time: Date.now() });
  for (const warning of context.warnings) say('warning', `Telemetry: ${warning}`);
  const traceparent = (isKept: boolean) => printTraceparent({ traceId, spanId, sampled: isKept });
  if (inputs.telemetryTimeout === 0) say('warning', 'Telemetry: telemetry-timeout-ms is 0: nothing is sent');
  if ((!settings.traces && !settings.metrics) || inputs.telemetryTimeout === 0)
    return { end: () => undefined };
  let late = false;
  return {
    isLate: () => late,
    ...(settings.traces && {
      env: { ...env, TRACEPARENT: traceparent(sampled) },
      handOn(result: SetupResult): SetupResult {
        const times = { start: performance.timeOrigin, end: Date.now() };
        const slow = isSlow(times, result.found ? 'found' : 'installed');
        const variable = { name: 'TRACEPARENT', value: traceparent(sampled || slow) };
        return { ...result, variables: [...result.variables, variable] };
      },
    }),
    async end(run, events) {
      const spans = withTask(spansOf(run, events), { run, events, task: taskOf(env, command) });
      const keep = sampled || run.outcome !== 'success' || (timed && isSlow(run, howOf(events)));
      const spanIds = [spanId, ...spans.slice(1).map(() => randomBytes(8).toString('hex'))];
      const ids = { traceId, spanIds, parent: outer?.spanId, tracestate: tracestateOf(options, outer) };
      const series = addUp(measure(run, events, spans));
      const times = { start: run.start, end: run.end, temporality: settings.temporality };
      const posts = [
        ...(settings.traces && keep ? [[settings.traces, tracesOf(spans, ids, context)] as const] : []),
        ...(settings.metrics ? [[settings.metrics, metricsOf(series, times, context)] as const] : []),
      ];
      const signal = AbortSignal.timeout(inputs.telemetryTimeout);
      const why = await send(posts, options, signal);
      late = signal.aborted;
      if (why !== undefined) say('info', `Telemetry was not sent: ${why}`);
    },
  };
}

function contextOf(
  { host, env, version }: ObserverOptions,
  found: readonly string[],
): OtlpContext & { readonly warnings: readonly string[] } {
  const warnings = [...found];
  const facts = { version, instance: randomUUID(), ...machine(), event: eventOf(env) };
  return { resource: resourceOf(env, facts, warnings), version, redact: host.redact, warnings };
}

/** The payload of the event on GitHub. Without it, the trace says less. */
function eventOf(env: ObserverOptions['env']): unknown {
  try {
    return parseJson(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
  } catch {
    return undefined; // no such file: not on GitHub, or a runner that does not write it
  }
}

/** By the names of the conventions. */
function machine(): { readonly os: string; readonly arch: string } {
  const { platform, arch } = process;
  return { os: platform === 'win32' ? 'windows' : platform, arch: architectures.get(arch) ?? arch };
}

const architectures: ReadonlyMap<string, string> = new Map([
  ['x64', 'amd64'],
  ['ia32', 'x86'],
]);

/** They are the collector's password. What is shorter is no secret, and would be hidden in every other text. */
function hideHeaders(target: Target | undefined, mask: (secret: string) => void): void {
  for (const value of Object.values(target?.headers ?? {}))
    for (const secret of new Set([value, value.replace(/^\S+ +/, '')]))
      if (secret.length >= shortestSecret) mask(secret);
}

const shortestSecret = 8;

/** It belongs to the trace that was taken over. */
function tracestateOf({ env }: ObserverOptions, outer: object | undefined): string {
  return outer === undefined ? '' : (env['TRACESTATE'] ?? '');
}

/** The first span is the task of the pipeline. */
function withTask(
  spans: readonly Span[],
  given: {
    readonly run: ObservedRun;
    readonly events: readonly TimedEvent[];
    readonly task: Span['attributes'];
  },
): readonly Span[] {
  const { run, events, task } = given;
  return spans.map((span, index) =>
    index > 0
      ? span
      : {
          ...span,
          attributes: {
            ...task,
            'cicd.pipeline.task.run.result': run.outcome,
            'setup_go.how': howOf(events),
            ...installedBy(events),
            ...span.attributes,
          },
        },
  );
}

/** Which Go the run has made usable. */
function installedBy(events: readonly TimedEvent[]): Span['attributes'] {
  const last = events.findLast(({ kind }) => kind === 'found' || kind === 'committed');
  if (last?.kind !== 'found' && last?.kind !== 'committed') return {};
  return { 'setup_go.release': last.release, 'setup_go.trust': last.trust };
}

/** Why something was not taken, in one line; `undefined` if all was. */
async function send(
  posts: readonly (readonly [Target, unknown])[],
  { env, version }: ObserverOptions,
  signal: AbortSignal,
): Promise<string | undefined> {
  const given = { env, signal, userAgent: `setup-go-tarball/${version}` };
  const answers = await Promise.all(
    posts.map(([target, body]) => postOtlp(target, bytesOf(target, body), given)),
  );
  const problems = [...new Set(answers.filter((why) => why !== undefined))];
  return problems.length === 0 ? undefined : problems.join('; ');
}

function bytesOf({ protocol }: Target, body: unknown): Uint8Array {
  return protocol === 'http/json' ? Buffer.from(JSON.stringify(body)) : protobufOf(body);
}
