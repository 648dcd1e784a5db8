import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mountLayers } from './mounts.ts';
import { whyNoMount } from './why-no-mount.ts';

/** Empty if an overlay can be mounted whose folders of a lower layer cannot be renamed; otherwise the reason. */
export const whyNoOverlay = whyNoMount || find();

function find(): string {
  const folder = mkdtempSync(join(tmpdir(), 'overlay-'));
  const merged = join(folder, 'merged');
  try {
    using _ = mountLayers(merged, (lower) => mkdirSync(join(lower, 'tree')));
    renameSync(join(merged, 'tree'), join(merged, 'moved'));
    return 'folders of a lower layer can be renamed here';
  } catch (error) {
    return String(error).includes('EXDEV') ? '' : 'an overlay cannot be mounted';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
