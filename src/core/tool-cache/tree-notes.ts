/**
 * File names of the receipt and the manifest in the root of a tree outside the tool cache. In the tool cache they are
 * next to the tree. The go command reads neither.
 */
export const treeReceipt = '.setup-go-tarball.json';
export const treeManifest = '.setup-go-tarball.manifest';

/** Whether it is one of these files rather than a file of the release. `name` is as in an archive: `go/bin/go`. */
export function isTreeNote(name: string): boolean {
  return name === `go/${treeReceipt}` || name === `go/${treeManifest}`;
}
