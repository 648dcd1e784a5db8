export interface UnpackOptions {
  /** An existing, empty folder. The archive's `go/` becomes this folder: `go/bin/go` is written to `into/bin/go`. */
  readonly into: string;
  /** Leave out `api doc misc test`. */
  readonly slim: boolean;
  /**
   * Told of every file as the archive names it; of those left out as well. Hashing takes time, so only where somebody
   * wants to know.
   */
  readonly onFile?: ((file: UnpackedFile) => void) | undefined;
}

export interface UnpackedFile {
  readonly name: string;
  /** Of its content: 64 hex digits. */
  readonly sha256: string;
  /** Permission bits as the archive has them. */
  readonly mode: number;
}

export interface UnpackedTree {
  readonly files: number;
  /** Of all files written. */
  readonly bytes: number;
}

/** Throws `ARCHIVE_REFUSED` with the entry's name and the reason, `ARCHIVE_NOT_ONE` where it is no archive. */
export interface Archives {
  /** Unpacks a `.tar.gz` in one pass, as its bytes arrive. */
  unpackTarGz(bytes: AsyncIterable<Uint8Array>, options: UnpackOptions): Promise<UnpackedTree>;
  /** Unpacks a whole `.zip`. */
  unpackZip(path: string, options: UnpackOptions): Promise<UnpackedTree>;
  /**
   * Unpacks a whole `.zip` of the module golang.org/toolchain to the tree that it stands for: `prefix` taken off,
   * `_go.mod` called `go.mod` again, modes as Go's packer gives them, which the zip does not carry.
   */
  unpackModuleZip(path: string, options: UnpackOptions & { readonly prefix: string }): Promise<UnpackedTree>;
}
