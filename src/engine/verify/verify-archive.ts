import { basename, join } from 'node:path';
import type { UnpackedFile } from '../../core/ports/archives.ts';
import { isWrongBytes } from '../../core/problem/failures.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Verdict } from '../../core/reports/verdict.ts';
import { toolchainModule } from '../../core/sumdb/toolchain-module.ts';
import { verifyBytes } from '../download/verified-download.ts';
import type { Run } from '../run/run.ts';
import { checkSignature } from '../trust/signature-check.ts';
import { askLog, askProof } from './log-answer.ts';
import type { VerifyOptions } from './verify-tree.ts';

/**
 * Compares an archive with the built-in table, with the log or a proof that was kept of it (`FILE.tlog-proof`), and with
 * the signature next to it (`FILE.asc`), if there is one.
 */
export async function verifyArchive(
  run: Run,
  path: string,
  {
    offline = false,
    proof,
    signatureKey,
  }: Omit<VerifyOptions, 'fetchToCompare'> & { readonly signatureKey: string },
): Promise<Verdict> {
  const { knownArchive } = await import('../../core/sources/known-digests.ts');
  const filename = basename(path);
  const [, release, os = '', arch = ''] = archiveName.exec(filename) ?? [];
  if (release === undefined) {
    throw new Problem('INPUT_INVALID', `"${filename}" does not have the name of a Go archive`, {
      hint: 'The name must say which release to compare with, such as go1.26.8.linux-amd64.tar.gz.',
    });
  }
  const { sha256, files } = await readArchive(run, path);
  const known = knownArchive(filename);
  const module = toolchainModule(release, os, arch);
  const log = offline
    ? await askProof(run, { module, files, proofs: [proof ?? `${path}.tlog-proof`] })
    : await askLog(run, module, files);
  const signature = await askSignature(run, path, signatureKey);
  const table = !known
    ? 'It is not in the built-in table.'
    : known.sha256 === sha256
      ? 'It matches the built-in table.'
      : `Its SHA-256 is ${sha256}, the built-in table has ${known.sha256}.`;
  const isOther = known !== undefined && known.sha256 !== sha256;
  const wrong = log.says === 'other' || isOther || signature?.says === 'other';
  const signed = signature?.says === 'good' ? 'signature' : undefined;
  const trust = wrong ? undefined : log.says === 'same' ? 'log' : known ? 'known' : signed;
  const proved = trust !== undefined;
  const unchecked = !wrong && !proved && log.says === 'unknown' ? { unchecked: log.sentence } : {};
  const findings = [table, log.sentence, ...(signature ? [signature.sentence] : [])];
  return { path, release, ok: proved, proved, trust, ...unchecked, differences: [], findings };
}

const archiveName = /^(go.+?)\.([a-z0-9]+)-([a-z0-9]+)\.(?:tar\.gz|zip)$/;

interface SignatureAnswer {
  /** `other`: by the right key, over other bytes. `nothing`: it does not count. */
  readonly says: 'good' | 'other' | 'nothing';
  readonly sentence: string;
}

async function askSignature(
  run: Run,
  file: string,
  signatureKey: string,
): Promise<SignatureAnswer | undefined> {
  const label = `${file}.asc`;
  const armored = await run.files.readText(label);
  if (armored === undefined) return undefined;
  const outcome = await checkSignature(run, { file, armored, label, signatureKey });
  if (!(outcome instanceof Problem))
    return { says: 'good', sentence: `It is signed by the OpenPGP key ${outcome.by} of ${outcome.key}.` };
  if (outcome.code === 'INPUT_INVALID') throw outcome;
  return { says: isWrongBytes(outcome) ? 'other' : 'nothing', sentence: `${outcome.message}.` };
}

/** Unpacks it into a temporary folder, by the same rules as an install. */
async function readArchive(
  run: Run,
  path: string,
): Promise<{ readonly sha256: string; readonly files: readonly UnpackedFile[] }> {
  const { archives } = await run.network();
  const into = await run.files.makeTemporaryFolder(join(run.toolCache, '.setup-go-tarball', 'verify-'));
  const files: UnpackedFile[] = [];
  const options = { into, slim: false, onFile: (file: UnpackedFile) => void files.push(file) };
  const source = run.files.readStream(path);
  const download = verifyBytes(run, source, { label: path, expected: {}, digest: await run.digest() });
  try {
    if (!path.endsWith('.zip')) await archives.unpackTarGz(download.bytes, options);
    else {
      await download.drain();
      await archives.unpackZip(path, options);
    }
    return { sha256: download.check().sha256, files };
  } finally {
    await download.close();
    await run.files.remove(into);
  }
}
