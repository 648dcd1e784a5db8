import { join } from 'node:path';
import { type Mirror, mirrorName } from '../core/mirrors.ts';
import { Problem } from '../core/problem.ts';
import type { Receipt } from '../core/receipt.ts';
import { reaches, type TrustLevel } from '../core/trust.ts';
import { compareVersions, type GoVersion, parseVersion, toSemver, withoutRevision } from '../core/version.ts';
import { archiveSupply } from './archive-supply.ts';
import { commit } from './commit.ts';
import { moduleSupply } from './module-supply.ts';
import { inRounds, type Retry } from './rounds.ts';
import type { Run } from './run.ts';
import type { Supplied, Wanted } from './supply.ts';
import { goBinary, type Installed, readRelease } from './tool-cache.ts';

export interface AcquireOptions {
  readonly mirrors: readonly Mirror[];
  readonly retry: Retry;
  readonly slim: boolean;
  readonly requireTrust: TrustLevel | undefined;
  /** May the checksum database be asked about archives that nothing else knows, without the user's word? */
  readonly logByDefault: boolean;
  /** See `Rounds`. */
  readonly gone: Set<Mirror>;
}

/** Downloads, verifies and unpacks the release from the first mirror that can, and puts the tree into the tool cache. */
export async function acquire(run: Run, wanted: Wanted, options: AcquireOptions): Promise<Installed> {
  const { mirrors, retry, gone } = options;
  requirePin(wanted, options.requireTrust);
  return inRounds(run, { mirrors, retry, gone, aim: wanted.archive.filename }, (mirror) =>
    acquireFrom(run, wanted, { mirror, options }),
  );
}

async function acquireFrom(
  run: Run,
  wanted: Wanted,
  from: { readonly mirror: Mirror; readonly options: AcquireOptions },
): Promise<Installed> {
  const { mirror, options } = from;
  const supply =
    mirror.kind === 'module-proxy'
      ? await moduleSupply(run, wanted, mirror)
      : await archiveSupply(run, wanted, { ...options, mirror });
  // Beside its later place, so that the last rename never crosses file systems.
  const home = join(run.fasterDrive?.actual ?? run.toolCache, supply.tool);
  const shelf = wanted.version ? join(home, toSemver(wanted.version)) : home;
  const staging = await run.files.makeTemporaryFolder(join(shelf, '.staging-'));
  try {
    const supplied = await supply.fill(staging);
    requireReached(supplied, options.requireTrust, wanted.archive.filename);
    const tree = await readTree(run, staging, wanted);
    return await commit(run, {
      staging,
      tool: supplied.tool,
      version: tree.version,
      requireTrust: options.requireTrust,
      manifest: supplied.manifest,
      receipt: receiptOf(run, { supplied, tree, mirror }),
    });
  } finally {
    await run.files.remove(staging);
    await run.files.removeIfEmpty(shelf);
  }
}

function receiptOf(
  run: Run,
  given: { readonly supplied: Supplied; readonly tree: Tree; readonly mirror: Mirror },
): Receipt {
  const { supplied, tree, mirror } = given;
  const { tool, archive, sha256, size, trust, h1, lacks } = supplied;
  return {
    schema: 1,
    tool,
    version: toSemver(tree.version),
    release: tree.release,
    platform: `${run.platform.os}-${run.platform.arch}`,
    archive,
    sha256,
    size,
    mirror: mirrorName(mirror),
    trust,
    ...(h1 !== undefined && { h1 }),
    lacks,
    installedAt: new Date(run.clock.now()).toISOString(),
    installedBy: run.program,
  };
}

/** Only the user can pin, so without a pin no download helps. */
function requirePin({ proof, archive }: Wanted, required: TrustLevel | undefined): void {
  if (required !== 'pin' || proof?.trust === 'pin') return;
  throw new Problem('TRUST_TOO_LOW', `${archive.filename} is not pinned, and "pin" is required`, {
    hint: 'Pin its SHA-256 with the input checksum.',
  });
}

function requireReached({ trust }: Supplied, required: TrustLevel | undefined, filename: string): void {
  if (required === undefined || reaches(trust, required)) return;
  throw new Problem(
    'TRUST_TOO_LOW',
    `${filename} is proved at the level "${trust}", and "${required}" is required`,
    {
      hint: 'Name another mirror, or a lower level in require-trust.',
    },
  );
}

interface Tree {
  readonly version: GoVersion;
  readonly release: string;
}

/** What the unpacked tree says it is. Throws `TREE_INVALID` where that is not what was asked for. */
async function readTree(run: Run, root: string, wanted: Wanted): Promise<Tree> {
  const release = await readRelease(run, root);
  const version = release === undefined ? undefined : parseVersion(release);
  const invalid = (what: string) =>
    new Problem('TREE_INVALID', `${wanted.archive.filename} unpacks to a tree that ${what}`, {
      hint: 'The mirror serves something else under this name; name another one.',
    });
  if (release === undefined || version === undefined) throw invalid('has no readable VERSION');
  const right = wanted.version ? isOrRebuilds(version, wanted.version) : wanted.accepts(version);
  if (!right) throw invalid(`is ${release}`);
  if ((await run.files.kind(goBinary(run, root))) !== 'file') throw invalid('has no go command');
  return { version, release };
}

/** A vendor may answer a request for 1.25.0 with its rebuild 1.25.0-1. */
function isOrRebuilds(version: GoVersion, wanted: GoVersion): boolean {
  return compareVersions(version, wanted) === 0 || compareVersions(withoutRevision(version), wanted) === 0;
}
