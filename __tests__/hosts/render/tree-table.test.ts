import { describe, expect, test } from '@jest/globals';
import { megabytes } from '../../../src/core/text/megabytes.ts';
import {
  type InstalledTree,
  installedVersions,
  nameOfTree,
  newestFirst,
} from '../../../src/core/tool-cache/installed-tree.ts';
import type { Receipt } from '../../../src/core/tool-cache/receipt.ts';
import { parseVersion } from '../../../src/core/versions/version.ts';
import { describeTree, treeTable } from '../../../src/hosts/render/tree-table.ts';

const now = Date.parse('2026-06-15T12:00:00Z');

const receipt: Receipt = {
  schema: 1,
  tool: 'go-slim',
  version: '1.22.12',
  release: 'go1.22.12',
  platform: 'linux-amd64',
  archive: 'go1.22.12.linux-amd64.tar.gz',
  sha256: 'ab'.repeat(32),
  size: 68_000_000,
  mirror: 'official',
  trust: 'known',
  lacks: ['api', 'doc'],
  installedAt: '2026-01-02T03:04:05.000Z',
  installedBy: 'setup-go-tarball 1.0.0',
};

function tree(text: string, given: Partial<InstalledTree> = {}): InstalledTree {
  return {
    root: `/t/go/${text}/x64`,
    tool: 'go',
    version: parseVersion(text) ?? { major: 0, minor: 0, patch: 0 },
    release: `go${text}`,
    platform: 'linux-amd64',
    receipt: undefined,
    broken: undefined,
    lastUsed: now,
    inUse: false,
    active: false,
    ...given,
  };
}

describe('the table for people', () => {
  test('is aligned, and marks the one in use', () => {
    const slim = tree('1.22.12', {
      tool: 'go-slim',
      inUse: true,
      receipt,
      lastUsed: now - 12.5 * 86_400_000,
    });
    const rows = treeTable(
      [
        { tree: tree('1.26.8', { inUse: true, active: true }), size: 232_512_887, foundByActions: true },
        { tree: slim, size: 1_234_567, foundByActions: true },
        {
          tree: tree('1.20', { broken: 'it has no VERSION', lastUsed: now - 86_400_000 }),
          size: undefined,
          foundByActions: true,
        },
        {
          tree: tree('1.19', { tool: '', root: '/usr/local/go', lastUsed: undefined }),
          size: 0,
          foundByActions: false,
        },
      ],
      now,
    );
    expect(rows).toEqual([
      '   VERSION  TOOL     PLATFORM     TRUST       MIRROR        SIZE  LAST USED    ROOT',
      '*  1.26.8   go       linux-amd64  unrecorded  -         232.5 MB  < 1 day ago  /t/go/1.26.8/x64',
      '-  1.22.12  go-slim  linux-amd64  known       official    1.2 MB  12 days ago  /t/go/1.22.12/x64 (without api doc)',
      '   1.20.0   go       linux-amd64  broken      -                ?  1 day ago    /t/go/1.20/x64 (it has no VERSION; other actions still find it)',
      '   1.19.0   -        linux-amd64  unrecorded  -           0.0 MB  -            /usr/local/go',
    ]);
  });

  test('what a receipt holds cannot forge a line or a colour', () => {
    const forged = { ...receipt, mirror: 'a\nb\u001b[31m', lacks: [] };
    const rows = treeTable(
      [{ tree: tree('1.22.12', { receipt: forged }), size: 1, foundByActions: true }],
      now,
    );
    expect(rows[1]).toContain('  a b\ufffd[31m  ');
  });
});

describe('the object for machines', () => {
  test('of a recorded tree', () => {
    const { broken, ...rest } = describeTree({
      tree: tree('1.22.12', { receipt, inUse: true, active: true }),
      size: 7,
      foundByActions: true,
    });
    expect([broken, rest]).toEqual([
      null,
      {
        tool: 'go',
        version: '1.22.12',
        release: 'go1.22.12',
        platform: 'linux-amd64',
        root: '/t/go/1.22.12/x64',
        trust: 'known',
        mirror: 'official',
        lacks: ['api', 'doc'],
        size: 7,
        'last-used': '2026-06-15T12:00:00.000Z',
        active: true,
        'in-use': true,
        'found-by-actions': true,
      },
    ]);
  });

  test('has the same names where nothing is known', () => {
    const bare = tree('1.20', { release: undefined, lastUsed: undefined, broken: 'it has no VERSION' });
    const known = describeTree({ tree: tree('1.22.12', { receipt }), size: 7, foundByActions: true });
    const unknown = describeTree({ tree: bare, size: undefined, foundByActions: false });
    expect(Object.keys(unknown)).toEqual(Object.keys(known));
    expect(unknown).toMatchObject({
      version: '1.20.0',
      release: null,
      trust: 'unrecorded',
      mirror: '',
      lacks: [],
      size: null,
      'last-used': null,
      'found-by-actions': false,
      broken: 'it has no VERSION',
    });
  });
});

test('newest first, then tool, platform and root', () => {
  const trees = [
    tree('1.9.7'),
    tree('1.22rc1'),
    tree('1.22.0', { tool: 'go-slim' }),
    tree('1.22.0', { platform: 'linux-arm64' }),
    tree('1.22.0'),
    tree('1.22.0', { tool: '', root: '/b' }),
    tree('1.22.0', { tool: '', root: '/a' }),
  ];
  expect(trees.toSorted(newestFirst).map((each) => `${each.root} ${nameOfTree(each)}`)).toEqual([
    '/a go 1.22.0 (linux-amd64)',
    '/b go 1.22.0 (linux-amd64)',
    '/t/go/1.22.0/x64 go 1.22.0 (linux-amd64)',
    '/t/go/1.22.0/x64 go 1.22.0 (linux-arm64)',
    '/t/go/1.22.0/x64 go-slim 1.22.0 (linux-amd64)',
    '/t/go/1.22rc1/x64 go 1.22.0-rc.1 (linux-amd64)',
    '/t/go/1.9.7/x64 go 1.9.7 (linux-amd64)',
  ]);
});

test.each([
  [[], 'No Go is installed.'],
  [
    [tree('1.9.7'), tree('1.22.0'), tree('1.22.0', { tool: 'go-slim' })],
    'Installed versions: 1.22.0, 1.9.7.',
  ],
  [[tree('1.25.0-1', { tool: 'go-1a2b3c4d' })], 'Installed versions: 1.25.0-1 (go-1a2b3c4d).'],
])('what is installed, in a sentence', (trees, sentence) => {
  expect(installedVersions(trees)).toBe(sentence);
});

test.each([
  [0, '0.0 MB'],
  [49_999, '0.0 MB'],
  [50_000, '0.1 MB'],
  [232_512_887, '232.5 MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(megabytes(bytes)).toBe(text);
});
