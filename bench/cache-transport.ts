/**
 * Restores both archives of a job by GitHub's package alone, side by side, and does nothing with them:
 * `node bench/cache-transport.ts STATE`, with what a set-up has handed to the step after its job.
 */
import { basename, dirname, join } from 'node:path';
import { parseState } from '../src/core/cache/cache-state.ts';

const state = parseState(process.argv[2] ?? '');
if (state === undefined) throw new Error('usage: node bench/cache-transport.ts STATE');
const { cacheService } = await import(join(import.meta.dirname, '../dist/cache-service.mjs'));
const restored = await Promise.all(
  [state.modules, state.build].map(({ folder, matched }) =>
    cacheService.restore(join(dirname(folder), `.setup-go-tarball-${basename(folder)}`), {
      primary: matched,
      restore: [],
    }),
  ),
);
if (restored.includes(undefined)) throw new Error('an archive is missing');
process.exit();
