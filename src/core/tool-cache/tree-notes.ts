/**
 * What we put into the root of a tree that does not lie in the tool cache: its receipt and its manifest, which there lie
 * beside it. The go command reads neither.
 */
export const treeReceipt = '.setup-go-tarball.json';
export const treeManifest = '.setup-go-tarball.manifest';

/** Is it one of ours, and no file of the release? `name` as an archive has it: `go/.setup-go-tarball.json`. */
export function isTreeNote(name: string): boolean {
  return name === `go/${treeReceipt}` || name === `go/${treeManifest}`;
}
