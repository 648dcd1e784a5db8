/** The reports that are small: as text, as JSON, and what of both is a contract. */
import { describe, expect, test } from '@jest/globals';
import type { SetupResult } from '../../../src/core/activate/setup-result.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import type { Preview } from '../../../src/core/reports/preview.ts';
import type { Pruned } from '../../../src/core/reports/pruned.ts';
import type { Verdict } from '../../../src/core/reports/verdict.ts';
import type { InstalledTree } from '../../../src/core/tool-cache/installed-tree.ts';
import { prunedJson, prunedText } from '../../../src/hosts/render/prune-report.ts';
import { reportJson } from '../../../src/hosts/render/report-json.ts';
import { reportText } from '../../../src/hosts/render/report-text.ts';

const asIs = (text: string) => text;

const preview: Preview = {
  request: '^1.22',
  source: 'go-version',
  version: '1.22.12',
  release: 'go1.22.12',
  why: 'it is the newest',
  installed: undefined,
  archive: {
    filename: 'go1.22.12.linux-amd64.tar.gz',
    url: 'https://m.test/go1.22.12.linux-amd64.tar.gz',
    mirror: 'https://m.test',
    sha256: 'ab'.repeat(32),
  },
};

const verdict: Verdict = {
  path: '/t',
  release: 'go1.22.12',
  ok: true,
  proved: true,
  trust: 'log',
  differences: [],
  findings: ['One.', 'Two.'],
};

const result: SetupResult = {
  request: '1.22',
  source: 'go-version',
  version: '1.22.12',
  release: 'go1.22.12',
  goVersion: '1.22.12',
  goVersionLine: 'go version go1.22.12 linux/amd64',
  goEnv: { GOFLAGS: '-mod=mod' },
  goroot: '/t',
  gopath: '/g',
  explain: async () => [],
  tool: 'go',
  found: true,
  trust: 'known',
  assessment: undefined,
  mirror: 'official',
  variables: [
    { name: 'GOROOT', value: '/t' },
    { name: 'GOPROXY', value: 'https://u:p@x.test' },
  ],
  paths: ['/t/bin', '/g/bin'],
};

describe('resolve', () => {
  test('as text: the release, and beside it why and from where', async () => {
    expect(await reportText({ kind: 'resolve', preview })).toEqual({
      lines: ['go1.22.12'],
      notes: [{ level: 'info', text: 'it is the newest; https://m.test/go1.22.12.linux-amd64.tar.gz' }],
    });
    const { notes } = await reportText({ kind: 'resolve', preview: { ...preview, archive: undefined } });
    expect(notes).toEqual([{ level: 'info', text: 'it is the newest' }]);
  });

  test('as JSON: what is not known is left out', async () => {
    const { installed: _, ...known } = preview;
    expect(JSON.parse(await reportJson({ kind: 'resolve', preview }, asIs))).toEqual(known);
  });
});

describe('verify', () => {
  test('as text: the verdict, and under it what was found out', async () => {
    const { lines, notes } = await reportText({ kind: 'verify', verdict });
    expect(lines).toEqual(['/t: go1.22.12 is intact, trust log', '  One.', '  Two.']);
    expect(notes).toEqual([]);
  });

  test('a file name cannot begin a line of its own', async () => {
    const differences = [{ file: 'a\nb\tc\u001b', what: 'extra' }] as const;
    const wrong = { ...verdict, ok: false, findings: [], differences };
    const { lines } = await reportText({ kind: 'verify', verdict: wrong });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^\/t: go1\.22\.12 /);
    expect(lines[0]).not.toContain('is intact');
    expect(lines[1]).toBe('  extra: a b c\ufffd');
  });

  test('as JSON: all fields; no trust is none', async () => {
    expect(JSON.parse(await reportJson({ kind: 'verify', verdict }, asIs))).toEqual(verdict);
    const none = await reportJson({ kind: 'verify', verdict: { ...verdict, trust: undefined } }, asIs);
    expect(JSON.parse(none)).not.toHaveProperty('trust');
  });
});

describe('profile', () => {
  const profile = {
    written: false,
    files: [{ path: '/p', change: 'added' }],
    block: ['# >>>', 'export A=1', '# <<<'],
  } as const;

  test('as text: the lines', async () => {
    expect(await reportText({ kind: 'profile', profile })).toEqual({ lines: profile.block, notes: [] });
  });

  test('as JSON', async () => {
    expect(JSON.parse(await reportJson({ kind: 'profile', profile }, asIs))).toEqual({ profile });
  });
});

describe('setup as JSON', () => {
  test('has these names, in this order', async () => {
    const value = JSON.parse(await reportJson({ kind: 'setup', result }, asIs));
    expect(Object.keys(value)).toEqual([
      'request',
      'source',
      'version',
      'release',
      'go-version',
      'go-root',
      'go-path',
      'tool',
      'found',
      'trust',
      'mirror',
      'environment',
      'path',
    ]);
    expect(value.environment).toEqual({ GOROOT: '/t', GOPROXY: 'https://u:p@x.test' });
  });

  test('every text passes the redaction, in lists and in objects as well', async () => {
    const seen: string[] = [];
    const redact = (text: string) => {
      seen.push(text);
      return text.toUpperCase();
    };
    const value = JSON.parse(await reportJson({ kind: 'setup', result }, redact));
    expect(seen).toEqual(expect.arrayContaining(['https://u:p@x.test', '/g/bin', '1.22']));
    expect(value).toMatchObject({ found: true, 'go-root': '/T', path: ['/T/BIN', '/G/BIN'] });
  });

  test('with what is known about the release', async () => {
    const found = { id: 'GO-2024-2963', aliases: [], parts: [], fixedIn: 'go1.22.5' };
    const assessment = {
      ...{ release: 'go1.22.12', minor: '1.22', vulnerabilities: [found], supported: false },
      ...{ supportedMinors: [], newestPatch: 'go1.22.12', clean: undefined, day: '2026-11-05' },
    };
    const value = JSON.parse(await reportJson({ kind: 'setup', result: { ...result, assessment } }, asIs));
    expect(value).toMatchObject({
      vulnerabilities: ['GO-2024-2963'],
      supported: false,
      'newest-patch': '1.22.12',
      clean: null,
    });
    expect(JSON.parse(await reportJson({ kind: 'setup', result }, asIs))).not.toHaveProperty('supported');
  });

  test('with start-up files', async () => {
    const profile = { written: true, files: [], block: [] };
    const value = JSON.parse(await reportJson({ kind: 'setup', result: { ...result, profile } }, asIs));
    expect(value.profile).toEqual(profile);
  });
});

const tree: InstalledTree = {
  root: '/t/go/1.22.12/x64',
  tool: 'go',
  version: { major: 1, minor: 22, patch: 12 },
  release: 'go1.22.12',
  platform: 'linux-amd64',
  receipt: undefined,
  broken: undefined,
  lastUsed: undefined,
  inUse: false,
  active: false,
};

function pruned(more: Partial<Pruned>): Pruned {
  return { dryRun: false, removed: [], spared: [], failed: [], names: [], ...more };
}

describe('prune', () => {
  test('nothing', () => {
    expect(prunedText(pruned({}))).toEqual({
      lines: [],
      notes: [{ level: 'info', text: expect.stringMatching(/^Nothing/) }],
    });
  });

  test('what was removed: a line each, and the sum', () => {
    const other = { ...tree, root: '/t/go/1.21.13/x64', version: { major: 1, minor: 21, patch: 13 } };
    const removed = [
      { tree, bytes: 1_500_000, stays: undefined },
      { tree: other, bytes: 500_000, stays: undefined },
    ];
    const { lines, notes } = prunedText(pruned({ removed }));
    expect(lines).toEqual([
      'Removed go 1.22.12 (linux-amd64) at /t/go/1.22.12/x64: 1.5 MB',
      'Removed go 1.21.13 (linux-amd64) at /t/go/1.21.13/x64: 0.5 MB',
    ]);
    expect(notes).toEqual([{ level: 'info', text: 'Freed 2.0 MB' }]);
  });

  test('a dry run says would, and warns of nothing', () => {
    const removed = [{ tree: { ...tree, inUse: true }, bytes: 1, stays: undefined }];
    const { lines, notes } = prunedText(pruned({ dryRun: true, removed }));
    expect(lines).toEqual([expect.stringMatching(/^Would remove /)]);
    expect(notes).toEqual([{ level: 'info', text: expect.stringMatching(/^Would free /) }]);
  });

  test('one in use is a warning, and so is one that could not be removed, with code and hint', () => {
    const problem = new Problem('PERMISSION_DENIED', 'Not allowed', { hint: 'Ask root.' });
    const { notes } = prunedText(
      pruned({
        removed: [{ tree: { ...tree, inUse: true }, bytes: 1, stays: undefined }],
        failed: [{ tree, problem }],
        spared: [{ tree, why: 'it is used' }],
      }),
    );
    expect(notes.map(({ level }) => level)).toEqual(['info', 'warning', 'warning', 'info']);
    expect(notes[0]?.text).toMatch(/: it is used$/);
    expect(notes[2]?.text).toMatch(/PERMISSION_DENIED: Not allowed\. Ask root\.$/);
  });

  test('a root that was a link: what it led to stays, and a path cannot begin a line', () => {
    const odd = { ...tree, root: '/t/a\nb' };
    const { lines } = prunedText(pruned({ removed: [{ tree: odd, bytes: 0, stays: '/usr/local/go' }] }));
    expect(lines).toEqual([expect.stringMatching(/^Removed .* at \/t\/a b: .*\/usr\/local\/go$/)]);
  });

  test('as JSON', () => {
    const problem = new Problem('PERMISSION_DENIED', 'Not allowed');
    const name = { tool: 'go', version: '1.22.12', platform: 'linux-amd64', root: tree.root };
    const value = prunedJson(
      pruned({
        removed: [
          { tree, bytes: 7, stays: undefined },
          { tree, bytes: 0, stays: '/usr/local/go' },
        ],
        spared: [{ tree, why: 'it is used' }],
        failed: [{ tree, problem }],
      }),
    );
    expect(value).toEqual({
      'dry-run': false,
      removed: [
        { ...name, bytes: 7, 'link-to': null },
        { ...name, bytes: 0, 'link-to': '/usr/local/go' },
      ],
      spared: [{ ...name, why: 'it is used' }],
      failed: [{ ...name, code: 'PERMISSION_DENIED', message: 'Not allowed' }],
      names: [],
      bytes: 7,
    });
  });
});
