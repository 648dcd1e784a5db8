import { expect, test } from '@jest/globals';
import { measure } from '../../../src/core/telemetry/measure.ts';
import { metricsOf, tracesOf } from '../../../src/core/telemetry/otlp.ts';
import { protobufOf } from '../../../src/core/telemetry/protobuf.ts';
import { addUp } from '../../../src/core/telemetry/samples.ts';
import { spansOf } from '../../../src/core/telemetry/spans.ts';
import { cold, hit, observed, start } from '../../support/observed.ts';

const context = {
  resource: { 'service.name': 'setup-go-tarball' },
  version: '1.0.0',
  redact: (text: string) => text.replaceAll('hunter2', '***'),
};

test('a trace', () => {
  const spans = spansOf(observed(60.25), hit);
  const ids = {
    traceId: 'a'.repeat(32),
    spanIds: ['1'.repeat(16), '2'.repeat(16), '3'.repeat(16)],
    parent: '9'.repeat(16),
    tracestate: 'x=hunter2',
  };
  expect(tracesOf(spans.slice(0, 2), ids, context)).toEqual({
    resourceSpans: [
      {
        resource: { attributes: [{ key: 'service.name', value: { stringValue: 'setup-go-tarball' } }] },
        scopeSpans: [
          {
            scope: { name: 'setup-go-tarball', version: '1.0.0' },
            spans: [
              {
                traceId: 'a'.repeat(32),
                spanId: '1'.repeat(16),
                parentSpanId: '9'.repeat(16),
                traceState: 'x=***',
                name: 'setup-go-tarball setup',
                kind: 1,
                startTimeUnixNano: `${start}000000`,
                endTimeUnixNano: `${start + 60}250000`,
                attributes: [],
                events: [],
                status: {},
              },
              {
                traceId: 'a'.repeat(32),
                spanId: '2'.repeat(16),
                parentSpanId: '1'.repeat(16),
                traceState: 'x=***',
                name: 'lookup',
                kind: 1,
                startTimeUnixNano: `${start + 10}000000`,
                endTimeUnixNano: `${start + 20}000000`,
                attributes: [
                  { key: 'setup_go.source', value: { stringValue: 'go-version' } },
                  { key: 'setup_go.found', value: { boolValue: true } },
                  { key: 'setup_go.trust', value: { stringValue: 'known' } },
                ],
                events: [],
                status: {},
              },
            ],
          },
        ],
      },
    ],
  });
});

test('a span that failed has a status and the code, and whatever it says is redacted', () => {
  const spans = spansOf(observed(10, { outcome: 'error', code: 'DISK_FULL' }), []);
  const ids = { traceId: 'a'.repeat(32), spanIds: ['1'.repeat(16)], parent: undefined, tracestate: '' };
  const text = JSON.stringify(
    tracesOf(
      spans.map((span) => ({ ...span, attributes: { a: 'hunter2' } })),
      ids,
      context,
    ),
  );
  expect(text).toContain('"status":{"code":2}');
  expect(text).toContain('{"key":"error.type","value":{"stringValue":"DISK_FULL"}}');
  expect(text).toContain('{"key":"a","value":{"stringValue":"***"}}');
  expect(text).not.toMatch(/hunter2|parentSpanId|traceState/);
});

test.each([
  ['cumulative', 2],
  ['delta', 1],
] as const)('metrics, %s', (temporality, number) => {
  const series = addUp(measure(observed(60), hit, spansOf(observed(60), hit)));
  const request = metricsOf(series, { start, end: start + 60, temporality }, context);
  expect(request).toMatchObject({
    resourceMetrics: [
      {
        scopeMetrics: [
          {
            metrics: expect.arrayContaining([
              expect.objectContaining({
                name: 'setup_go.activations',
                unit: '{activation}',
                sum: {
                  aggregationTemporality: number,
                  isMonotonic: true,
                  dataPoints: [
                    {
                      attributes: [{ key: 'trust', value: { stringValue: 'known' } }],
                      startTimeUnixNano: `${start}000000`,
                      timeUnixNano: `${start + 60}000000`,
                      asDouble: 1,
                    },
                  ],
                },
              }),
              expect.objectContaining({ name: 'setup_go.run.duration', unit: 's' }),
            ]),
          },
        ],
      },
    ],
  });
  expect(JSON.stringify(request)).toContain('"count":"1","sum":0.06,"bucketCounts":["0","1","0"');
});

// By hand, from the wire format: https://protobuf.dev/programming-guides/encoding/. The Collector reads all of it in a full test.
test('protobuf', () => {
  const request = {
    resourceSpans: [
      {
        resource: {
          attributes: [
            { key: 'a', value: { intValue: '300' } },
            { key: 'b', value: { boolValue: true } },
          ],
        },
        scopeSpans: [
          {
            scope: { name: 's', version: '1' },
            spans: [
              {
                traceId: '000102030405060708090a0b0c0d0e0f',
                spanId: '0001020304050607',
                name: 'é',
                kind: 1,
                startTimeUnixNano: '1',
                status: { code: 2 },
              },
            ],
          },
        ],
      },
    ],
  };
  expect(Buffer.from(protobufOf(request)).toString('hex')).toBe(
    [
      '0a50', // resourceSpans
      '0a13', // resource
      '0a08',
      '0a0161',
      '1203',
      '18ac02', // attributes
      '0a07',
      '0a0162',
      '1202',
      '1001',
      '1239', // scopeSpans
      '0a06',
      '0a0173',
      '120131', // scope
      '122f', // spans
      '0a10',
      '000102030405060708090a0b0c0d0e0f',
      '1208',
      '0001020304050607',
      '2a02',
      'c3a9',
      '3001',
      '390100000000000000',
      '7a02',
      '1802',
    ].join(''),
  );
});

test('every field that is sent has a number in protobuf', () => {
  const spans = spansOf(observed(800), cold).map((span) => ({
    ...span,
    attributes: { ...span.attributes, x: 0.5 },
  }));
  const ids = {
    traceId: 'a'.repeat(32),
    spanIds: spans.map(() => '1'.repeat(16)),
    parent: undefined,
    tracestate: 't',
  };
  const series = addUp(measure(observed(800), cold, spans));
  expect(protobufOf(tracesOf(spans, ids, context)).length).toBeGreaterThan(500);
  expect(
    protobufOf(metricsOf(series, { start, end: start + 800, temporality: 'delta' }, context)).length,
  ).toBeGreaterThan(500);
  expect(() => protobufOf({ resourceSpans: [{ unknown: 1 }] })).toThrow('ResourceSpans has no unknown');
});
