import { refusedEntry } from '../../core/archive/archive-entry.ts';
import { packerMode } from '../../core/archive/module-layout.ts';
import type { UnpackedFile } from '../../core/ports/archives.ts';
import { isUnconfirmed } from '../../core/problem/failures.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Proof, Wanted } from '../../core/sources/wanted.ts';
import type { LoggedHash } from '../../core/sumdb/lookup.ts';
import { type HashedFile, hash1 } from '../../core/sumdb/module-hash.ts';
import { modulePrefix, toolchainEntryName, toolchainModule } from '../../core/sumdb/toolchain-module.ts';
import type { Manifest } from '../../core/tool-cache/manifest.ts';
import type { TrustLevel } from '../../core/trust/trust.ts';
import type { Run } from '../run/run.ts';

/** Compares an archive, while it is unpacked, with what the log has recorded for its release. */
export interface LogCheck {
  readonly onFile: (file: UnpackedFile) => void;
  /**
   * Called after the last file: what vouches for the files. `undefined` (with an event) if no database answered or knows the release; if the log is
   * required, that is thrown instead.
   *
   * @throws DIGEST_MISMATCH if the archive is not what the log has recorded
   */
  verdict(): Promise<VouchedHash | undefined>;
  readonly manifest: Manifest;
}

/** A hash that the log or the user's lockfile states, the log with its proof. */
export type VouchedHash = Pick<LoggedHash, 'hash'> & Partial<Pick<LoggedHash, 'tlogProof'>>;

/**
 * The module golang.org/toolchain is the archive without `api doc misc test`, so the hash of the one can be computed
 * from the entries of the other. The look-up runs during the download.
 *
 * The log is asked if it is required, or if neither the user nor the built-in table knows the bytes and more than one
 * server may be contacted. A lockfile has the hash already, so that nobody is asked. It is not asked about a file that a mirror serves under a name of its own (`go1.25`), which is
 * not a release.
 */
export function startLogCheck(
  run: Run,
  wanted: Wanted,
  given: {
    readonly proof: Proof;
    readonly requireTrust: TrustLevel | undefined;
    readonly logByDefault: boolean;
  },
): LogCheck | undefined {
  const required = given.requireTrust === 'log' && given.proof.trust !== 'pin';
  const unknown = given.proof.trust === 'index' && given.logByDefault;
  const locked = given.proof.official ? undefined : given.proof.h1;
  if (wanted.version === undefined || !(required || unknown || locked)) return undefined;
  const looking = locked ? Promise.resolve({ logged: { hash: locked } }) : lookUp(run, wanted.release);
  const files: HashedFile[] = [];
  const manifest = new Map<string, string>();
  const module = toolchainModule(wanted.release, wanted.archive.os, wanted.archive.arch);
  const prefix = modulePrefix(module);
  return {
    manifest,
    onFile({ name, sha256, mode }) {
      // The hash does not cover modes. If only the mirror names the digest, modes are checked by Go's packing rule.
      if (unknown || locked) requirePackerMode(name, mode);
      manifest.set(name.replace(/^go\//, ''), sha256);
      const moduleName = toolchainEntryName(name, prefix);
      if (moduleName !== undefined) files.push({ name: moduleName, sha256 });
    },
    async verdict() {
      const { logged, problem }: Looked = await looking;
      if (logged === undefined) return giveUp(run, { problem, required });
      const { crypto } = await run.sumdb();
      const hash = hash1(files, crypto);
      if (hash === logged.hash) return logged;
      throw new Problem(
        'DIGEST_MISMATCH',
        locked
          ? `${wanted.archive.filename} has the SHA-256 that setup-go.lock has, and another hash: ${hash}, not ${locked}`
          : `${wanted.archive.filename} is not what the Go checksum database has recorded: its hash is ${hash}, the log has ${logged.hash}`,
        {
          hint: 'Nothing was installed. The mirror serves other bytes than were published; if that is intended, pin them with the input checksum.',
        },
      );
    },
  };
}

function requirePackerMode(name: string, mode: number): void {
  if (((mode & 0o100) === 0 ? 0o644 : 0o755) === packerMode(name.replace(/^go\//, ''))) return;
  throw refusedEntry(name, `Go's packer does not give it the mode ${mode.toString(8)}`);
}

interface Looked {
  readonly logged?: VouchedHash;
  readonly problem?: Problem;
}

/** Never rejects, because the promise is not awaited during the download. */
async function lookUp(run: Run, release: string): Promise<Looked> {
  try {
    const { lookUpToolchain } = await import('./checksum-database.ts');
    return { logged: await lookUpToolchain(run, release) };
  } catch (error) {
    if (error instanceof Problem) return { problem: error };
    return { problem: new Problem('INTERNAL', String(error), { cause: error }) };
  }
}

/** Without an answer nothing is proved. A database that contradicts itself is always an error. */
function giveUp(
  run: Run,
  given: { readonly problem: Problem | undefined; readonly required: boolean },
): undefined {
  const { problem, required } = given;
  if (problem && (required || !isUnconfirmed(problem))) throw problem;
  run.emit({ kind: 'log-unconfirmed', message: problem?.message ?? '' });
  return undefined;
}
