import { describe, expect, test } from '@jest/globals';
import { checkOutsidePlace, outcomeOf } from '../../../src/core/doctor/check-install-dir.ts';
import type { CutOff, OutsideFacts } from '../../../src/core/doctor/facts.ts';
import type { Finding } from '../../../src/core/doctor/finding.ts';
import type { InstallDirFacts } from '../../../src/core/install-dir/install-dir.ts';
import type { PathFacts } from '../../../src/core/ports/disk.ts';
import { diagnosisJson, diagnosisLines } from '../../../src/hosts/render/doctor-report.ts';

const ours: InstallDirFacts = {
  kind: 'folder',
  isRoot: false,
  isMountPoint: false,
  holds: undefined,
  isEmpty: false,
  isGo: true,
  isOurs: true,
  isOldTaken: false,
};
const nothing: InstallDirFacts = { ...ours, kind: 'nothing', isGo: false, isOurs: false };
const empty: InstallDirFacts = { ...nothing, kind: 'folder', isEmpty: true };
const theirs: InstallDirFacts = { ...ours, isOurs: false };
const thesis: InstallDirFacts = { ...theirs, isGo: false };

const folder: PathFacts = {
  kind: 'folder',
  identity: '1:2',
  size: 4096,
  modified: 0,
  executable: true,
  target: undefined,
};

function outside(given: Partial<OutsideFacts>): OutsideFacts {
  return {
    path: '/opt/go',
    real: '/opt/go',
    is: folder,
    there: ours,
    implicit: false,
    replace: false,
    tree: { release: 'go1.22.1', platform: 'linux-amd64', trust: 'known', mirror: 'official' },
    accepted: true,
    defect: undefined,
    receipt: { kind: 'right', mirror: 'official', path: '/opt/go/.setup-go-tarball.json' },
    size: { is: 10, was: 10 },
    missing: [],
    modes: [],
    busy: undefined,
    denied: undefined,
    room: undefined,
    cutOff: [],
    old: '/opt/go.old',
    ...given,
  };
}

const none = { kind: 'none', path: '/opt/go/.setup-go-tarball.json' } as const;
const wrong = { ...none, kind: 'wrong', why: 'it is damaged', identity: '1:3' } as const;
const noGo = { accepted: false, tree: undefined, receipt: none, size: undefined } as const;

const shown = ({ severity, code, repair }: Finding) =>
  `${severity} ${code}${repair?.kind === 'recover' ? ` ${repair.outcome}` : repair ? ` ${repair.kind}` : ''}`;

describe('the folder', () => {
  test.each<[string, Partial<OutsideFacts>, readonly string[]]>([
    ['one of ours', {}, []],
    ['a full disk', { room: { free: 299, needed: 300 } }, ['warning little-room']],
    [
      'a disk without inodes',
      { room: { free: 300, needed: 300, inodes: { free: 0, needed: 1 } } },
      ['warning little-room'],
    ],
    ['a Go of somebody else', { there: theirs, receipt: none, size: undefined }, []],
    ['nothing', { ...noGo, there: nothing, is: undefined }, []],
    ['an empty folder', { ...noGo, there: empty }, []],
    ['something else', { ...noGo, there: thesis }, ['error install-dir-refused']],
    ['something else, replace', { ...noGo, there: thesis, replace: true }, ['error install-dir-refused']],
    ['a file', { ...noGo, there: { ...thesis, kind: 'file' } }, ['error install-dir-refused']],
    [
      'the home folder',
      { ...noGo, there: { ...thesis, holds: 'the home folder "/root"' } },
      ['error install-dir-refused'],
    ],
    [
      'a mount point with a Go',
      { there: { ...theirs, isMountPoint: true } },
      ['warning install-dir-refused'],
    ],
    [
      'a Go of somebody else, and one kept',
      { there: { ...theirs, isOldTaken: true } },
      ['warning install-dir-refused', 'fine go-kept'],
    ],
    ['the same, replace', { there: { ...theirs, isOldTaken: true }, replace: true }, ['fine go-kept']],
    ['one of ours, and one kept', { there: { ...ours, isOldTaken: true } }, ['fine go-kept']],
    ['nothing, denied', { ...noGo, there: nothing, denied: 'permission denied' }, ['error not-writable']],
    ['one of ours, denied', { denied: 'permission denied' }, ['warning not-writable']],
    [
      'something else, denied',
      { ...noGo, there: thesis, denied: 'permission denied' },
      ['error install-dir-refused'],
    ],
    [
      'on another drive',
      {
        is: { ...folder, kind: 'link', target: { path: '/far', kind: 'folder', otherDrive: true } },
      },
      ['fine link-elsewhere'],
    ],
  ])('%s', (_, given, expected) => {
    expect(checkOutsidePlace(outside(given)).map(shown)).toEqual(expected);
  });
});

const replaced = 'The next setup replaces it, and needs a mirror for that.';
const removed = 'Remove "/opt/go" yourself. The next setup installs it again, and needs a mirror for that.';

describe('the tree', () => {
  test.each<[string, Partial<OutsideFacts>, readonly string[], string]>([
    [
      'ours, without bin/go',
      { defect: 'it has no "/opt/go/bin/go"', accepted: false, there: { ...ours, isGo: false } },
      ['error tree-broken'],
      replaced,
    ],
    ['ours, without src', { defect: 'it has no folder "src"' }, ['error tree-broken'], removed],
    [
      'broken, with a wrong receipt: the rest of it is nobody else’s',
      { defect: 'it has no VERSION', receipt: wrong, accepted: false },
      ['error tree-broken'],
      replaced,
    ],
    [
      'of somebody else, without VERSION',
      { ...noGo, there: thesis, defect: 'it has no VERSION' },
      ['error tree-broken', 'error install-dir-refused'],
      removed,
    ],
    ['shorter', { size: { is: 9, was: 10 } }, ['error tree-incomplete'], removed],
    ['without a file', { missing: ['src/a.go'] }, ['error tree-incomplete'], removed],
    [
      'closed to others',
      { modes: [{ path: 'bin/go', is: 0o700, should: 0o755 }] },
      ['warning tree-modes set-modes'],
      'doctor --fix gives',
    ],
    ['longer', { size: { is: 11, was: 10 } }, ['warning tree-grown'], '"setup-go-tarball verify"'],
    ['a wrong receipt', { receipt: wrong }, ['warning receipt-wrong remove'], 'doctor --fix removes'],
  ])('%s', (_, given, expected, fix) => {
    const found = checkOutsidePlace(outside(given));
    expect(found.map(shown)).toEqual(expected);
    expect(found[0]?.fix).toMatch(fix);
  });

  test('what a process is at is its business', () => {
    const busy = 'process 7';
    for (const given of [{ defect: 'it has no VERSION' }, { missing: ['a'] }, { receipt: wrong }]) {
      expect(checkOutsidePlace(outside({ ...given, busy }))).toMatchObject([
        { severity: 'warning', fix: 'Nothing to do for now: process 7 is working there.', repair: undefined },
      ]);
    }
  });
});

describe('a swap that was cut off', () => {
  const taken = { isOldTaken: true };
  test.each<[string, Partial<OutsideFacts>, boolean, string]>([
    ['nothing there', { ...noGo, there: nothing }, true, 'error swap-cut-off put back'],
    ['nothing there, somebody else’s', { ...noGo, there: nothing }, false, 'error swap-cut-off put back'],
    ['an empty folder', { ...noGo, there: empty }, true, 'error swap-cut-off put back'],
    ['the new tree', {}, true, 'warning swap-cut-off removed'],
    ['the new tree, one kept', { there: { ...ours, ...taken } }, true, 'warning swap-cut-off removed'],
    ['the new tree, somebody else’s', {}, false, 'warning swap-cut-off kept'],
    ['the same, one kept', { there: { ...ours, ...taken } }, false, 'warning swap-cut-off'],
    ['something else', { ...noGo, there: thesis }, true, 'warning swap-cut-off'],
  ])('%s', (_, given, isOurs, expected) => {
    const path = '/opt/.go.old-7-1-00000000-00000000';
    const aside: CutOff = { path, identity: '1:9', writer: 'process 7 (gone)', ours: isOurs };
    const seen = outside({ ...given, cutOff: [aside] });
    const found = checkOutsidePlace(seen).filter(({ code }) => code === 'swap-cut-off');
    expect(found.map(shown)).toEqual([expected]);
    expect(found[0]?.what).toBe('Process 7 (gone) was interrupted while it replaced "/opt/go".');
    const outcome = outcomeOf(seen.there, aside);
    expect(found[0]?.repair).toEqual(
      outcome && { kind: 'recover', at: '/opt/go', path, identity: '1:9', outcome },
    );
  });
});

test.each<[Partial<OutsideFacts>, string]>([
  [{}, '/opt/go (go1.22.1, linux-amd64, known from official)'],
  [
    { tree: { release: 'go1.22.1', platform: undefined, trust: undefined, mirror: undefined } },
    '/opt/go (go1.22.1, unrecorded)',
  ],
  [{ ...noGo, there: nothing }, '/opt/go (does not exist yet)'],
  [{ ...noGo, there: empty }, '/opt/go (empty)'],
  [{ ...noGo, there: thesis }, '/opt/go (no Go)'],
])('what there is, for people: %#', (given, expected) => {
  const facts = {
    ...{ places: [], trees: [], strays: [], installs: [], notes: [], unreadable: [] },
    environment: { go: undefined, roots: [], judged: undefined, modules: undefined },
    capabilities: {
      folder: '/tools',
      disk: undefined,
      inodes: undefined,
      system: { libc: undefined, rosetta: false, container: undefined, descriptors: undefined },
    },
  };
  const reported = {
    facts: { ...facts, outside: outside(given) },
    asked: { mirrors: [], checksums: undefined, proxies: [], proxiesEnd: undefined },
    findings: [],
    fixed: [],
    failed: new Map<string, string>(),
  };
  expect(diagnosisLines(reported)).toContain(`Install dir ${expected}`);
  const without = { ...reported, facts: { ...facts, outside: undefined } };
  expect(diagnosisLines(without).join('\n')).not.toContain('Install dir');
  expect(Object.keys(diagnosisJson(without))).not.toContain('install-dir');
});
