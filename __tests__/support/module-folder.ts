/** Modules in a folder, as GOMODCACHE/cache/download has them: any web server that serves it is a module proxy. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { escapeCase } from '../../src/core/guard/module-path.ts';
import { moduleOfFiles } from './module-proxy.ts';

export function writeModule(
  folder: string,
  path: string,
  { version, files }: { readonly version: string; readonly files: Readonly<Record<string, string>> },
): void {
  const at = join(folder, escapeCase(path), '@v');
  mkdirSync(at, { recursive: true });
  const info = JSON.stringify({ Version: version, Time: '2026-01-01T00:00:00Z' });
  writeFileSync(join(at, 'list'), `${version}\n`, { flag: 'a' });
  writeFileSync(join(at, `${version}.info`), info);
  writeFileSync(join(at, `${version}.mod`), files['go.mod'] ?? `module ${path}\n`);
  writeFileSync(join(at, `${version}.zip`), moduleOfFiles(path, version, files).bytes);
  writeFileSync(join(dirname(at), '@latest'), info);
}
