import { treeReceipt } from './tree-notes.ts';

// What a tool-cache hit has no need of.

/** The manifest, and the proof that the log has the tree. */
export const treeManifest = '.setup-go-tarball.manifest';
export const treeProof = '.setup-go-tarball.tlog-proof';

const notes: readonly string[] = [treeReceipt, treeManifest, treeProof];

/** Whether it is one of these files rather than a file of the release. `name` is as in an archive: `go/bin/go`. */
export function isTreeNote(name: string): boolean {
  return notes.some((note) => name === `go/${note}`);
}
