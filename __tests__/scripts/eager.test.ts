/** Which functions of a bundle V8 compiles with their file. */
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { coldAmong, functionsIn, withEagerFunctions, withExpressions } from '../../scripts/eager.ts';

const none: ReadonlySet<string> = new Set();

describe('the path of a function', () => {
  test.each([
    ['function one() { const two = () => 3; }', ['one', 'one/two']],
    ['const one = function () {}; const two = async () => {};', ['one', 'two']],
    ['const host = { event() {}, fail: (x) => x(), "a b": () => {} };', ['event', 'fail', '#1']],
    ['class C { run() {} }', ['run']],
    ['list.map((x) => x()).map(() => (y) => y())', ['#1', '#2', '#2/#1']],
    ['load({ HB: () => problem })', ['()=>problem']],
    ['const modules = { 12: (e) => { function one() {} } }', ['one']],
    ['const modules = { 12: (e) => { e(() => {}); }, 13: (e) => { e(() => {}); } }', ['#1', '#1']],
  ])('%s', (code, paths) => {
    expect(functionsIn(code).all.map(({ path }) => path)).toEqual(paths);
  });
});

describe('declarations of a module become variables at its beginning', () => {
  const ofModule = (body: string) => `const modules = { 12: (e) => {\n${body}\n} };`;

  test.each([
    ['const a = one();\nfunction one() {}', 'var one = function() {};\nconst a = one();'],
    ['async function one(a) { await a; }', 'var one = async function(a) { await a; };'],
    ['function* one() {}', 'var one = function*() {};'],
    ['"use strict";\nrun();\nfunction one() {}', '"use strict";\nvar one = function() {};\nrun();'],
    ['const one = () => 1;', 'const one = () => 1;'],
    ['function one() { function inner() {} }', 'var one = function() { function inner() {} };'],
  ])('%j', (before, after) => {
    expect(withExpressions(ofModule(before), none).replaceAll(/\n+/g, '\n')).toBe(ofModule(after));
  });

  test('but not those that no hit calls, and not outside of modules', () => {
    const cold = ofModule('function one() {}');
    expect(withExpressions(cold, new Set(['one']))).toBe(cold);
    expect(withExpressions('function one() {}', none)).toBe('function one() {}');
  });

  test('they keep their names and can be called before their line', () => {
    const code = withExpressions(
      '({ 1: () => { const early = one(); function one() { return one.name; } return early; } })',
      none,
    );
    expect(runInNewContext(code)[1]()).toBe('one');
  });
});

describe('methods of objects become properties', () => {
  test.each([
    ['({ one() {} })', '({ one: function() {} })'],
    ['({ async one(a) { await a; } })', '({ one: async function(a) { await a; } })'],
    ['({ *one() {}, async *two() {} })', '({ one: function*() {}, two: async function*() {} })'],
    ['({ [key]() {}, "a b"() {} })', '({ [key]: function() {}, "a b": function() {} })'],
    ['({ one() { return { two() {} }; } })', '({ one: function() { return { two: function() {} }; } })'],
    ['({ one() { return super.one(); } })', '({ one() { return super.one(); } })'],
    ['({ get one() { return 1; }, set one(to) {} })', '({ get one() { return 1; }, set one(to) {} })'],
    ['class C { one() {} }', 'class C { one() {} }'],
  ])('%s', (before, after) => {
    expect(withExpressions(before, none)).toBe(after);
  });

  test('but not those that no hit calls', () => {
    expect(withExpressions('({ one() {} })', new Set(['one']))).toBe('({ one() {} })');
  });

  test('V8 finds their beginning where it found it before', () => {
    const [method, arrow] = functionsIn('({ async one() {}, two: () => 1 })').all;
    expect([method?.head, arrow?.head]).toEqual([3, 24]);
  });
});

describe('parentheses', () => {
  test.each([
    ['const a = () => 1, b = function () {};', [], 'const a = (() => 1), b = (function () {});'],
    ['const a = () => () => 1;', [], 'const a = (() => (() => 1));'],
    ['const a = async (x) => x;', [], 'const a = (async (x) => x);'],
    [
      'const a = () => 1, b = () => { c(() => 1); };',
      ['b'],
      'const a = (() => 1), b = () => { c(() => 1); };',
    ],
    ['const a = () => { c(() => 1); };', ['a/#1'], 'const a = (() => { c(() => 1); });'],
    [
      'function a() {} class C { b() {} get c() { return 1; } }',
      [],
      'function a() {} class C { b() {} get c() { return 1; } }',
    ],
    ['const o = { a() {}, get b() { return 1; } };', [], 'const o = { a() {}, get b() { return 1; } };'],
    ['const modules = { 12: (e) => {} };', [], 'const modules = { 12: (e) => {} };'],
  ])('%s', (before, cold, after) => {
    expect(withEagerFunctions(before, before, new Set(cold))).toBe(after);
  });

  test('the names are those of the other program', () => {
    const named = 'const first = () => 1, second = () => 2;';
    expect(withEagerFunctions('const t=()=>1,e=()=>2;', named, new Set(['second']))).toBe(
      'const t=(()=>1),e=()=>2;',
    );
  });

  test('a program with other functions is refused', () => {
    expect(() => withEagerFunctions('const t=()=>1;', 'const t=1;', none)).toThrow(
      '1 functions with short names, 0 with their own',
    );
  });
});

test('what no hit calls is listed once, without what is in it', () => {
  const paths = ['main', 'main/fail', 'main/fail/#1', 'rare', 'rare/#1', 'main/run', 'b', 'b'];
  expect(coldAmong(paths, new Set(['main', 'main/run', 'b']))).toEqual(['main/fail', 'rare']);
});
