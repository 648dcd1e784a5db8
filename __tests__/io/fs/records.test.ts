import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { quoted } from '../../../src/core/text/quoted.ts';
import { records } from '../../../src/io/fs/records.ts';
import { startChild } from '../../support/child.ts';
import { whyNoModes } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';
import { whyNoMount } from '../../support/why-no-mount.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
  path = join(folder, 'deep/er/1.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a record is created', () => {
  test('with the folders it lies in, and nothing beside it', async () => {
    expect(await records.create(path, 'text\n')).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('text\n');
    expect(readdirSync(dirname(path))).toEqual(['1.json']);
  });

  testUnless(whyNoModes)('that everybody can read, and a group write to if its user lets it', async () => {
    const old = process.umask(0o077);
    try {
      await records.create(path, 'text');
      process.umask(0o002);
      await records.create(join(dirname(path), '2.json'), 'text');
    } finally {
      process.umask(old);
    }
    const modes = ['1.json', '2.json'].map((name) => statSync(join(dirname(path), name)).mode & 0o777);
    expect(modes).toEqual([0o644, 0o664]);
  });

  test('once', async () => {
    await records.create(path, 'first');
    expect(await records.create(path, 'second')).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('first');
    expect(readdirSync(dirname(path))).toEqual(['1.json']);
  });

  test('by one of many processes that try at the same time, whole', async () => {
    const children = Array.from({ length: 8 }, (_, index) =>
      startChild('io-child.ts', 'create', path, `${index}`.repeat(10_000)),
    );
    for (const child of children) expect(await child.line()).toBe('ready');
    for (const child of children) child.tell();
    const answers: (string | undefined)[] = [];
    for (const child of children) answers.push(await child.line());
    const winner = answers.indexOf('true');
    expect(answers.toSorted()).toEqual([...Array.from({ length: 7 }, () => 'false'), 'true']);
    expect(readFileSync(path, 'utf8')).toBe(`${winner}`.repeat(10_000));
    expect(readdirSync(dirname(path))).toEqual(['1.json']);
    for (const child of children) await child.ended();
  });

  test('not where somebody tidies its draft away meanwhile', async () => {
    mkdirSync(dirname(path), { recursive: true });
    const created = records.create(path, 'x'.repeat(20_000_000));
    let settled = false;
    void created.finally(() => (settled = true));
    let removed = 0;
    while (!settled) {
      for (const draft of readdirSync(dirname(path)).filter((name) => name.endsWith('.tmp'))) {
        rmSync(join(dirname(path), draft), { force: true });
        removed += 1;
      }
      await sleep(1);
    }
    expect([await created, removed]).toEqual([false, 1]);
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  test('not where a folder of that name lies', async () => {
    mkdirSync(path, { recursive: true });
    expect(await records.create(path, 'text')).toBe(false);
  });

  test('not below a file: that is a Problem that names the path', async () => {
    writeFileSync(join(folder, 'deep'), '');
    await expect(records.create(path, 'text')).rejects.toMatchObject({
      code: 'FILES_FAILED',
      message: expect.stringContaining(quoted(path)),
    });
  });

  testUnless(whyNoMount)('not at all on a full disk, and nothing of it stays', async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder]);
    try {
      await expect(records.create(path, 'x'.repeat(100_000))).rejects.toMatchObject({ code: 'DISK_FULL' });
      expect(readdirSync(dirname(path))).toEqual([]);
      expect(await records.create(path, 'short')).toBe(true);
    } finally {
      execFileSync('umount', [folder]);
    }
  });
});

describe('a sign of life', () => {
  test('is the time of the file, until it is ended', async () => {
    const file = join(folder, 'record');
    const [old, mtime] = [new Date('2001-01-01'), () => statSync(file).mtimeMs];
    writeFileSync(file, '');
    utimesSync(file, old, old);
    const end = records.heartbeat(file);
    for (let waited = 0; mtime() === old.getTime() && waited < 60_000; waited += 50) await sleep(50);
    expect(mtime()).toBeGreaterThan(Date.now() - 60_000);
    end();
    utimesSync(file, old, old);
    await sleep(2_300);
    expect(mtime()).toBe(old.getTime());
  });

  test('of a file that is gone is none, and no error', async () => {
    const end = records.heartbeat(join(folder, 'nothing'));
    await sleep(2_300);
    end();
  });
});
