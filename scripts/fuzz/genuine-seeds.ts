/** Beginnings of genuine archives, cut where an entry ends, if this machine has some: kept by the tests, or made of its Go. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { genuineName } from '../../__tests__/support/genuine-archive.ts';
import { realGoroot } from '../../__tests__/support/installed-go.ts';

/** The first entries of the archive that Go publishes, with an end. */
export function genuineTarHead(): readonly Uint8Array[] {
  const kept = join(tmpdir(), 'setup-go-tarball-genuine', genuineName);
  if (!existsSync(kept)) return [];
  const packed = readFileSync(kept).subarray(0, 256 * 1024);
  const bytes = gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  let end = 0;
  for (let at = 0; at + 512 <= bytes.length && at < 64 * 1024; ) {
    end = at;
    const size = Number.parseInt(bytes.toString('latin1', at + 124, at + 135), 8);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return [Buffer.concat([bytes.subarray(0, end), Buffer.alloc(1024)])];
}

/** Some files of a genuine Go, packed by Go's own writer. */
export function genuineZip(): readonly Uint8Array[] {
  if (realGoroot === undefined) return [];
  const folder = mkdtempSync(join(tmpdir(), 'setup-go-fuzz-seed-'));
  const archive = join(folder, 'seed.zip');
  try {
    const cwd = join(import.meta.dirname, '../../__tests__/support/archive-reference');
    execFileSync('go', ['run', '.', archive, join(realGoroot, 'src/errors')], { cwd, stdio: 'ignore' });
    return [readFileSync(archive)];
  } catch {
    return []; // no Go that works: the seeds of our own are enough
  } finally {
    rmSync(folder, { recursive: true });
  }
}
