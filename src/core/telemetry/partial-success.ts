import { isObject, parseJson } from '../text/json.ts';
import type { Target } from './settings.ts';

/**
 * How many of the spans or data points a collector has refused, by its answer, which has the form of the request
 * (https://opentelemetry.io/docs/specs/otlp/#partial-success-1). What cannot be read refuses nothing.
 */
export function rejectedIn(answer: Uint8Array, protocol: Target['protocol']): number {
  if (protocol === 'http/json') return inJson(parseJson(new TextDecoder().decode(answer)));
  const partial = fieldOf(answer, 1);
  const rejected = partial instanceof Uint8Array ? fieldOf(partial, 1) : 0;
  return typeof rejected === 'number' ? rejected : 0;
}

function inJson(answer: unknown): number {
  const partial = isObject(answer) ? answer['partialSuccess'] : undefined;
  if (!isObject(partial)) return 0;
  const count = Number(partial['rejectedSpans'] ?? partial['rejectedDataPoints'] ?? 0);
  return Math.max(count || 0, 0);
}

/** The first field of a message with this number: a varint, or the bytes of a nested message or a text. */
function fieldOf(message: Uint8Array, wanted: number): number | Uint8Array | undefined {
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let factor = 1; at < message.length; factor *= 128) {
      const byte = message[at] ?? 0;
      at += 1;
      value += (byte & 127) * factor;
      if (byte < 128) break;
    }
    return value;
  };
  while (at < message.length) {
    const tag = varint();
    const type = tag % 8;
    const value = type === 0 ? varint() : type === 2 ? take(varint()) : undefined;
    // No answer of OTLP has numbers of fixed length.
    if (value === undefined) return undefined;
    if (Math.floor(tag / 8) === wanted) return value;
  }
  return undefined;

  function take(length: number): Uint8Array {
    at += length;
    return message.subarray(at - length, at);
  }
}
