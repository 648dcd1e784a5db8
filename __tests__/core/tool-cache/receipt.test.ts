import { describe, expect, test } from '@jest/globals';
import { parseReceipt, printReceipt, type Receipt } from '../../../src/core/tool-cache/receipt.ts';
import { trustLevels } from '../../../src/core/trust/trust.ts';

const receipt: Receipt = {
  schema: 1,
  tool: 'go-slim',
  version: '1.22.12',
  release: 'go1.22.12',
  platform: 'linux-amd64',
  archive: 'go1.22.12.linux-amd64.tar.gz',
  sha256: 'ab'.repeat(32),
  size: 68_000_000,
  mirror: 'official',
  trust: 'known',
  lacks: ['api', 'doc', 'misc', 'test'],
  installedAt: '2026-01-02T03:04:05.000Z',
  installedBy: 'setup-go-tarball 1.0.0',
};

test('is printed as JSON with a line break at its end', () => {
  const text = printReceipt(receipt);
  expect(JSON.parse(text)).toEqual(receipt);
  expect(text).toMatch(/^\{\n {2}"schema": 1,\n.*\n\}\n$/s);
});

describe('parseReceipt', () => {
  test.each(trustLevels)('reads what was printed, with the trust level %s', (trust) => {
    expect(parseReceipt(printReceipt({ ...receipt, trust }))).toEqual({ ...receipt, trust });
    expect(parseReceipt(JSON.stringify({ ...receipt, trust, lacks: [] }))).toEqual({
      ...receipt,
      trust,
      lacks: [],
    });
  });

  test('leaves out what it does not know', () => {
    expect(parseReceipt(JSON.stringify({ ...receipt, note: 'x' }))).toEqual(receipt);
  });

  test.each(['', '{', 'null', '1', '"text"', '[]', '{}', printReceipt(receipt).slice(0, -10)])(
    '%j is none',
    (text) => {
      expect(parseReceipt(text)).toBeUndefined();
    },
  );

  test.each(Object.keys(receipt))('one without %s is none', (name) => {
    const { [name]: _, ...rest }: Record<string, unknown> = { ...receipt };
    expect(parseReceipt(JSON.stringify(rest))).toBeUndefined();
  });

  test.each(Object.keys(receipt))('one whose %s is of another type is none', (name) => {
    for (const value of [null, true, {}]) {
      expect(parseReceipt(JSON.stringify({ ...receipt, [name]: value }))).toBeUndefined();
    }
  });

  test.each<[string, unknown]>([
    ['schema', 2],
    ['schema', '1'],
    ['size', '1'],
    ['trust', 'none'],
    ['trust', 'unrecorded'],
    ['trust', ['pin']],
    ['lacks', 'api'],
    ['lacks', ['api', 1]],
    ['lacks', { length: 0 }],
  ])('one whose %s is %j is none', (name, value) => {
    expect(parseReceipt(JSON.stringify({ ...receipt, [name]: value }))).toBeUndefined();
  });
});

describe('treeSize, which older ones do not have', () => {
  test('is printed and read', () => {
    const whole = { ...receipt, treeSize: 230_000_000 };
    expect(parseReceipt(printReceipt(whole))).toEqual(whole);
  });

  test.each([null, '1', -1, 1.5, {}])('%j is left out', (value) => {
    expect(parseReceipt(JSON.stringify({ ...receipt, treeSize: value }))).toEqual(receipt);
  });
});

describe('h1, which only a database gives', () => {
  const h1 = 'h1:ZOmGe1OnfREDMIdb1Qi4G9JSuDPBLGExZMQ4nis1RXM=';

  test('is printed and read', () => {
    expect(parseReceipt(printReceipt({ ...receipt, trust: 'log', h1 }))).toEqual({
      ...receipt,
      trust: 'log',
      h1,
    });
  });

  test.each([null, 1, ['h1'], {}])('%j is left out', (value) => {
    expect(parseReceipt(JSON.stringify({ ...receipt, h1: value }))).toEqual(receipt);
  });
});
