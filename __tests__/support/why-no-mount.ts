import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Empty if a file system can be mounted; otherwise the reason, for the name of a test that needs one. */
export const whyNoMount = find();

function find(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return '';
  } catch {
    return 'this user cannot mount a file system'; // part of the skipped test's name
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
