import type { Manifest } from '../core/manifest.ts';
import { type ArchiveMirror, archiveUrl, checksumUrl, mirrorName } from '../core/mirrors.ts';
import type { Archives } from '../core/ports.ts';
import { Problem } from '../core/problem.ts';
import { redactUrl } from '../core/redact.ts';
import type { TrustLevel } from '../core/trust.ts';
import { fetchText, type Measured, measure, requireOk, requireSize } from './download.ts';
import { type Judge, startJudge } from './log-judge.ts';
import type { Run } from './run.ts';
import { officialTool, slimTool, unprovedTool } from './shelves.ts';
import { type Proof, type Supplied, type Supply, slimLacks, type Wanted } from './supply.ts';

export interface ArchiveSource {
  readonly mirror: ArchiveMirror;
  readonly slim: boolean;
  readonly requireTrust: TrustLevel | undefined;
  readonly logByDefault: boolean;
}

/** Go as one of its own archives. */
export async function archiveSupply(run: Run, wanted: Wanted, source: ArchiveSource): Promise<Supply> {
  const { mirror } = source;
  const url = archiveUrl(mirror, wanted.archive);
  const proof = wanted.proof ?? (await proofBeside(run, url, mirror));
  // A tree that is not proved official goes under the mirror's own name, and there only whole ones are kept.
  const slim = source.slim && proof.official;
  if (source.slim && !slim)
    run.log.info(`${mirrorName(mirror)} is not proved official: the tree is kept whole, not slim`);
  const officially = slim ? slimTool : officialTool;
  const unproved = proof.official ? officially : await unprovedTool(run, mirror);
  return {
    tool: unproved,
    async fill(staging) {
      const judge = startJudge(run, wanted, { ...source, proof });
      const measured = await transfer(run, {
        url,
        staging,
        slim,
        proof,
        filename: wanted.archive.filename,
        judge,
      });
      const verdict = await judge?.verdict();
      return {
        tool: verdict ? officially : unproved,
        archive: wanted.archive.filename,
        ...measured,
        trust: verdict && proof.trust !== 'pin' ? 'log' : proof.trust,
        h1: verdict?.hash,
        manifest: judge && withoutLeftOut(judge.manifest, slim),
        lacks: slim ? slimLacks : [],
      };
    },
  };
}

/** A slim tree lacks files that were hashed. */
function withoutLeftOut(manifest: Manifest, slim: boolean): Manifest {
  if (!slim) return manifest;
  return new Map([...manifest].filter(([file]) => !slimLacks.includes(file.split('/')[0] ?? '')));
}

/** The SHA-256 that the mirror keeps beside the file: bare hex, or as sha256sum prints it. */
async function proofBeside(run: Run, url: string, mirror: ArchiveMirror): Promise<Proof> {
  const beside = checksumUrl(url);
  const text = await fetchText(run, beside, 4096);
  const sha256 = /^[0-9a-f]{64}(?=\s|$)/i.exec(text?.trim() ?? '')?.[0].toLowerCase();
  if (sha256 !== undefined)
    return { sha256, size: undefined, trust: 'index', official: mirror.kind === 'official' };
  throw new Problem(
    'DIGEST_MISSING',
    `${redactUrl(url)} cannot be verified: ${redactUrl(beside)} holds no SHA-256`,
    {
      hint: 'Pin the digest of the archive with the input checksum, or use a mirror with a release index or .sha256 files.',
    },
  );
}

interface TransferRequest {
  readonly url: string;
  readonly staging: string;
  readonly slim: boolean;
  readonly proof: Proof;
  readonly filename: string;
  readonly judge: Judge | undefined;
}

type Transferred = Pick<Supplied, 'size' | 'sha256'>;

/** Into staging, verified. */
async function transfer(run: Run, request: TransferRequest): Promise<Transferred> {
  const { http, archives } = await run.network();
  const { url, staging, slim, judge, proof } = request;
  const label = redactUrl(url);
  run.log.info(`Downloading ${label}`);
  const response = await http.get({ url });
  requireOk(run, response);
  requireArchive(label, response.headers);
  requireSize(label, response, proof.size);
  const measured = measure(run, response.body, { label, expected: proof, digest: await run.digest() });
  const options = { into: staging, slim, onFile: judge?.onFile };
  try {
    if (request.filename.endsWith('.zip'))
      return await saveThenUnpack(run, measured, (file) => archives.unpackZip(file, options), staging);
    await archives.unpackTarGz(measured.bytes, options);
    return measured.check();
  } catch (error) {
    throw await betterReason(error, measured);
  } finally {
    await measured.close();
  }
}

/** The directory of a zip lies at its end, so nothing of it is read before the whole is verified. */
export async function saveThenUnpack(
  run: Run,
  measured: Measured,
  unpack: (file: string) => ReturnType<Archives['unpackZip']>,
  staging: string,
): Promise<Transferred> {
  const file = `${staging}.zip`;
  try {
    await run.files.writeStream(file, measured.bytes);
    const transferred = measured.check();
    await unpack(file);
    return transferred;
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
    const mismatch = reason instanceof Problem && /_MISMATCH$|^MIRROR_INTERRUPTED$/.test(reason.code);
    return mismatch
      ? new Problem(reason.code, reason.message, { hint: reason.hint ?? '', cause: error })
      : error;
  }
}
