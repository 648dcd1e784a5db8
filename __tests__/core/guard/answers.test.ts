import { describe, expect, test } from '@jest/globals';
import { textFault } from '../../../src/core/guard/answer-checks.ts';
import { type FetchedRequest, parseRequest } from '../../../src/core/guard/request.ts';
import { directoryFault, findZipEnd } from '../../../src/core/guard/zip-end.ts';
import { zip } from '../../support/archive-builder.ts';

function request(path: string): FetchedRequest {
  const parsed = parseRequest(path);
  if (parsed.kind === 'module' || parsed.kind === 'sumdb') return parsed;
  throw new Error(path);
}

const page = '<!DOCTYPE html><title>Log in</title>';
const [info, mod, list, latest] = ['@v/v1.0.0.info', '@v/v1.0.0.mod', '@v/list', '@latest'].map(
  (end) => `/a.test/x/${end}`,
);
const lookup = '/sumdb/sum.golang.org/lookup/a.test/x@v1.0.0';

describe('texts', () => {
  test.each([
    [info, '{"Version":"v1.0.0","Time":"2020-01-01T00:00:00Z"}', true],
    [latest, '{"Version":"v1.0.0"}', true],
    [info, page, false],
    [info, '{}', false],
    [info, '{"Version":1}', false],
    [info, '{"Version":"v1.0', false],
    [info, '', false],
    [mod, 'module a.test/x\n\ngo 1.20\n', true],
    [mod, '// comment\n\nmodule "a.test/x"\n', true],
    [mod, 'module (\n\ta.test/x\n)\n', true],
    [mod, '\n\tmodule a.test/x // x', true],
    [mod, page, false],
    [mod, '{"error":"x"}', false],
    [list, '', true],
    [list, 'v1.0.0\nv1.1.0\n', true],
    [list, 'v1.0.0 2020-01-01T00:00:00Z\r\n', true],
    [list, page, false],
    [list, 'not found', false],
    [lookup, '123\na.test/x v1.0.0 h1:x\n', true],
    [lookup, page, false],
    ['/sumdb/sum.golang.org/tile/8/0/001', '<', true],
  ])('%s: %j %s', (path = '', text, good) => {
    expect(textFault(request(path), text) === undefined).toBe(good);
  });
});

describe('zips', () => {
  const prefix = 'a.test/x@v1.0.0/';
  const whole = zip([
    { name: `${prefix}go.mod`, content: Buffer.from('module a.test/x\n') },
    { name: `${prefix}x.go`, content: Buffer.from('package x\n'.repeat(100)) },
  ]);
  const fault = (bytes: Uint8Array, expected = prefix) => {
    const end = findZipEnd(bytes, bytes.length);
    if (end.kind === 'fault') return end.why;
    return directoryFault(bytes.subarray(end.offset, end.offset + end.length), { ...end, prefix: expected });
  };

  test('a whole one', () => {
    expect(fault(whole)).toBeUndefined();
  });

  test('cut off anywhere', () => {
    for (let length = 0; length < whole.length; length++)
      expect(fault(whole.subarray(0, length))).toBeDefined();
  });

  test('of another module, with more behind it, or a page', () => {
    expect(fault(whole, 'a.test/y@v1.0.0/')).toBe('the zip is not one of a.test/y@v1.0.0');
    expect(fault(Buffer.concat([whole, Buffer.from('x')]))).toBeDefined();
    expect(fault(Buffer.concat([Buffer.from('x'), whole]))).toBeDefined();
    expect(fault(Buffer.from(page))).toBe('the end of the zip is missing');
    expect(fault(Buffer.alloc(0))).toBe('the end of the zip is missing');
  });
});
