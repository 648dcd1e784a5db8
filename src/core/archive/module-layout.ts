import { type Placement, refusedEntry } from './archive-entry.ts';

/**
 * Where a file of the module golang.org/toolchain goes in the tree it stands for: `_go.mod` is `go.mod` again, and the
 * mode is the one that Go's own packer gives, for the zip carries none.
 *
 * @param placement with the module's prefix taken off already
 * @see https://go.dev/src/cmd/distpack/pack.go
 * @throws ARCHIVE_REFUSED for a file called go.mod, which no such module has: it would meet its double
 */
export function placeInTree(placement: Placement): Placement {
  if (placement.action !== 'file') return placement;
  const slash = placement.path.lastIndexOf('/') + 1;
  const [folder, base] = [placement.path.slice(0, slash), placement.path.slice(slash)];
  if (base === 'go.mod') throw refusedEntry(placement.path, 'the module calls such files _go.mod');
  const path = folder + (base === '_go.mod' ? 'go.mod' : base);
  return { action: 'file', path, mode: packerMode(path) };
}

/**
 * The mode that Go's packer gives a file of a release, by its path below `go/`.
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
