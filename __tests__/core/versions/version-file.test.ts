import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../../src/core/problem/problem.ts';
import { noVersionIn, parseVersionFile } from '../../../src/core/versions/version-file.ts';
import type { VersionRequest } from '../../../src/core/versions/version-request.ts';

type Expected = string | undefined;

const env = { GO: '1.22.5', OTHER: '1.21.0', EMPTY: '' };

/** What a file asks for, in one line: `exact 1.22.5 :3`, with `+` for "or a newer patch"; `system or exact 1.22.5 :3`. */
async function read(
  path: string,
  text: string,
  toolchainLine: 'decides' | 'ignored' = 'decides',
): Promise<Expected> {
  const answer = await parseVersionFile({
    kind: 'workspace',
    path,
    text,
    toolchainLine,
    env,
    platform: { os: 'linux', arch: 'amd64' },
  });
  if (answer?.kind !== 'system') return answer && inOneLine(answer);
  const { source, otherwise } = answer;
  if (otherwise !== undefined) return `system or ${inOneLine(otherwise)}`;
  return `system :${source.kind === 'workspace' ? source.line : undefined}`;
}

function inOneLine(request: VersionRequest): string {
  const { kind, source, text } = request;
  const line = source.kind === 'workspace' ? source.line : undefined;
  return `${kind} ${text}${request.kind === 'exact' && request.orNewerPatch ? '+' : ''} :${line}`;
}

async function problem(path: string, text: string): Promise<unknown> {
  const thrown = await read(path, text).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(Problem);
  return thrown;
}

describe.each(['go.mod', 'go.work', 'sub/tools.mod', 'C:\\src\\ci.work'])('%s', (path) => {
  test.each<[what: string, text: string, expected: Expected]>([
    ['a language', 'module x\n\ngo 1.22\n', 'range 1.22 :3'],
    ['a release', 'go 1.22.3', 'exact 1.22.3+ :1'],
    ['a release before 1.21', 'go 1.20', 'range 1.20 :1'],
    ['a pre-release', 'go 1.23rc1', 'exact 1.23rc1+ :1'],
    ['a newer toolchain', 'go 1.22.3\ntoolchain go1.22.5', 'exact 1.22.5 :2'],
    ['the toolchain first', 'toolchain go1.22.5\ngo 1.22', 'exact 1.22.5 :1'],
    ['the same toolchain', 'go 1.22.5\ntoolchain go1.22.5', 'exact 1.22.5 :2'],
    ['an older toolchain', 'go 1.22.5\ntoolchain go1.22.3', 'exact 1.22.5+ :1'],
    ['an older pre-release as toolchain', 'go 1.22.0\ntoolchain go1.22rc1', 'exact 1.22.0+ :1'],
    ['a pre-release after the language', 'go 1.22\ntoolchain go1.22rc1', 'exact 1.22rc1 :2'],
    ['the first release of the language', 'go 1.21\ntoolchain go1.21.0', 'exact 1.21.0 :2'],
    ['a language as toolchain', 'go 1.21.5\ntoolchain go1.22', 'range 1.22 :2'],
    ['an older language as toolchain', 'go 1.22.5\ntoolchain go1.22', 'exact 1.22.5+ :1'],
    ['toolchain go1', 'go 1.22\ntoolchain go1', 'range 1.22 :1'],
    ['a custom toolchain', 'go 1.21\ntoolchain go1.21.3-custom', 'exact 1.21.3 :2'],
    ["a vendor's toolchain", 'go 1.21\ntoolchain go1.25.0-1', 'exact 1.25.0 :2'],
    ['toolchain default', 'go 1.22\ntoolchain default', 'range 1.22 :1'],
    ['only toolchain default', 'toolchain default', undefined],
    ['only a toolchain', 'module x\ntoolchain go1.22.5', 'exact 1.22.5 :2'],
    ['neither', 'module x\n', undefined],
    ['nothing', '', undefined],
    ['comments', '// go 1.1\n  // toolchain go1.2.2\ngo 1.22 // go 1.23\n', 'range 1.22 :3'],
    ['a comment without a space', 'go 1.22//x', 'range 1.22 :1'],
    ['tabs and spaces', '\t go \t 1.22 \t', 'range 1.22 :1'],
    ['CRLF', 'module x\r\n\r\ngo 1.22\r\ntoolchain go1.22.5\r\n', 'exact 1.22.5 :4'],
    ['BOM', '\uFEFFgo 1.22', 'range 1.22 :1'],
    [
      'a block that has such words',
      'require (\n\tgo 1.2\n\ttoolchain go1.99.0 // indirect\n)\ngo 1.22',
      'range 1.22 :5',
    ],
    ['a block that begins with a comment', 'require ( // these\n\tgo v1.2.3\n)\ngo 1.22', 'range 1.22 :4'],
    ['an empty block', 'require ()\ngo 1.22', 'range 1.22 :2'],
    ['several blocks', 'require (\n)\nuse (\n\t./go\n\t./toolchain\n)\n\ngo 1.22', 'range 1.22 :8'],
    ['parentheses in a line', 'replace x => ../( y\ngo 1.22', 'range 1.22 :2'],
    [
      'strings with comments and parentheses',
      'require "go // (" v1\nreplace `a/*(` => "b\\"("\ngo 1.22',
      'range 1.22 :3',
    ],
    ['a quoted directive', '"go" 1.21', undefined],
    ['names that begin alike', 'godebug default=go1.21\ngo 1.22', 'range 1.22 :2'],
  ])('%s', async (_, text, expected) => {
    expect(await read(path, text)).toBe(expected);
  });

  test.each<[what: string, text: string, expected: Expected]>([
    ['a newer toolchain', 'go 1.22.3\ntoolchain go1.22.5', 'exact 1.22.3+ :1'],
    ['only a toolchain', 'toolchain go1.22.5', undefined],
    ['a toolchain that cannot be read', 'go 1.22\ntoolchain nonsense', 'range 1.22 :1'],
  ])('with the toolchain line ignored: %s', async (_, text, expected) => {
    expect(await read(path, text, 'ignored')).toBe(expected);
  });

  test.each<[text: string, line: number, reason: string]>([
    ['\ngo', 2, 'go takes exactly one version'],
    ['go 1.22 1.23', 1, 'go takes exactly one version'],
    ['go v1.22', 1, '"v1.22" is not of the form 1.23.0'],
    ['go go1.22', 1, '"go1.22" is not of the form 1.23.0'],
    ['go "1.22"', 1, '"\\"1.22\\"" is not of the form 1.23.0'],
    ['go 1', 1, '"1" is not of the form 1.23.0'],
    ['go 1.22.x', 1, '"1.22.x" is not of the form 1.23.0'],
    ['go 1.22.3.4', 1, '"1.22.3.4" is not of the form 1.23.0'],
    ['go 1.22alpha1', 1, '"1.22alpha1" is not of the form 1.23.0'],
    ['go 01.22', 1, '"01.22" is not of the form 1.23.0'],
    ['go 1.21\ngo 1.22', 2, 'a second go line; the first is line 1'],
    ['go (\n1.22\n)', 1, 'go cannot have a block'],
    ['toolchain (\n)', 1, 'toolchain cannot have a block'],
    ['toolchain', 1, 'toolchain takes exactly one version'],
    ['toolchain 1.22.5', 1, '"1.22.5" is not of the form go1.23.0 or default'],
    ['toolchain local', 1, '"local" is not of the form go1.23.0 or default'],
    ['toolchain go1.x', 1, '"go1.x" is not of the form go1.23.0 or default'],
    ['toolchain go1.22.5-a/b', 1, '"go1.22.5-a/b" is not of the form go1.23.0 or default'],
    ['toolchain default\ntoolchain go1.22.5', 2, 'a second toolchain line; the first is line 1'],
    ['/* a */\ngo 1.22', 1, 'comments begin with //, not /*'],
    ['go 1.22/* a */', 1, 'comments begin with //, not /*'],
    ['\nrequire (\n\tx v1\ngo 1.22', 2, 'the block has no closing parenthesis'],
    ['require (\n) x\ngo 1.22', 2, 'text after the closing parenthesis'],
    ['require "x\ngo 1.22', 1, 'a quoted string is not closed'],
    ['require "x\\"\ngo 1.22', 1, 'a quoted string is not closed'],
    ['require `x\ngo 1.22', 1, 'a quoted string is not closed'],
  ])('broken: %j', async (text, line, reason) => {
    expect(await problem(path, text)).toMatchObject({
      code: 'VERSION_FILE_INVALID',
      message: `${path}:${line}: ${reason}`,
    });
  });
});

describe('.tool-versions', () => {
  test.each<[text: string, expected: Expected]>([
    ['golang 1.22.5', 'exact 1.22.5 :1'],
    ['go 1.22.5', 'exact 1.22.5 :1'],
    ['nodejs 24.0.0\n\ngolang 1.22.5 1.21.0\n', 'exact 1.22.5 :3'],
    ['golang 1.22.5\ngo 1.21.0', 'exact 1.22.5 :1'],
    ['# golang 1.1\n\tgolang\t1.22 # why', 'range 1.22 :2'],
    ['\uFEFFgolang 1.22.5\r\nnodejs 24\r\n', 'exact 1.22.5 :1'],
    ['golang latest', 'alias latest :1'],
    ['golang latest:1.22', 'range 1.22 :1'],
    ['golang prefix:1.22', 'range 1.22 :1'],
    ['golang latest:1.22.5', 'exact 1.22.5 :1'],
    ['golang system 1.22.5', 'system or exact 1.22.5 :1'],
    ['golang system system 1.22', 'system or range 1.22 :1'],
    ['node 24\ngolang system', 'system :2'],
    ['golang 1.22.5 system', 'exact 1.22.5 :1'],
    ['golangci-lint 1.60.1\ngopls 0.16', undefined],
    ['', undefined],
  ])('%j', async (text, expected) => {
    expect(await read('.tool-versions', text)).toBe(expected);
  });

  test.each([
    ['nodejs 24\ngolang', 'VERSION_FILE_INVALID', '.tool-versions:2: golang has no version'],
    ['golang # 1.22', 'VERSION_FILE_INVALID', '.tool-versions:1: golang has no version'],
    ['golang ref:v1.22.5', 'VERSION_INVALID', '"ref:v1.22.5" (.tool-versions:1) is not a release of Go'],
    ['golang path:/opt/go', 'VERSION_INVALID', '"path:/opt/go" (.tool-versions:1) is not a release of Go'],
    [
      'golang sub-0.1:latest',
      'VERSION_INVALID',
      '"sub-0.1:latest" (.tool-versions:1) is not a release of Go',
    ],
    ['golang system ref:master', 'VERSION_INVALID', '"ref:master" (.tool-versions:1) is not a release of Go'],
    ['\ngolang one', 'VERSION_INVALID', '"one" (.tool-versions:2) is not a Go version'],
  ])('broken: %j', async (text, code, message) => {
    expect(await problem('.tool-versions', text)).toMatchObject({ code, message });
  });
});

describe.each(['mise.toml', '.mise.toml', 'sub\\mise.ci.local.toml', 'tools.toml'])('%s', (path) => {
  test.each<[text: string, expected: Expected]>([
    ['[tools]\ngo = "1.22"', 'range 1.22 :2'],
    ['[tools]\ngo = ["1.22.5", "1.21"]', 'exact 1.22.5 :2'],
    ['[tools]\ngo = { version = "1.22" }', 'range 1.22 :2'],
    ['[tools]\ngo = [{ version = "1.22" }, "1.21"]', 'range 1.22 :2'],
    ['[tools]\n"core:go" = "1.22"', 'range 1.22 :2'],
    ["[tools]\n'core:go' = '1.22'", 'range 1.22 :2'],
    ['[tools]\ngolang = "1.22"', 'range 1.22 :2'],
    ['[tools]\ngolang = "1.21"\ngo = "1.22"', 'range 1.22 :3'],
    ['[tools]\ngo = "1.22"\ngolang = "1.21"', 'range 1.21 :3'],
    ['[tools]\n"aqua:golang/go" = "1.21"\ngo = "1.22"', 'range 1.22 :3'],
    ['[tools]\n"go[exe=x]" = "1.22"', 'range 1.22 :2'],
    ['[tools]\ngo = { version = "1.22", os = ["macos"] }', undefined],
    ['[tools]\ngo = { version = "1.22", os = ["linux/arm64", "windows"] }', undefined],
    ['[tools]\ngo = { version = "1.22", os = ["macos", "linux/x64"] }', 'range 1.22 :2'],
    [
      '[tools]\ngo = [{ version = "1.21", os = ["macos"] }, { version = "1.22", os = "unix" }]',
      'range 1.22 :2',
    ],
    ['[settings]\ndisable_tools = ["go"]\n[tools]\ngo = "1.22"', undefined],
    ['[settings]\nenable_tools = ["node"]\n[tools]\ngo = "1.22"', undefined],
    ['[env]\nGO = { value = "1.22" }\n[tools]\ngo = "{{ env.GO }}"', 'range 1.22 :4'],
    ['[env]\nNONE = { default = "1.22" }\n[tools]\ngo = "{{ env.NONE }}"', 'range 1.22 :4'],
    ['[tools]\ngo = "latest"', 'alias latest :2'],
    ['[tools]\ngo = "prefix:1.22"', 'range 1.22 :2'],
    ['[tools]\ngo = { prefix = "1.22" }', 'range 1.22 :2'],
    ['[tools]\ngo = [{ prefix = "1.22" }, "1.21"]', 'range 1.22 :2'],
    ['[tools]\ngo = { version = "1.22.5", os = ["linux"], postinstall = "x" }', 'exact 1.22.5 :2'],
    ['[tools]\ngo = { version = "prefix:1.22" }', 'range 1.22 :2'],
    ['[tools]\ngo = "system"', 'system :2'],
    ['[tools]\ngo = ["system", "1.22.5"]', 'system or exact 1.22.5 :2'],
    ['[tools]\ngo = { version = "system" }', 'system :2'],
    ['[tools]\n"asdf:golang" = "1.22"', 'range 1.22 :2'],
    ['[tools]\n"aqua:golang/go" = "1.22.5"', 'exact 1.22.5 :2'],
    ['[alias.go.versions]\nours = "1.22.5"\n[tools]\ngo = "ours"', 'exact 1.22.5 :4'],
    ['[alias.go]\nours = "1.22.5"\n[tools]\ngo = "ours"', 'exact 1.22.5 :4'],
    ['[tool_alias.go.versions]\na = "b"\nb = "prefix:1.22"\n[tools]\ngo = "a"', 'range 1.22 :5'],
    [
      '[tools]\ngo = ["ours", "1.22.5"]\n[tool_alias.go.versions]\nours = "system"',
      'system or exact 1.22.5 :2',
    ],
    ['[alias]\ngo = "core:go"\n[tools]\ngo = "1.22.5"', 'exact 1.22.5 :4'],
    ['[tools]\ngo = "{{ env.GO }}"', 'exact 1.22.5 :2'],
    ['[tools]\ngo = "{{env[\'GO\']}}"', 'exact 1.22.5 :2'],
    ['[tools]\ngo = { version = "{{ get_env(name=\'GO\') }}" }', 'exact 1.22.5 :2'],
    ["[tools]\ngo = \"prefix:{{ get_env(name='NONE', default='1.22') }}\"", 'range 1.22 :2'],
    ['[tools]\ngo = "{{ env.EMPTY | default(value=\'1.22\') }}"', 'range 1.22 :2'],
    ['[vars]\ngo = "1.22"\n[tools]\ngo = "{{ vars.go }}.5"', 'exact 1.22.5 :4'],
    ['[env]\nMINOR = 22\n[tools]\ngo = "1.{{ env.MINOR }}"', 'range 1.22 :4'],
    ['[env]\nOTHER = "{{ env.GO }}"\n[tools]\ngo = "{{ env.OTHER }}"', 'exact 1.22.5 :4'],
    ['[env]\nGO = "{{ env.GO | default(value=\'1.1\') }}"\n[tools]\ngo = "{{ env.GO }}"', 'exact 1.22.5 :4'],
    ['[tool_alias.go.versions]\nours = "{{ env.GO }}"\n[tools]\ngo = "ours"', 'exact 1.22.5 :4'],
    ['[env]\ngo = "x"\n\n[tools] # these\nnode = "24"\ngo.version = "1.22"', 'range 1.22 :6'],
    ['tools.go = "1.22"', 'range 1.22 :1'],
    ['tools = { node = "24", go = "1.22" }', 'range 1.22 :1'],
    ['\n[tools.go]\nversion = "1.22"', 'range 1.22 :2'],
    ['[[tools.go]]\nversion = "1.22"', 'range 1.22 :1'],
    ['["tools"]\ngo = "1.22"', 'range 1.22 :undefined'],
    ['\uFEFF# go = "1.1"\r\n[tools]\r\ngo = "1.22" # why\r\n', 'range 1.22 :3'],
    ['[tools]\nnode = "24"', undefined],
    ['[env]\ngo = "1.22"', undefined],
    ['tools = "none"', undefined],
    ['', undefined],
  ])('%j', async (text, expected) => {
    expect(await read(path, text)).toBe(expected);
  });

  test.each([
    ['[tools]\ngo = 1.20', 'VERSION_FILE_INVALID', ':2: the version of go is not a string'],
    ['[tools]\ngo = []', 'VERSION_FILE_INVALID', ':2: the version of go is not a string'],
    ['[tools]\ngo = { os = ["linux"] }', 'VERSION_FILE_INVALID', ':2: the version of go is not a string'],
    ['["tools"]\ngo = 1.20', 'VERSION_FILE_INVALID', ': the version of go is not a string'],
    ['[tools]\ngo = 1.22.5', 'VERSION_FILE_INVALID', ':2: not valid TOML: '],
    ['[tools\n', 'VERSION_FILE_INVALID', ':1: not valid TOML: '],
    ['[tools]\ngo = "ref:master"', 'VERSION_INVALID', '"ref:master" ('],
    ['[tools]\ngo = "sub-1:latest"', 'VERSION_INVALID', '"sub-1:latest" ('],
    ['[tools]\ngo = "{{ env.NONE }}"', 'VERSION_FILE_INVALID', 'reads the variable NONE, which is not set'],
    ['[tools]\ngo = "{{ vars.none }}"', 'VERSION_FILE_INVALID', 'the variable vars.none, which is not set'],
    ['[tools]\ngo = "{{ exec(command=\'x\') }}"', 'VERSION_FILE_INVALID', ' cannot be evaluated here'],
    ['[tools]\ngo = "{% if x %}1.22{% endif %}"', 'VERSION_FILE_INVALID', ' cannot be evaluated here'],
    [
      '[env]\nV = "{{ exec(command=\'x\') }}"\n[tools]\ngo = "{{ env.V }}"',
      'VERSION_FILE_INVALID',
      ' cannot be evaluated here',
    ],
    ['[tools]\ngo = { path = "/opt/go" }', 'VERSION_FILE_INVALID', ':2: go is set by path, not by a version'],
    ['[tools]\ngo = { ref = "master" }', 'VERSION_FILE_INVALID', ':2: go is set by ref, not by a version'],
    ['[tools]\ngo = [true]', 'VERSION_FILE_INVALID', ':2: the version of go is not a string'],
    ['[tools]\ngo = ""', 'VERSION_INVALID', '"" ('],
    [
      '[tool_alias.go.versions]\na = "b"\nb = "a"\n[tools]\ngo = "a"',
      'VERSION_INVALID',
      'is not a Go version',
    ],
  ])('broken: %j', async (text, code, message) => {
    expect(await problem(path, text)).toMatchObject({ code, message: expect.stringContaining(message) });
    expect(await problem(path, text)).toMatchObject({ message: expect.stringContaining(path) });
  });
});

describe.each(['.go-version', 'build/go.txt', 'ci/.go-version', 'VERSION'])('plain text in %s', (path) => {
  test.each<[text: string, expected: Expected]>([
    ['1.22.5\n', 'exact 1.22.5 :1'],
    ['\uFEFF  go1.22.5  \r\n', 'exact go1.22.5 :1'],
    ['\n# ours\n// and theirs\n1.22 # for now\n1.21', 'range 1.22 :4'],
    ['>=1.20 <1.22 // both', 'range >=1.20 <1.22 :1'],
    ['stable', 'alias stable :1'],
    ['', undefined],
    ['# nothing\n\n', undefined],
  ])('%j', async (text, expected) => {
    expect(await read(path, text)).toBe(expected);
  });

  test.each([
    ['\nnewest please', `"newest please" (${path}:2) is not a Go version`],
    ['1.22.5 1.21.0', `No version can satisfy "1.22.5 1.21.0" (${path}:1)`],
  ])('broken: %j', async (text, message) => {
    expect(await problem(path, text)).toMatchObject({ code: 'VERSION_INVALID', message });
  });
});

test('the source says how the file was found', async () => {
  const request = await parseVersionFile({
    kind: 'file',
    path: 'a/go.mod',
    text: 'go 1.22',
    toolchainLine: 'decides',
    env: {},
    platform: { os: 'linux', arch: 'amd64' },
  });
  expect(request?.source).toEqual({ kind: 'file', path: 'a/go.mod', line: 1 });
});

test('a file that must name a version and does not', () => {
  expect(noVersionIn('a/go.mod')).toMatchObject({
    code: 'VERSION_FILE_INVALID',
    message: 'a/go.mod names no Go version',
  });
});
