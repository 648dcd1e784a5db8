// The two module formats of what is built. dist/ is CommonJS: a hit takes 1 ms less than with an ECMAScript module as its
// entry, of which Node loads more. The bundle in one file has the name of an ECMAScript module, .mjs, and is one.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What ncc must not replace: it would write where the file was built, not where it is. */
const own = { filename: 'OWN_FILENAME', dirname: 'OWN_DIRNAME' } as const;

/** Makes ncc write CommonJS of the compiled sources in a folder. */
export function asCommonJs(folder: string): void {
  writeFileSync(join(folder, 'package.json'), '{}\n');
  rewrite(folder, (text) =>
    text.replaceAll('import.meta.filename', own.filename).replaceAll('import.meta.dirname', own.dirname),
  );
}

/** Makes ncc write an ECMAScript module of what `asCommonJs` has left. */
export function asModules(folder: string): void {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  rewrite(folder, (text) =>
    text.replaceAll(own.filename, 'import.meta.filename').replaceAll(own.dirname, 'import.meta.dirname'),
  );
}

/** What ncc has written, with the names that CommonJS has for its file and folder. */
export function withOwnPlace(code: string): string {
  return code.replaceAll(own.filename, '__filename').replaceAll(own.dirname, '__dirname');
}

function rewrite(folder: string, change: (text: string) => string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!name.endsWith('.js') || name.startsWith('node_modules')) continue;
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    if (changed !== text) writeFileSync(path, changed);
  }
}
