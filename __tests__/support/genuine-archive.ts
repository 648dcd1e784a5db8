// The official archive of one release, byte for byte, without a download: Go's own packer makes it from that release's
// tree, and the built-in table verifies it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { knownArchive } from '../../src/core/sources/known-digests.ts';
import { realGoroot } from './installed-go.ts';

export const genuineRelease = 'go1.26.8';
export const genuineName = `${genuineRelease}.linux-amd64.tar.gz`;
export const windowsName = `${genuineRelease}.windows-amd64.zip`;

/** Kept between runs: packing takes about a minute. */
const folder = join(tmpdir(), 'setup-go-tarball-genuine');
const kept = join(folder, genuineName);

/** The reason why it is not available here, for the name of a skipped test; empty if it is. */
export function whyNoGenuineArchive(name = genuineName): string {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'it needs linux-amd64';
  if (existsSync(join(folder, name))) return '';
  if (realGoroot === undefined) return `Go is not on PATH; this needs ${genuineRelease}`;
  const release = readFileSync(join(realGoroot, 'VERSION'), 'utf8').split('\n')[0] ?? '';
  return release === genuineRelease ? '' : `the Go on PATH is ${release}; it takes ${genuineRelease}`;
}

/** Path of the archive. Throws if its digest is not the official one. */
export async function genuineArchive(): Promise<string> {
  if (!existsSync(kept)) {
    pack(realGoroot ?? '', genuineName, (copy, env, work) => {
      const packer = join(work, 'distpack');
      const options = { env, cwd: join(copy, 'src') };
      execFileSync(join(copy, 'bin/go'), ['build', '-o', packer, 'cmd/distpack'], options);
      execFileSync(packer, [], options);
    });
  }
  const wanted = knownArchive(genuineName)?.sha256;
  const sha256 = await digestOf(kept);
  if (sha256 === wanted) return kept;
  rmSync(kept);
  throw new Error(`"${kept}" has the SHA-256 ${sha256}; expected the official ${wanted}`);
}

/**
 * Path of the archive of the same release for Windows. All its programs are compiled, which takes some minutes. Go's
 * builds are reproducible: its digest is the official one, if that is in the built-in table.
 */
export function windowsArchive(): string {
  const path = join(folder, windowsName);
  if (existsSync(path)) return path;
  const bootstrap = realGoroot ?? '';
  pack(bootstrap, windowsName, (copy, { GOROOT: _, ...env }) => {
    const cross = { ...env, GOROOT_BOOTSTRAP: bootstrap, GOOS: 'windows', GOARCH: 'amd64' };
    const options = { env: cross, cwd: join(copy, 'src'), stdio: 'ignore' } as const;
    execFileSync('bash', ['make.bash', '-distpack'], options);
  });
  return path;
}

export async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

type Env = Readonly<Record<string, string>>;

/** Makes the archive of that name from a copy of the tree; `make` leaves it in the copy's pkg/distpack. */
function pack(goroot: string, name: string, make: (copy: string, env: Env, work: string) => void): void {
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(folder, 'packing-'));
  try {
    const copy = join(work, 'go');
    cpSync(goroot, copy, { recursive: true, verbatimSymlinks: true });
    // Some distributions of Go change this setting; it is the only file of the release that they change.
    const goEnv = join(copy, 'go.env');
    writeFileSync(goEnv, readFileSync(goEnv, 'utf8').replace(/^GOTOOLCHAIN=.*$/m, 'GOTOOLCHAIN=auto'));
    mkdirSync(join(copy, 'pkg/distpack'), { recursive: true });
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: work,
      GOROOT: copy,
      GOTOOLCHAIN: 'local',
      GOENV: 'off',
      GOFLAGS: '',
    };
    make(copy, env, work);
    renameSync(join(copy, 'pkg/distpack', name), join(folder, name));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
