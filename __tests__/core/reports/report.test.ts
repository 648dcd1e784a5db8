import { expect, test } from '@jest/globals';
import type { Finding, Severity } from '../../../src/core/doctor/finding.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import type { Pruned } from '../../../src/core/reports/pruned.ts';
import { exitCodeOf, type Report } from '../../../src/core/reports/report.ts';
import type { InstalledTree } from '../../../src/core/tool-cache/installed-tree.ts';

function verify(ok: boolean): Report {
  const verdict = {
    path: '/t',
    release: 'go1.22.12',
    ok,
    proved: ok,
    trust: undefined,
    differences: [],
    findings: [],
  };
  return { kind: 'verify', verdict };
}

function doctor(...severities: readonly Severity[]): Report {
  const facts = {
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
  const findings = severities.map(
    (severity): Finding => ({
      code: 'leftover',
      severity,
      path: '/t',
      what: '',
      means: '',
      fix: '',
      repair: undefined,
    }),
  );
  const asked = { mirrors: [], checksums: undefined, proxies: [], proxiesEnd: undefined };
  return { kind: 'doctor', diagnosis: { facts, asked, findings, fixed: [], failed: new Map() } };
}

const tree: InstalledTree = {
  root: '/t',
  tool: 'go',
  version: { major: 1, minor: 22, patch: 12 },
  release: 'go1.22.12',
  platform: 'linux-amd64',
  receipt: undefined,
  broken: 'it has no VERSION',
  lastUsed: undefined,
  inUse: false,
  active: false,
};

function prune(more: Partial<Pruned>): Report {
  return {
    kind: 'prune',
    pruned: { dryRun: false, removed: [], spared: [], failed: [], names: [], ...more },
  };
}

test.each<[string, Report, number]>([
  ['a tree that is whole', verify(true), 0],
  ['a tree that is not', verify(false), 1],
  ['a machine that is fine', doctor(), 0],
  ['one with notes', doctor('fine', 'fine'), 0],
  ['one with warnings', doctor('warning', 'fine'), 0],
  ['one with an error', doctor('fine', 'error', 'warning'), 1],
  ['nothing to remove', prune({}), 0],
  ['something that was removed', prune({ removed: [{ tree, bytes: 1, stays: undefined }] }), 0],
  ['something that was spared', prune({ spared: [{ tree, why: 'it is in use' }] }), 0],
  [
    'something that could not be',
    prune({ failed: [{ tree, problem: new Problem('FILES_FAILED', 'x') }] }),
    1,
  ],
  [
    'a list, also of broken trees',
    {
      kind: 'list',
      listing: {
        ...{ toolCache: '/t', installDir: '', goOnPath: undefined, now: 0 },
        trees: [{ tree, size: 1, foundByActions: false }],
      },
    },
    0,
  ],
  ['a command that exits with 3', { kind: 'exec', exit: { exitCode: 3, signal: undefined } }, 3],
  ['start-up files', { kind: 'profile', profile: { written: true, files: [], block: [] } }, 0],
])('%s', (_, report, expected) => {
  expect(exitCodeOf(report)).toBe(expected);
});
