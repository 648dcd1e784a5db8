/** A mirror that delivers something else than was published. Nothing of it may stay. */
import { expect, test } from '@jest/globals';
import { archiveExtension } from '../../support/installed-go.ts';
import { miniGo, releaseIndex } from '../../support/mini-go.ts';
import type { Fault } from '../../support/mirror-orders.ts';
import type { Mirror } from '../../support/mirror-server.ts';
import { offer, openScenario, wire } from '../../support/scenario.ts';

const go = miniGo('go1.99.1', { ballast: 200_000 });

interface Case {
  readonly what: string;
  readonly fault: Fault | readonly Fault[];
  readonly code: string;
  readonly message: string | RegExp;
  /** More than once, where the failure may pass. */
  readonly requests?: number;
}

const cases: readonly Case[] = [
  {
    what: 'one bit is wrong at the end',
    fault: { kind: 'wrong-bytes', at: 199_000 },
    code: 'DIGEST_MISMATCH',
    message: /has the SHA-256 [0-9a-f]{64}, expected [0-9a-f]{64}/,
  },
  {
    what: 'one bit is wrong in the gzip header',
    fault: { kind: 'wrong-bytes', at: 0 },
    code: 'DIGEST_MISMATCH',
    message: ', expected ',
  },
  {
    what: 'a log-in page answers',
    fault: { kind: 'html' },
    code: 'ARCHIVE_NOT_ONE',
    message: 'is a web page, not an archive',
  },
  {
    what: 'the connection is closed in good order before the end, no length was told, and ranges are not served',
    fault: [{ kind: 'end-early', after: 100_000 }, { kind: 'ignore-range' }],
    code: 'MIRROR_INTERRUPTED',
    message: 'ended after 100000 of ',
    requests: 4,
  },
  {
    what: 'the connection breaks before the end, each time, and ranges are not served',
    fault: [{ kind: 'cut', after: 100_000 }, { kind: 'ignore-range' }],
    code: 'MIRROR_INTERRUPTED',
    message: 'was cut off after 100000 bytes',
    requests: 4, // the rest is asked for at once, and after each wait
  },
  {
    what: 'more bytes are announced than come',
    fault: { kind: 'wrong-length', by: 10 },
    code: 'SIZE_MISMATCH',
    message: 'Nothing was installed',
  },
  {
    what: 'fewer bytes are announced than come',
    fault: { kind: 'wrong-length', by: -10 },
    code: 'SIZE_MISMATCH',
    message: 'Nothing was installed',
  },
];

test.each(cases)('$what: $code', async ({ fault, code, message, requests = 1 }) => {
  await using scenario = await openScenario('bytes');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [go]);
  mirror.fail(`/go/${go.filename}`, fault);

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors, 'max-retries': '2' });

  expect(step).toMatchObject({ code: 1, outputs: {}, env: {}, path: [] });
  const [problem, ...more] = step.annotations.filter(({ level }) => level === 'error');
  expect(problem).toEqual({ level: 'error', title: code, message: expect.stringMatching(message) });
  expect(more).toEqual([]);
  expect(wire(mirror).filter((line) => line.endsWith(archiveExtension))).toHaveLength(requests);
  // What broke off is right as far as it goes, and another mirror may give the rest; wrong bytes are nobody's.
  const kept = code === 'MIRROR_INTERRUPTED' ? [expect.stringMatching(/\.partial$/)] : [];
  expect(scenario.leftBehind()).toEqual(kept);
});

test('a page that calls itself an archive is no archive', async () => {
  await using scenario = await openScenario('bytes');
  const mirror = await scenario.mirror();
  const mirrors = offer(
    mirror,
    [{ ...go, bytes: Buffer.from('<!DOCTYPE html><p>Please log in.'), sha256: go.sha256 }],
    {
      index: releaseIndex([go]).map((row) => ({
        ...row,
        files: row.files.map((file) => ({ ...file, size: 0 })),
      })),
    },
  );

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors });

  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'DIGEST_MISMATCH' }] });
  expect(scenario.leftBehind()).toEqual([]);
});

test('a better mirror takes over from one with wrong bytes, which is named', async () => {
  await using scenario = await openScenario('bytes');
  const [bad, good] = [await scenario.mirror(), await scenario.mirror()];
  const mirrors = [bad, good].map((mirror: Mirror) => offer(mirror, [go])).join('\n');
  bad.fail(`/go/${go.filename}`, { kind: 'wrong-bytes', at: 150_000 });

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors });

  expect(step).toMatchObject({
    code: 0,
    outputs: { mirror: `${good.url}/go` },
    annotations: [{ level: 'warning' }],
  });
  expect(step.annotations[0]?.message).toContain(`Mirror ${bad.url}/go failed: `);
  expect(wire(bad)).toContain(`200 /go/${go.filename}`);
});

test('a mirror that swaps archive, index and .sha256 of a known version is refused all the same', async () => {
  await using scenario = await openScenario('bytes');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [miniGo('go1.25.3')], { sums: true });

  for (const request of ['1.25.3', '1.25']) {
    const step = await scenario.step({ 'go-version': request, mirrors });
    expect(step).toMatchObject({ code: 1, annotations: [{ title: 'DIGEST_MISMATCH' }] });
  }
  expect(wire(mirror).some((line) => line.includes('sha256'))).toBe(false);
  expect(scenario.leftBehind()).toEqual([]);
});
