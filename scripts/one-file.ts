// The one-file bundle, for places where a folder is awkward: ncc makes a chunk of every dynamic import, so the compiled
// sources are copied with webpack's word for keeping them in the entry. Modules are still evaluated when first asked for.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Copies the compiled sources so that webpack puts what they import dynamically into the entry. */
export function inlineDynamicImports(from: string, to: string): void {
  for (const item of readdirSync(from)) {
    if (join(from, item) !== to && item !== 'node_modules')
      cpSync(join(from, item), join(to, item), { recursive: true });
  }
  for (const file of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue;
    const path = join(to, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replaceAll(/\bimport\((?:\/\*.*?\*\/ )?(?=['"])/g, 'import(/* webpackMode: "eager" */ '),
    );
  }
}

/** Makes one file of a folder: the entry, and the licences and notices of what is in it. Throws if there is more. */
export function oneFile(from: string, to: string, version: string): void {
  const chunks = readdirSync(from).filter((name) => /\.[cm]?js$/.test(name) && name !== 'index.js');
  if (chunks.length > 0) throw new Error(`these were not inlined: ${chunks.join(', ')}`);
  const [licenses, notice] = ['licenses.txt', 'NOTICE'].map((name) => commentIn(join(from, name)));
  // The entry's own line for the system must be the first one, and is an error anywhere else.
  const entry = readFileSync(join(from, 'index.js'), 'utf8').replace(/^#!.*\n/, '');
  const text = [
    '#!/usr/bin/env node',
    `// setup-go-tarball ${version}, in one file. The licences and notices of what it contains are at its end.`,
    entry.trimEnd(),
    `/*\n${licenses}\n*/`,
    `/*\n${notice}\n*/`,
    '',
  ].join('\n');
  writeFileSync(to, text, { mode: 0o755 });
}

function commentIn(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('*/', '* /').trim();
}
