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
  const opened = await source.open(target);
  try {
    const unpacked = await unpack(run, opened, target);
    return { ...unpacked, ...(await opened.prove()) };
  } catch (error) {
    if (isWrongBytes(error)) await target.resumable?.wrongBytes();
    throw error;
  } finally {
    await opened.download.close();
  }
}

type Unpacked = Pick<UnpackedSource, 'size' | 'sha256' | 'treeSize'>;

async function unpack(run: Run, opened: OpenSource, target: DownloadTarget): Promise<Unpacked> {
  const { archives } = await run.network();
  const { download, format, slim, onFile } = opened;
  const options = { into: target.staging, slim, onFile };
  try {
    if (format.kind !== 'tar.gz') {
      const unpackZip = (file: string) => unpackAnyZip(run, { file, format, options });
      return await saveThenUnpack(run, { download, target }, unpackZip);
    }
    const { bytes: treeSize } = await archives.unpackTarGz(download.bytes, options);
    return { ...download.check(), treeSize };
  } catch (error) {
    throw await betterReason(error, download);
  }
}

async function unpackAnyZip(
  run: Run,
  zip: { readonly file: string; readonly format: ArchiveFormat; readonly options: UnpackOptions },
): Promise<UnpackedTree> {
  const { archives } = await run.network();
  const { file, format, options } = zip;
  if (format.kind !== 'module-zip') return archives.unpackZip(file, options);
  return archives.unpackModuleZip(file, { ...options, prefix: format.prefix });
}

/**
 * The directory of a zip is at its end, so the whole file is verified before any of it is read. A resumable download is
 * such a file already; without one the zip is saved next to the tree.
 */
async function saveThenUnpack(
  run: Run,
  { download, target }: { readonly download: VerifiedDownload; readonly target: DownloadTarget },
  unpackFile: (file: string) => Promise<UnpackedTree>,
): Promise<Unpacked> {
  const kept = target.resumable?.partial.path;
  const file = kept ?? `${target.staging}.zip`;
  try {
    if (kept === undefined) await run.files.writeStream(file, download.bytes);
    else await download.drain();
    const transferred = download.check();
    const { bytes } = await unpackFile(file);
    return { ...transferred, treeSize: bytes };
  } finally {
    if (kept === undefined) await run.files.remove(file);
  }
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
