import { join } from 'node:path';
import type { CacheFolders, CacheService, GoCaches } from '../core/ports/caches.ts';
import type { Disk } from '../core/ports/disk.ts';
import type { Partials } from '../core/ports/partials.ts';
import type { Records } from '../core/ports/records.ts';
import type { Signatures } from '../core/ports/signatures.ts';
import type { TreeMoves } from '../core/ports/tree-moves.ts';
import type { Trees } from '../core/ports/trees.ts';
import type { Machine, SumdbPorts } from '../engine/run/run.ts';

/** Ports that a tool-cache hit does without. Each is still a module that is loaded on first use. */
export interface LazyPorts {
  readonly records: () => Promise<Records>;
  readonly partials: () => Promise<Partials>;
  readonly treeMoves: () => Promise<TreeMoves>;
  readonly disk: () => Promise<Disk>;
  readonly sumdb: () => Promise<SumdbPorts>;
  readonly signatures: () => Promise<Signatures>;
  readonly trees: Trees;
  readonly cacheFolders: () => Promise<CacheFolders>;
  readonly goCaches: () => Promise<GoCaches>;
  readonly cacheService: (milliseconds: number) => Promise<CacheService>;
  readonly machine: () => Promise<Machine>;
  readonly versionsForActions: (tool: string, arch: string) => Promise<readonly string[]>;
}

export function createLazyPorts({
  toolCache,
  signal,
}: {
  readonly toolCache: string;
  readonly signal: AbortSignal;
}): LazyPorts {
  return {
    records: async () => (await import('../io/fs/records.ts')).records,
    partials: async () => (await import('../io/fs/partial-file.ts')).partials,
    treeMoves: async () => (await import('../io/fs/tree-moves.ts')).treeMoves,
    disk: async () => (await import('../io/fs/disk.ts')).disk,
    async sumdb() {
      const [{ sumdbCrypto }, { createTreeStore }] = await Promise.all([
        import('../io/crypto/sumdb-crypto.ts'),
        import('../io/fs/sumdb-state.ts'),
      ]);
      const folder = join(toolCache, '.setup-go-tarball', 'sumdb');
      return { crypto: sumdbCrypto, treeStore: (name) => createTreeStore(folder, name) };
    },
    signatures: async () => (await import('../io/crypto/openpgp.ts')).signatures,
    trees: {
      hashTree: async (root) => (await import('../io/fs/hash-tree.ts')).hashTree(root, signal),
      modesOf: async (root) => (await import('../io/fs/tree-modes.ts')).treeModes(root, signal),
      setModes: async (root, modes) => (await import('../io/fs/tree-modes.ts')).setTreeModes(root, modes),
      sizeOf: async (root) => (await import('../io/fs/tree-size.ts')).treeSize(root, signal),
    },
    cacheFolders: async () => (await import('../io/cache/cache-folders.ts')).cacheFolders,
    goCaches: async () => (await import('../io/cache/go-caches.ts')).goCaches,
    cacheService: async (milliseconds) => (await import('./cache-service.ts')).openCacheService(milliseconds),
    machine: async () => (await import('../io/process/machine.ts')).machine(),
    versionsForActions: async (tool, arch) =>
      (await import('../io/fs/actions-tool-cache.ts')).versionsForActions(toolCache, tool, arch),
  };
}
