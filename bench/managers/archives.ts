import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { foreignName } from './trust.ts';

/** Packs the archive again with one more file, under the same name. Returns the path. */
export function swapArchive(archive: string, parent: string): string {
  const folder = join(parent, 'swapped');
  mkdirSync(join(folder, 'go'), { recursive: true });
  writeFileSync(join(folder, 'go', foreignName), '');
  const [tar, packed] = [join(folder, 'go.tar'), join(folder, basename(archive))];
  const script = `gzip -dc "$1" > "$2" && tar -C "$3" -rf "$2" "go/${foreignName}" && gzip -1c "$2" > "$4" && rm "$2"`;
  execFileSync('/bin/sh', ['-c', script, 'sh', archive, tar, folder, packed]);
  return packed;
}

/**
 * Packs only what `go version` needs, with one of the tools, by which go knows its root: so many complete trees would not
 * fit into memory. Returns the path.
 */
export function trimArchive(archive: string, parent: string): string {
  const folder = join(parent, 'trimmed');
  mkdirSync(folder, { recursive: true });
  const name = basename(archive).replace(/^repacked-/, '');
  const packed = join(folder, name);
  const script = `tar -C "$2" -xzf "$1" go/VERSION go/go.env go/bin go/pkg/tool/linux_amd64/preprofile && tar -C "$2" -czf "$3" --owner=0 --group=0 go && rm -r "$2/go"`;
  execFileSync('/bin/sh', ['-c', script, 'sh', archive, folder, packed]);
  return packed;
}
