// Modules that most runs import dynamically, one soon after the other: each file more to open and compile takes longer
// than what is in it. webpack puts imports with the same name into one chunk.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** By the name of the chunk: the ends of the paths of its modules. */
const chunks = {
  assessment: ['/advisories/assess-go.js', '/render/summary.js'],
};

/** Names the chunks in the compiled sources. Throws if nothing imports a module dynamically. */
export function nameChunks(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  for (const [chunk, modules] of Object.entries(chunks)) {
    for (const module of modules) {
      const named = files.filter((name) => nameIn(join(folder, name), { chunk, module }));
      if (named.length === 0) throw new Error(`scripts/chunks.ts: nothing imports ${module} dynamically`);
    }
  }
}

/** False if the file does not import the module. */
function nameIn(
  file: string,
  { chunk, module }: { readonly chunk: string; readonly module: string },
): boolean {
  const text = readFileSync(file, 'utf8');
  const named = text.replaceAll(/\bimport\((?=['"]([^'"]+)['"]\))/g, (start, path: string) =>
    path.endsWith(module) ? `${start}/* webpackChunkName: "${chunk}" */ ` : start,
  );
  if (named !== text) writeFileSync(file, named);
  return named !== text;
}
