/** What comes between looking and putting right: nothing is touched that was not judged. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Session } from '../../../src/app/wiring.ts';
import { diagnose } from '../../../src/core/doctor/diagnose.ts';
import type { Finding } from '../../../src/core/doctor/finding.ts';
import { goCommandName } from '../../../src/core/platform/go-command.ts';
import { inspect } from '../../../src/engine/doctor/inspect.ts';
import { repair } from '../../../src/engine/doctor/repair.ts';
import type { Run } from '../../../src/engine/run/run.ts';
import { transactionsFolder } from '../../../src/engine/transaction/transactions-folder.ts';
import { createWriters } from '../../../src/io/fs/writers.ts';
import { goOs, installGo, writeGoTree } from '../../support/installed-go.ts';
import { createPlace, type Place } from '../../support/product.ts';
import { openTestRun, usualPlan } from '../../support/test-run.ts';

function openRun(place: Place): Session {
  return openTestRun({ toolCache: place.toolCache, home: place.home });
}

async function findingsOf(run: Run, installDir = ''): Promise<readonly Finding[]> {
  const mirrors = [{ name: 'official', answer: { kind: 'good', ms: 1 } as const }];
  return diagnose(await inspect(run, { ...usualPlan, destination: { installDir, replace: false } }), {
    mirrors,
    checksums: undefined,
    proxies: [],
    proxiesEnd: undefined,
  });
}

async function repairFirst(run: Run, findings: readonly Finding[]): Promise<string | undefined> {
  const [first] = findings;
  if (first === undefined) throw new Error('nothing was found');
  const folder = transactionsFolder(run, '');
  return repair(run, first, { folder, maxAgeHours: 24, foundAt: run.clock.elapsed() });
}

const receipt = { trust: 'known', mirror: 'official' } as const;

/** Whole, in a folder beside the tool cache. */
function spare(place: Place): string {
  return installGo(join(place.root, 'spare'), { receipt });
}

test('a broken tree that was replaced since it was judged stays', async () => {
  using place = createPlace('doctor');
  await using session = openRun(place);
  const root = installGo(place.toolCache, { receipt });
  rmSync(join(root, 'bin', goCommandName(goOs)));
  const findings = await findingsOf(session.run);
  expect(findings).toMatchObject([{ code: 'tree-broken' }]);
  const whole = spare(place);
  renameSync(root, join(place.root, 'old'));
  renameSync(whole, root);

  expect(await repairFirst(session.run, findings)).toBe('it has changed since it was inspected');
  expect(existsSync(join(root, 'bin', goCommandName(goOs)))).toBe(true);
  expect(existsSync(`${root}.complete`)).toBe(true);
});

test('one that is put there in the very moment goes back to its place, and is marked', async () => {
  using place = createPlace('doctor');
  await using session = openRun(place);
  const root = installGo(place.toolCache);
  rmSync(join(root, 'bin', goCommandName(goOs)));
  const whole = spare(place);
  const { run } = session;
  const remove = async (path: string) => {
    await run.files.remove(path);
    if (path !== `${root}.complete`) return;
    renameSync(root, join(place.root, 'old'));
    renameSync(whole, root);
  };
  const findings = await findingsOf(run);

  expect(await repairFirst({ ...run, files: { ...run.files, remove } }, findings)).toBe(
    'it has changed since it was inspected',
  );

  expect(readFileSync(join(root, 'VERSION'), 'utf8')).toMatch(/^go1\.22\.12\n/);
  expect(existsSync(join(root, 'bin', goCommandName(goOs)))).toBe(true);
  expect(existsSync(`${root}.complete`)).toBe(true);
  expect(place.tree(dirname(root)).filter((path) => path.startsWith('.'))).toEqual([]);
});

test('a tree without marker that is marked within the seconds that an install has for it stays', async () => {
  using place = createPlace('doctor');
  await using session = openRun(place);
  const root = installGo(place.toolCache, { receipt, marker: false });
  const findings = await findingsOf(session.run);
  expect(findings).toMatchObject([{ code: 'tree-without-marker' }]);

  const clock = {
    ...session.run.clock,
    sleep: async () => writeFileSync(`${root}.complete`, ''),
  };
  const repaired = await repairFirst({ ...session.run, clock }, findings);

  expect(repaired).toBe('it has changed since it was inspected');
  expect(existsSync(join(root, 'bin', goCommandName(goOs)))).toBe(true);
});

test('what lies in a transaction that somebody has begun since stays', async () => {
  using place = createPlace('doctor');
  await using session = openRun(place);
  const folder = join(transactionsFolder(session.run, ''), `go1.98.0.linux-amd64.tar.gz-${'0'.repeat(16)}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '1.json.damaged'), 'x');
  const findings = await findingsOf(session.run);
  expect(findings).toMatchObject([{ code: 'record-damaged' }]);
  writeFileSync(join(folder, `${createWriters().self}.partial`), 'bytes'); // this very process lives

  expect(await repairFirst(session.run, findings)).toMatch(/ is using it$/);
  expect(existsSync(join(folder, '1.json.damaged'))).toBe(true);
});

test('a file that took the place of what was judged stays', async () => {
  using place = createPlace('doctor');
  await using session = openRun(place);
  const state = join(place.toolCache, '.setup-go-tarball');
  writeFileSync(state, 'one');
  const findings = await findingsOf(session.run);
  writeFileSync(`${state}.new`, 'another');
  renameSync(`${state}.new`, state);

  expect(await repairFirst(session.run, findings)).toBe('it has changed since it was inspected');
  expect(readFileSync(state, 'utf8')).toBe('another');
});

test('a tree beside install-dir stays where it is when another Go has come to its place since', async () => {
  using place = createPlace('doctor');
  await using session = openRun(place);
  const dir = join(place.root, 'opt/go');
  const aside = join(place.root, 'opt/.go.old-1-1-00000000-00000000');
  writeGoTree(aside, 'go1.22.12');
  const findings = await findingsOf(session.run, dir);
  expect(findings).toMatchObject([{ code: 'swap-cut-off', repair: { outcome: 'put back' } }]);
  writeGoTree(dir, 'go1.99.1');

  expect(await repairFirst(session.run, findings)).toBe('it has changed since it was inspected');
  expect(place.tree(dirname(dir)).filter((path) => /^[^/]*\/$/.test(path))).toEqual([
    `${basename(aside)}/`,
    'go/',
  ]);
});
