/** The corpus of hostile archives: each is made anew, byte for byte the same, by what it says. */
import { clashes } from './clashes.ts';
import { gzipFrames } from './gzip-frames.ts';
import { hostileHeaders } from './headers.ts';
import type { HostileArchive } from './hostile-archive.ts';
import { hostileKinds } from './kinds.ts';
import { hostileNames } from './names.ts';
import { zipHeaders } from './zip-headers.ts';
import { zipLayout } from './zip-layout.ts';

export const corpus: readonly HostileArchive[] = [
  ...hostileNames,
  ...hostileKinds,
  ...clashes,
  ...hostileHeaders,
  ...gzipFrames,
  ...zipHeaders,
  ...zipLayout,
];
