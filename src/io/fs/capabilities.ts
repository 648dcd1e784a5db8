import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { link } from 'node:fs/promises';
import { join } from 'node:path';
import type { Capabilities } from '../../core/ports/disk.ts';
import { errorCode } from './file-problem.ts';
import { remove, rename } from './held-files.ts';

/** Tries each in a folder of its own, which is removed again. Throws the system's error if none can be made there. */
export async function probeCapabilities(folder: string): Promise<Capabilities> {
  const path = join(folder, `.doctor-${randomBytes(6).toString('hex')}`);
  mkdirSync(path);
  try {
    const [file, other] = [join(path, 'File'), join(path, 'other')];
    writeFileSync(file, 'file');
    return {
      hardLinks: await works(() => link(file, join(path, 'hard'))),
      symbolicLinks: await works(() => symlinkSync(file, join(path, 'symbolic'))),
      ignoresCase: existsSync(join(path, 'fILE')),
      runsPrograms: runsPrograms(join(path, 'program')),
      longPaths: await works(() => makeLongPath(path)),
      atomicRename: await replaces(file, other),
    };
  } finally {
    await remove(path);
  }
}

/** Is a file replaced in one step, so that nobody sees none? */
async function replaces(from: string, to: string): Promise<boolean> {
  writeFileSync(to, 'other');
  try {
    await rename(from, to);
  } catch {
    return false; // that is the answer
  }
  return !existsSync(from) && readFileSync(to, 'utf8') === 'file';
}

/** On a file system that is mounted with noexec nothing runs; `undefined` on Windows, and where there is no shell. */
function runsPrograms(path: string): boolean | undefined {
  if (process.platform === 'win32' || !existsSync('/bin/sh')) return undefined;
  writeFileSync(path, '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  const { error, status } = spawnSync(path, [], { timeout: 10_000 });
  if (error === undefined) return status === 0;
  return errorCode(error) === 'EACCES' ? false : undefined;
}

/** Longer than the 260 characters that old programs of Windows can take. */
function makeLongPath(path: string): void {
  const folder = join(path, ...Array.from({ length: 3 }, () => 'long'.repeat(25)));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'file'), '');
}

async function works(act: () => unknown): Promise<boolean> {
  try {
    await act();
    return true;
  } catch {
    return false; // that is the answer
  }
}
