import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type InstallState, installStates } from '../../../src/core/transaction/install-machine.ts';
import {
  checkpointId,
  type InstallRecord,
  isCheckpointId,
  parseRecord,
  printRecord,
  recordName,
  recordNumber,
} from '../../../src/core/transaction/install-record.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const record: InstallRecord = {
  schema: 1,
  checkpointId: 'go1.26.8.linux-amd64.tar.gz-d0f743b33e8d8945',
  stateVersion: 7,
  state: { name: 'Syncing' },
  writer: '4711-98765-0a1b2c3d-deadbeef',
  archive: 'go1.26.8.linux-amd64.tar.gz',
  offset: 1_048_576,
  source: { url: '0123456789abcdef', etag: '"é"' },
  place: { tool: 'go', version: '1.26.8' },
  time: '2026-11-23T12:00:00.000Z',
};

/** A record with that body and its digest. */
function signed(body: unknown): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return `${text}\n${sha256(text)}\n`;
}

/** As on the disk. */
function asBody(change: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...record, state: 'Syncing', ...change };
}

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const states: fc.Arbitrary<InstallState> = fc.oneof(
  fc.constantFrom<InstallState>({ name: 'Idle' }, { name: 'Preparing' }, { name: 'Syncing' }),
  fc.record({ name: fc.constantFrom('Committing' as const, 'Done' as const), verified: hex(64) }),
);
const text = fc.string({ unit: 'binary' });
const records: fc.Arbitrary<InstallRecord> = fc.record({
  schema: fc.constant(1 as const),
  checkpointId: text,
  stateVersion: fc.maxSafeNat(),
  state: states,
  writer: text,
  archive: text,
  offset: fc.maxSafeNat(),
  source: fc.option(fc.record({ url: text, etag: text }), { nil: undefined }),
  place: fc.option(fc.record({ tool: text, version: text }), { nil: undefined }),
  time: text,
});

describe('a record', () => {
  test('is a line of JSON and a line with its SHA-256', () => {
    const [body = '', digest, ...rest] = printRecord(record, sha256).split('\n');
    expect(JSON.parse(body)).toEqual(asBody({}));
    expect([digest, rest]).toEqual([sha256(body), ['']]);
  });

  test('is read as it was printed, whatever it holds', () => {
    fc.assert(
      fc.property(records, (any) => {
        expect(parseRecord(printRecord(any, sha256), sha256)).toEqual(any);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a damaged one is refused', () => {
  const whole = Buffer.from(printRecord(record, sha256));

  test('with any of its bits flipped', () => {
    const accepted: string[] = [];
    for (let at = 0; at < whole.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const damaged = Buffer.from(whole);
        damaged.writeUInt8(whole.readUInt8(at) ^ (1 << bit), at);
        if (parseRecord(damaged.toString('utf8'), sha256)) accepted.push(`byte ${at}, bit ${bit}`);
      }
    }
    expect(accepted).toEqual([]);
  });

  test('cut anywhere', () => {
    const lengths = Array.from({ length: whole.length }, (_, length) => length);
    const accepted = lengths.filter((length) => parseRecord(whole.toString('utf8', 0, length), sha256));
    expect(accepted).toEqual([]);
  });

  test('with anything after it', () => {
    for (const more of ['\n', 'x', '\nx', '\n\nx', whole.toString('utf8')])
      expect(parseRecord(`${whole.toString('utf8')}${more}`, sha256)).toBeUndefined();
  });

  test('of any kind: flipped, cut, added to', () => {
    const damage = fc.oneof(
      fc.record({ at: fc.nat(), bit: fc.integer({ min: 0, max: 7 }) }),
      fc.record({ cut: fc.nat() }),
      fc.record({ at: fc.nat(), put: fc.uint8Array({ minLength: 1, maxLength: 4 }) }),
    );
    fc.assert(
      fc.property(records, damage, (any, how) => {
        const bytes = Buffer.from(printRecord(any, sha256));
        let damaged = Buffer.from(bytes);
        if ('cut' in how) damaged = damaged.subarray(0, how.cut % bytes.length);
        else if ('bit' in how) {
          const at = how.at % bytes.length;
          damaged.writeUInt8(bytes.readUInt8(at) ^ (1 << how.bit), at);
        } else {
          const at = how.at % bytes.length;
          damaged = Buffer.concat([bytes.subarray(0, at), how.put, bytes.subarray(at)]);
        }
        const read = parseRecord(damaged.toString('utf8'), sha256);
        // A text that cannot be UTF-8 turns into what it was already where that held the replacement character.
        expect(read === undefined || damaged.toString('utf8') === bytes.toString('utf8')).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ['nothing', ''],
    ['no digest', JSON.stringify(asBody({}))],
    ['no JSON', signed('{')],
    ['no object', signed('[]')],
    ['null', signed('null')],
    ['a later schema', signed(asBody({ schema: 2 }))],
    ['no schema', signed(asBody({ schema: undefined }))],
    ['an unknown state', signed(asBody({ state: 'Paused' }))],
    ['a state of another type', signed(asBody({ state: 3 }))],
    ['Committing without a digest', signed(asBody({ state: 'Committing' }))],
    ['Done with half a digest', signed(asBody({ state: 'Done', verified: 'a1'.repeat(31) }))],
    ['a version below 0', signed(asBody({ stateVersion: -1 }))],
    ['a version that is no number', signed(asBody({ stateVersion: '7' }))],
    ['half a version', signed(asBody({ stateVersion: 1.5 }))],
    ['an offset beyond all files', signed(asBody({ offset: 2 ** 60 }))],
    ['no writer', signed(asBody({ writer: undefined }))],
    ['no archive', signed(asBody({ archive: null }))],
    ['no id', signed(asBody({ checkpointId: 5 }))],
    ['no time', signed(asBody({ time: undefined }))],
  ])('%s', (_what, text) => {
    expect(parseRecord(text, sha256)).toBeUndefined();
  });

  test.each(installStates)('%s with its digest is not among them', (state) => {
    expect(parseRecord(signed(asBody({ state, verified: sha256('') })), sha256)?.state.name).toBe(state);
  });

  test.each([
    ['source', 'x'],
    ['source', { url: 'x' }],
    ['source', { url: 1, etag: '' }],
    ['place', []],
    ['place', { tool: 'go' }],
    ['place', { tool: 'go', version: 1 }],
  ])('a %s that is %j counts as none', (name, value) => {
    expect(parseRecord(signed(asBody({ [name]: value })), sha256)).toEqual({ ...record, [name]: undefined });
  });
});

describe('names', () => {
  test.each([
    ['1.json', 1],
    ['42.json', 42],
    ['999999999999999.json', 999_999_999_999_999],
    ['1000000000000000.json', undefined],
    ['0.json', undefined],
    ['01.json', undefined],
    ['-1.json', undefined],
    ['1.json.damaged', undefined],
    ['1.json.0a0b.tmp', undefined],
    ['x1.json', undefined],
    ['1.jsonx', undefined],
    ['json', undefined],
  ])('%s is record %s', (name, number) => {
    expect(recordNumber(name)).toBe(number);
    if (number !== undefined) expect(recordName(number)).toBe(name);
  });

  test.each([
    ['go1.26.8.linux-amd64.tar.gz', 'go1.26.8.linux-amd64.tar.gz-d0f743b33e8d8945'],
    ['../../etc/passwd', '.._.._etc_passwd-d0f743b33e8d8945'],
    ['a b\nc:d\\e', 'a_b_c_d_e-d0f743b33e8d8945'],
    ['x'.repeat(300), `${'x'.repeat(100)}-d0f743b33e8d8945`],
  ])('the checkpoint of %j is %s', (archive, id) => {
    expect(checkpointId(archive, `d0f743b33e8d8945${'0'.repeat(48)}`)).toBe(id);
    expect(isCheckpointId(id)).toBe(true);
  });

  test.each(['', 'go1.26.8', 'go1.26.8-d0f743b33e8d894', 'x-D0F743B33E8D8945', 'x-d0f743b33e8d8945.old'])(
    '%j is no checkpoint',
    (name) => {
      expect(isCheckpointId(name)).toBe(false);
    },
  );
});
