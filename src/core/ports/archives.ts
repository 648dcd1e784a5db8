export interface UnpackOptions {
  /** An existing, empty folder. The archive's `go/` becomes this folder: `go/bin/go` is written to `into/bin/go`. */
  readonly into: string;
  /** Omit `api doc misc test`. */
  readonly slim: boolean;
  /** Called for every file of the archive, including omitted ones. Files are only hashed if this is given. */
  readonly onFile?: ((file: UnpackedFile) => void) | undefined;
  /** Others are unpacked at the same time: a zip gets a thread of its own. A `.tar.gz` is inflated in one anyway. */
  readonly ownThread?: boolean;
}

export interface UnpackedFile {
  /** As in the archive: `go/bin/go`. */
  readonly name: string;
  /** SHA-256 of its content: 64 hex digits. */
  readonly sha256: string;
  /** Permission bits as the archive has them. */
  readonly mode: number;
}

export interface UnpackedTree {
  readonly files: number;
  /** Total bytes of the files written. */
  readonly bytes: number;
}

/** Throws `ARCHIVE_REFUSED` with the entry's name and the reason, `ARCHIVE_NOT_ONE` if it is not an archive. */
export interface Archives {
  /** A `.tar.gz` will come: prepares what takes time. */
  prepareTarGz(): Promise<void>;
  /** Unpacks a `.tar.gz` in one pass, as its bytes arrive. */
  unpackTarGz(bytes: AsyncIterable<Uint8Array>, options: UnpackOptions): Promise<UnpackedTree>;
  /** Unpacks a complete `.zip` file: removes `prefix`, by default `go/`, from its names. */
  unpackZip(path: string, options: UnpackOptions & { readonly prefix?: string }): Promise<UnpackedTree>;
  /**
   * Unpacks a complete `.zip` of the module golang.org/toolchain to the tree of the release: removes `prefix`, renames
   * `_go.mod` to `go.mod`, and sets the modes that Go's packer uses, because the zip does not contain them.
   */
  unpackModuleZip(path: string, options: UnpackOptions & { readonly prefix: string }): Promise<UnpackedTree>;
}
