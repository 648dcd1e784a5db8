import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Empty where a file system can be mounted; else the reason, for the name of a test that takes one. */
export const whyNoMount = find();

function find(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return '';
  } catch {
    return 'this user cannot mount a file system'; // told in the name of the test that it keeps from running
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
