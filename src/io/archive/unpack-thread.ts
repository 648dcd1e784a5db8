import type { UnpackedFile, UnpackedTree } from '../../core/ports/archives.ts';
import { Problem, type ProblemCode } from '../../core/problem/problem.ts';

export interface ThreadTask {
  readonly path: string;
  readonly into: string;
  readonly slim: boolean;
  /** Of a module; otherwise it is a `.zip` of Go. */
  readonly prefix: string | undefined;
  /** Report every file with its digest. */
  readonly hashes: boolean;
}

export type ThreadResult =
  | { readonly tree: UnpackedTree; readonly files: readonly UnpackedFile[] }
  | { readonly problem: PlainProblem };

/** Between threads an error keeps its message only. */
export interface PlainProblem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string | undefined;
  readonly saysRoom: boolean;
  readonly cause: unknown;
}

/** In the thread that `zip-in-thread.ts` starts. */
export async function unpackInThread({
  path,
  into,
  slim,
  prefix,
  hashes,
}: ThreadTask): Promise<ThreadResult> {
  const { unpackModuleZip, unpackZip } = await import('./zip.ts'); // in a chunk that is there already
  const files: UnpackedFile[] = [];
  const options = { into, slim, ...(hashes && { onFile: (file: UnpackedFile) => void files.push(file) }) };
  try {
    const tree = await (prefix === undefined
      ? unpackZip(path, options)
      : unpackModuleZip(path, { ...options, prefix }));
    return { tree, files };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, message, hint, saysRoom, cause } = error;
    return { problem: { code, message, hint, saysRoom, cause } };
  }
}
