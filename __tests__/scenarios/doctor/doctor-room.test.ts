/** The command doctor on disks that are too small for a Go: of the tool cache, and of install-dir. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { mountAt, mountMemoryDisk } from '../../support/mounts.ts';
import { testUnless } from '../../support/test-unless.ts';
import { whyNoMount } from '../../support/why-no-mount.ts';
import { openBrokenMachine } from './broken-machine.ts';

const withDisks = testUnless(whyNoMount);

withDisks('the disk of install-dir has to take the tree, and is judged where it is', async () => {
  await using machine = await openBrokenMachine('room');
  using disk = mountMemoryDisk(join(machine.scenario.place.root, 'opt'), 100);
  const dir = join(disk.path, 'sdk/go');

  expect((await machine.doctor()).findings).toEqual([]);
  expect(await machine.doctor(['--install-dir', dir])).toMatchObject({
    exit: 0,
    findings: [{ code: 'little-room', severity: 'warning', path: dir }],
  });
  disk.resize(400);
  expect((await machine.doctor(['--install-dir', dir])).findings).toEqual([]);
});

withDisks('with install-dir the tree does not go to the tool cache, but the archive may', async () => {
  await using machine = await openBrokenMachine('room');
  const { root } = machine.scenario.place;
  using disk = mountMemoryDisk(join(root, 'small'), 100);
  const env = { RUNNER_TOOL_CACHE: disk.path };
  const dir = join(root, 'go');

  expect((await machine.doctor([], { env })).findings).toMatchObject([
    { code: 'little-room', path: disk.path },
  ]);
  expect((await machine.doctor(['--install-dir', dir], { env })).findings).toEqual([]);
  disk.resize(50);
  expect((await machine.doctor(['--install-dir', dir], { env })).findings).toMatchObject([
    { code: 'little-room', path: join(disk.path, '.setup-go-tarball/transactions') },
  ]);
});

withDisks('a disk can have space and no inodes', async () => {
  await using machine = await openBrokenMachine('room');
  const folder = join(machine.scenario.place.root, 'inodes');
  mkdirSync(folder);
  using _disk = mountAt(folder, '-t', 'tmpfs', '-o', 'size=1g,nr_inodes=5000', 'tmpfs');
  const [dir, env] = [join(folder, 'go'), { RUNNER_TOOL_CACHE: folder }];

  for (const report of [await machine.doctor([], { env }), await machine.doctor(['--install-dir', dir])]) {
    expect(report.findings).toMatchObject([{ code: 'little-room', severity: 'warning' }]);
    expect(report.findings[0]?.what).toMatch(/^Its disk has 49\d\d free inodes; a Go takes up to 17000\.$/);
  }
});
