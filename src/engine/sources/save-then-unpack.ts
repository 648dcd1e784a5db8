import type { UnpackedTree } from '../../core/ports/ports.ts';
import type { Measured } from '../download/download.ts';
import type { Run } from '../run/run.ts';
import type { Intake, Supplied } from './source.ts';

/**
 * The directory of a zip lies at its end, so nothing of it is read before the whole is verified. What the deposit keeps
 * is that file already; without one it is saved beside the tree.
 */
export async function saveThenUnpack(
  run: Run,
  { measured, intake }: { readonly measured: Measured; readonly intake: Intake },
  unpack: (file: string) => Promise<UnpackedTree>,
): Promise<Pick<Supplied, 'size' | 'sha256' | 'treeSize'>> {
  const kept = intake.deposit?.partial.path;
  const file = kept ?? `${intake.staging}.zip`;
  try {
    if (kept === undefined) await run.files.writeStream(file, measured.bytes);
    else await measured.drain();
    const transferred = measured.check();
    const { bytes } = await unpack(file);
    return { ...transferred, treeSize: bytes };
  } finally {
    if (kept === undefined) await run.files.remove(file);
  }
}
