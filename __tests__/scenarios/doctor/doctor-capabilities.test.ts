/** What doctor tries out: of the file system of the tool cache, and of the system. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { withFaults } from '../../support/fs-faults.ts';
import { mountAt } from '../../support/mounts.ts';
import { onLinux } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';
import { whyNoMount } from '../../support/why-no-mount.ts';
import { openBrokenMachine, wrong } from './broken-machine.ts';

const whyNotLinux = onLinux ? '' : 'the expected answers are those of Linux';

testUnless(whyNotLinux)('a usual file system and system', async () => {
  await using machine = await openBrokenMachine('capabilities');
  const report = await machine.doctor();
  expect(report).toMatchObject({
    exit: 0,
    capabilities: {
      folder: machine.toolCache,
      'atomic-rename': true,
      'hard-links': true,
      'symbolic-links': true,
      'case-insensitive': false,
      'runs-programs': true,
      'long-paths': true,
      free: expect.any(Number),
      descriptors: expect.any(Number),
      libc: { name: expect.stringMatching(/^(?:glibc|musl)$/), version: expect.stringMatching(/^\d+\.\d+/) },
      rosetta: false,
    },
  });
  expect(readdirSync(machine.toolCache)).toEqual([]);
  const { stdout } = await machine.tell();
  expect(stdout).toMatch(
    /^System {6}(?:glibc|musl) \d\S+, (?:no container|container \(\w+\)), \d+ open files$/m,
  );
  expect(stdout).toMatch(
    /^Disk {8}atomic rename, hard links, symbolic links, case-sensitive, programs, long paths(?:, \d+ inodes free)?$/m,
  );
});

testUnless(whyNotLinux)('the version of glibc is that of the system', async () => {
  await using machine = await openBrokenMachine('capabilities');
  const { stdout } = await machine.tell(['--json']);
  let said: string;
  try {
    said = execFileSync('getconf', ['GNU_LIBC_VERSION'], { encoding: 'utf8' }).trim();
  } catch {
    return; // musl has no such name
  }
  expect(JSON.parse(stdout).capabilities.libc).toEqual({
    name: 'glibc',
    version: said.replace('glibc ', ''),
  });
});

test('a file system without hard links is no fault', async () => {
  await using machine = await openBrokenMachine('capabilities');
  const report = await machine.doctor([], { env: withFaults({ link: 'EPERM' }) });
  expect(report).toMatchObject({ exit: 0, findings: [], capabilities: { 'hard-links': false } });
  const { stdout } = await machine.tell([], { env: withFaults({ link: 'EPERM' }) });
  expect(stdout).toMatch(/^Disk .*, no hard links, /m);
});

testUnless(whyNoMount)('where programs may not run, it is an error', async () => {
  await using machine = await openBrokenMachine('noexec');
  using _ = mountAt(machine.toolCache, '-t', 'tmpfs', '-o', 'noexec,size=1g', 'tmpfs');
  const report = await machine.doctor();
  expect(report).toMatchObject({ exit: 1, capabilities: { 'runs-programs': false } });
  expect(wrong(report)).toMatchObject([{ code: 'no-exec', path: machine.toolCache }]);
});

testUnless(whyNotLinux)('few descriptors are a warning', async () => {
  await using machine = await openBrokenMachine('descriptors');
  const under = ['prlimit', '--nofile=200:200'];
  const { stdout } = await machine.tell(['--json'], { under });
  expect(JSON.parse(stdout)).toMatchObject({
    healthy: true,
    findings: [{ code: 'few-descriptors', severity: 'warning' }],
    capabilities: { descriptors: 200 },
  });
});
