import { isObject } from '../text/json.ts';

/**
 * The messages of OTLP that are sent, as their JSON form names them: numbers of the fields, and their types
 * (https://github.com/open-telemetry/opentelemetry-proto).
 */
const messages: Readonly<Record<string, Readonly<Record<string, readonly [number, string]>>>> = {
  Request: { resourceSpans: [1, 'ResourceSpans'], resourceMetrics: [1, 'ResourceMetrics'] },
  ResourceSpans: { resource: [1, 'Resource'], scopeSpans: [2, 'ScopeSpans'] },
  ResourceMetrics: { resource: [1, 'Resource'], scopeMetrics: [2, 'ScopeMetrics'] },
  Resource: { attributes: [1, 'KeyValue'] },
  ScopeSpans: { scope: [1, 'Scope'], spans: [2, 'Span'] },
  ScopeMetrics: { scope: [1, 'Scope'], metrics: [2, 'Metric'] },
  Scope: { name: [1, 'text'], version: [2, 'text'] },
  KeyValue: { key: [1, 'text'], value: [2, 'AnyValue'] },
  AnyValue: {
    stringValue: [1, 'text'],
    boolValue: [2, 'varint'],
    intValue: [3, 'varint'],
    doubleValue: [4, 'double'],
  },
  Span: {
    traceId: [1, 'hex'],
    spanId: [2, 'hex'],
    traceState: [3, 'text'],
    parentSpanId: [4, 'hex'],
    name: [5, 'text'],
    kind: [6, 'varint'],
    startTimeUnixNano: [7, 'fixed64'],
    endTimeUnixNano: [8, 'fixed64'],
    attributes: [9, 'KeyValue'],
    events: [11, 'Event'],
    status: [15, 'Status'],
  },
  Event: { timeUnixNano: [1, 'fixed64'], name: [2, 'text'], attributes: [3, 'KeyValue'] },
  Status: { code: [3, 'varint'] },
  Metric: {
    name: [1, 'text'],
    description: [2, 'text'],
    unit: [3, 'text'],
    sum: [7, 'Data'],
    histogram: [9, 'Histogram'],
  },
  Data: { dataPoints: [1, 'NumberPoint'], aggregationTemporality: [2, 'varint'], isMonotonic: [3, 'varint'] },
  Histogram: { dataPoints: [1, 'HistogramPoint'], aggregationTemporality: [2, 'varint'] },
  NumberPoint: {
    startTimeUnixNano: [2, 'fixed64'],
    timeUnixNano: [3, 'fixed64'],
    asDouble: [4, 'double'],
    attributes: [7, 'KeyValue'],
  },
  HistogramPoint: {
    startTimeUnixNano: [2, 'fixed64'],
    timeUnixNano: [3, 'fixed64'],
    count: [4, 'fixed64'],
    sum: [5, 'double'],
    bucketCounts: [6, 'packed fixed64'],
    explicitBounds: [7, 'packed double'],
    attributes: [9, 'KeyValue'],
  },
};

/** A request in its JSON form as the bytes of `http/protobuf`. Throws for a field that the table above does not have. */
export function protobufOf(request: unknown): Uint8Array {
  return Uint8Array.from(message('Request', request));
}

function message(name: string, value: unknown): readonly number[] {
  const table = messages[name];
  if (table === undefined || !isObject(value)) throw new Error(`no message ${name}`);
  return Object.entries(value).flatMap(([key, inner]) => {
    const row = table[key];
    if (row === undefined) throw new Error(`${name} has no ${key}`);
    const [number, type] = row;
    if (type.startsWith('packed '))
      return delimited(
        number,
        list(inner).flatMap((each) => scalar(type.slice(7), each)),
      );
    return (Array.isArray(inner) ? inner : [inner]).flatMap((each) => field(number, type, each));
  });
}

function field(number: number, type: string, value: unknown): readonly number[] {
  if (type === 'text') return delimited(number, [...new TextEncoder().encode(String(value))]);
  if (type === 'hex') return delimited(number, hexBytes(String(value)));
  if (type === 'varint' || type === 'double' || type === 'fixed64')
    return [...varint(BigInt(number * 8 + (type === 'varint' ? 0 : 1))), ...scalar(type, value)];
  return delimited(number, message(type, value));
}

function delimited(number: number, bytes: readonly number[]): readonly number[] {
  return [...varint(BigInt(number * 8 + 2)), ...varint(BigInt(bytes.length)), ...bytes];
}

function scalar(type: string, value: unknown): readonly number[] {
  // true and false are 1 and 0; an int64 may be a text.
  if (type === 'varint') return varint(BigInt.asUintN(64, BigInt(Number(value))));
  const bytes = new DataView(new ArrayBuffer(8));
  if (type === 'double') bytes.setFloat64(0, Number(value), true);
  else bytes.setBigUint64(0, BigInt(String(value)), true);
  return [...new Uint8Array(bytes.buffer)];
}

function varint(value: bigint): readonly number[] {
  const bytes: number[] = [];
  let left = value;
  for (; left > 127n; left >>= 7n) bytes.push(Number(left & 127n) | 128);
  return [...bytes, Number(left)];
}

function hexBytes(text: string): readonly number[] {
  return (text.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
