import { type Placement, refusedEntry } from './archive-entry.ts';

/**
 * Where a file of the module golang.org/toolchain is in the tree of the release: `_go.mod` becomes `go.mod`, and the mode
 * is the one that Go's own packer uses, because the zip does not contain modes.
 *
 * @param placement without the module's prefix
 * @see https://go.dev/src/cmd/distpack/pack.go
 * @throws ARCHIVE_REFUSED for a file called go.mod, which no such module has: it would collide with a renamed `_go.mod`
 */
export function placeInTree(placement: Placement): Placement {
  if (placement.action !== 'file') return placement;
  const slash = placement.path.lastIndexOf('/') + 1;
  const [folder, base] = [placement.path.slice(0, slash), placement.path.slice(slash)];
  if (base === 'go.mod') throw refusedEntry(placement.path, 'in this module, such files are named _go.mod');
  const path = folder + (base === '_go.mod' ? 'go.mod' : base);
  return { action: 'file', path, mode: packerMode(path) };
}

/**
 * The mode that Go's packer uses for a file of a release, by its path relative to `go/`.
 *
 * @see `mode` in https://go.dev/src/cmd/distpack/pack.go, since Go 1.21
 */
export function packerMode(path: string): 0o755 | 0o644 {
  const program =
    /^(?:bin|pkg\/tool)\//.test(path) ||
    /\.(?:bash|sh|pl|rc)$/.test(path) ||
    /(?:^|\/)go_[^/]+_[^/]+_exec$/.test(path);
  return program ? 0o755 : 0o644;
}
