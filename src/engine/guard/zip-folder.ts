import { join } from 'node:path';
import type { GuardBody } from '../../core/ports/guard.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';

/** The folder of `guard-cache-dir`: zips that stay from one job to the next, each under the digest of its path. */
export interface ZipFolder {
  get(path: string): Promise<GuardBody | undefined>;
  /** Keeps a zip whose every entry has its checksum. */
  put(path: string, body: GuardBody): Promise<void>;
  /** Resolves when nothing more is being written. */
  settled(): Promise<void>;
}

export interface ZipFolderOptions {
  readonly folder: string;
  /** Bytes. */
  readonly room: number;
  readonly sha256: (bytes: Uint8Array) => string;
  readonly zipFault: (path: string) => Promise<string | undefined>;
  /** Of the same upstreams: other ones may have other files. */
  readonly namespace: string;
}

export function createZipFolder(
  { files, clock, emit }: Pick<Run, 'files' | 'clock' | 'emit'>,
  { folder, room, sha256, zipFault, namespace }: ZipFolderOptions,
): ZipFolder {
  const fileOf = (path: string) => join(folder, `${sha256(Buffer.from(`${namespace} ${path}`))}.zip`);
  let sized: Promise<void> | undefined;
  let bytes = 0;
  let count = 0;
  const writing = new Set<Promise<void>>();

  async function measure(): Promise<void> {
    await files.makeFolder(folder);
    for (const { size } of await kept()) bytes += size;
  }

  async function kept() {
    const names = (await files.list(folder)).filter((name) => /^[0-9a-f]{64}\.zip$/.test(name));
    const facts = names.map(async (name) => {
      const path = join(folder, name);
      return { path, ...((await files.facts(path)) ?? { size: 0, modified: 0 }) };
    });
    return Promise.all(facts);
  }

  /** Removes those that were not asked for the longest time. */
  async function makeRoom(): Promise<void> {
    if (bytes <= room) return;
    const all = (await kept()).toSorted((a, b) => a.modified - b.modified);
    bytes = all.reduce((sum, { size }) => sum + size, 0);
    for (const { path, size } of all) {
      if (bytes <= room) return;
      await files.remove(path);
      bytes -= size;
    }
  }

  async function keep(path: string, body: GuardBody): Promise<void> {
    sized ??= measure();
    await sized;
    const file = fileOf(path);
    count += 1;
    const draft = `${file}.${clock.now()}-${count}.part`;
    try {
      await files.writeStream(draft, bytesOf(body, files));
      if ((await zipFault(draft)) !== undefined) return;
      await files.rename(draft, file);
      bytes += body.kind === 'bytes' ? body.bytes.length : body.size;
      await makeRoom();
    } finally {
      await files.remove(draft);
    }
  }

  async function tryToKeep(path: string, body: GuardBody): Promise<void> {
    try {
      if (await files.facts(fileOf(path))) return;
      if ((body.kind === 'bytes' ? body.bytes.length : body.size) <= room) await keep(path, body);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      emit({ kind: 'remark', level: 'warning', message: `guard-cache-dir: ${error.message}` });
    }
  }

  return {
    async get(path) {
      const file = fileOf(path);
      const facts = await files.facts(file).catch(ignoreProblem);
      if (facts === undefined || facts.size === 0) return undefined;
      await files.touch(file, clock.now()).catch(ignoreProblem); // who may only read it uses it all the same
      return { kind: 'file', path: file, size: facts.size };
    },
    put(path, body) {
      const written = tryToKeep(path, body).finally(() => writing.delete(written));
      writing.add(written);
      return written;
    },
    async settled() {
      await Promise.all(writing);
    },
  };
}

async function* bytesOf(body: GuardBody, files: Run['files']): AsyncGenerator<Uint8Array> {
  if (body.kind === 'bytes') yield body.bytes;
  else yield* files.readStream(body.path);
}

function ignoreProblem(error: unknown): undefined {
  if (!(error instanceof Problem)) throw error;
}
