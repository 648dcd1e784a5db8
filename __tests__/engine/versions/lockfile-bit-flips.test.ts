/**
 * Every single bit of a lockfile, altered, with `frozen`. Each one is refused, or demands other bytes than there are, which
 * the download is held to. Two have no bearing on an install: the number of a record in the log, which `lock --check`
 * asks the log for, and the line of an exact version, which says what its archives say. None leads to another release.
 */
import { expect, test } from '@jest/globals';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { type Lockfile, parseLockfile, printLockfile } from '../../../src/core/versions/lockfile.ts';
import { toRelease } from '../../../src/core/versions/version.ts';
import { parseRequest } from '../../../src/core/versions/version-request.ts';
import type { Run } from '../../../src/engine/run/run.ts';
import { applyLock } from '../../../src/engine/versions/apply-lock.ts';
import { flipped } from '../../support/bit-flips.ts';
import { sha256 } from '../../support/mini-go.ts';
import { createPlace } from '../../support/product.ts';
import { openTestRun, usualPlan } from '../../support/test-run.ts';

const platforms = ['linux-amd64', 'darwin-arm64'];
const archiveOf = (release: string, platform: string, record: number) => ({
  filename: `${release}.${platform}.tar.gz`,
  size: 66_897_291 + record,
  sha256: sha256(Buffer.from(`${release} ${platform}`)),
  h1: `h1:${Buffer.from(sha256(Buffer.from(platform + release)), 'hex').toString('base64')}`,
  record: `sum.golang.org/${53_612_390 + record}`,
});
const good: Lockfile = {
  requireTrust: 'log',
  requests: new Map([
    ['1.98', 'go1.98.4'],
    ['1.99', 'go1.99.1'],
    ['1.99.1', 'go1.99.1'],
  ]),
  archives: ['go1.99.1', 'go1.98.4'].flatMap((release) =>
    platforms.map((platform, index) => archiveOf(release, platform, index)),
  ),
};
const text = printLockfile(good);
const plan: Plan = { ...usualPlan, policy: { ...usualPlan.policy, frozen: true } };

interface Answer {
  readonly release: string;
  /** Undefined if it is not pinned, which `frozen` never allows. */
  readonly filename: string | undefined;
  /** All that the download is held to. */
  readonly bytes: string;
  readonly requireTrust: string | undefined;
}

/** What an install would do, for each request and platform; the code of the Problem if nothing. */
async function answersOf(run: Run, whole: string): Promise<readonly (Answer | string)[]> {
  const all = [...good.requests.keys()].flatMap((request) =>
    platforms.map((platform) => ({ request, platform })),
  );
  return Promise.all(all.map(({ request, platform }) => answerOf(run, whole, { request, platform })));
}

async function answerOf(
  run: Run,
  whole: string,
  asked: { readonly request: string; readonly platform: string },
): Promise<Answer | string> {
  const [os = '', arch = ''] = asked.platform.split('-');
  const here: Run = { ...run, platform: { os, arch, toolCacheArch: 'x64' } };
  const request = await parseRequest(asked.request, { kind: 'input', name: 'go-version', yaml: false });
  try {
    const bound = applyLock(here, { request, plan }, { path: '/setup-go.lock', text: whole });
    const { locked, checksum, requireTrust } = bound.plan.sources;
    expect(checksum).toBe(locked?.sha256);
    return {
      release: bound.request.kind === 'exact' ? toRelease(bound.request.version) : '',
      filename: locked?.filename,
      bytes: `${locked?.size} ${locked?.sha256} ${locked?.h1}`,
      requireTrust,
    };
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

test('every bit', async () => {
  using place = createPlace('flips');
  await using session = openTestRun({ toolCache: place.toolCache, home: place.home });
  const run: Run = { ...session.run, workspace: '/' };
  const right = await answersOf(run, text);
  expect(right.filter((answer) => typeof answer === 'string')).toEqual([]);
  const bytes = Buffer.from(text);
  const counts = { refused: 0, held: 0, harmless: 0 };

  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const altered = flipped(bytes, bit).toString();
    const answers = await answersOf(run, altered);
    const wrong: unknown[] = [];
    let [refused, held] = [0, 0];
    for (const [index, answer] of answers.entries()) {
      const expected = right[index];
      if (typeof answer === 'string') {
        refused += 1;
        if (!/^LOCKFILE_(?:INVALID|INCOMPLETE)$/.test(answer)) wrong.push(answer);
      } else if (typeof expected === 'object') {
        const { bytes: demanded, ...rest } = answer;
        if (demanded !== expected.bytes) held += 1;
        // Whatever else there is, it is the same release, pinned, at the same level.
        if (JSON.stringify(rest) !== JSON.stringify({ ...expected, bytes: undefined })) wrong.push(answer);
      }
    }
    expect({ bit, wrong }).toEqual({ bit, wrong: [] });
    if (refused > 0) counts.refused += 1;
    else if (held > 0) counts.held += 1;
    else {
      counts.harmless += 1;
      expect({ bit, bearing: bearingOf(altered) }).toEqual({ bit, bearing: bearingOf(text) });
    }
  }

  expect(counts.refused + counts.held + counts.harmless).toBe(bytes.length * 8);
  expect(Math.min(counts.refused, counts.held, counts.harmless)).toBeGreaterThan(100);
});

/** All that a file says, but for numbers of records and the line of an exact version. */
function bearingOf(whole: string): unknown {
  const { archives, requests, requireTrust } = parseLockfile(whole, { path: 'setup-go.lock' });
  return [
    requireTrust,
    [...good.requests.keys()].flatMap((text) => (text === '1.99.1' ? [] : [text, requests.get(text)])),
    archives.map((archive) => ({ ...archive, record: '' })),
  ];
}
