import { join } from 'node:path';
import type { UnpackedFile } from '../../core/ports/archives.ts';
import type { Manifest } from '../../core/tool-cache/manifest.ts';
import type { Run } from '../run/run.ts';

/**
 * Files of a tree under the names that its manifest has for them. A file system may list a name in another spelling than
 * it was created with, decomposed or in another case, and still know the file by both.
 */
export async function respellFiles(
  run: Run,
  root: string,
  { files, was }: { readonly files: readonly UnpackedFile[]; readonly was: Manifest },
): Promise<readonly UnpackedFile[]> {
  const listed = new Set(files.map(({ name }) => name));
  const spelled = new Map<string, string>();
  for (const file of was.keys()) {
    if (listed.has(`go/${file}`) || (await run.files.kind(join(root, file))) !== 'file') continue;
    spelled.set(fold(`go/${file}`), `go/${file}`);
  }
  const nameOf = (name: string) =>
    was.has(name.replace(/^go\//, '')) ? name : (spelled.get(fold(name)) ?? name);
  return spelled.size === 0 ? files : files.map((file) => ({ ...file, name: nameOf(file.name) }));
}

function fold(name: string): string {
  return name.normalize().toLowerCase();
}
