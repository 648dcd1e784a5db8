import { describe, expect, test } from '@jest/globals';
import { describeRequest } from '../../../src/core/versions/version-request.ts';
import {
  findRequest,
  type VersionSources,
  workspaceFiles,
} from '../../../src/core/versions/version-sources.ts';

interface Situation extends Partial<Omit<VersionSources, 'readText' | 'findGo'>> {
  readonly files?: Readonly<Record<string, string>>;
  readonly go?: string;
}

/** Sources that record which of them were read. */
function situation({ files = {}, go, ...given }: Situation): { sources: VersionSources; asked: string[] } {
  const asked: string[] = [];
  const sources: VersionSources = {
    goVersion: '',
    goVersionFile: '',
    yaml: true,
    environment: {},
    exportedGoToolchain: undefined,
    ...given,
    readText: async (path) => {
      asked.push(path);
      return files[path];
    },
    findGo: async () => {
      asked.push('PATH');
      return go;
    },
  };
  return { sources, asked };
}

async function requested(given: Situation): Promise<string> {
  const answer = await findRequest(situation(given).sources);
  return answer.kind === 'keep' ? answer.go : describeRequest(answer.request);
}

const everything = {
  'go.work': 'go 1.26',
  'go.mod': 'go 1.25',
  '.go-version': '1.24',
  '.tool-versions': 'golang 1.23',
  'mise.toml': '[tools]\ngo = "1.22"',
  '.mise.toml': '[tools]\ngo = "1.21"',
};

describe('the order', () => {
  const answers = [
    '"1.26" (go.work:1)',
    '"1.25" (go.mod:1)',
    '"1.24" (.go-version:1)',
    '"1.23" (.tool-versions:1)',
    '"1.22" (mise.toml:2)',
    '"1.21" (.mise.toml:2)',
  ];
  test.each(answers.map((answer, index) => [answer, index] as const))('%s', async (answer, index) => {
    const files = Object.fromEntries(Object.entries(everything).slice(index));
    const { sources, asked } = situation({ files, go: '/usr/bin/go' });
    const found = await findRequest(sources);
    expect(found.kind === 'install' && describeRequest(found.request)).toBe(answer);
    expect(asked).toEqual(workspaceFiles.slice(0, index + 1));
  });

  test('go-version asks for nothing else', async () => {
    const { sources, asked } = situation({ goVersion: ' 1.20 ', files: everything, go: '/usr/bin/go' });
    expect(await findRequest(sources)).toMatchObject({
      kind: 'install',
      request: { text: '1.20', source: { kind: 'input', name: 'go-version', yaml: true } },
      warnings: [],
    });
    expect(asked).toEqual([]);
  });

  test('go-version-file asks for that file only', async () => {
    const { sources, asked } = situation({
      goVersionFile: 'a/go.mod',
      files: { ...everything, 'a/go.mod': '\ngo 1.19' },
    });
    expect(await findRequest(sources)).toMatchObject({
      kind: 'install',
      request: { text: '1.19', source: { kind: 'file', path: 'a/go.mod', line: 2 } },
      warnings: [],
    });
    expect(asked).toEqual(['a/go.mod']);
  });

  test('of both the first wins, with a warning', async () => {
    const { sources, asked } = situation({ goVersion: '1.20', goVersionFile: 'go.mod', files: everything });
    expect(await findRequest(sources)).toMatchObject({
      request: { text: '1.20' },
      warnings: ['Both go-version and go-version-file are given: using 1.20, ignoring go.mod.'],
    });
    expect(asked).toEqual([]);
  });

  test('a Go on PATH stays, with a notice', async () => {
    expect(await findRequest(situation({ go: '/usr/bin/go' }).sources)).toEqual({
      kind: 'keep',
      go: '/usr/bin/go',
      source: { kind: 'path' },
      notice: expect.stringContaining('/usr/bin/go'),
    });
  });

  test('else stable', async () => {
    const { sources, asked } = situation({});
    expect(await findRequest(sources)).toMatchObject({
      request: { alias: 'stable', source: { kind: 'default' } },
      warnings: [],
    });
    expect(asked).toEqual([...workspaceFiles, 'PATH']);
  });
});

describe('workspace files', () => {
  test.each(['go.work', 'go.mod', '.tool-versions', 'mise.toml', '.mise.toml'])(
    '%s is passed over where it says nothing about Go',
    async (path) => {
      expect(await requested({ files: { [path]: '' } })).toBe('"stable" (default)');
    },
  );

  test('go.work does not count under GOWORK=off', async () => {
    expect(await requested({ files: everything, environment: { GOWORK: 'off' } })).toBe('"1.25" (go.mod:1)');
    expect(await requested({ files: everything, environment: { GOWORK: '' } })).toBe('"1.26" (go.work:1)');
  });

  test('system leaves the choice to PATH', async () => {
    expect(await requested({ files: { '.tool-versions': 'golang system' }, go: '/usr/bin/go' })).toBe(
      '/usr/bin/go',
    );
  });
});

describe('GOTOOLCHAIN', () => {
  const files = { 'go.mod': 'go 1.22.3\ntoolchain go1.22.5' };
  const [go, toolchain] = ['"1.22.3" (go.mod:1)', '"1.22.5" (go.mod:2)'];
  test.each<[value: string | undefined, exported: string | undefined, answer: string | undefined]>([
    [undefined, undefined, toolchain],
    ['local', undefined, go],
    ['local', 'local', toolchain],
    ['local', 'auto', go],
    ['auto', undefined, toolchain],
    ['path', 'path', toolchain],
    ['local+path', undefined, toolchain],
    ['go1.22.4', undefined, toolchain],
  ])('%s, of which ours is %s: %s', async (GOTOOLCHAIN, exportedGoToolchain, answer) => {
    const environment = { GOTOOLCHAIN };
    expect(await requested({ files, environment, exportedGoToolchain })).toBe(answer);
    expect(await requested({ files, environment, exportedGoToolchain, goVersionFile: 'go.mod' })).toBe(
      answer,
    );
  });
});

describe('errors', () => {
  test.each<[what: string, given: Situation, code: string, message: string]>([
    [
      'a missing file',
      { goVersionFile: 'no/go.mod' },
      'VERSION_FILE_MISSING',
      'The go-version-file "no/go.mod" does not exist',
    ],
    [
      'a file without a version',
      { goVersionFile: 'go.mod', files: { 'go.mod': 'module x' } },
      'VERSION_FILE_INVALID',
      'go.mod names no Go version',
    ],
    [
      'an empty .go-version',
      { files: { '.go-version': '\n' } },
      'VERSION_FILE_INVALID',
      '.go-version names no Go version',
    ],
    [
      'a broken go.mod',
      { files: { ...everything, 'go.mod': 'go x', 'go.work': '' } },
      'VERSION_FILE_INVALID',
      'go.mod:1: "x" is not of the form 1.23.0',
    ],
    [
      'no version in go-version',
      { goVersion: 'new' },
      'VERSION_INVALID',
      '"new" (go-version) is not a Go version',
    ],
    [
      'no version in a file',
      { goVersionFile: 'v', files: { v: '\nnew' } },
      'VERSION_INVALID',
      '"new" (v:2) is not a Go version',
    ],
  ])('%s', async (_, given, code, message) => {
    await expect(findRequest(situation(given).sources)).rejects.toMatchObject({ code, message });
  });
});
