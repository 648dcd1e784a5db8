import { expect, test } from '@jest/globals';
import type { Asked, Facts } from '../../../src/core/doctor/facts.ts';
import { type Finding, finding, nameOf } from '../../../src/core/doctor/finding.ts';
import type { Diagnosis } from '../../../src/core/reports/diagnosis.ts';
import { diagnosisJson, diagnosisLines } from '../../../src/hosts/render/doctor-report.ts';

const facts: Facts = {
  places: [
    {
      path: '/tools',
      role: 'tool cache',
      is: undefined,
      denied: undefined,
      room: { free: 1.5e9, needed: 1 },
    },
  ],
  trees: [],
  strays: [],
  installs: [],
  notes: [],
  outside: undefined,
  environment: {
    go: { path: '/usr/local/go/bin/go', root: '/usr/local/go', release: 'go1.26.8', broken: undefined },
    roots: [],
    judged: undefined,
    modules: { gomod: '/w/go.mod', folder: '/m', damaged: [], unchecked: undefined },
  },
  capabilities: {
    folder: '/tools',
    disk: {
      atomicRename: true,
      hardLinks: false,
      symbolicLinks: true,
      ignoresCase: true,
      runsPrograms: undefined,
      longPaths: true,
    },
    inodes: 5,
    system: {
      libc: { name: 'glibc', version: '2.36' },
      rosetta: false,
      container: 'docker',
      descriptors: 1024,
    },
  },
  unreadable: [],
};
const asked: Asked = {
  mirrors: [
    { name: 'official', answer: { kind: 'good', ms: 42 } },
    { name: 'https://b.example', answer: { kind: 'silent', ms: 4000 } },
  ],
  checksums: { name: 'sum.golang.org', answer: { kind: 'off', why: 'GOSUMDB is "off"' }, needed: false },
  proxies: [{ name: 'module-proxy http://p.test', answer: { kind: 'good', ms: 7 }, fallsBack: false }],
  proxiesEnd: undefined,
};
const report = (given: Partial<Diagnosis>): Diagnosis => ({
  facts,
  asked,
  findings: [],
  fixed: [],
  failed: new Map(),
  ...given,
});

const broken = finding('tree-broken', {
  path: '/tools/go/1.22.1/x64',
  what: 'It has no VERSION.',
  repair: { kind: 'remove', path: '/tools/go/1.22.1/x64', identity: '1:1' },
});
const room = finding('little-room', { path: '/tools', what: 'It has room for 1.0 MB.' });

test('the facts stand in front, aligned', () => {
  expect(diagnosisLines(report({})).slice(0, 11)).toEqual([
    'Tool cache  /tools (does not exist yet, 1500.0 MB free)',
    'Trees       none',
    'Installs    none in progress',
    'Mirrors     official 42 ms',
    '            https://b.example no usable answer after 4000 ms',
    'Checksums   sum.golang.org not asked: GOSUMDB is "off"',
    'Proxy       module-proxy http://p.test 7 ms',
    'Go on PATH  /usr/local/go/bin/go (go1.26.8)',
    'Modules     /m (verified)',
    'System      glibc 2.36, container (docker), 1024 open files',
    'Disk        atomic rename, no hard links, symbolic links, ignores case, long paths, 5 inodes free',
  ]);
});

test.each<[string, readonly Finding[], readonly Finding[], string]>([
  ['nothing', [], [], 'Everything is fine.'],
  ['nothing left', [], [broken], 'Everything is fine: 1 repaired.'],
  ['one that can be put right', [broken], [], '1 error. "setup-go-tarball doctor --fix" can repair 1.'],
  ['one that cannot', [room], [], '1 warning.'],
  [
    'several',
    [broken, broken, room],
    [],
    '2 errors, 1 warning. "setup-go-tarball doctor --fix" can repair 2.',
  ],
  ['some left', [room], [broken], '1 warning, 1 repaired.'],
])('the sum of it: %s', (_, findings, fixed, expected) => {
  expect(diagnosisLines(report({ findings, fixed })).at(-1)).toBe(expected);
});

test('a finding says what, what it means, what to do, and why that did not work', () => {
  const failed = new Map([[nameOf(broken), 'permission denied']]);
  const lines = diagnosisLines(report({ findings: [broken], failed }));
  expect(lines.slice(11)).toEqual([
    '',
    'Error: tree-broken: /tools/go/1.22.1/x64',
    '  It has no VERSION.',
    '  It is marked as installed, but does not work.',
    expect.stringMatching(/^ {2}doctor --fix removes the marker/),
    '  Not repaired: permission denied',
    '',
    expect.stringMatching(/^1 error\./),
  ]);
});

test.each<[string, string, string]>([
  ['go', '', ''],
  ['go-slim', '', ' --slim'],
  ['go-0123abcd', 'https://go.example/dl', " --mirrors 'https://go.example/dl'"],
])(
  'what is repaired says what was removed, and the command that brings it back: %s',
  (tool, mirror, flags) => {
    const folder = `/tools/${tool}/1.22.1`;
    const root = `${folder}/x64`;
    const files = {
      marker: `${root}.complete`,
      receipt: `${root}.receipt.json`,
      manifest: `${root}.manifest`,
      proof: `${root}.tlog-proof`,
    };
    const place = { tool, version: '1.22.1', arch: 'x64', folder, root, ...files };
    const repair = { kind: 'remove-tree', place, identity: '1:1', mirror } as const;
    const gone = finding('tree-broken', { path: root, what: 'It has no VERSION.', repair });
    const command = `setup-go-tarball setup --go-version 1.22.1 --architecture x64${flags}`;
    expect(diagnosisLines(report({ fixed: [gone] })).slice(11, -2)).toEqual([
      '',
      `Fixed: tree-broken: ${root}`,
      '  It has no VERSION.',
      `  Removed "${root}", its marker and its receipt.`,
      `  To install it again: ${command}`,
    ]);
    expect(diagnosisJson(report({ fixed: [gone] }))).toMatchObject({
      findings: [{ fixed: true, done: `Removed "${root}", its marker and its receipt.`, restore: command }],
    });
  },
);

test('what nobody misses has no such command', () => {
  const repair = { kind: 'remove', path: '/tools/.staging-1', identity: '1:1' } as const;
  const stray = finding('leftover', { path: '/tools/.staging-1', what: 'A process left it behind.', repair });
  expect(diagnosisLines(report({ fixed: [stray] })).slice(13, -2)).toEqual([
    '  A process left it behind.',
    '  Removed "/tools/.staging-1".',
  ]);
});

test('text from outside is on one line, without control characters; the host redacts it', () => {
  const nasty = { ...room, path: '/a\n::error::x\u001b[31m' };
  const lines = diagnosisLines(report({ findings: [nasty] }));
  expect(lines.filter((line) => line.includes('::error::'))).toEqual([
    'Warning: little-room: /a ::error::x\ufffd[31m',
  ]);
});

test('as JSON: what was put right is marked, and the repair itself is nobody’s business', () => {
  const failed = new Map([[nameOf(broken), 'permission denied']]);
  expect(diagnosisJson(report({ findings: [broken], fixed: [room], failed }))).toMatchObject({
    healthy: false,
    findings: [
      { code: 'little-room', severity: 'warning', path: '/tools', fixed: true },
      { code: 'tree-broken', fixed: false, why: 'permission denied' },
    ],
    'tool-cache': { path: '/tools', exists: false, writable: true, free: 1.5e9 },
    checkpoints: null,
    mirrors: [
      { name: 'official', answer: 'answers', ms: 42 },
      { name: 'https://b.example', answer: 'is silent', ms: 4000 },
    ],
    'checksum-database': { answer: 'is off', ms: null, why: 'GOSUMDB is "off"' },
    'go-on-path': { release: 'go1.26.8', works: true },
    modules: { cache: '/m', verified: true, unchecked: null },
    proxies: [{ name: 'module-proxy http://p.test', answer: 'answers', ms: 7 }],
    capabilities: { 'hard-links': false, 'case-insensitive': true, 'runs-programs': null, free: 1.5e9 },
  });
  expect(JSON.stringify(diagnosisJson(report({ findings: [broken] })))).not.toContain('repair');
});
