import { Problem } from '../../core/problem/problem.ts';
import { type ArchiveMirror, archiveUrl, checksumUrl, mirrorName } from '../../core/sources/mirrors.ts';
import { redactUrl } from '../../core/text/redact.ts';
import type { Manifest } from '../../core/tool-cache/manifest.ts';
import type { TrustLevel } from '../../core/trust/trust.ts';
import { fetchText, type Measured, measure } from '../download/download.ts';
import { receive } from '../download/receive.ts';
import type { Run } from '../run/run.ts';
import { type Judge, startJudge } from '../trust/log-check.ts';
import { officialTool, slimTool, unprovedTool } from '../versions/lookup-order.ts';
import { saveThenUnpack } from './save-then-unpack.ts';
import {
  type Intake,
  isWrongBytes,
  type Proof,
  type Supplied,
  type Supply,
  slimLacks,
  type Wanted,
} from './source.ts';

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
    checkpoint: { archive: wanted.archive.filename, digest: proof.sha256 },
    async fill(intake) {
      const judge = startJudge(run, wanted, { ...source, proof });
      const { filename } = wanted.archive;
      const measured = await transfer(run, { url, intake, slim, proof, filename, judge });
      const verdict = await judge?.verdict().catch(async (error: unknown) => {
        if (isWrongBytes(error)) await intake.deposit?.wrongBytes();
        throw error;
      });
      return {
        tool: verdict ? officially : unproved,
        archive: filename,
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
  readonly intake: Intake;
  readonly slim: boolean;
  readonly proof: Proof;
  readonly filename: string;
  readonly judge: Judge | undefined;
}

type Transferred = Pick<Supplied, 'size' | 'sha256' | 'treeSize'>;

/** Into staging, verified. */
async function transfer(run: Run, request: TransferRequest): Promise<Transferred> {
  const { http, archives } = await run.network();
  const { url, intake, slim, judge, proof } = request;
  const label = redactUrl(url);
  run.log.info(`Downloading ${label}`);
  const ask = async (headersFor: (url: string) => Readonly<Record<string, string>>) => ({
    url,
    response: await http.get({ url, headers: headersFor(url) }),
  });
  // Go's own archives unpack to 3.4 times their size and more, and none to less than itself.
  const growth = proof.official ? 3 : 1;
  const bytes = await receive(run, { ask, label, size: proof.size, growth, intake });
  const measured = measure(run, bytes, { label, expected: proof, digest: await run.digest() });
  const options = { into: intake.staging, slim, onFile: judge?.onFile };
  try {
    if (request.filename.endsWith('.zip'))
      return await saveThenUnpack(run, { measured, intake }, (file) => archives.unpackZip(file, options));
    const { bytes: treeSize } = await archives.unpackTarGz(measured.bytes, options);
    return { ...measured.check(), treeSize };
  } catch (error) {
    const reason = await betterReason(error, measured);
    if (isWrongBytes(reason)) await intake.deposit?.wrongBytes();
    throw reason;
  } finally {
    await measured.close();
  }
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
