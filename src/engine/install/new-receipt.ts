import type { SandboxLevel } from '../../core/sandbox/confinement.ts';
import { type Mirror, mirrorName } from '../../core/sources/mirrors.ts';
import type { Receipt } from '../../core/tool-cache/receipt.ts';
import { toSemver } from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';
import type { UnpackedSource } from '../sources/source.ts';
import type { Tree } from './staged-tree.ts';

/** The receipt of a tree that was just verified. */
export function receiptOf(
  run: Run,
  given: {
    readonly unpacked: UnpackedSource;
    readonly tree: Tree;
    readonly mirror: Mirror;
    readonly sandbox: SandboxLevel;
  },
): Receipt {
  const { unpacked, tree, mirror, sandbox } = given;
  const { tool, archive, sha256, size, treeSize, trust, h1, signedBy, lacks } = unpacked;
  return {
    schema: 1,
    tool,
    version: toSemver(tree.version),
    release: tree.release,
    platform: `${run.platform.os}-${run.platform.arch}`,
    archive,
    sha256,
    size,
    treeSize,
    mirror: run.redact(mirrorName(mirror)),
    trust,
    ...(h1 !== undefined && { h1 }),
    ...(signedBy !== undefined && { signedBy }),
    lacks,
    sandbox,
    installedAt: new Date(run.clock.now()).toISOString(),
    installedBy: run.program,
  };
}
