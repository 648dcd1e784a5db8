/** A disk with too little room: an error with figures, nothing half done, and the next run goes on from what it has. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { GoDev } from '../../support/go-dev.ts';
import { type MiniGo, miniGo } from '../../support/mini-go.ts';
import { mountMemoryDisk } from '../../support/mounts.ts';
import { offer, openScenario } from '../../support/scenario.ts';
import { testUnless } from '../../support/test-unless.ts';
import { markedTrees } from '../../support/tool-cache-find.ts';
import { whyNoMount } from '../../support/why-no-mount.ts';
import { deadWriter } from './dead-writer.ts';
import { differences } from './drill.ts';

const story = testUnless(whyNoMount);
/** Packed 1 MB, unpacked five times as much: the estimate of three times is passed on the way. */
const go = miniGo('go1.99.1', { ballast: 1_000_000, files: { 'src/long.txt': 'x'.repeat(4_000_000) } });
const inputs = { 'go-version': '1.99.1' };

story(
  '1, 2, 3 … MiB until it fits: each run says what it takes, and goes on from the one before',
  async () => {
    await using scenario = await openScenario('mebibytes');
    const goDev = await scenario.official([go]);
    using disk = mountMemoryDisk(join(scenario.place.root, 'disk'), 1);
    const env = { ...goDev.env, RUNNER_TOOL_CACHE: disk.path };
    let refused = 0;
    let filled = 0;

    for (let size = 1; ; size++) {
      disk.resize(size);
      const step = await scenario.step(inputs, { env });
      if (step.code === 0) break;

      expect(size).toBeLessThan(12); // else it never fits
      expect(step.annotations).toMatchObject([{ level: 'error', title: 'DISK_FULL' }]);
      const message = step.annotations[0]?.message ?? '';
      const [, free = '', needed = ''] =
        /room for ([\d.]+) MB, and (?:at least|more than) ([\d.]+) MB are needed/.exec(message) ?? [];
      expect(Number(needed)).toBeGreaterThanOrEqual(Number(free));
      expect(message).toContain('\nFree some space');
      expect(markedTrees(disk.path)).toEqual([]);
      expect(remains(disk.path)).toEqual([]);
      if (/\bcannot\b/i.test(message)) filled += 1;
      else refused += 1;
    }

    expect(refused).toBeGreaterThanOrEqual(3);
    expect(filled).toBeGreaterThanOrEqual(1);
    const [root = ''] = markedTrees(disk.path);
    expect(differences(root, go)).toEqual([]);
    expect(sent(goDev, go)).toBeLessThanOrEqual(go.bytes.length * 1.02);
  },
);

story('partial downloads on a disk of their own: the message names the one that is full', async () => {
  await using scenario = await openScenario('two-disks');
  const goDev = await scenario.official([go]);
  using tools = mountMemoryDisk(join(scenario.place.root, 'disk'), 20);
  using small = mountMemoryDisk(join(scenario.place.root, 'check points'), 1);
  writeFileSync(join(small.path, 'filler'), Buffer.alloc(400_000));
  const given = { env: { ...goDev.env, RUNNER_TOOL_CACHE: tools.path } };
  const all = { ...inputs, 'checkpoint-path': small.path };

  const full = await scenario.step(all, given);
  small.resize(4);
  tools.resize(3);
  const other = await scenario.step(all, given);
  tools.resize(20);
  const well = await scenario.step(all, given);

  expect(full.annotations).toMatchObject([{ title: 'DISK_FULL' }]);
  expect(full.annotations[0]?.message).toMatch(/^"[^"]*check points[^"]*" has room for 0\.\d MB/);
  expect(full.annotations[0]?.message).toContain('checkpoint-path');
  expect(other.annotations).toMatchObject([{ title: 'DISK_FULL' }]);
  expect(other.annotations[0]?.message).toMatch(
    /^Cannot write "[^"]*\/disk\/[^"]*": .* "[^"]*\/disk" has room for 3\.\d MB and "[^"]*" for 2\.\d MB/,
  );
  expect(well).toMatchObject({ code: 0, annotations: [] });
  expect(readdirSync(small.path).sort()).toEqual(['.setup-go-tarball', 'filler']);
  expect(sent(goDev, go)).toBeLessThanOrEqual(go.bytes.length * 1.02);
});

story('what other installs have left is swept first, and then the same run goes on by itself', async () => {
  await using scenario = await openScenario('swept');
  const goDev = await scenario.official([go]);
  const mirror = await scenario.mirror();
  const old = miniGo('go1.98.1', { ballast: 4_000_000 });
  const mirrors = offer(mirror, [old]);
  mirror.fail(`/go/${old.filename}`, { kind: 'cut', after: 3_900_000 }, 1);
  mirror.fail(`/go/${old.filename}`, { kind: 'status', status: 403 });
  using disk = mountMemoryDisk(join(scenario.place.root, 'disk'), 9);
  const given = { env: { ...goDev.env, RUNNER_TOOL_CACHE: disk.path } };
  const cut = await scenario.step({ 'go-version': '1.98.1', mirrors, 'max-retries': '0' }, given);
  expect(cut).toMatchObject({ code: 1 });
  expect(disk.free()).toBeLessThan(6_000_000);

  const step = await scenario.step(inputs, given);

  expect(step.code).toBe(0);
  expect(step.annotations).toMatchObject([
    {
      level: 'warning',
      message: expect.stringMatching(/; freed 3\.\d MB from earlier installs, trying again$/),
    },
  ]);
  expect(differences(markedTrees(disk.path)[0] ?? '', go)).toEqual([]);
  expect(sent(goDev, go)).toBeLessThanOrEqual(go.bytes.length * 1.02);
});

story('the same with the tree that a job had half unpacked when it was killed', async () => {
  await using scenario = await openScenario('killed');
  const goDev = await scenario.official([go]);
  using disk = mountMemoryDisk(join(scenario.place.root, 'disk'), 9);
  const staging = join(disk.path, 'go/1.98.1', `.staging-${deadWriter()}`);
  mkdirSync(staging, { recursive: true });
  writeFileSync(join(staging, 'half'), Buffer.alloc(6_000_000));

  const step = await scenario.step(inputs, { env: { ...goDev.env, RUNNER_TOOL_CACHE: disk.path } });

  expect(step).toMatchObject({
    code: 0,
    annotations: [
      { message: expect.stringMatching(/; freed 6\.\d MB from earlier installs, trying again$/) },
    ],
  });
  expect(sent(goDev, go)).toBe(go.bytes.length);
});

/** What a run that failed may not leave: all but records, partials and empty folders of tools. */
function remains(toolCache: string): readonly string[] {
  mkdirSync(toolCache, { recursive: true });
  return readdirSync(toolCache, { recursive: true, encoding: 'utf8' }).filter(
    (path) =>
      !/^go[^/]*$/.test(path) &&
      !/^\.setup-go-tarball(\/indexes(\/[^/]+)?|\/transactions(\/[^/]+(\/(\d+\.json|[^/]+\.partial))?)?)?$/.test(
        path,
      ),
  );
}

function sent({ mirror }: GoDev, { filename }: MiniGo): number {
  const answers = mirror.requests.filter(({ path, status }) => path === `/go/${filename}` && status < 300);
  return answers.reduce((sum, { bytesSent }) => sum + bytesSent, 0);
}
