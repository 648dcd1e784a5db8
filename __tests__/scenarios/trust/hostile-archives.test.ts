/** Archives that carry the right digest and entries that must not be written. Nothing of them may stay, nor run. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { type TarEntry, tarGz } from '../../support/archive-builder.ts';
import { type MiniGo, miniGo, sha256 } from '../../support/mini-go.ts';
import { offer, openScenario } from '../../support/scenario.ts';
import { whyNoTar } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

const good: readonly TarEntry[] = [
  { name: 'go/VERSION', content: 'go1.99.1\n' },
  { name: 'go/bin/go', content: '#!/bin/sh\ntouch "$HOME/i-ran"\n', mode: 0o755 },
];

interface Case {
  readonly what: string;
  readonly entries: readonly TarEntry[];
  readonly message: string;
}

const cases: readonly Case[] = [
  {
    what: 'a name that climbs out',
    entries: [...good, { name: 'go/../../../../../escaped', content: 'gotcha' }],
    message: 'go/../../../../../escaped',
  },
  {
    what: 'an absolute name',
    entries: [{ name: '/tmp/setup-go-escaped', content: 'gotcha' }, ...good],
    message: '/tmp/setup-go-escaped',
  },
  {
    what: 'a link, and a file behind it',
    entries: [
      ...good,
      { name: 'go/out', type: '2', linkName: '../../../..' },
      { name: 'go/out/escaped', content: 'gotcha' },
    ],
    message: 'go/out',
  },
  {
    what: 'a second bin/go',
    entries: [...good, ...good.slice(1)],
    message: 'go/bin/go',
  },
];

for (const { what, entries, message } of cases)
  testUnless(whyNoTar)(what, async () => {
    await using scenario = await openScenario('hostile');
    const mirror = await scenario.mirror();
    const bytes = tarGz(entries);
    const archive: MiniGo = { ...miniGo('go1.99.1'), bytes, sha256: sha256(bytes) };

    const step = await scenario.step({ 'go-version': '1.99.1', mirrors: offer(mirror, [archive]) });

    expect(step).toMatchObject({ code: 1, annotations: [{ level: 'error', title: 'ARCHIVE_REFUSED' }] });
    expect(step.annotations[0]?.message).toContain(message);
    expect(scenario.leftBehind()).toEqual([]);
    expect(existsSync('/tmp/setup-go-escaped')).toBe(false);
    expect(
      readdirSync(scenario.place.root, { recursive: true })
        .map(String)
        .filter((path) => /escaped|i-ran/.test(path)),
    ).toEqual([]);
  });

testUnless(whyNoTar)('a tar that is cut between two entries, inside a whole gzip stream', async () => {
  await using scenario = await openScenario('hostile');
  const mirror = await scenario.mirror();
  const bytes = tarGz(good, Buffer.alloc(0)); // both entries, and no end
  const archive: MiniGo = { ...miniGo('go1.99.1'), bytes, sha256: sha256(bytes) };

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors: offer(mirror, [archive]) });

  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'ARCHIVE_REFUSED' }] });
  expect(step.annotations[0]?.message).toContain('it is truncated');
  expect(existsSync(join(scenario.place.home, 'i-ran'))).toBe(false);
});
