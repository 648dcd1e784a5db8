import type { UnpackedFile, UnpackedTree } from '../../core/ports/archives.ts';
import type { FileBatch } from './file-batch.ts';
import type { PlainProblem } from './plain-problem.ts';

/** What a thread is started for. */
export type ThreadTask = ZipTask | TarTask;

interface UnpackTask {
  readonly into: string;
  readonly slim: boolean;
  /** Report every file with its digest. */
  readonly hashes: boolean;
}

export interface ZipTask extends UnpackTask {
  readonly path: string;
  /** Of a module; otherwise it is a `.zip` of Go. */
  readonly prefix: string | undefined;
}

/** A `.tar.gz`, whose blocks arrive as messages. */
export interface TarTask extends UnpackTask {
  readonly tarGz: true;
}

export type UnpackResult =
  | { readonly tree: UnpackedTree; readonly files: readonly UnpackedFile[] }
  | { readonly problem: PlainProblem };

/** To the thread that unpacks a tar. Buffers are transferred, and come back when their content has been used. */
export type ToTarThread =
  | { readonly block: Uint8Array<ArrayBuffer> }
  | { readonly end: true }
  /** `tree`: all that was written from batches. */
  | { readonly written: ArrayBuffer; readonly tree: UnpackedTree };

/** From a thread, at its beginning. */
export interface Ready {
  readonly ready: true;
}

/** From a thread, at the end of a task. */
export interface FromThread {
  readonly result: UnpackResult;
}

/** From the thread that unpacks a tar, until then: files to write, or a block that was read. */
export type FromTarThread = FromThread | { readonly batch: FileBatch } | { readonly read: ArrayBuffer };
