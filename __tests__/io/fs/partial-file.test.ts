import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PartialFile } from '../../../src/core/ports/partials.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { partials } from '../../../src/io/fs/partial-file.ts';
import { caught } from '../../support/caught.ts';
import { onWine } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';
import { whyNoMount } from '../../support/why-no-mount.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'partial-'));
  path = join(folder, 'x.partial');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const KB = 1024;
const onDisk = () => statSync(path).size;

async function refused(work: Promise<unknown>): Promise<Problem> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Problem) return error;
  throw new Error('nothing was refused', { cause: error });
}

async function readAll(partial: PartialFile): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of partial.read()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('a partial', () => {
  test('begins empty, and goes on where it ended', async () => {
    const first = await partials.open(path);
    expect([first.path, first.length, onDisk()]).toEqual([path, 0, 0]);
    first.append(Buffer.from('abc'));
    await first.flush();
    await first.close();
    const second = await partials.open(path);
    expect(second.length).toBe(3);
    second.append(Buffer.from('def'));
    expect((await readAll(second)).toString()).toBe('abcdef');
    await second.close();
    expect(readFileSync(path, 'utf8')).toBe('abcdef');
  });

  test('counts what is not written yet', async () => {
    const partial = await partials.open(path);
    partial.append(Buffer.alloc(10));
    expect([partial.length, onDisk()]).toEqual([10, 0]);
    await partial.close();
  });

  test('is written in pieces of 512 KiB', async () => {
    const partial = await partials.open(path);
    for (let i = 0; i < 8; i++) partial.append(Buffer.alloc(64 * KB - 1, 'x'));
    expect(onDisk()).toBe(0);
    partial.append(Buffer.alloc(8, 'y'));
    for (let waited = 0; onDisk() < 512 * KB && waited < 60_000; waited += 5) await sleep(5);
    expect(onDisk()).toBe(512 * KB);
    await partial.close();
  });

  test('is written after a tenth of a second in which nothing came', async () => {
    const partial = await partials.open(path);
    partial.append(Buffer.from('abc'));
    expect(onDisk()).toBe(0);
    for (let waited = 0; onDisk() === 0 && waited < 60_000; waited += 10) await sleep(10);
    expect(readFileSync(path, 'utf8')).toBe('abc');
    await partial.close();
  });

  test('loses what was not flushed when it is closed, and nothing else', async () => {
    const partial = await partials.open(path);
    partial.append(Buffer.from('abc'));
    await partial.flush();
    partial.append(Buffer.from('def'));
    await partial.close();
    await partial.close();
    expect(readFileSync(path, 'utf8')).toBe('abc');
  });

  test('is empty after clear, and can begin anew', async () => {
    const partial = await partials.open(path);
    partial.append(Buffer.from('abcdef'));
    await partial.flush();
    partial.append(Buffer.from('held'));
    await partial.clear();
    expect([partial.length, onDisk()]).toEqual([0, 0]);
    partial.append(Buffer.from('xy'));
    expect((await readAll(partial)).toString()).toBe('xy');
    await partial.close();
  });

  test('writes at its own place, whatever another writer does with the file', async () => {
    const [one, two] = [await partials.open(path), await partials.open(path)];
    one.append(Buffer.from('aaaa'));
    await one.flush();
    two.append(Buffer.from('bb'));
    await two.flush();
    one.append(Buffer.from('cc'));
    await one.flush();
    expect(readFileSync(path, 'utf8')).toBe('bbaacc');
    await one.close();
    await two.close();
  });

  test('is what was appended, in whatever pieces and with whatever flushes', async () => {
    const steps = fc.array(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: 1, max: 400 * KB }).map((length) => new Uint8Array(length).fill(length % 251)),
        fc.constantFrom('flush' as const, 'reopen' as const),
      ),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (story) => {
        rmSync(path, { force: true });
        let partial = await partials.open(path);
        const all: Uint8Array[] = [];
        for (const step of story) {
          if (typeof step === 'object') {
            all.push(step);
            partial.append(step);
          } else await partial.flush();
          if (step === 'reopen') {
            await partial.close();
            partial = await partials.open(path);
          }
        }
        const expected = Buffer.concat(all);
        expect(partial.length).toBe(expected.length);
        expect((await readAll(partial)).equals(expected)).toBe(true);
        await partial.close();
        expect(readFileSync(path).equals(expected)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what cannot be done', () => {
  testUnless(onWine ? 'Wine opens a folder for writing' : '')('a folder is no partial', async () => {
    mkdirSync(path);
    await expect(partials.open(path)).rejects.toThrow(/EISDIR/);
  });

  test('a file that got shorter meanwhile ends where it ends', async () => {
    writeFileSync(path, 'abcdef');
    const partial = await partials.open(path);
    writeFileSync(path, 'abc');
    expect((await readAll(partial)).toString()).toBe('abc');
    await partial.close();
  });

  testUnless(whyNoMount)('a write that fails: is thrown at once, and later where nobody waited', async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
    try {
      const partial = await partials.open(path);
      partial.append(Buffer.alloc(32 * KB, 'a'));
      await partial.flush();
      partial.append(Buffer.alloc(600 * KB, 'b').subarray(0, 100 * KB));
      const { code, message } = await refused(partial.flush());
      expect([code, message.includes(path)]).toEqual(['DISK_FULL', true]);
      const kept = partial.length;
      expect(kept).toBe(onDisk());

      partial.append(Buffer.alloc(100 * KB, 'c'));
      // The timer writes, and nobody is there to be told; what could not be written counts no more.
      while (partial.length > onDisk()) await sleep(10);
      expect(caught(() => partial.append(Buffer.from('d'))).code).toBe('DISK_FULL');
      expect(partial.length).toBe(onDisk());

      execFileSync('mount', ['-o', 'remount,size=1m', folder]);
      const before = partial.length;
      partial.append(Buffer.alloc(200 * KB, 'e'));
      await partial.flush(); // told once: there is room now
      expect([partial.length, onDisk()]).toEqual([before + 200 * KB, before + 200 * KB]);
      expect(
        readFileSync(path)
          .subarray(before)
          .equals(Buffer.alloc(200 * KB, 'e')),
      ).toBe(true);
      await partial.close();
    } finally {
      execFileSync('umount', [folder]);
    }
  });
});

test('a copy is one', async () => {
  writeFileSync(join(folder, 'from'), 'abc');
  await partials.copy(join(folder, 'from'), join(folder, 'to'));
  writeFileSync(join(folder, 'from'), 'changed');
  expect(readFileSync(join(folder, 'to'), 'utf8')).toBe('abc');
});
