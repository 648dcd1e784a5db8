import { expect, test } from '@jest/globals';
import { rejectedIn } from '../../../src/core/telemetry/partial-success.ts';

/** `{ partial_success: { rejected_spans: 300, error_message: "no" } }`, as protobuf writes it. */
const message = [0x0a, 0x07, 0x08, 0xac, 0x02, 0x12, 0x02, 0x6e, 0x6f];

test.each([
  [[], 0],
  [message, 300],
  // The message of the error first, and a field that is not known.
  [[0x0a, 0x09, 0x12, 0x02, 0x6e, 0x6f, 0x18, 0x05, 0x08, 0xac, 0x02], 300],
  // A warning, with nothing rejected.
  [[0x0a, 0x04, 0x12, 0x02, 0x6e, 0x6f], 0],
  [[0x12, 0x02, 0x08, 0x05], 0],
  // Broken off, and no protobuf at all.
  [message.slice(0, 1), 0],
  [[0x0d, 1, 2, 3, 4, ...message], 0],
  [[...Buffer.from('<html>no</html>')], 0],
  [[0x0a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], 0],
])('protobuf %j: %i', (bytes, expected) => {
  expect(rejectedIn(Uint8Array.from(bytes), 'http/protobuf')).toBe(expected);
});

test.each([
  ['{}', 0],
  ['{"partialSuccess":{}}', 0],
  ['{"partialSuccess":{"rejectedSpans":"3"}}', 3],
  ['{"partialSuccess":{"rejectedDataPoints":4}}', 4],
  ['{"partialSuccess":{"rejectedSpans":"0","errorMessage":"slow down"}}', 0],
  ['{"partialSuccess":{"rejectedSpans":-1}}', 0],
  ['<html>', 0],
  ['', 0],
])('JSON %j: %i', (text, expected) => {
  expect(rejectedIn(Buffer.from(text), 'http/json')).toBe(expected);
});
