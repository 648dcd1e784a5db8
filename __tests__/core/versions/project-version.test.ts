import { describe, expect, test } from '@jest/globals';
import { aliasPin } from '../../../src/core/versions/alias-pin.ts';
import { readGoModVersions } from '../../../src/core/versions/go-mod.ts';
import { combine, decideVersion, type ProjectVersion } from '../../../src/core/versions/project-version.ts';
import { parseVersion } from '../../../src/core/versions/version.ts';
import { admits } from '../../../src/core/versions/version-range.ts';
import { parseRequest } from '../../../src/core/versions/version-request.ts';

function read(path: string, text: string | undefined) {
  if (text === undefined) return Promise.resolve(undefined);
  const file = {
    kind: 'workspace',
    path,
    text,
    toolchainLine: 'decides',
    env: {},
    platform: { os: 'linux', arch: 'amd64' },
  } as const;
  return readGoModVersions(file);
}

/** What a go.mod and a `.go-version` come to, and a go.work above them. */
async function decide(mod: string, pin?: string, work?: string): Promise<ProjectVersion | undefined> {
  const module = combine(await read('go.work', work), await read('go.mod', mod));
  const request =
    pin === undefined
      ? undefined
      : await parseRequest(pin, { kind: 'workspace', path: '.go-version', line: 1 });
  return request?.kind === 'alias' ? aliasPin(module, request) : decideVersion(module, request);
}

const satisfied = 'decides; go.mod:1 (1.24.1) is satisfied';
const newer = (low: string, pin: string) => `${low} decides: it is newer than .go-version:1 (${pin})`;

describe('a pin and a go.mod', () => {
  test.each<[mod: string, pin: string, decides: string, note: string]>([
    ['go 1.24.1', '1.25.5', '1.25.5', `.go-version:1 (1.25.5) ${satisfied}`],
    ['go 1.24.1', '1.24.1', '1.24.1', `.go-version:1 (1.24.1) ${satisfied}`],
    ['go 1.24.1', '1.25rc1', '1.25rc1', `.go-version:1 (1.25rc1) ${satisfied}`],
    ['go 1.24.1', '1.24', '1.24', `.go-version:1 (1.24) ${satisfied}`],
    ['go 1.24.1', '>=1.20', '>=1.20', `.go-version:1 (>=1.20) ${satisfied}`],
    ['go 1.24.1', '1.20 || 1.25', '1.20 || 1.25', `.go-version:1 (1.20 || 1.25) ${satisfied}`],
    ['go 1.24.1', 'stable', 'stable', '.go-version:1 (stable) decides if it satisfies go.mod:1 (1.24.1)'],
    ['go 1.24', '1.24rc1', '1.24rc1', '.go-version:1 (1.24rc1) decides; go.mod:1 (1.24) is satisfied'],
    ['go 1.20', '1.20.0', '1.20.0', '.go-version:1 (1.20.0) decides; go.mod:1 (1.20) is satisfied'],
    [
      'go 1.24\ntoolchain go1.25.3',
      '1.25.5',
      '1.25.5',
      '.go-version:1 (1.25.5) decides; go.mod:2 (1.25.3) is satisfied',
    ],
    [
      'go 1.24\ntoolchain go1.25.3',
      '1.25',
      '1.25',
      '.go-version:1 (1.25) decides; go.mod:2 (1.25.3) is satisfied',
    ],
    ['go 1.24\ntoolchain go1.25.3', '1.25.1', '1.25.3', newer('go.mod:2 (1.25.3)', '1.25.1')],
    ['go 1.24\ntoolchain go1.25.3', '1.24', '1.25.3', newer('go.mod:2 (1.25.3)', '1.24')],
    ['toolchain go1.25.3', '1.20', '1.25.3', newer('go.mod:1 (1.25.3)', '1.20')],
  ])('%j and %s: %s', async (mod, pin, decides, note) => {
    expect(await decide(mod, pin)).toMatchObject({ request: { text: decides }, notes: [note], warnings: [] });
  });

  test.each<[mod: string, pin: string, decides: string, low: string]>([
    ['go 1.24.1', '1.24.0', '1.24.1', 'go.mod:1 (1.24.1)'],
    ['go 1.24.0', '1.24rc2', '1.24.0', 'go.mod:1 (1.24.0)'],
    ['go 1.24.1', '1.23', '1.24.1', 'go.mod:1 (1.24.1)'],
    ['go 1.24.1', '<1.24', '1.24.1', 'go.mod:1 (1.24.1)'],
    ['go 1.24', '~1.22.5', '1.24', 'go.mod:1 (1.24)'],
  ])('%j is not satisfied by %s: both are named', async (mod, pin, decides, low) => {
    expect(await decide(mod, pin)).toMatchObject({
      request: { text: decides },
      notes: [],
      warnings: [`.go-version:1 (${pin}) is below the minimum of ${low}, so ${low} decides`],
    });
  });

  test('with a toolchain line that decides instead of the minimum', async () => {
    const { request, warnings } = (await decide('go 1.24\ntoolchain go1.25.3', '1.23.1')) ?? {};
    expect(request?.text).toBe('1.25.3');
    expect(warnings).toEqual([
      '.go-version:1 (1.23.1) is below the minimum of go.mod:1 (1.24), so go.mod:2 (1.25.3) decides',
    ]);
  });

  test.each([
    ['go 1.24.1', undefined, '1.24.1'],
    ['module m', '1.25.5', '1.25.5'],
    ['go 1.24.1\ntoolchain go1.25.3', undefined, '1.25.3'],
  ])('only one says anything: %j, %s', async (mod, pin, decides) => {
    expect(await decide(mod, pin)).toMatchObject({ request: { text: decides }, notes: [], warnings: [] });
  });

  test('neither does', async () => {
    expect(await decide('module m')).toBeUndefined();
  });
});

describe('a range admits only what satisfies the minimum', () => {
  test.each<[mod: string, pin: string, yes: string[], no: string[]]>([
    ['go 1.24.3', '1.24', ['1.24.3', '1.24.9'], ['1.24.2', '1.25.0', '1.24rc1']],
    ['go 1.24.3', '>=1.20', ['1.24.3', '1.26.0'], ['1.24.2', '1.20.1']],
    ['go 1.24.3', '1.20 || 1.25 || 1.24.x', ['1.25.0', '1.24.3'], ['1.20.1', '1.24.2']],
    ['go 1.24', '>=1.20', ['1.24.0', '1.25.0'], ['1.23.9', '1.24rc1', '1.25rc1']],
    ['go 1.24', '>=1.24rc1', ['1.24.0', '1.24rc1'], ['1.23.9', '1.25rc1']],
    ['go 1.24rc2', '1.24', ['1.24.0'], ['1.24rc1', '1.24rc2', '1.25.0']],
    ['go 1.23\ntoolchain go1.24.3', '1.24', ['1.24.3', '1.24.9'], ['1.24.2', '1.23.1']],
  ])('%j and %s', async (mod, pin, yes, no) => {
    const request = (await decide(mod, pin))?.request;
    if (request?.kind !== 'range') throw new Error(`${request?.kind}, not a range`);
    const judge = (text: string) =>
      admits(request.range, parseVersion(text) ?? { major: 0, minor: 0, patch: 0 });
    expect(yes.filter((text) => !judge(text))).toEqual([]);
    expect(no.filter(judge)).toEqual([]);
  });

  test('nor is a release below it asked for by its name, where a mirror has no index', async () => {
    expect((await decide('go 1.20', '1.20'))?.request).toMatchObject({ literal: 'go1.20' });
    expect((await decide('go 1.20.3', '1.20'))?.request).not.toHaveProperty('literal');
  });
});

describe('go.work and go.mod', () => {
  test.each<[work: string, mod: string, decides: string, source: string]>([
    ['go 1.24', 'go 1.23', '1.24', 'go.work'],
    ['go 1.23', 'go 1.24', '1.24', 'go.mod'],
    ['go 1.24.1', 'go 1.24.1', '1.24.1', 'go.work'],
    ['use ./a', 'go 1.24', '1.24', 'go.mod'],
    ['go 1.23', 'go 1.23\ntoolchain go1.25.1', '1.23', 'go.work'],
    ['go 1.23\ntoolchain go1.24.2', 'go 1.23\ntoolchain go1.25.1', '1.24.2', 'go.work'],
    ['go 1.23\ntoolchain go1.24.2', 'go 1.25', '1.25', 'go.mod'],
    ['go 1.23\ntoolchain default', 'go 1.22\ntoolchain go1.25.1', '1.23', 'go.work'],
  ])('%j and %j: %s of %s', async (work, mod, decides, path) => {
    expect(await decide(mod, undefined, work)).toMatchObject({
      request: { text: decides, source: { path } },
    });
  });

  test('a pin has to satisfy both', async () => {
    expect(await decide('go 1.25', '1.24.5', 'go 1.24')).toMatchObject({
      request: { text: '1.25' },
      warnings: [
        '.go-version:1 (1.24.5) is below the minimum of go.mod:1 (1.25), so go.mod:1 (1.25) decides',
      ],
    });
  });
});
