import { describe, expect, test } from '@jest/globals';
import { parsePatterns, parsePrivatePatterns } from '../../../src/core/guard/patterns.ts';
import { caught } from '../../support/caught.ts';

const where = 'GOPRIVATE';

describe('as module.MatchPrefixPatterns', () => {
  test.each([
    ['', 'a.test/x', false],
    ['a.test', 'a.test', true],
    ['a.test', 'a.test/x/y', true],
    ['a.test', 'a.testing/x', false],
    ['a.test', 'b.a.test/x', false],
    ['*.a.test', 'b.a.test/x', true],
    ['*.a.test', 'a.test/x', false],
    ['*.a.test', 'c.b.a.test/x', true],
    ['a.test/x', 'a.test/x/y', true],
    ['a.test/x', 'a.test/xy', false],
    ['a.test/x', 'a.test', false],
    ['a.test/x/', 'a.test/x/y', true],
    ['a.test/*', 'a.test/x/y', true],
    ['a.test/*', 'a.test', false],
    ['a.test/*/c', 'a.test/b/c', true],
    ['a.test/*/c', 'a.test/b/d/c', false],
    ['a.test/x*', 'a.test/xyz/z', true],
    ['a.test/x?', 'a.test/xy', true],
    ['a.test/x?', 'a.test/x/', false],
    ['a.test/[a-c]x', 'a.test/bx', true],
    ['a.test/[a-c]x', 'a.test/dx', false],
    ['a.test/[^a-c]x', 'a.test/dx', true],
    ['a.test/[^a-c]x', 'a.test//x', false],
    ['a.test/\\*', 'a.test/*', true],
    ['a.test/\\*', 'a.test/x', false],
    ['b.test, a.test', 'a.test/x', true],
    ['b.test,,a.test,', 'a.test/x', true],
    ['b.test\na.test', 'a.test/x', true],
    ['a+b.test', 'a+b.test/x', true],
    ['a.test', 'aXtest/x', false],
    ['a.test/*b*c', 'a.test/bbcbc/x', true],
    ['a.test/*b*c', 'a.test/bbcb', false],
    ['a.test/a*b*/c*d', 'a.test/axbb/cdd', true],
    ['a.test/a*b*/c*d', 'a.test/axb/x/cd', false],
    ['a.test/**b', 'a.test/xb', true],
    // With a plain expression, more time than there is.
    [`a.test/${'ex*.corp.'.repeat(40)}`, `a.test/${'exx.corp.'.repeat(39)}exx.corp`, false],
    [`a.test/${'*'.repeat(400)}b`, `a.test/${'a'.repeat(400)}`, false],
  ])('%j and %s: %s', (list, module, expected) => {
    expect(parsePatterns(list, { where }).matches(module)).toBe(expected);
  });
});

describe('of private modules', () => {
  test.each([
    ['github.com/MyCorp/*', 'github.com/mycorp/secret', true],
    ['github.com/mycorp/*', 'GitHub.com/MyCorp/secret', true],
    // For these the go command asks on its way to a module.
    ['github.com/mycorp/*', 'github.com/mycorp', true],
    ['github.com/mycorp/secret', 'github.com/mycorp', true],
    ['github.com/mycorp/a/b', 'github.com/mycorp/a', true],
    ['github.com/mycorp/a/b', 'github.com', false],
    ['github.com/*/secret', 'github.com/other', false],
    ['github.com/mycorp-*', 'github.com', false],
    ['github.com/mycorp/*', 'github.com/mycorporation/x', false],
  ])('%j and %s: %s', (list, module, expected) => {
    expect(parsePrivatePatterns(list, where).matches(module)).toBe(expected);
  });
});

test.each(['a.test/[', 'a.test/[]', 'a.test/[a', 'a.test/x]', 'a.test/[z-a]', 'a.test/\\', 'a.test/[a-]'])(
  '%j is an error: to ignore it would send private names out',
  (list) => {
    const problem = caught(() => parsePrivatePatterns(list, where));
    expect(problem).toMatchObject({ code: 'INPUT_INVALID', message: expect.stringContaining(where) });
    expect(problem.message).toContain(JSON.stringify(list));
  },
);
