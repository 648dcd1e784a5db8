import type { Environment } from '../ports/environment.ts';
import { redactUrl } from '../text/redact.ts';
import { type Sampler, samplers } from './sampling.ts';

/** Where and how to send, by the variables of OpenTelemetry. */
export interface TelemetrySettings {
  /** `undefined` if they are not to be sent. */
  readonly traces: Target | undefined;
  readonly metrics: Target | undefined;
  readonly sampler: Sampler;
  readonly temporality: 'cumulative' | 'delta';
  /** For the log: a value that is not understood counts as not set, or keeps that signal from being sent. */
  readonly warnings: readonly string[];
}

export interface Target {
  readonly url: string;
  readonly protocol: 'http/json' | 'http/protobuf';
  readonly headers: Readonly<Record<string, string>>;
  readonly gzip: boolean;
  /** Files with PEM; empty if not given. */
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

type Signal = 'traces' | 'metrics';

/** https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/ and …/protocol/exporter/ */
export function telemetrySettings(env: Environment): TelemetrySettings {
  const warnings: string[] = [];
  const off = /^true$/i.test(env['OTEL_SDK_DISABLED']?.trim() ?? '');
  const target = (signal: Signal) => (off ? undefined : targetOf(env, signal, warnings));
  return {
    traces: target('traces'),
    metrics: target('metrics'),
    sampler: samplerOf(env, warnings),
    temporality: /^(?:delta|lowmemory)$/i.test(
      env['OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE']?.trim() ?? '',
    )
      ? 'delta'
      : 'cumulative',
    warnings: [...new Set(warnings)],
  };
}

function targetOf(env: Environment, signal: Signal, warnings: string[]): Target | undefined {
  const upper = signal.toUpperCase();
  const read = (name: string) =>
    env[`OTEL_EXPORTER_OTLP_${upper}_${name}`]?.trim() || env[`OTEL_EXPORTER_OTLP_${name}`]?.trim() || '';
  const refuse = (what: string) => {
    warnings.push(`${what}: no ${signal} are sent`);
    return undefined;
  };
  const exporter = env[`OTEL_${upper}_EXPORTER`]?.trim() || 'otlp';
  if (exporter === 'none') return undefined;
  if (!exporter.split(',').includes('otlp'))
    return refuse(`OTEL_${upper}_EXPORTER is "${exporter}", and only otlp and none are supported`);
  const protocol = read('PROTOCOL') || 'http/protobuf';
  if (protocol !== 'http/json' && protocol !== 'http/protobuf')
    return refuse(
      `OTEL_EXPORTER_OTLP_PROTOCOL is "${protocol}", and only http/json and http/protobuf are supported`,
    );
  const url = urlOf(env, signal);
  if (url === undefined)
    return refuse(
      `OTEL_EXPORTER_OTLP_ENDPOINT is "${redactUrl(read('ENDPOINT'))}", which is no http address`,
    );
  return {
    url,
    protocol,
    headers: {
      ...pairsOf('OTEL_EXPORTER_OTLP_HEADERS', env, warnings),
      ...pairsOf(`OTEL_EXPORTER_OTLP_${upper}_HEADERS`, env, warnings),
    },
    gzip: read('COMPRESSION') === 'gzip',
    ca: read('CERTIFICATE'),
    cert: read('CLIENT_CERTIFICATE'),
    key: read('CLIENT_KEY'),
  };
}

/** The address of a signal is taken as it is; to that of all signals the path of this one is added. */
function urlOf(env: Environment, signal: Signal): string | undefined {
  const own = env[`OTEL_EXPORTER_OTLP_${signal.toUpperCase()}_ENDPOINT`]?.trim();
  const base = env['OTEL_EXPORTER_OTLP_ENDPOINT']?.trim() || 'http://localhost:4318';
  const text = own || base.replace(/\/*$/, `/v1/${signal}`);
  return /^https?:\/\/[^\s/?#]/i.test(text) && !/\s/.test(text) ? text : undefined;
}

/** `key=value,key=value`, with values percent-encoded, as in the header Baggage. What is no such pair is left out. */
export function pairsOf(
  name: string,
  env: Environment,
  warnings: string[],
): Readonly<Record<string, string>> {
  const parts = (env[name] ?? '').split(',').filter((part) => part.trim() !== '');
  const pairs = parts.map((part) => {
    const [, key = '', value = ''] = /^\s*([^\s=]+)\s*=\s*(.*?)\s*$/s.exec(part) ?? [];
    return [key, decoded(value)] as const;
  });
  const isUsable = ([key, value]: readonly [string, string | undefined]) =>
    key !== '' && value !== undefined && !/[\r\n\0]/.test(value);
  if (!pairs.every(isUsable)) warnings.push(`${name} has parts that are not key=value, which are left out`);
  return Object.fromEntries(
    pairs.flatMap(([key, value]) => (value !== undefined && isUsable([key, value]) ? [[key, value]] : [])),
  );
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined; // a lone percent sign: its caller says so
  }
}

function samplerOf(env: Environment, warnings: string[]): Sampler {
  const asked = env['OTEL_TRACES_SAMPLER']?.trim() ?? '';
  const name = samplers.find((each) => each === asked);
  if (asked !== '' && name === undefined)
    warnings.push(
      `OTEL_TRACES_SAMPLER is "${asked}", which is none of ${samplers.join(', ')}; all traces are sent`,
    );
  const text = env['OTEL_TRACES_SAMPLER_ARG']?.trim() ?? '';
  const ratio = text === '' ? 1 : Number(text);
  const valid = ratio >= 0 && ratio <= 1;
  // Without a name it is for what it can be for.
  const ratioed = name === undefined && asked === '' && text !== '' ? 'parentbased_traceidratio' : name;
  if (!valid)
    warnings.push(
      `OTEL_TRACES_SAMPLER_ARG is "${text}", which is no number from 0 to 1; all traces are sent`,
    );
  return { name: ratioed ?? 'parentbased_always_on', ratio: valid ? ratio : 1 };
}
