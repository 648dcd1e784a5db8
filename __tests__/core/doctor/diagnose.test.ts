import { describe, expect, test } from '@jest/globals';
import { diagnose, isHealthy } from '../../../src/core/doctor/diagnose.ts';
import type {
  Answer,
  Asked,
  Facts,
  InstallFacts,
  NoteFacts,
  PlaceFacts,
  Rubbish,
  TreeFacts,
} from '../../../src/core/doctor/facts.ts';
import type { Finding } from '../../../src/core/doctor/finding.ts';
import type { LinkTarget, PathFacts } from '../../../src/core/ports/disk.ts';

const nothing: Facts = {
  places: [],
  trees: [],
  strays: [],
  installs: [],
  notes: [],
  outside: undefined,
  environment: { go: undefined, roots: [], judged: undefined, modules: undefined },
  capabilities: {
    folder: '/tools',
    disk: undefined,
    inodes: undefined,
    system: { libc: undefined, rosetta: false, container: undefined, descriptors: undefined },
  },
  unreadable: [],
};
const good: Answer = { kind: 'good', ms: 10 };
const reached: Asked = {
  mirrors: [{ name: 'official', answer: good }],
  checksums: undefined,
  proxies: [],
  proxiesEnd: undefined,
};

const folder: PathFacts = {
  kind: 'folder',
  identity: '1:2',
  size: 4096,
  modified: 0,
  executable: true,
  target: undefined,
};
const file = (size: number): PathFacts => ({ ...folder, kind: 'file', size });
const link = (target: Partial<LinkTarget>): PathFacts => ({
  ...folder,
  kind: 'link',
  target: { path: '/far', kind: 'folder', otherDrive: false, ...target },
});

const shown = (findings: readonly Finding[]) =>
  findings.map(({ severity, code, repair }) => `${severity} ${code}${repair ? ` ${repair.kind}` : ''}`);
const judged = (facts: Partial<Facts>) => shown(diagnose({ ...nothing, ...facts }, reached));

test('nothing but what is fine is healthy, and so are warnings', () => {
  expect(diagnose(nothing, reached)).toEqual([]);
  expect(isHealthy([])).toBe(true);
  const of = (facts: Partial<Facts>) => isHealthy(diagnose({ ...nothing, ...facts }, reached));
  expect(of({ strays: [{ path: '/s', identity: '1:1', writer: 'process 1', wanted: false }] })).toBe(true);
  expect(of({ unreadable: [{ path: '/s', why: 'no' }] })).toBe(false);
});

test('the worst comes first', () => {
  const strays = [{ path: '/s', identity: '1:1', writer: 'process 1', wanted: false }];
  const places = [place({ is: link({ otherDrive: true }) })];
  const unreadable = [{ path: '/u', why: 'Cannot read "/u"' }];
  expect(judged({ strays, places, unreadable })).toEqual([
    'error unreadable',
    'warning leftover remove',
    'fine link-elsewhere',
  ]);
});

function place(given: Partial<PlaceFacts>): PlaceFacts {
  return { path: '/tools', role: 'tool cache', is: folder, denied: undefined, room: undefined, ...given };
}

describe('places', () => {
  test.each<[string, Partial<PlaceFacts>, readonly string[]]>([
    ['a folder', {}, []],
    ['none yet', { is: undefined }, []],
    ['a link to a folder', { is: link({}) }, []],
    ['a link to another drive', { is: link({ otherDrive: true }) }, ['fine link-elsewhere']],
    ['a link to nowhere', { is: link({ kind: undefined }) }, ['error link-broken']],
    ['a link to a file', { is: link({ kind: 'file' }) }, ['error folder-in-the-way']],
    ['a file', { is: file(3) }, ['error folder-in-the-way']],
    ['an empty file', { is: file(0) }, ['error folder-in-the-way remove']],
    ['a device', { is: { ...folder, kind: 'other', size: 0 } }, ['error folder-in-the-way']],
    ['a file that is ours alone', { is: file(3), role: 'state' }, ['error folder-in-the-way remove']],
    ['one without permission', { denied: 'permission denied' }, ['error not-writable']],
    [
      'a version without permission',
      { denied: 'permission denied', role: 'version' },
      ['warning not-writable'],
    ],
    ['room enough', { room: { free: 380, needed: 380 } }, []],
    ['too little room', { room: { free: 379, needed: 380 } }, ['warning little-room']],
    ['inodes enough', { room: { free: 1, needed: 1, inodes: { free: 9, needed: 9 } } }, []],
    [
      'too few inodes',
      { room: { free: 1, needed: 1, inodes: { free: 8, needed: 9 } } },
      ['warning little-room'],
    ],
    [
      'neither, in one finding',
      { room: { free: 0, needed: 1, inodes: { free: 8, needed: 9 } } },
      ['warning little-room'],
    ],
  ])('%s', (_, given, expected) => {
    expect(judged({ places: [place(given)] })).toEqual(expected);
  });
});

function tree(given: Partial<TreeFacts>): TreeFacts {
  const root = '/tools/go/1.22.1/x64';
  return {
    place: {
      tool: 'go',
      version: '1.22.1',
      arch: 'x64',
      folder: '/tools/go/1.22.1',
      root,
      marker: `${root}.complete`,
      receipt: `${root}.receipt.json`,
      manifest: `${root}.manifest`,
      proof: `${root}.tlog-proof`,
    },
    marked: true,
    is: folder,
    defect: undefined,
    receipt: { kind: 'right', mirror: 'official' },
    manifest: false,
    size: { is: 10, was: 10 },
    missing: [],
    modes: [],
    busy: undefined,
    fresh: false,
    foundByActions: false,
    ...given,
  };
}

const wrongReceipt = { kind: 'wrong', why: 'it is damaged', identity: '1:3' } as const;
const none = { kind: 'none' } as const;

describe('trees', () => {
  test.each<[string, Partial<TreeFacts>, readonly string[]]>([
    ['whole', {}, []],
    ['of somebody else', { receipt: none, size: undefined }, []],
    ['nothing at all', { marked: false, is: undefined, receipt: none }, []],
    ['marker alone', { is: undefined, receipt: none }, ['error marker-without-tree remove-tree']],
    ['receipt alone', { marked: false, is: undefined }, ['warning receipt-without-tree remove-tree']],
    [
      'manifest alone',
      { marked: false, is: undefined, receipt: none, manifest: true },
      ['warning receipt-without-tree remove-tree'],
    ],
    ['broken', { defect: 'it has no VERSION' }, ['error tree-broken remove-tree']],
    [
      'broken, receipt too',
      { defect: 'it has no VERSION', receipt: wrongReceipt },
      ['error tree-broken remove-tree'],
    ],
    ['smaller', { size: { is: 9, was: 10 } }, ['error tree-incomplete remove-tree']],
    ['files missing', { size: undefined, missing: ['a'] }, ['error tree-incomplete remove-tree']],
    [
      'closed to others',
      { modes: [{ path: 'bin/go', is: 0o700, should: 0o755 }] },
      ['warning tree-modes set-modes'],
    ],
    ['larger', { size: { is: 11, was: 10 } }, ['warning tree-grown']],
    [
      'larger, and files missing',
      { size: { is: 11, was: 10 }, missing: ['a'] },
      ['error tree-incomplete remove-tree'],
    ],
    ['no marker, a receipt', { marked: false, fresh: true }, ['warning tree-without-marker remove-tree']],
    ['no marker, old', { marked: false, receipt: none }, ['warning tree-without-marker remove-tree']],
    ['no marker, fresh', { marked: false, receipt: none, fresh: true }, ['warning tree-without-marker']],
    ['link', { is: link({}) }, []],
    ['link elsewhere', { is: link({ otherDrive: true }) }, ['fine link-elsewhere']],
    [
      'link elsewhere, broken there',
      { is: link({ otherDrive: true }), defect: 'it is no folder' },
      ['error tree-broken remove-tree', 'fine link-elsewhere'],
    ],
    ['dead link', { is: link({ kind: undefined }) }, ['error link-broken remove-tree']],
    ['dead link without marker', { is: link({ kind: undefined }), marked: false }, ['error link-broken']],
    ['wrong receipt', { receipt: wrongReceipt, size: undefined }, ['warning receipt-wrong remove']],
  ])('%s', (_, given, expected) => {
    expect(judged({ trees: [tree(given)] })).toEqual(expected);
    const busy = judged({ trees: [tree({ ...given, busy: 'process 7' })] });
    expect([...busy].sort()).toEqual(
      expected.map((text) => text.replace(/^(?:error|warning) (\S+).*/, 'warning $1')).sort(),
    );
  });

  test.each<[readonly string[], string]>([
    [['src/a.go'], 'Missing or emptied: src/a.go.'],
    [['a', 'b'], 'Missing or emptied: a, b.'],
    [['a', 'b', 'c', 'd'], 'Missing or emptied: a, b and 2 more.'],
  ])('missing files %j are named', (missing, what) => {
    expect(diagnose({ ...nothing, trees: [tree({ missing })] }, reached)).toMatchObject([{ what }]);
  });
});

function install(given: Partial<InstallFacts>): InstallFacts {
  return {
    folder: '/tx/go1.22.1.linux-amd64.tar.gz-0123456789abcdef',
    archive: 'go1.22.1.linux-amd64.tar.gz',
    state: 'Idle',
    writer: 'process 7',
    since: '2026-01-01T00:00:00.000Z',
    live: false,
    known: true,
    bytes: 0,
    size: 67_100_000,
    age: 1000,
    resumable: false,
    rubbish: [],
    ...given,
  };
}

const rubbish = (kind: Rubbish['kind']): Rubbish => ({ path: '/tx/x', identity: '1:4', kind });

describe('installs', () => {
  test.each<[string, Partial<InstallFacts>, readonly string[]]>([
    ['done', { state: 'Done' }, []],
    ['cut off', { bytes: 34e6, resumable: true }, ['fine install-resumable']],
    ['running', { live: true, bytes: 34e6 }, ['fine install-running']],
    ['running, whatever lies there', { live: true, rubbish: [rubbish('draft')] }, ['fine install-running']],
    [
      'a damaged record',
      { rubbish: [rubbish('damaged record')] },
      ['warning record-damaged remove-of-install'],
    ],
    [
      'one set aside',
      { rubbish: [rubbish('record set aside')] },
      ['warning record-damaged remove-of-install'],
    ],
    [
      'a folder for a file',
      { rubbish: [rubbish('in the way')] },
      ['error install-in-the-way remove-of-install'],
    ],
    [
      'a folder for a partial',
      { rubbish: [rubbish('partial that is not a file')] },
      ['warning install-rubbish remove-of-install'],
    ],
    ['a draft', { rubbish: [rubbish('draft')] }, ['warning install-rubbish remove-of-install']],
    [
      'partials nobody wants',
      { rubbish: [rubbish('partial of a finished install'), rubbish('partial without an heir')] },
      ['warning install-rubbish remove-of-install', 'warning install-rubbish remove-of-install'],
    ],
  ])('%s', (_, given, expected) => {
    expect(judged({ installs: [install(given)] })).toEqual(expected);
  });

  test.each<[number, string]>([
    [59_000, '0 minutes'],
    [60_000, '1 minute'],
    [3_600_000 * 47, '47 hours'],
    [3_600_000 * 48, '2 days'],
  ])('one that was cut off %d ms ago stopped %s ago', (age, span) => {
    const found = diagnose(
      { ...nothing, installs: [install({ resumable: true, bytes: 34e6, age })] },
      reached,
    );
    const what = `The install of go1.22.1.linux-amd64.tar.gz stopped at 34.0 of 67.1 MB, ${span} ago.`;
    expect(found).toMatchObject([{ what }]);
  });

  test.each<[Partial<InstallFacts>, string]>([
    [{ bytes: 34e6 }, 'process 7 is installing it since 2026-01-01T00:00:00.000Z, progress 34.0 of 67.1 MB.'],
    [
      { known: false, size: undefined },
      'process 7 may be installing it since 2026-01-01T00:00:00.000Z, progress 0.0 MB.',
    ],
    [{ writer: undefined, since: undefined }, 'another process is installing it, progress 0.0 of 67.1 MB.'],
  ])('who holds the lock, since when, how far: %j', (given, what) => {
    const found = diagnose({ ...nothing, installs: [install({ live: true, ...given })] }, reached);
    expect(found).toMatchObject([{ what: `go1.22.1.linux-amd64.tar.gz: ${what}` }]);
  });
});

describe('what is kept of the checksum database', () => {
  test.each<[NoteFacts['kind'], boolean, string]>([
    ['damaged', false, 'warning log-note-wrong rename'],
    ['set aside', false, 'fine log-note-wrong'],
    ['set aside', true, 'warning log-note-wrong remove'],
    ['misplaced', false, 'error log-note-wrong remove'],
  ])('%s, outlived %s', (kind, outlived, expected) => {
    expect(judged({ notes: [{ path: '/n/1.note', identity: '1:5', kind, outlived }] })).toEqual([expected]);
  });
});

describe('what answers', () => {
  const failed: Answer = { kind: 'failed', ms: 5, why: 'It answers 403', hint: 'Look.' };
  const silent: Answer = { kind: 'silent', ms: 4012 };
  const without: Answer = { kind: 'without', ms: 5, what: 'release index' };
  const off: Answer = { kind: 'off', why: 'GOPROXY is "off"' };

  test.each<[string, readonly Answer[], readonly string[]]>([
    ['all', [good, good], []],
    ['one of two', [good, failed], ['warning mirror-failed']],
    ['one in part', [without, silent], ['warning mirror-failed', 'fine mirror-failed']],
    ['none', [failed, silent], ['error mirror-failed', 'error mirror-failed']],
    ['one, and one is off', [good, off], []],
    ['none, and one is off', [silent, off], ['error mirror-failed']],
    ['none is asked', [off], ['error mirror-failed']],
  ])('%s', (_, answers, expected) => {
    const mirrors = answers.map((answer, index) => ({ name: `mirror ${index}`, answer }));
    expect(shown(diagnose(nothing, { ...reached, mirrors }))).toEqual(expected);
  });

  test.each<[string, Answer, boolean, readonly string[]]>([
    ['answers', good, true, []],
    ['is off and not needed', off, false, []],
    ['is off and needed', off, true, ['error checksums-failed']],
    ['is silent and not needed', silent, false, ['warning checksums-failed']],
    ['fails and is needed', failed, true, ['error checksums-failed']],
  ])('the checksum database %s', (_, answer, needed, expected) => {
    expect(shown(diagnose(nothing, { ...reached, checksums: { name: 'sum', answer, needed } }))).toEqual(
      expected,
    );
  });

  test('their texts', () => {
    const mirrors = [failed, silent].map((answer, index) => ({ name: `mirror ${index}`, answer }));
    expect(diagnose(nothing, { ...reached, mirrors })).toMatchObject([
      { what: 'It answers 403.', fix: 'Look.' },
      { what: 'It did not answer within 4 s.' },
    ]);
  });
});
