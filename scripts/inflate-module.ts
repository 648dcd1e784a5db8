import { join } from 'node:path';
import asc from 'assemblyscript/asc';

const root = join(import.meta.dirname, '..');

const options = [
  ['-O3', '--noAssert', '--runtime', 'stub'],
  ['--enable', 'simd', '--enable', 'bulk-memory'],
  // Pages of 64 KiB: the tables, the input and the output of assembly/layout.ts.
  ['--initialMemory', '14', '--maximumMemory', '14'],
  // Behind the tables.
  ['--memoryBase', String(24 * 1024)],
].flat();

/** Compiles assembly/inflate.ts into a module that exports its code. Throws what the compiler finds. */
export async function inflateModule(): Promise<string> {
  let code = '';
  const { error, stderr } = await asc.main(
    ['assembly/inflate.ts', '--baseDir', root, '--outFile', 'inflate.wasm', ...options],
    {
      writeFile(_, contents) {
        code = Buffer.from(contents).toString('base64');
      },
    },
  );
  if (error !== null) throw new Error(`assembly/inflate.ts: ${stderr.toString()}`, { cause: error });
  return [
    '// assembly/inflate.ts, compiled by scripts/generate.ts.',
    `export const inflateCode =\n  '${code}';`,
    '',
  ].join('\n');
}
