import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Problem } from '../../../src/core/problem/problem.ts';
import type { Release } from '../../../src/core/versions/release-index.ts';
import { selectRelease, shortIndexDecides } from '../../../src/core/versions/release-selection.ts';
import { parseVersionFile } from '../../../src/core/versions/version-file.ts';
import { parseRequest, type VersionRequest } from '../../../src/core/versions/version-request.ts';
import { indexOf } from './release-excerpt.ts';

const both = ['linux/amd64', 'linux/arm64'];
const amd64 = ['linux/amd64'];

const whole = indexOf({
  'go1.28rc1': both,
  'go1.27.2': both,
  'go1.27.1': both,
  'go1.27.0': both,
  'go1.27rc2': both,
  'go1.26.3': amd64,
  'go1.26.2': both,
  'go1.26.1': both,
  'go1.26.0': both,
  'go1.25.1': both,
  'go1.25.0': both,
  'go1.25rc1': both,
  'go1.20.2': both,
  'go1.20.1': both,
  'go1.20': both,
  'go1.5.4': amd64,
});

function platform(arch: string, os = 'linux') {
  return { os, arch, toolCacheArch: arch };
}

function fromInput(text: string): Promise<VersionRequest> {
  return parseRequest(text, { kind: 'input', name: 'go-version', yaml: true });
}

async function fromGoMod(text: string): Promise<VersionRequest> {
  const request = await parseVersionFile({
    kind: 'workspace',
    path: 'go.mod',
    text,
    toolchainLine: 'decides',
    env: {},
    platform: { os: 'linux', arch: 'amd64' },
  });
  if (request === undefined || request.kind === 'system') throw new Error('no request');
  return request;
}

interface Asked {
  readonly releases?: readonly Release[];
  readonly arch?: string;
  readonly os?: string;
  readonly checkLatest?: boolean;
}

/** The archive, or the code and message of the Problem. */
function select(
  request: VersionRequest,
  { releases = whole, arch = 'amd64', os = 'linux', checkLatest = false }: Asked = {},
): string {
  try {
    const { release, archive } = selectRelease({
      releases,
      request,
      platform: platform(arch, os),
      checkLatest,
    });
    expect(archive.filename.startsWith(`${release.release}.`)).toBe(true);
    return archive.filename;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return `${error.code}: ${error.message}`;
  }
}

describe('the newest that satisfies and has an archive', () => {
  test.each([
    ['stable', 'go1.27.2', 'go1.27.2'],
    ['oldstable', 'go1.26.3', 'go1.26.2'],
    ['*', 'go1.27.2', 'go1.27.2'],
    ['1', 'go1.27.2', 'go1.27.2'],
    ['1.26', 'go1.26.3', 'go1.26.2'],
    ['1.20', 'go1.20.2', 'go1.20.2'],
    ['1.20.0', 'go1.20', 'go1.20'],
    ['1.25.0', 'go1.25.0', 'go1.25.0'],
    ['^1.21', 'go1.27.2', 'go1.27.2'],
    ['>=1.20 <1.26', 'go1.25.1', 'go1.25.1'],
    ['1.27rc2', 'go1.27rc2', 'go1.27rc2'],
    ['1.28.0-rc.1', 'go1.28rc1', 'go1.28rc1'],
    ['>=1.28.0-rc.1', 'go1.28rc1', 'go1.28rc1'],
  ])('%s is %s on amd64, %s on arm64', async (text, onAmd64, onArm64) => {
    const request = await fromInput(text);
    expect(select(request)).toBe(`${onAmd64}.linux-amd64.tar.gz`);
    expect(select(request, { arch: 'arm64' })).toBe(`${onArm64}.linux-arm64.tar.gz`);
  });

  test('on Windows the archive is a zip', async () => {
    const releases = indexOf({ 'go1.22.5': ['windows/amd64'] });
    expect(select(await fromInput('1.22'), { releases, os: 'windows' })).toBe('go1.22.5.windows-amd64.zip');
  });
});

describe('the go line of a go.mod', () => {
  test.each<[go: string, arch: string, named: string, latest: string]>([
    ['1.26.1', 'amd64', 'go1.26.1', 'go1.26.3'],
    ['1.26.1', 'arm64', 'go1.26.1', 'go1.26.2'],
    ['1.26', 'amd64', 'go1.26.3', 'go1.26.3'],
    ['1.20.0', 'amd64', 'go1.20', 'go1.20.2'],
    ['1.25rc1', 'amd64', 'go1.25rc1', 'go1.25.1'],
    ['1.25rc2', 'amd64', 'go1.25.1', 'go1.25.1'],
    ['1.28rc1', 'amd64', 'go1.28rc1', 'go1.28rc1'],
  ])('go %s on %s is %s, with check-latest %s', async (go, arch, named, latest) => {
    const request = await fromGoMod(`go ${go}`);
    expect(select(request, { arch })).toBe(`${named}.linux-${arch}.tar.gz`);
    expect(select(request, { arch, checkLatest: true })).toBe(`${latest}.linux-${arch}.tar.gz`);
  });

  test('a release that is not offered gives way to the newest patch', async () => {
    const releases = whole.filter(({ release }) => release !== 'go1.26.1');
    expect(select(await fromGoMod('go 1.26.1'), { releases })).toBe('go1.26.3.linux-amd64.tar.gz');
  });

  test('but never to an older one', async () => {
    expect(select(await fromGoMod('go 1.26.9'))).toBe(
      'VERSION_UNKNOWN: No Go release satisfies "1.26.9" (go.mod:1); nearest releases: go1.26.3, go1.26.2, go1.26.1',
    );
  });

  test('the toolchain line is that very release, check-latest or not', async () => {
    const request = await fromGoMod('go 1.26\ntoolchain go1.26.1');
    expect(select(request, { checkLatest: true })).toBe('go1.26.1.linux-amd64.tar.gz');
  });
});

describe('unknown versions', () => {
  test.each([
    ['1.26.9', 'go1.26.3, go1.26.2, go1.26.1'],
    ['1.20.7', 'go1.20.2, go1.20.1, go1.20'],
    ['1.24', 'go1.25.1, go1.26.3, go1.27.2'],
    ['1.25.7', 'go1.25.1, go1.25.0, go1.26.3'],
    ['1.25rc7', 'go1.25rc1, go1.25.0, go1.25.1'],
    ['1.28', 'go1.28rc1, go1.27.2, go1.26.3'],
    ['1.28.1', 'go1.28rc1, go1.27.2, go1.26.3'],
    ['3.1', 'go1.27.2, go1.26.3, go1.25.1'],
    ['1.26.3-1', 'go1.26.3, go1.26.2, go1.26.1'],
  ])('%s: the nearest are %s', async (text, nearest) => {
    expect(select(await fromInput(text))).toBe(
      `VERSION_UNKNOWN: No Go release satisfies "${text}" (go-version); nearest releases: ${nearest}`,
    );
  });

  test('suggested is what the platform has', async () => {
    expect(select(await fromInput('1.26.9'), { arch: 'arm64' })).toContain(
      'nearest releases: go1.26.2, go1.26.1, go1.26.0',
    );
    expect(select(await fromInput('1.26.9'), { arch: 'vax' })).toContain(
      'nearest releases: go1.26.3, go1.26.2, go1.26.1',
    );
  });

  test('an alias that the index cannot answer', async () => {
    const releases = indexOf({ 'go1.27.2': amd64, 'go1.27.1': amd64, 'go1.27.0': amd64, 'go1.27rc1': amd64 });
    expect(select(await fromInput('oldstable'), { releases })).toContain(
      'nearest releases: go1.27.2, go1.27.1, go1.27.0',
    );
  });

  test('a zero that YAML took', async () => {
    const request = await fromInput('1.2');
    const query = { releases: whole, request, platform: platform('amd64'), checkLatest: false };
    expect(() => selectRelease(query)).toThrow(
      expect.objectContaining({
        code: 'VERSION_UNKNOWN',
        hint: 'If you meant 1.20, put it in quotes: YAML reads an unquoted 1.20 as the number 1.2. Choose an existing release: https://go.dev/dl/ lists them all.',
      }),
    );
  });
});

describe('unsupported platforms', () => {
  test.each([
    [
      '1.5',
      'go1.5.4, requested by "1.5" (go-version), has no archive for linux/arm64; available: linux/amd64',
    ],
    [
      '1.26.3',
      'go1.26.3, requested by "1.26.3" (go-version), has no archive for linux/arm64; available: linux/amd64',
    ],
  ])('%s', async (text, message) => {
    expect(select(await fromInput(text), { arch: 'arm64' })).toBe(`PLATFORM_UNSUPPORTED: ${message}`);
  });

  test('of a range and of an alias the newest is named', async () => {
    for (const text of ['^1.20', 'stable']) {
      expect(select(await fromInput(text), { arch: 'vax' })).toContain(
        'has no archive for linux/vax; available: linux/amd64, linux/arm64',
      );
    }
  });

  test('a release without archives', async () => {
    expect(select(await fromInput('1.22'), { releases: indexOf({ 'go1.22.5': [] }) })).toContain(
      'available: none',
    );
  });

  test('an archive in another format is none', async () => {
    expect(select(await fromInput('1.27'), { os: 'windows' })).toContain('PLATFORM_UNSUPPORTED');
  });
});

const short = whole.filter(({ release }) => ['go1.27.2', 'go1.26.3'].includes(release));

describe('the short index decides', () => {
  test.each<[text: string, decides: boolean]>([
    ['stable', true],
    ['oldstable', true],
    ['latest', true],
    ['1.27.2', true],
    ['1.27.1', false],
    ['1.27rc2', false],
    ['1.28rc1', false],
    ['*', true],
    ['1', true],
    ['1.27', true],
    ['1.26', true],
    ['1.25', false],
    ['1.28', false],
    ['^1.21', true],
    ['~1.26.1', true],
    ['>=1.26.4', true],
    ['<1.27', true],
    ['<1.27.0', true],
    ['<1.27.1', false],
    ['<=1.26.3', true],
    ['<1.26.3', false],
    ['<=1.27.1 >=1.26', false],
    ['1.26 || 1.27.1', false],
    ['1.26.3 || 1.25', true],
    ['1.25 || 1.27', true],
    ['>=1.27.0-rc.1', true],
    ['>=1.28.0-rc.1', false],
    ['>=1.26 || 1.28.0-rc.1', false],
    ['>=1.26 <1.28.0-rc.2', false],
    ['<1.28.0-0', true],
  ])('%s: %s', async (text, decides) => {
    const request = await fromInput(text);
    expect(
      shortIndexDecides({ releases: short, request, platform: platform('amd64'), checkLatest: false }),
    ).toBe(decides);
  });

  test.each<[go: string, checkLatest: boolean, decides: boolean]>([
    ['1.26.3', false, true],
    ['1.26.1', false, false],
    ['1.26.1', true, true],
    ['1.26.9', true, false],
    ['1.25.1', true, false],
    ['1.28rc1', true, false],
  ])('go %s, check-latest %s: %s', async (go, checkLatest, decides) => {
    const request = await fromGoMod(`go ${go}`);
    expect(shortIndexDecides({ releases: short, request, platform: platform('amd64'), checkLatest })).toBe(
      decides,
    );
  });

  test('not if a release in it has no archive for the platform', async () => {
    const query = { releases: short, platform: platform('arm64'), checkLatest: false };
    for (const text of ['stable', 'oldstable', '1.26', '1.27', '1.26.3']) {
      expect(shortIndexDecides({ ...query, request: await fromInput(text) })).toBe(false);
    }
  });

  test('not if it is too short for the alias', async () => {
    const query = { releases: short.slice(0, 1), platform: platform('amd64'), checkLatest: false };
    expect(shortIndexDecides({ ...query, request: await fromInput('oldstable') })).toBe(false);
  });

  const bound = fc
    .tuple(
      fc.constantFrom('', '^', '~', '<', '<=', '>', '>='),
      fc.constantFrom('1.25', '1.26', '1.27', '1.28'),
      fc.constantFrom('', '.0', '.1', '.2', '.3', '.0-rc.1', '.0-rc.2'),
    )
    .map((parts) => parts.join(''));

  test('only if the full index gives the same answer', async () => {
    await fc.assert(
      fc.asyncProperty(
        bound,
        fc.option(bound),
        fc.constantFrom(' ', ' || '),
        async (first, second, joint) => {
          const text = second === null ? first : `${first}${joint}${second}`;
          const request = await fromInput(text).catch(() => undefined);
          fc.pre(request !== undefined);
          if (request === undefined) return;
          const decides = shortIndexDecides({
            releases: short,
            request,
            platform: platform('amd64'),
            checkLatest: false,
          });
          if (decides) expect(select(request, { releases: short })).toBe(select(request));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
