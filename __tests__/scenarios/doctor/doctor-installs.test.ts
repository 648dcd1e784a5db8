/** The command doctor on installs in progress: what is running is not touched, what was cut off is told. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { printRecord } from '../../../src/core/transaction/install-record.ts';
import { goFile } from '../../support/installed-go.ts';
import { miniGo, sha256 } from '../../support/mini-go.ts';
import { runStep } from '../../support/product.ts';
import {
  type BrokenMachine,
  deadWriter,
  fixed,
  openBrokenMachine,
  strangeWriter,
  transactionFolder,
  version,
  wrong,
} from './broken-machine.ts';

const ballast = 3_000_000;

/** The folder of the one transaction there is. */
function onlyTransaction({ toolCache }: BrokenMachine): string {
  const folder = transactionFolder(toolCache, '');
  const names = readdirSync(folder);
  expect(names).toHaveLength(1);
  return join(folder, names[0] ?? '');
}

/** Cuts an install off in the middle, as a runner that kills the job. */
async function cutOff(machine: BrokenMachine): Promise<string> {
  const { mirror, mirrors, go, scenario } = machine;
  mirror.fail(`/go/${go.filename}`, { kind: 'stall', after: 2_000_000 });
  const env = { GOSUMDB: 'off' };
  await runStep(
    scenario.place,
    { 'go-version': version, mirrors },
    {
      env,
      started: async (child) => {
        while (!partialsOf(machine).some(({ size }) => size >= 1_500_000)) await sleep(20);
        child.kill('SIGKILL');
      },
    },
  );
  mirror.recover();
  return onlyTransaction(machine);
}

function partialsOf({
  toolCache,
}: BrokenMachine): readonly { readonly path: string; readonly size: number }[] {
  const folder = transactionFolder(toolCache, '');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.partial'))
    .map((name) => ({ path: join(folder, name), size: readFileSync(join(folder, name)).length }));
}

test('one that was killed is told, and the next setup goes on from there', async () => {
  await using machine = await openBrokenMachine('cut', miniGo(`go${version}`, { ballast }));
  const folder = await cutOff(machine);

  const report = await machine.doctor(['--fix']);

  expect(report).toMatchObject({ exit: 0, healthy: true });
  expect(report.installs).toMatchObject([
    { folder, archive: machine.go.filename, state: 'Syncing', running: false, resumable: true },
  ]);
  expect(report.findings).toContainEqual(
    expect.objectContaining({
      code: 'install-resumable',
      severity: 'fine',
      path: folder,
      what: expect.stringMatching(/^The install of go1\.99\.1\..* stopped at [12]\.\d MB, 0 minutes ago\.$/),
    }),
  );
  expect(fixed(report)).toEqual(['leftover']); // its staging
  const asked = machine.mirror.requests.length;
  await machine.install();
  const ranges = machine.mirror.requests.slice(asked).map(({ headers }) => headers['range']);
  expect(ranges).toContainEqual(expect.stringMatching(/^bytes=[12]\d{6}-$/));
});

interface Rubbish {
  readonly name: string;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Makes it, and gives its path. */
  readonly make: (folder: string) => string;
}

const recordsOf = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /^\d+\.json$/.test(name))
    .sort();
const latest = (folder: string) => join(folder, recordsOf(folder).at(-1) ?? '');
const write = (path: string, text = 'x'.repeat(1000)) => {
  writeFileSync(path, text);
  return path;
};
/** Milliseconds do not say that it is being written just now. */
const old = (path: string) => {
  utimesSync(path, 1e9, 1e9);
  return path;
};
const folderAt = (path: string) => {
  rmSync(path, { force: true });
  mkdirSync(path);
  return path;
};

const rubbish: readonly Rubbish[] = [
  {
    name: 'a flipped bit in the latest record',
    code: 'record-damaged',
    severity: 'warning',
    make(folder) {
      const path = latest(folder);
      return old(write(path, readFileSync(path, 'utf8').replace('"Done"', '"Dome"')));
    },
  },
  {
    name: 'an emptied latest record',
    code: 'record-damaged',
    severity: 'warning',
    make(folder) {
      truncateSync(latest(folder));
      return old(latest(folder));
    },
  },
  {
    name: 'a record that was set aside',
    code: 'record-damaged',
    severity: 'warning',
    make: (folder) => write(join(folder, '1.json.damaged')),
  },
  {
    name: 'a folder in place of the latest record',
    code: 'record-damaged',
    severity: 'warning',
    make: (folder) => old(folderAt(latest(folder))),
  },
  {
    name: 'a folder in place of a partial',
    code: 'install-rubbish',
    severity: 'warning',
    make: (folder) => folderAt(join(folder, `${deadWriter()}.partial`)),
  },
  {
    name: 'a partial of an install that is done',
    code: 'install-rubbish',
    severity: 'warning',
    make: (folder) => write(join(folder, `${deadWriter()}.partial`)),
  },
  {
    name: 'a draft of a record',
    code: 'install-rubbish',
    severity: 'warning',
    make: (folder) => old(write(join(folder, '9.json.0123456789ab.tmp'))),
  },
  {
    name: 'a file in place of a transaction',
    code: 'install-in-the-way',
    severity: 'error',
    make(folder) {
      rmSync(folder, { recursive: true });
      return write(folder);
    },
  },
];

describe('rubbish', () => {
  let machine: BrokenMachine;
  beforeAll(async () => {
    machine = await openBrokenMachine('rubbish');
    await machine.install();
  });
  afterAll(async () => {
    await machine[Symbol.asyncDispose]();
  });

  test.each(rubbish)('$name: $code, and put right', async (given) => {
    const path = given.make(onlyTransaction(machine));

    const report = await machine.doctor();
    expect(wrong(report)).toMatchObject([{ code: given.code, severity: given.severity, path }]);
    expect(report.exit).toBe(given.severity === 'error' ? 1 : 0);
    expect(existsSync(path)).toBe(true);

    const after = await machine.doctor(['--fix']);
    expect(after).toMatchObject({ exit: 0, healthy: true });
    expect(wrong(after)).toEqual([]);
    expect(fixed(after)).toEqual([given.code]);
    expect(existsSync(path)).toBe(false);

    rmSync(dirname(machine.root), { recursive: true }); // so that it is installed once more, by the same journal
    await machine.install();
  });
});

test('a partial without records: one that can be gone on with, and one that nobody will', async () => {
  await using machine = await openBrokenMachine('heirless');
  const folder = transactionFolder(machine.toolCache, `go1.98.0.linux-amd64.tar.gz-${'0'.repeat(16)}`);
  mkdirSync(folder, { recursive: true });
  const own = old(write(join(folder, `${deadWriter()}.partial`)));
  const strange = old(write(join(folder, `${strangeWriter()}.partial`)));

  const report = await machine.doctor(['--fix']);

  expect(fixed(report)).toEqual(['install-rubbish']);
  expect(report.findings).toContainEqual(
    expect.objectContaining({ code: 'install-resumable', path: folder }),
  );
  expect([existsSync(own), existsSync(strange)]).toEqual([true, false]);
});

test('one of another machine that was touched a moment ago may be running', async () => {
  await using machine = await openBrokenMachine('strange');
  const id = `go1.98.0.linux-amd64.tar.gz-${'0'.repeat(16)}`;
  const folder = transactionFolder(machine.toolCache, id);
  mkdirSync(folder, { recursive: true });
  const record = {
    schema: 1,
    checkpointId: id,
    stateVersion: 1,
    state: { name: 'Syncing' },
    writer: strangeWriter(),
    archive: 'go1.98.0.linux-amd64.tar.gz',
    offset: 0,
    source: undefined,
    place: undefined,
    time: '2026-01-01T00:00:00.000Z',
  } as const;
  writeFileSync(join(folder, '1.json'), printRecord(record, sha256));
  write(join(folder, `${strangeWriter()}.partial`));
  const before = readdirSync(folder);

  const report = await machine.doctor(['--fix']);

  expect(report).toMatchObject({ exit: 0, installs: [{ running: true, since: record.time, bytes: 1000 }] });
  expect(report.findings).toMatchObject([
    {
      code: 'install-running',
      what: expect.stringContaining('a process of another machine or container may be installing it since'),
    },
  ]);
  expect(readdirSync(folder)).toEqual(before);
});

test('beside a running install of a version whose tree is broken: told, not touched, and it comes to its end', async () => {
  await using machine = await openBrokenMachine('beside', miniGo(`go${version}`, { ballast }));
  await machine.install();
  rmSync(join(machine.root, goFile));
  machine.mirror.fail(`/go/${machine.go.filename}`, { kind: 'stall', after: 1_500_000 }, 1);
  let pid: number | undefined;
  const installing = machine.scenario.step(
    { 'go-version': version, mirrors: machine.mirrors },
    {
      env: { GOSUMDB: 'off' },
      started: (child) => {
        pid = child.pid;
      },
    },
  );
  let ended = false;
  const end = installing.finally(() => {
    ended = true;
  });
  while (!partialsOf(machine).some(({ size }) => size > 0) && !ended) await sleep(20);

  const reports = [];
  while (!ended) {
    reports.push(await machine.doctor(['--fix']));
    if (reports.length === 2) machine.mirror.hangUp(); // the install goes on
  }
  expect(await end).toMatchObject({ code: 0, outputs: { 'go-version': version } });

  // Towards the end the new tree stands already.
  const during = reports.filter((report) => wrong(report).length > 0);
  expect(during.length).toBeGreaterThan(1);
  for (const report of reports) expect(fixed(report)).toEqual([]);
  expect(
    during
      .slice(0, 1)
      .flatMap(wrong)
      .map(({ code }) => code),
  ).toEqual(['tree-broken']);
  for (const report of during) {
    expect(report).toMatchObject({ exit: 0, installs: [{ running: true, writer: `process ${pid}` }] });
    // While it is replaced the broken tree is moved aside first.
    for (const found of wrong(report))
      expect(found).toMatchObject({
        severity: 'warning',
        fix: `Nothing to do for now: process ${pid} is working there.`,
      });
  }
  expect(await machine.doctor()).toMatchObject({ exit: 0, findings: [], trees: [{ root: machine.root }] });
});
