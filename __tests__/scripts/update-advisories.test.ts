import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { readTable, type StoredTable } from '../../src/core/advisories/advisory-table.ts';
import { storeRecent } from '../../src/core/advisories/store-recent.ts';
import { storeTable } from '../../src/core/advisories/store-table.ts';
import { testUnless } from '../support/test-unless.ts';
import { affectedPart, createVulndb, type Entries, osv, type Vulndb, whyNoGo } from '../support/vulndb.ts';

const root = join(import.meta.dirname, '../..');
const versionOf = (day: string) => `v0.0.0-${day}120000-0123456789ab`;
const [old, version, newer] = [versionOf('20260101'), versionOf('20260201'), versionOf('20260301')];
const before: StoredTable = {
  module: old,
  newest: ['go1.25.1'],
  advisories: { 'GO-2024-0001': 'stdlib 0 1.25.0' },
};
const releases = ['go1.26.1', 'go1.26.2', 'go1.27rc1', 'go1.25.3'];
const good = { 'GO-2026-0001.json': osv('GO-2026-0001', [affectedPart('stdlib', ['0', '1.26.2'])]) };

interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The bytes of the table afterwards. */
  readonly table: string;
  /** The same of the table for newer releases; empty if none was written. */
  readonly recent: string;
}

async function update(entries: Entries, given: Given = {}): Promise<Result> {
  using vulndb = createVulndb();
  vulndb.publish(version, entries);
  vulndb.release(...releases);
  return await run(vulndb, given);
}

interface Given {
  readonly table?: StoredTable | string;
  readonly options?: readonly string[];
}

async function run({ folder, env }: Vulndb, { table = before, options = [] }: Given): Promise<Result> {
  const file = join(folder, 'table.json');
  writeFileSync(file, typeof table === 'string' ? table : print(table));
  const script = join(root, 'scripts/update-advisories.ts');
  const args = ['--disable-warning=ExperimentalWarning', script, '--table', file, ...options];
  const outcome = await promisify(execFile)(process.execPath, args, { env }).then(
    (said) => ({ code: 0, ...said }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  const { code, stdout, stderr } = outcome;
  const recent = join(folder, 'recent-advisories.json');
  return {
    ...{ code, stdout, stderr, table: readFileSync(file, 'utf8') },
    recent: existsSync(recent) ? readFileSync(recent, 'utf8') : '',
  };
}

function print(table: object): string {
  return `${JSON.stringify(table, null, 2)}\n`;
}

describe('writes', () => {
  testUnless(whyNoGo)('the advisories about Go, and the newest release of each minor version', async () => {
    const result = await update({
      ...good,
      'GO-2025-0002.json': osv('GO-2025-0002', [affectedPart('toolchain', ['1.25.0-0', '1.25.4'])]),
    });
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toBe(
      [
        `golang.org/x/vulndb ${version}: 2 advisories about Go`,
        'new: GO-2025-0002 GO-2026-0001',
        'gone: GO-2024-0001',
        'the table was written',
        '',
      ].join('\n'),
    );
    // A release that fixes something exists, although the proxy does not list it.
    expect(result.table).toBe(
      print({
        module: version,
        newest: ['go1.26.2', 'go1.25.4'],
        advisories: {
          'GO-2025-0002': 'CVE-2025-0002 toolchain 1.25.0-0 1.25.4',
          'GO-2026-0001': 'CVE-2026-0001 stdlib 0 1.26.2',
        },
      }),
    );
    expect(result.recent).toBe(print(storeRecent(readTable(JSON.parse(result.table)))));
  });

  testUnless(whyNoGo)('the platforms of an advisory that is not about all', async () => {
    const only = [{ path: 'os', goos: ['windows'], goarch: ['amd64', 'arm64'] }];
    const { table } = await update({
      'GO-2026-0001.json': osv('GO-2026-0001', [affectedPart('stdlib', ['0', '1.26.2'], only)]),
    });
    expect(table).toContain('"CVE-2026-0001 stdlib:windows/amd64,windows/arm64 0 1.26.2"');
  });

  testUnless(whyNoGo)('none that is withdrawn, or about another module', async () => {
    const { stdout, table } = await update({
      ...good,
      'GO-2026-0002.json': osv('GO-2026-0002', [affectedPart('stdlib', ['0'])], {
        withdrawn: '2026-01-02T00:00:00Z',
      }),
      'GO-2026-0003.json': osv('GO-2026-0003', [affectedPart('example.com/m', ['0'])]),
      'README.md': 'not an advisory',
    });
    expect(stdout).toContain(': 1 advisories about Go');
    expect(table).not.toMatch(/GO-2026-000[23]/);
  });

  testUnless(whyNoGo)('the version that is named', async () => {
    using vulndb = createVulndb();
    vulndb.release(...releases);
    vulndb.publish(version, good);
    vulndb.publish(newer, good);
    const result = await run(vulndb, { options: ['--version', version] });
    expect(result.stdout).toContain(`golang.org/x/vulndb ${version}: `);
  });
});

describe('leaves the table as it is', () => {
  const current = { module: version, newest: ['go1.26.2', 'go1.25.3'] };
  const table: StoredTable = {
    ...current,
    advisories: { 'GO-2026-0001': 'CVE-2026-0001 stdlib 0 1.26.2' },
  };

  testUnless(whyNoGo)('if it is up to date', async () => {
    const result = await update(good, { table });
    expect(result).toMatchObject({ code: 0, stderr: '', table: print(table) });
    expect(result.stdout).toContain('the table is up to date');
    expect(await update(good, { table, options: ['--check'] })).toMatchObject({ code: 0 });
  });

  testUnless(whyNoGo)('with --check, which fails if something would change', async () => {
    const result = await update(good, { options: ['--check'] });
    expect(result.recent).toBe('');
    expect(result).toMatchObject({ code: 1, stderr: '', table: print(before) });
    expect(result.stdout).toContain('the table is not up to date');
  });

  testUnless(whyNoGo)('if it is newer', async () => {
    const result = await update(good, { table: { ...before, module: newer } });
    expect(result).toMatchObject({ code: 1, table: print({ ...before, module: newer }) });
    expect(result.stderr).toContain(`the table is newer: it has ${newer}`);
  });
});

describe('refuses what is malformed, by name, and writes nothing', () => {
  const part = affectedPart('stdlib', ['0', '1.26.2']);
  const ranged = (range: unknown) => osv('GO-2026-0001', [{ ...part, ranges: [range] }]);
  const events = (...list: unknown[]) => ranged({ type: 'SEMVER', events: list });
  for (const [what, entry, reason] of [
    ['a file that is not JSON', '{', 'JSON'],
    ['a list', [], 'the file is []'],
    ['an id of another database', osv('CVE-2026-1', [part]), 'id is "CVE-2026-1"'],
    ['no range', osv('GO-2026-0001', [{ ...part, ranges: [] }]), 'GO-2026-0001 has no range for stdlib'],
    ['no package', osv('GO-2026-0001', [{}]), 'GO-2026-0001 package is undefined'],
    ['a range of commits', ranged({ type: 'GIT', events: [] }), 'a range of type "GIT"'],
    ['a range without events', events(), 'a range without events'],
    ['an event of another kind', events({ last_affected: '1.26.2' }), 'the event {"last_affected":"1.26.2"}'],
    ['a version with text behind it', events({ introduced: '1.26.2 stdlib' }), 'the event {"introduced"'],
    ['a version of two lines', events({ introduced: '1.26\n.2' }), 'the event {"introduced":"1.26\\n.2"}'],
    [
      'two events in one',
      events({ introduced: '0', fixed: '1.26.2' }),
      'the event {"introduced":"0","fixed"',
    ],
    ['two introductions', events({ introduced: '0' }, { introduced: '1.26.0' }), 'do not alternate'],
    [
      'a platform that is none',
      osv('GO-2026-0001', [affectedPart('stdlib', ['0'], [{ goos: ['win dows'] }])]),
      'a platform is "win dows"',
    ],
  ] as const) {
    testUnless(whyNoGo)(what, async () => {
      const result = await update({ 'GO-2026-0001.json': entry });
      expect(result).toMatchObject({ code: 1, stdout: '', table: print(before) });
      expect(result.stderr).toMatch(/^update-advisories: /);
      expect(result.stderr).toContain(reason);
    });
  }

  testUnless(whyNoGo)('a module without advisories', async () => {
    const result = await update({ 'README.md': 'none' });
    expect(result).toMatchObject({ code: 1, stdout: '', table: print(before) });
    expect(result.stderr).toContain('has no advisories');
  });

  testUnless(whyNoGo)('a version that the proxy does not have', async () => {
    const result = await update(good, { options: ['--version', newer] });
    expect(result).toMatchObject({ code: 1, stdout: '', table: print(before) });
    expect(result.stderr).toContain(newer);
  });
});

describe('the table itself', () => {
  for (const [what, table, reason] of [
    ['module', { ...before, module: 'v1.0.0' }, 'v1.0.0 is not a version of golang.org/x/vulndb'],
    ['release', { ...before, newest: ['go1.x'] }, 'the table of advisories has "go1.x"'],
    ['advisory', { ...before, advisories: { 'GO-2024-0001': 'nonsense' } }, 'has "nonsense"'],
  ] as const) {
    testUnless(whyNoGo)(`is refused with a malformed ${what}`, async () => {
      const result = await update(good, { table });
      expect(result).toMatchObject({ code: 1, stdout: '', table: print(table) });
      expect(result.stderr).toContain(reason);
    });
  }

  test('in the repository has the bytes that the script would write', () => {
    const text = readFileSync(join(root, 'src/core/advisories/known-advisories.json'), 'utf8');
    expect(print(storeTable(readTable(JSON.parse(text))))).toBe(text);
  });
});
