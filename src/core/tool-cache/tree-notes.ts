/**
 * File name of the receipt in the root of a tree outside the tool cache; the other notes are in `tree-note-names.ts`. In
 * the tool cache they are next to the tree. The go command reads none.
 */
export const treeReceipt = '.setup-go-tarball.json';
