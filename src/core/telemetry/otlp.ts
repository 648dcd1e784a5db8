import { bounds, metricTable } from './metric-table.ts';
import type { Series } from './samples.ts';
import type { Attributes, Span } from './span.ts';

// OTLP in its JSON form (https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding): IDs in hex, 64-bit numbers as
// texts. The messages are opentelemetry-proto's.

export interface OtlpContext {
  readonly resource: Attributes;
  readonly version: string;
  /** What every text of an attribute passes. */
  readonly redact: (text: string) => string;
}

export interface TraceIds {
  readonly traceId: string;
  /** One for each span. */
  readonly spanIds: readonly string[];
  /** Of the span that the run is a part of. */
  readonly parent: string | undefined;
  /** W3C tracestate, passed on as it came. */
  readonly tracestate: string;
}

/** ExportTraceServiceRequest. */
export function tracesOf(spans: readonly Span[], ids: TraceIds, context: OtlpContext): unknown {
  const { traceId, spanIds, tracestate } = ids;
  return {
    resourceSpans: [
      {
        resource: { attributes: keyValues(context.resource, context) },
        scopeSpans: [
          {
            scope: scope(context),
            spans: spans.map((span, index) => ({
              traceId,
              spanId: spanIds[index],
              ...(tracestate !== '' && { traceState: context.redact(tracestate) }),
              ...parentId(span, ids),
              name: span.name,
              kind: INTERNAL,
              startTimeUnixNano: nanoseconds(span.start),
              endTimeUnixNano: nanoseconds(span.end),
              attributes: keyValues(
                { ...span.attributes, ...(span.error !== undefined && { 'error.type': span.error }) },
                context,
              ),
              events: span.events.map(({ name, time, attributes }) => ({
                timeUnixNano: nanoseconds(time),
                name,
                attributes: keyValues(attributes, context),
              })),
              status: span.error === undefined ? {} : { code: ERROR },
            })),
          },
        ],
      },
    ],
  };
}

const INTERNAL = 1;
const ERROR = 2;

function parentId({ parent }: Span, { spanIds, parent: outer }: TraceIds): object {
  const parentSpanId = parent === undefined ? outer : spanIds[parent];
  return parentSpanId === undefined ? {} : { parentSpanId };
}

/** ExportMetricsServiceRequest. Times are milliseconds since the epoch. */
export function metricsOf(
  series: readonly Series[],
  { start, end, temporality }: MetricTimes,
  context: OtlpContext,
): unknown {
  const aggregationTemporality = temporality === 'delta' ? 1 : 2;
  const points = (name: string) =>
    series
      .filter(({ metric }) => metric === name)
      .map((each) => ({
        attributes: keyValues(each.labels, context),
        startTimeUnixNano: nanoseconds(start),
        timeUnixNano: nanoseconds(end),
        ...(each.buckets.length === 0
          ? { asDouble: each.sum }
          : {
              count: String(each.count),
              sum: each.sum,
              bucketCounts: each.buckets.map(String),
              explicitBounds: bounds,
            }),
      }));
  const metrics = metricTable
    .filter(({ name }) => series.some(({ metric }) => metric === name))
    .map(({ name, kind, unit, doc }) => ({
      name,
      description: doc,
      unit,
      ...(kind === 'counter'
        ? { sum: { dataPoints: points(name), aggregationTemporality, isMonotonic: true } }
        : { histogram: { dataPoints: points(name), aggregationTemporality } }),
    }));
  return {
    resourceMetrics: [
      {
        resource: { attributes: keyValues(context.resource, context) },
        scopeMetrics: [{ scope: scope(context), metrics }],
      },
    ],
  };
}

export interface MetricTimes {
  readonly start: number;
  readonly end: number;
  readonly temporality: 'cumulative' | 'delta';
}

function scope({ version }: OtlpContext): object {
  return { name: 'setup-go-tarball', version };
}

function keyValues(attributes: Attributes, { redact }: OtlpContext): readonly object[] {
  return Object.entries(attributes).map(([key, value]) => ({
    key: redact(key),
    value: anyValue(value, redact),
  }));
}

function anyValue(value: string | number | boolean, redact: (text: string) => string): object {
  if (typeof value === 'string') return { stringValue: redact(value) };
  if (typeof value === 'boolean') return { boolValue: value };
  return Number.isSafeInteger(value) ? { intValue: String(value) } : { doubleValue: value };
}

/** With microseconds; a double has no more for a time of these years. */
function nanoseconds(time: number): string {
  return `${Math.round(time * 1000)}000`;
}
