import { join } from 'node:path';
import { type ArchiveName, archiveUrl, checksumUrl, type Mirror, mirrorName } from '../core/mirrors.ts';
import type { Archives } from '../core/ports.ts';
import { Problem } from '../core/problem.ts';
import type { TrustLevel } from '../core/receipt.ts';
import { redactUrl } from '../core/redact.ts';
import { compareVersions, type GoVersion, parseVersion, toSemver, withoutRevision } from '../core/version.ts';
import { commit } from './commit.ts';
import { type Expected, fetchText, type Measured, measure, requireOk } from './download.ts';
import { inRounds, type Retry } from './rounds.ts';
import type { Run } from './run.ts';
import { officialTool, slimTool, unprovedTool } from './shelves.ts';
import { goBinary, type Installed, readRelease } from './tool-cache.ts';

/** One archive to install. */
export interface Wanted {
  readonly archive: ArchiveName;
  /** `undefined` where the mirror decides, as for a partial version that it has no index for. */
  readonly version: GoVersion | undefined;
  /** May the tree's own version answer the request? Asked where `version` is undefined. */
  readonly accepts: (version: GoVersion) => boolean;
  /** What is known of the bytes beforehand; `undefined` asks the mirror for `FILE.sha256`. */
  readonly proof: Proof | undefined;
}

export interface Proof extends Expected {
  readonly trust: TrustLevel;
  /** These are the bytes of the official release, whoever serves them. */
  readonly official: boolean;
}

export interface AcquireOptions {
  readonly mirrors: readonly Mirror[];
  readonly retry: Retry;
  readonly slim: boolean;
  /** See `Rounds`. */
  readonly gone: Set<Mirror>;
}

/** Downloads, verifies and unpacks the archive from the first mirror that can, and puts the tree into the tool cache. */
export function acquire(run: Run, wanted: Wanted, options: AcquireOptions): Promise<Installed> {
  const { mirrors, retry, gone, slim } = options;
  return inRounds(run, { mirrors, retry, gone, aim: wanted.archive.filename }, (mirror) =>
    acquireFrom(run, wanted, { mirror, slim }),
  );
}

async function acquireFrom(
  run: Run,
  wanted: Wanted,
  from: { readonly mirror: Mirror; readonly slim: boolean },
): Promise<Installed> {
  const { mirror } = from;
  const url = archiveUrl(mirror, wanted.archive);
  const proof = wanted.proof ?? (await proofBeside(run, url, mirror));
  // A tree that is not proved official goes under the mirror's own name, and there only whole ones are kept.
  const slim = from.slim && proof.official;
  if (from.slim && !slim) run.log.info(`${mirrorName(mirror)} is not proved official: the tree is kept whole, not slim`);
  const tool = !proof.official ? await unprovedTool(run, mirror) : slim ? slimTool : officialTool;
  // Beside its later place, so that the last rename never crosses file systems.
  const home = join(run.fasterDrive?.actual ?? run.toolCache, tool);
  const shelf = wanted.version ? join(home, toSemver(wanted.version)) : home;
  const staging = await run.files.makeTemporaryFolder(join(shelf, '.staging-'));
  try {
    const size = await transfer(run, { url, staging, slim, expected: proof, filename: wanted.archive.filename });
    const tree = await readTree(run, staging, wanted);
    return await commit(run, {
      staging,
      tool,
      version: tree.version,
      receipt: {
        schema: 1,
        tool,
        version: toSemver(tree.version),
        release: tree.release,
        platform: `${wanted.archive.os}-${wanted.archive.arch}`,
        archive: wanted.archive.filename,
        sha256: proof.sha256,
        size,
        mirror: mirrorName(mirror),
        trust: proof.trust,
        lacks: slim ? ['api', 'doc', 'misc', 'test'] : [],
        installedAt: new Date(run.clock.now()).toISOString(),
        installedBy: run.program,
      },
    });
  } finally {
    await run.files.remove(staging);
    await run.files.removeIfEmpty(shelf);
  }
}

/** The SHA-256 that the mirror keeps beside the file: bare hex, or as sha256sum prints it. */
async function proofBeside(run: Run, url: string, mirror: Mirror): Promise<Proof> {
  const beside = checksumUrl(url);
  const text = await fetchText(run, beside, 4096);
  const sha256 = /^[0-9a-f]{64}(?=\s|$)/i.exec(text?.trim() ?? '')?.[0].toLowerCase();
  if (sha256 !== undefined) return { sha256, size: undefined, trust: 'index', official: mirror.kind === 'official' };
  throw new Problem('DIGEST_MISSING', `${redactUrl(url)} cannot be verified: ${redactUrl(beside)} holds no SHA-256`, {
    hint: 'Pin the digest of the archive with the input checksum, or use a mirror with a release index or .sha256 files.',
  });
}

interface TransferRequest {
  readonly url: string;
  readonly staging: string;
  readonly slim: boolean;
  readonly expected: Expected;
  readonly filename: string;
}

/** Into staging, verified; returns the archive's length. */
async function transfer(run: Run, request: TransferRequest): Promise<number> {
  const { http, archives } = await run.network();
  const { url, staging, slim, expected } = request;
  const label = redactUrl(url);
  run.log.info(`Downloading ${label}`);
  const response = await http.get({ url });
  requireOk(run, response);
  requireArchive(label, response.headers);
  const measured = measure(run, response.body, { label, expected, digest: await run.digest() });
  try {
    if (request.filename.endsWith('.zip')) return await saveThenUnpack(run, archives, { measured, staging, slim });
    await archives.unpackTarGz(measured.bytes, { into: staging, slim });
    return measured.check();
  } catch (error) {
    throw await betterReason(error, measured);
  } finally {
    await measured.close();
  }
}

/** The directory of a zip lies at its end, so nothing of it is read before the whole is verified. */
async function saveThenUnpack(
  run: Run,
  archives: Archives,
  given: { readonly measured: Measured; readonly staging: string; readonly slim: boolean },
): Promise<number> {
  const file = `${given.staging}.zip`;
  try {
    await run.files.writeStream(file, given.measured.bytes);
    const size = given.measured.check();
    await archives.unpackZip(file, { into: given.staging, slim: given.slim });
    return size;
  } finally {
    await run.files.remove(file);
  }
}

function requireArchive(label: string, headers: Readonly<Record<string, string>>): void {
  if (!/^text\/html/i.test(headers['content-type'] ?? '')) return;
  throw new Problem('ARCHIVE_NOT_ONE', `${label} is a web page, not an archive`, {
    hint: 'A log-in page or a firewall may stand in between; open the address in a browser.',
  });
}

/** An archive that cannot be unpacked mostly has wrong bytes, and then that is what the user should hear. */
async function betterReason(error: unknown, measured: Measured): Promise<unknown> {
  if (!(error instanceof Problem) || !/^ARCHIVE_/.test(error.code)) return error;
  try {
    await measured.drain();
    measured.check();
    return error;
  } catch (reason) {
    const mismatch = reason instanceof Problem && /_MISMATCH$/.test(reason.code);
    return mismatch ? new Problem(reason.code, reason.message, { hint: reason.hint ?? '', cause: error }) : error;
  }
}

/** What the unpacked tree says it is. Throws `TREE_INVALID` where that is not what was asked for. */
async function readTree(
  run: Run,
  root: string,
  wanted: Wanted,
): Promise<{ readonly version: GoVersion; readonly release: string }> {
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
