import { describe, expect, test } from '@jest/globals';
import { parseReleaseIndex } from '../../../src/core/versions/release-index.ts';
import { officialRows } from './release-excerpt.ts';

const file = { filename: 'go1.22.5.linux-amd64.tar.gz', os: 'linux', arch: 'amd64', kind: 'archive' };

function index(files: readonly unknown[], version: unknown = 'go1.22.5', stable: unknown = true): unknown {
  return [{ version, stable, files }];
}

test('official rows', () => {
  expect(parseReleaseIndex(officialRows, 'official')).toEqual([
    {
      version: { major: 1, minor: 26, patch: 8 },
      release: 'go1.26.8',
      stable: true,
      archives: [
        {
          filename: 'go1.26.8.linux-amd64.tar.gz',
          os: 'linux',
          arch: 'amd64',
          sha256: 'd0f743b33e8d8945e6b1f432edd15785c70507121d6e2a723b21285eddf8b57b',
          size: 66897291,
        },
      ],
    },
    {
      version: { major: 1, minor: 4, patch: 2 },
      release: 'go1.4.2',
      stable: true,
      archives: [{ filename: 'go1.4.2.darwin-amd64-osx10.8.tar.gz', os: 'darwin', arch: 'amd64' }],
    },
  ]);
});

test("newest first, whatever the order of the index; Go's own spelling first", () => {
  const names = ['go1.9.7', 'go1.13.0', 'go1.22rc1', 'go1.13', 'go1.22.10', 'go1.22.9', 'go1.22.0'];
  const releases = parseReleaseIndex(
    names.map((version) => ({ version, stable: true, files: [] })),
    'x',
  );
  expect(releases.map(({ release }) => release)).toEqual([
    'go1.22.10',
    'go1.22.9',
    'go1.22.0',
    'go1.22rc1',
    'go1.13',
    'go1.13.0',
    'go1.9.7',
  ]);
});

describe('tolerated', () => {
  test.each<[what: string, files: unknown[], kept: object[]]>([
    ['a field more', [{ ...file, signature: {} }], [{ filename: file.filename, os: 'linux', arch: 'amd64' }]],
    ['no kind', [{ ...file, kind: undefined }], [{ filename: file.filename, os: 'linux', arch: 'amd64' }]],
    ['no kind, a source', [{ filename: 'go1.22.5.src.tar.gz', os: '', arch: '' }], []],
    ['no kind, an installer', [{ filename: 'go1.22.5.windows-amd64.msi', os: 'windows', arch: 'amd64' }], []],
    ['another kind, whatever else it has', [{ kind: 'sbom', filename: '../x', os: 3, sha256: 'x' }], []],
    [
      'upper-case digests',
      [{ ...file, sha256: 'AB'.repeat(32) }],
      [{ filename: file.filename, os: 'linux', arch: 'amd64', sha256: 'ab'.repeat(32) }],
    ],
    ['no file', [], []],
  ])('%s', (_, files, kept) => {
    expect(parseReleaseIndex(index(files), 'x')[0]?.archives).toEqual(kept);
  });

  test('a version in a form that is not known yet', () => {
    const rows = [
      { version: 'go1.99alpha1', stable: false, files: [] },
      { version: 'go1.22.5', stable: true, files: [] },
    ];
    expect(parseReleaseIndex(rows, 'x').map(({ release }) => release)).toEqual(['go1.22.5']);
  });
});

describe('refused', () => {
  test.each<[json: unknown, reason: string]>([
    [undefined, 'it is not a list'],
    ['<html>', 'it is not a list'],
    [{ message: 'no' }, 'it is not a list'],
    [[], 'it lists no release'],
    [[{ version: 'gotip', stable: false, files: [] }], 'it lists no release'],
    [[null], '[0] is null'],
    [[[]], '[0] is []'],
    [[{ stable: true, files: [] }], '[0].version is missing'],
    [index([], 1.22), '[0].version is 1.22'],
    [index([], '1.22.5'), '[0].version is "1.22.5"'],
    [index([], 'go1.22.5', 'yes'), '[0].stable is "yes"'],
    [[{ version: 'go1.22.5', stable: true }], '[0].files is missing'],
    [index(['x']), '[0].files[0] is "x"'],
    [index([file, { ...file, filename: undefined }]), '[0].files[1].filename is missing'],
    ...[
      '../go.tar.gz',
      'a/b.zip',
      'a\\b.zip',
      '.',
      '..',
      '',
      '-x.zip',
      'a b.zip',
      'a\nb.zip',
      'a?b.zip',
      'a%2fb.zip',
    ].map((filename): [unknown, string] => [
      index([{ ...file, filename }]),
      `[0].files[0].filename is ${JSON.stringify(filename)}`,
    ]),
    [index([{ ...file, os: 'lin/ux' }]), '[0].files[0].os is "lin/ux"'],
    [index([{ ...file, os: '' }]), '[0].files[0].os is ""'],
    [index([{ ...file, arch: undefined }]), '[0].files[0].arch is missing'],
    [index([{ ...file, sha256: 'ab' }]), '[0].files[0].sha256 is "ab"'],
    [index([{ ...file, sha256: 5 }]), '[0].files[0].sha256 is 5'],
    [index([{ ...file, size: '5' }]), '[0].files[0].size is "5"'],
    [index([{ ...file, size: -1 }]), '[0].files[0].size is -1'],
    [index([{ ...file, size: 1.5 }]), '[0].files[0].size is 1.5'],
    [index([{ ...file, size: Symbol('x') }]), '[0].files[0].size is Symbol(x)'],
  ])('%p: %s', (json, reason) => {
    expect(() => parseReleaseIndex(json, 'https://mirror.example')).toThrow(
      expect.objectContaining({
        code: 'INDEX_INVALID',
        message: `The release index of https://mirror.example cannot be used: ${reason}`,
      }),
    );
  });
});
