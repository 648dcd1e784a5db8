import { describe, expect, test } from '@jest/globals';
import { dotenvReport, pathVariable } from '../../../src/core/activate/dotenv.ts';
import { caught } from '../../support/caught.ts';
import { readDotenv } from '../../support/gitlab.ts';

type Values = Readonly<Record<string, string>>;

function report(values: Values, given: { paths?: readonly string[]; secrets?: readonly string[] } = {}) {
  const variables = Object.entries(values).map(([name, value]) => ({ name, value }));
  const { paths = [], secrets = [] } = given;
  return dotenvReport({ variables, paths }, { secrets, delimiter: ':' });
}

test('a line each, with the folders of PATH under a name of their own', () => {
  const { text, withheld } = report({ GOROOT: '/go', GOPATH: '/a b:/c' }, { paths: ['/go/bin', '/a b/bin'] });
  expect(text).toBe(`GOROOT=/go\nGOPATH=/a b:/c\n${pathVariable}=/go/bin:/a b/bin\n`);
  expect(withheld).toEqual([]);
});

test('nothing to carry is an empty file', () => {
  expect(report({})).toEqual({ text: '', withheld: [] });
});

test.each([
  '/o p/go',
  '',
  'a=b=c',
  `it's "quoted"`,
  '# no comment',
  'https://proxy.golang.org,direct',
  '-mod=mod -modcacherw',
  'C:\\Go\\1.26',
  'größe 工具 🙂',
  '`x` & | < > ; * ?',
  '100%',
])('GitLab reads %j as it is', (value) => {
  expect(readDotenv(report({ X: value, Y: 'y' }).text)).toEqual({ X: value, Y: 'y' });
});

describe('what a report cannot carry', () => {
  test.each([
    ['a\nEVIL=1', 'it contains a line break or another control character'],
    ['a\rb', 'it contains a line break or another control character'],
    ['a\u001b[0m', 'it contains a line break or another control character'],
    [' a', 'GitLab removes the spaces at its start and end'],
    ['a ', 'GitLab removes the spaces at its start and end'],
    ['/home/$USER/go', 'GitLab expands text after a "$"'],
  ])('%j', (value, why) => {
    const problem = caught(() => report({ GOPATH: value }));
    expect(problem.code).toBe('INPUT_INVALID');
    expect(problem.message).toBe(`A dotenv report cannot contain GOPATH, which is "${value}": ${why}`);
    expect(problem.hint).toBe('Give GOPATH another value, or omit --dotenv.');
  });

  test('more than 5 KiB, counted in bytes', () => {
    const room = 5120 - 'X=\n'.length - 1;
    expect(report({ X: 'a'.repeat(room) }).text).toHaveLength(5119);
    expect(() => readDotenv(report({ X: 'ö'.repeat(room / 2) }).text)).not.toThrow();
    for (const value of ['a'.repeat(room + 1), 'ö'.repeat(room / 2 + 1)]) {
      const problem = caught(() => report({ X: value }));
      expect(problem.code).toBe('INPUT_INVALID');
      expect(problem.message).toMatch(/would have 512[01] bytes, and GitLab accepts fewer than 5120/);
    }
  });
});

describe('credentials', () => {
  test.each([
    ['https://u:p@proxy.test,direct', []],
    ['https://proxy.test?token=x', []],
    ['-ldflags=-X=main.key=abcdefgh', ['abcdefgh']],
  ])('%j is withheld', (value, secrets) => {
    expect(report({ GOROOT: '/go', X: value }, { secrets })).toEqual({
      text: 'GOROOT=/go\n',
      withheld: ['X'],
    });
  });

  test('in a folder of PATH too', () => {
    expect(report({}, { paths: ['/a/abcdefgh'], secrets: ['abcdefgh'] }).withheld).toEqual([pathVariable]);
  });
});
