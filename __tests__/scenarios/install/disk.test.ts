/** A tool cache that cannot be written. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { miniGo } from '../../support/mini-go.ts';
import { createPlace } from '../../support/product.ts';
import { offer, openScenario } from '../../support/scenario.ts';
import { whyNoModes } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

testUnless(whyNoModes)('it belongs to somebody else', async () => {
  await using scenario = await openScenario('denied');
  const mirror = await scenario.mirror();
  const { root, toolCache } = scenario.place;
  chmodSync(root, 0o755);
  chmodSync(toolCache, 0o555);
  const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {}; // root may write everywhere

  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors: offer(mirror, [miniGo('go1.99.1')]) },
    nobody,
  );

  expect(step).toMatchObject({
    code: 1,
    annotations: [{ level: 'error', title: 'PERMISSION_DENIED' }],
    outputs: {},
  });
  expect(step.annotations[0]?.message).toContain(`"${toolCache}/`);
  expect(step.annotations[0]?.message).toContain(
    '\nGive this user write permission, or choose another folder for the tool cache',
  );
  expect(scenario.cached()).toEqual([]);
});

testUnless(whyMountFails())('it lies on a full disk', async () => {
  await using scenario = await openScenario('full');
  const mirror = await scenario.mirror();
  const toolCache = join(scenario.place.root, 'small');
  mkdirSync(toolCache);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', toolCache]);
  try {
    const mirrors = offer(mirror, [miniGo('go1.99.1', { ballast: 3_000_000 })]);

    const step = await scenario.step(
      { 'go-version': '1.99.1', mirrors },
      { env: { RUNNER_TOOL_CACHE: toolCache } },
    );

    expect(step).toMatchObject({
      code: 1,
      annotations: [{ level: 'error', title: 'DISK_FULL' }],
      outputs: {},
    });
    expect(step.annotations[0]?.message).toMatch(
      /^".*" has room for 1\.0 MB, and at least 6\.0 MB are needed\nFree some space/,
    );
    expect(scenario.place.tree(toolCache).filter((path) => !path.startsWith('.setup-go-tarball/'))).toEqual([
      expect.stringMatching(/^go-[0-9a-f]{8}\/$/),
    ]);
    expect(mirror.requests).toHaveLength(1); // the index alone says how much it takes
  } finally {
    execFileSync('umount', [toolCache]);
  }
});

/** Empty where a file system can be mounted. */
function whyMountFails(): string {
  using place = createPlace('mount');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place.toolCache], { stdio: 'ignore' });
    execFileSync('umount', [place.toolCache]);
    return '';
  } catch {
    return 'this user cannot mount a file system'; // told in the name of the test that it keeps from running
  }
}
