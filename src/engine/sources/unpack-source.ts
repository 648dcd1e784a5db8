import type { UnpackedTree, UnpackOptions } from '../../core/ports/archives.ts';
import { isWrongBytes, mayPass } from '../../core/problem/failures.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { DownloadTarget } from '../download/download-target.ts';
import type { VerifiedDownload } from '../download/verified-download.ts';
import type { Run } from '../run/run.ts';
import type { ArchiveFormat, OpenSource, Source, UnpackedSource } from './source.ts';

/** Downloads, verifies and unpacks into the target's empty folder. */
export async function unpackSource(
  run: Run,
  source: Source,
  target: DownloadTarget,
): Promise<UnpackedSource> {
  const { archives } = await run.network();
  if (source.checkpoint.archive.endsWith('.tar.gz')) await archives.prepareTarGz();
  const opened = await source.open(target);
  const file = keptFile(opened, target);
  try {
    const unpacked = await unpack(run, opened, { target, file });
    const proved = { ...unpacked, ...(await opened.prove(file?.path)) };
    if (file !== undefined) await target.inspect?.({ ...proved, file: file.path });
    return proved;
  } catch (error) {
    if (isWrongBytes(error)) await target.resumable?.wrongBytes();
    throw error;
  } finally {
    await opened.download.close();
    if (file?.isOurs) await run.files.remove(file.path);
  }
}

interface KeptFile {
  readonly path: string;
  /** To be written and removed here, beside the tree; otherwise it is that of a resumable download. */
  readonly isOurs: boolean;
}

/** The file that the archive is kept in while somebody needs it. A zip can only be read from a file. */
function keptFile(
  { format, readsFile = false }: OpenSource,
  { resumable, staging, inspect }: DownloadTarget,
): KeptFile | undefined {
  if (resumable !== undefined) return { path: resumable.partial.path, isOurs: false };
  if (format.kind === 'tar.gz' && !readsFile && inspect === undefined) return undefined;
  return { path: `${staging}.${format.kind === 'tar.gz' ? 'archive' : 'zip'}`, isOurs: true };
}

type Unpacked = Pick<UnpackedSource, 'size' | 'sha256' | 'treeSize'>;

async function unpack(
  run: Run,
  opened: OpenSource,
  { target, file }: { readonly target: DownloadTarget; readonly file: KeptFile | undefined },
): Promise<Unpacked> {
  const { archives } = await run.network();
  const { download, format, slim, onFile } = opened;
  const options = { into: target.staging, slim, onFile, ownThread: run.sideBySide === true };
  try {
    if (file !== undefined && (file.isOurs || format.kind !== 'tar.gz')) {
      const transferred = await save(run, download, file);
      const { bytes } = await unpackAny(run, { file: file.path, format, options });
      return { ...transferred, treeSize: bytes };
    }
    const { bytes: treeSize } = await archives.unpackTarGz(download.bytes, options);
    return { ...download.check(), treeSize };
  } catch (error) {
    throw await betterReason(error, download);
  }
}

async function unpackAny(
  run: Run,
  archive: { readonly file: string; readonly format: ArchiveFormat; readonly options: UnpackOptions },
): Promise<UnpackedTree> {
  const { archives } = await run.network();
  const { file, format, options } = archive;
  if (format.kind === 'module-zip')
    return archives.unpackModuleZip(file, { ...options, prefix: format.prefix });
  if (format.kind === 'zip') return archives.unpackZip(file, options);
  return archives.unpackTarGz(run.files.readStream(file), options);
}

/** Writes the whole file, unless a resumable download does, and verifies it before any of it is read. */
async function save(
  run: Run,
  download: VerifiedDownload,
  { path, isOurs }: KeptFile,
): Promise<Omit<Unpacked, 'treeSize'>> {
  if (isOurs) await run.files.writeStream(path, download.bytes);
  else await download.drain();
  return download.check();
}

/** An archive that cannot be unpacked usually has wrong bytes, and then that is the error to report. */
async function betterReason(error: unknown, download: VerifiedDownload): Promise<unknown> {
  if (!isWrongBytes(error)) return error;
  try {
    await download.drain();
    download.check();
    return error;
  } catch (reason) {
    if (!isWrongBytes(reason) && !mayPass(reason)) return error;
    return new Problem(reason.code, reason.message, { hint: reason.hint ?? '', cause: error });
  }
}
