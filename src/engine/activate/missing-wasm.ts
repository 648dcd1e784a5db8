import type { Run } from '../run/run.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';

/** Up to 1.23 the files that run WebAssembly are in misc/wasm, which slim trees lack. */
export function warnOfMissingWasm(run: Run, installed: Installed): void {
  const { major, minor } = installed.version;
  if (!installed.receipt?.lacks.includes('misc') || major > 1 || minor > 23) return;
  run.emit({ kind: 'wasm-missing', release: installed.release });
}
