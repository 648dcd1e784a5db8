/** Every archive of the hostile corpus, given to the unpackers themselves. */
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Problem } from '../../../src/core/problem/problem.ts';
import { createArchives } from '../../../src/io/archive/archives.ts';
import { corpus } from '../../support/hostile-archives/corpus.ts';
import type { Accepted, HostileArchive, Refused } from '../../support/hostile-archives/hostile-archive.ts';
import { makeSandbox, type Sandbox, UNTOUCHED } from '../../support/sandbox.ts';
import { shownMode } from '../../support/system.ts';

const { unpackTarGz, unpackZip } = createArchives();

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await makeSandbox();
});
afterEach(() => sandbox.remove());

test('there are hundreds of them, and no two are called the same', () => {
  const names = corpus.map(({ group, format, what }) => `${group} ${format} ${what}`);
  expect(corpus.filter(({ verdict }) => verdict.kind === 'refused').length).toBeGreaterThan(300);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe.each([...new Set(corpus.map(({ group }) => group))])('%s', (group) => {
  const archives = corpus.filter((archive) => archive.group === group);

  const hostile = archives.filter(isRefused).map(named);
  const odd = archives.filter(isAccepted).map(named);

  if (hostile.length > 0)
    test.each(hostile)('%s: refused', async (_, { format, bytes, verdict }) => {
      const archive = join(sandbox.root, 'archive');
      await writeFile(archive, bytes());

      const error: unknown = await unpack(format, archive).catch((thrown: unknown) => thrown);

      expect(error).toBeInstanceOf(Problem);
      const { code, message, hint } = error instanceof Problem ? error : new Problem('INTERNAL', '');
      expect(code).toBe(verdict.code ?? 'ARCHIVE_REFUSED');
      expect(message).toContain(verdict.reason);
      expect(hint).toMatch(/\.$/);
      expect(message).not.toMatch(/\p{Cc}/u); // it can be shown
      expect(await sandbox.outside()).toEqual(['archive', ...UNTOUCHED]);
    });

  if (odd.length > 0)
    test.each(odd)('%s: unpacked as it is', async (_, { format, bytes, verdict }) => {
      const archive = join(sandbox.root, 'archive');
      await writeFile(archive, bytes());

      await unpack(format, archive);

      expect(await sandbox.tree()).toEqual(asShownHere(verdict.tree));
      expect(await sandbox.outside()).toEqual(['archive', ...UNTOUCHED]);
    });
});

type With<Verdict> = HostileArchive & { readonly verdict: Verdict };

function isRefused(archive: HostileArchive): archive is With<Refused> {
  return archive.verdict.kind === 'refused';
}

function isAccepted(archive: HostileArchive): archive is With<Accepted> {
  return archive.verdict.kind === 'accepted';
}

function named<Archive extends HostileArchive>(archive: Archive): [string, Archive] {
  return [`${archive.what} (${archive.format})`, archive];
}

function unpack(format: HostileArchive['format'], path: string): Promise<unknown> {
  const options = { into: sandbox.into, slim: false };
  return format === 'zip' ? unpackZip(path, options) : unpackTarGz(createReadStream(path), options);
}

/** File systems without modes show another one. */
function asShownHere(tree: Accepted['tree']): Accepted['tree'] {
  const entries = Object.entries(tree).map(([path, text]) => [
    path,
    text.replace(/^\d+/, (mode) => shownMode(Number.parseInt(mode, 8))),
  ]);
  return Object.fromEntries(entries);
}
