/** The official archive on a disk with 1, 2, 3 … MiB free, until it fits. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import {
  genuineArchive,
  genuineName,
  genuineRelease,
  whyNoGenuineArchive,
} from '../../support/genuine-archive.ts';
import { mountMemoryDisk } from '../../support/mounts.ts';
import { openScenario } from '../../support/scenario.ts';
import { testUnless } from '../../support/test-unless.ts';
import { markedTrees } from '../../support/tool-cache-find.ts';
import { whyNoMount } from '../../support/why-no-mount.ts';

testUnless(whyNoMount || whyNoGenuineArchive())(
  'each run says what it takes, and goes on from the one before',
  async () => {
    await using scenario = await openScenario('genuine-space');
    const mirror = await scenario.mirror();
    const file = await genuineArchive();
    mirror.serve(`/${genuineName}`, { file });
    // So slowly that little is under way when a disk is full.
    mirror.fail('*', { kind: 'drip', bytes: 256 * 1024, everyMs: 5 });
    using disk = mountMemoryDisk(join(scenario.place.root, 'disk'), 1);
    const tally = { refused: 0, filled: 0 };
    const inputs = { 'go-version': genuineRelease, mirrors: mirror.url };
    const given = { env: { RUNNER_TOOL_CACHE: disk.path } };

    for (let size = 1; ; size++) {
      disk.resize(size);
      const step = await scenario.step(inputs, given);
      if (step.code === 0) break;
      expect(step.annotations).toMatchObject([{ level: 'error', title: 'DISK_FULL' }]);
      const message = step.annotations[0]?.message ?? '';
      expect(message).toMatch(
        /has room for [\d.]+ MB, and (at least|more than) [\d.]+ MB are needed\nFree some space/,
      );
      expect(markedTrees(disk.path)).toEqual([]);
      const staged = readdirSync(disk.path, { recursive: true, encoding: 'utf8' }).filter((path) =>
        /\.(staging|removed)-/.test(path),
      );
      expect(staged).toEqual([]);
      if (/\bcannot\b/i.test(message)) tally.filled += 1;
      else tally.refused += 1;
    }

    const sent = mirror.requests.reduce((sum, { bytesSent }) => sum + bytesSent, 0);
    const { size } = statSync(file);
    console.log(
      `${tally.refused} refused before the first byte, ${tally.filled} filled on the way, ${(sent / size).toFixed(4)} times the archive over the wire`,
    );
    expect(tally.filled).toBeGreaterThan(0);
    // What was on its way when the disk was full: a MiB to be written, one for the reader, and what sockets hold.
    const underWay = tally.filled * 4 * 1024 * 1024;
    expect(sent).toBeLessThanOrEqual(size * 1.02 + underWay);
  },
  1_800_000,
);
