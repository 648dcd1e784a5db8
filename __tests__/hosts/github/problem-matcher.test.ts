import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const file = new URL('../../../src/hosts/github/problem-matcher.json', import.meta.url);
const { problemMatcher } = JSON.parse(readFileSync(file, 'utf8'));
const [{ regexp, ...groups }] = problemMatcher[0].pattern;

/** As the runner applies a pattern of one line. */
function match(line: string) {
  const found = new RegExp(regexp).exec(line);
  return found && [found[groups.file], found[groups.line], found[groups.column], found[groups.message]];
}

test('there is one matcher of one line, under the owner of setup-go, so that the later one replaces the earlier', () => {
  expect(problemMatcher).toHaveLength(1);
  expect(problemMatcher[0].owner).toBe('go');
  expect(problemMatcher[0].pattern).toHaveLength(1);
});

describe('errors become annotations', () => {
  test.each([
    // go build
    ['./a.go:6:6: declared and not used: x', ['./a.go', '6', '6', 'declared and not used: x']],
    ['a/a.go:10:16: undefined: fmt.Printl', ['a/a.go', '10', '16', 'undefined: fmt.Printl']],
    ['../lib/b.go:1:1: expected package', ['../lib/b.go', '1', '1', 'expected package']],
    ['/src/a/a.go:3:8: could not import C', ['/src/a/a.go', '3', '8', 'could not import C']],
    ['\ta/a.go:5:6: other declaration of f', ['a/a.go', '5', '6', 'other declaration of f']],
    [
      'c/c.go:3:8: package nope/x is not in std (/usr/local/go/src/nope/x)',
      ['c/c.go', '3', '8', 'package nope/x is not in std (/usr/local/go/src/nope/x)'],
    ],
    [
      'main.go:4:2: no required module provides package example.com/y; to add it:',
      ['main.go', '4', '2', 'no required module provides package example.com/y; to add it:'],
    ],
    [
      'main.go:6:10: could not determine what C.foo refers to',
      ['main.go', '6', '10', 'could not determine what C.foo refers to'],
    ],
    ['.\\main.go:7:9: missing return', ['.\\main.go', '7', '9', 'missing return']],
    ['cmd\\app\\main.go:7:9: missing return', ['cmd\\app\\main.go', '7', '9', 'missing return']],
    ['C:\\src\\main.go:7:9: missing return', ['C:\\src\\main.go', '7', '9', 'missing return']],
    ['d:/src/main.go:7:9: missing return', ['d:/src/main.go', '7', '9', 'missing return']],
    ['\t.\\main.go:5:6: other declaration of f', ['.\\main.go', '5', '6', 'other declaration of f']],
    // go vet
    [
      'b/b.go:5:24: fmt.Printf format %d has arg "x" of wrong type string',
      ['b/b.go', '5', '24', 'fmt.Printf format %d has arg "x" of wrong type string'],
    ],
    ['vet: a/a.go:9:6: f redeclared in this block', ['a/a.go', '9', '6', 'f redeclared in this block']],
    ['vet: .\\a_test.go:9:6: undefined: x', ['.\\a_test.go', '9', '6', 'undefined: x']],
    ['vet: C:\\src\\a.go:9:6: undefined: x', ['C:\\src\\a.go', '9', '6', 'undefined: x']],
    ['vet.exe: .\\a.go:9:6: undefined: x', ['.\\a.go', '9', '6', 'undefined: x']],
    // ranges of columns, as gopls and linters print them
    ['/src/a.go:12:3-10: unusedfunc', ['/src/a.go', '12', '3', 'unusedfunc']],
    ['a/a.go:12:3-14:2: this value is never used', ['a/a.go', '12', '3', 'this value is never used']],
    ['vet: ./a.go:12:3-10: x', ['./a.go', '12', '3', 'x']],
    ['a.go:12:3: -10: x', ['a.go', '12', '3', '-10: x']],
    // blanks in the folders around a module, whose own paths have none
    ['/home/me/My Projects/app/a.go:3:8: x', ['/home/me/My Projects/app/a.go', '3', '8', 'x']],
    ['../My lib (old)/b.go:1:1: expected package', ['../My lib (old)/b.go', '1', '1', 'expected package']],
    ['../../a b/c d/e.go:1:1-2: x', ['../../a b/c d/e.go', '1', '1', 'x']],
    ['C:\\My Projects\\a.go:7:9: missing return', ['C:\\My Projects\\a.go', '7', '9', 'missing return']],
    ['\\\\server\\My share\\a.go:7:9: x', ['\\\\server\\My share\\a.go', '7', '9', 'x']],
    ['vet.exe: ..\\My lib\\a.go:9:6: x', ['..\\My lib\\a.go', '9', '6', 'x']],
    ['\t/My src/a.go:5:6: other declaration of f', ['/My src/a.go', '5', '6', 'other declaration of f']],
    // go test that does not compile
    ['b/b_test.go:5:28: undefined: undefd', ['b/b_test.go', '5', '28', 'undefined: undefd']],
  ])('%j', (line, expected) => {
    expect(match(line)).toEqual(expected);
  });
});

describe('other lines do not', () => {
  test.each([
    // around errors of the go command
    '# m/a',
    '# m/b [m/b.test]',
    '# [m/b]',
    '\thave (number)',
    '\twant ()',
    '\tgo get example.com/y',
    'FAIL\tm/b [build failed]',
    'go.mod:3: unknown directive: foo',
    'found packages a (a.go) and b (b.go) in /src',
    'go: downloading example.com/y v1.0.0',
    // log with Lshortfile, Llongfile, and a time in front
    'main.go:12: hi',
    '/src/main.go:12: hi',
    'C:\\src\\main.go:12: hi',
    'main.go:12: 5: x',
    '2024/01/02 15:04:05 main.go:12: hi',
    '2024/01/02 15:04:05 main.go:12:5: x',
    '15:04:05.123456 main.go:12:5: x',
    'app: main.go:12:5: x',
    // slog, zap, zerolog, klog
    'time=2024-01-02T15:04:05Z level=INFO source=/src/main.go:12 msg=hi',
    '{"level":"info","caller":"main.go:12","msg":"hi"}',
    '{"level":"info","caller":"main.go:12:5: x"}',
    '2024-01-02T15:04:05.000Z\tINFO\tapp/main.go:12\thi',
    '3:04PM INF main.go:12 > hi',
    'I0102 15:04:05.123456    1234 main.go:12] hi',
    // stack traces
    'goroutine 1 [running]:',
    '\t/src/main.go:12 +0x1d',
    '\t/usr/local/go/src/runtime/panic.go:770 +0x132',
    '\tC:/src/main.go:12 +0x1d',
    'panic: main.go:12:5: x',
    // tests
    '    foo_test.go:12: msg',
    '        foo_test.go:12: got 1:2: want',
    '--- FAIL: TestX (0.00s)',
    '    --- FAIL: TestX/main.go:1:2: (0.00s)',
    'ok  \tm/b\t0.003s',
    // addresses
    'https://example.com/src/main.go:12:5: x',
    'see https://example.com/main.go:12:5: x',
    'http://localhost:8080/main.go:12:5: x',
    // blanks that are no part of a path
    'see main.go:12:5: x',
    'INFO app/main.go:12:5: x',
    'a b/main.go:12:5: x',
    '2024/01/02 app/main.go:12:5: x',
    './tool main.go:12:5: x',
    '/usr/bin/tool main.go:12:5: x',
    './tool ./app/main.go:12:5: x',
    '/usr/bin/tool ../app/main.go:12:5: x',
    '/usr/bin/tool /app/main.go:12:5: x',
    './tool: app/main.go:12:5: x',
    '// see a/main.go:12:5: x',
    '//see a/main.go:12:5: x',
    '/* see a/main.go:12:5: x',
    '/My src/main.go:12 +0x1d',
    '\t/My src/main.go:12 +0x1d',
    '/My src/main.go:12: hi',
    '/My  src/main.go:12:5: x',
    '/My\tsrc/main.go:12:5: x',
    'https://example.com/My src/main.go:12:5: x',
    // ranges that are none
    'main.go:12:5-: x',
    'main.go:12:5-7',
    'main.go:12:5-7:',
    'main.go:12:5-x: y',
    'main.go:12:5-7:: y',
    'main.go:12-14:5: x',
    'main.go:12-14: x',
    // other prefixes
    'vet.com: ./a.go:9:6: x',
    'govet: ./a.go:9:6: x',
    'vet:./a.go:9:6: x',
    // nearly
    'main.go:12:5:',
    'main.go:12:5: ',
    'main.go:12:5 x',
    'main.gohtml:12:5: x',
    'main.go.tmpl:12:5: x',
    'template: page.tmpl:12:5: x',
    '.go-version:1:2: x',
    '',
  ])('%j', (line) => {
    expect(match(line)).toBeNull();
  });
});
