/** What the engine needs of the world. Types only; `io` and `hosts` fill them, `main` wires. */

/** For people. Never standard output in a shell, where that belongs to `eval`. */
export interface Log {
  debug(message: string): void;
  info(message: string): void;
  notice(message: string): void;
  warning(message: string): void;
  group(title: string, lines: readonly string[]): void;
  /** How far a transfer is. Called often; the adapter decides how seldom to show it. */
  progress(transfer: Transfer): void;
}

export interface Transfer {
  readonly label: string;
  /** Bytes so far. */
  readonly done: number;
  /** Bytes in all, where known. */
  readonly total: number | undefined;
}

export interface HttpRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HttpResponse {
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * The bytes as sent (identity encoding). Throws `MIRROR_INTERRUPTED` when they stall, come slower than the floor, or
   * end before the announced length. Leaving the loop early closes the connection.
   */
  readonly body: AsyncIterable<Uint8Array>;
}

export interface Http {
  /**
   * One GET, redirects followed, no retries: any status is an answer. Throws `MIRROR_UNREACHABLE` where there is
   * none, `MIRROR_UNTRUSTED` for its certificate, `MIRROR_INTERRUPTED` where its headers time out, `MIRROR_REDIRECT`
   * for a redirect that is refused, `INPUT_INVALID` for an address or a proxy variable that cannot be read.
   */
  get(request: HttpRequest): Promise<HttpResponse>;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Milliseconds since some moment; never set back or forward, whatever happens to the clock on the wall. */
  elapsed(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Uniform in [0, 1). */
  random(): number;
}

/** A running SHA-256. */
export interface Digest {
  update(bytes: Uint8Array): void;
  /** 64 lower-case hex digits; ends it. */
  hex(): string;
}

/** File-system failures come out as `PERMISSION_DENIED`, `DISK_FULL` or `FILES_FAILED`, naming the path. */
export interface Files {
  /** The text of a file, `undefined` where there is none. */
  readText(path: string): Promise<string | undefined>;
  /** The text of a file in whatever encoding, one character for each byte; `undefined` where there is none. */
  readBytes(path: string): Promise<string | undefined>;
  /** The bytes of a file. */
  readStream(path: string): AsyncIterable<Uint8Array>;
  /** What lies in a folder, unsorted; empty where there is none. */
  list(path: string): Promise<readonly string[]>;
  /** What is at the path, links followed. */
  kind(path: string): Promise<'file' | 'folder' | 'other' | undefined>;
  /** When what is at the path was last changed, links followed: milliseconds since the epoch. */
  modifiedAt(path: string): Promise<number | undefined>;
  /** Says of a file that it was last changed then, in milliseconds since the epoch. There has to be one. */
  touch(path: string, time: number): Promise<void>;
  /** Creates a folder and its parents; one that exists is fine. */
  makeFolder(path: string): Promise<void>;
  /** Creates a new, empty folder whose name begins with `prefix`. */
  makeTemporaryFolder(prefix: string): Promise<string>;
  /** Writes a file whole: other name, sync, rename. */
  writeText(path: string, text: string): Promise<void>;
  /**
   * Replaces what a file of the user's holds, whole, with a text of one character for each byte: through links, which
   * stay, and with mode and owner kept. Creates it, with its folder, where there is none. A file that its mode calls
   * read-only is `PERMISSION_DENIED`, for root too.
   */
  rewrite(path: string, bytes: string): Promise<void>;
  /** Saves bytes as they come. */
  writeStream(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file, link or tree; none is fine. */
  remove(path: string): Promise<void>;
  /** Makes the renames in a folder last through a power cut, where the system can. */
  syncFolder(path: string): Promise<void>;
  /** Removes a folder if it is empty; anything else, or none, is left as it is. */
  removeIfEmpty(path: string): Promise<void>;
  /** Links a folder (on Windows a junction) or a file. */
  link(target: string, path: string, kind: 'folder' | 'file'): Promise<void>;
  /** The path with every link resolved. */
  realPath(path: string): Promise<string | undefined>;
}

/** What install transactions need of the disk and of the machine. Fails like `Files`. */
export interface Journal {
  /** This process, in records, partials and staging folders. */
  readonly writer: string;
  /** Does the process of that name run? `undefined` where nobody here can know. */
  isAlive(writer: string): boolean | undefined;
  /** 64 hex digits. */
  sha256(text: string): string;
  /** Creates a file whole and synced, its folder too; false where it exists. */
  create(path: string, text: string): Promise<boolean>;
  look(path: string): Promise<FileFacts | undefined>;
  /** Changes the time of a file every few seconds, until the function that it gives is called. */
  beat(path: string): () => void;
  /** In a folder that exists. */
  openPartial(path: string): Promise<PartialFile>;
  copy(from: string, to: string): Promise<void>;
  /** Renames a folder, or says what is in the way of that. An empty folder is not in the way everywhere. */
  tryRename(from: string, to: string): Promise<RenameOutcome>;
  /** Copies a folder and all that is in it; links stay links. Nothing may be there yet. */
  copyTree(from: string, to: string): Promise<void>;
  /** What a link leads to, as it is written in it; `undefined` for what is no link. */
  linkTarget(path: string): Promise<string | undefined>;
  /**
   * Of the nearest folder that exists: bytes that may still be written, and which disk it is. `undefined` where the file
   * system does not tell.
   */
  room(path: string): Promise<{ readonly free: number; readonly device: number } | undefined>;
}

/**
 * `taken`: something is at the new name. `gone`: nothing is at the old one. `unable`: the file system cannot do it, as
 * with a folder from a lower layer of a container's image.
 */
export type RenameOutcome = 'renamed' | 'taken' | 'gone' | 'unable';

export interface FileFacts {
  /** By the clock of whoever has the disk. */
  readonly modified: number;
  /** Bytes. */
  readonly size: number;
}

/** Looks closer at the disk than installs have to. Fails like `Files`. */
export interface Disk {
  /** What is at the path itself; `undefined` where nothing is. */
  look(path: string): Promise<PathFacts | undefined>;
  /** Makes a folder there and removes it again, which leaves nothing; throws where this user cannot. */
  tryToWrite(folder: string): Promise<void>;
}

export interface PathFacts {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Tells it from anything that takes its place later. */
  readonly identity: string;
  /** Bytes; of what a link leads to. */
  readonly size: number;
  /** Milliseconds since the epoch; of what a link leads to. */
  readonly modified: number;
  /** May anybody run it? Always so on Windows. */
  readonly executable: boolean;
  /** Where a link leads to. */
  readonly target: LinkTarget | undefined;
}

export interface LinkTarget {
  /** As the link has it. */
  readonly path: string;
  /** `undefined` where nothing is, or links lead in circles. */
  readonly kind: 'file' | 'folder' | 'other' | undefined;
  readonly otherDrive: boolean;
}

/** The bytes of an archive so far. */
export interface PartialFile {
  readonly path: string;
  /** Bytes. */
  readonly length: number;
  /**
   * Keeps the bytes, which nobody may change from then on, and writes them in large pieces. Gives something to wait for
   * where too many have gathered; throws what an earlier write failed with.
   */
  append(bytes: Uint8Array): Promise<void> | undefined;
  flush(): Promise<void>;
  read(): AsyncIterable<Uint8Array>;
  clear(): Promise<void>;
  /** What was not flushed is lost. */
  close(): Promise<void>;
}

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

/** Reads installed trees. */
export interface Trees {
  /** Every file, with names as an archive has them (`go/bin/go`); `sha256` is empty for what is no file. */
  hashTree(root: string): Promise<readonly UnpackedFile[]>;
  /** The lengths of all its files together; links in it count nothing, and where no tree is the sum is 0. */
  sizeOf(root: string): Promise<number>;
}

export interface ExecResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Exec {
  /** Runs a program with exactly this environment; a failure to start is `GO_FAILED`. */
  run(
    file: string,
    args: readonly string[],
    options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
  ): Promise<ExecResult>;
}
