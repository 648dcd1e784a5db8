import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { room } from '../../../src/io/fs/room.ts';
import { testUnless } from '../../support/test-unless.ts';
import { whyNoMount } from '../../support/why-no-mount.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'room-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('room', () => {
  test('of a folder that is not there yet is that of the one above it', () => {
    const here = room(folder);
    expect(room(join(folder, 'not/yet/there'))).toMatchObject({ device: here?.device });
    expect(here?.free).toBeGreaterThan(0);
  });

  testUnless(whyNoMount)('of a small disk is small, and it is another disk', async () => {
    const device = room(folder)?.device;
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
    try {
      const small = room(join(folder, 'not/there'));
      expect(small?.free).toBeLessThanOrEqual(1_048_576);
      expect(small?.free).toBeGreaterThan(900_000);
      expect(small?.device).not.toBe(device);
      execFileSync('mount', ['-o', 'remount,nr_inodes=100', folder]);
      expect(room(folder)?.inodes).toBeLessThan(100);
      execFileSync('mount', ['-o', 'remount,nr_inodes=0', folder]);
      expect(room(folder)?.inodes).toBeUndefined();
    } finally {
      execFileSync('umount', [folder]);
    }
  });
});
