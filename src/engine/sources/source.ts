import type { UnpackedFile } from '../../core/ports/archives.ts';
import type { Manifest } from '../../core/tool-cache/manifest.ts';
import type { TrustLevel } from '../../core/trust/trust.ts';
import type { DownloadTarget } from '../download/download-target.ts';
import type { VerifiedDownload } from '../download/verified-download.ts';

/** How one mirror serves a release: what is known before the first byte, how to download it, and what that proves. */
export interface Source {
  /** The tool under whose folder its tree is staged. */
  readonly tool: string;
  readonly checkpoint: Checkpoint;
  open(target: DownloadTarget): Promise<OpenSource>;
}

/** Which bytes are wanted, and what identifies them. */
export interface Checkpoint {
  /** File name of the archive, or of the module's zip. */
  readonly archive: string;
  /** 64 hex digits: SHA-256 of the archive, or the module's `h1:` hash. */
  readonly digest: string;
}

/** A download that has started, and what its content must be. */
export interface OpenSource {
  readonly download: VerifiedDownload;
  readonly format: ArchiveFormat;
  /** Leave `slimLacks` out of the tree. */
  readonly slim: boolean;
  /** `prove` reads the archive again, so it has to be kept on the disk until then. */
  readonly readsFile?: boolean;
  /** For each file of the archive, while it is unpacked. */
  readonly onFile: ((file: UnpackedFile) => void) | undefined;
  /**
   * After the download was checked and its last file unpacked: what that proves.
   *
   * @param file the archive on the disk; `undefined` if it was not kept
   * @throws DIGEST_MISMATCH if the files are not those that the log has recorded; SIGNATURE_MISMATCH
   */
  prove(file: string | undefined): Promise<Proved>;
}

export type ArchiveFormat =
  | { readonly kind: 'tar.gz' | 'zip' }
  /** The zip of a module; `prefix` is before every name in it. */
  | { readonly kind: 'module-zip'; readonly prefix: string };

export interface Proved {
  /** The tool that the tree may be kept as. */
  readonly tool: string;
  readonly archive: string;
  readonly trust: TrustLevel;
  readonly h1: string | undefined;
  /** That the log has that hash: c2sp.org/tlog-proof. */
  readonly tlogProof?: string | undefined;
  /** Fingerprint of the key that has signed the archive. */
  readonly signedBy?: string | undefined;
  /** By path below GOROOT, if the files were hashed. */
  readonly manifest: Manifest | undefined;
  readonly lacks: readonly string[];
}

/** A verified tree. */
export interface UnpackedSource extends Proved {
  readonly sha256: string;
  /** Bytes of the archive. */
  readonly size: number;
  /** Bytes of all files that were written. */
  readonly treeSize: number;
}

/** Folders of a release that slim trees and the toolchain module do not have. */
export const slimLacks: readonly string[] = ['api', 'doc', 'misc', 'test'];
