import { resolve } from 'node:path';
import type { Digest } from '../../core/ports/digest.ts';
import { isWrongBytes } from '../../core/problem/failures.ts';
import { Problem } from '../../core/problem/problem.ts';
import { signatureUrl } from '../../core/sources/mirror-urls.ts';
import type { Proof } from '../../core/sources/wanted.ts';
import { redactUrl } from '../../core/text/redact.ts';
import { type GoodSignature, signatureMissing, signatureProblem } from '../../core/trust/signature.ts';
import type { TrustLevel } from '../../core/trust/trust.ts';
import { fetchText } from '../download/fetch.ts';
import type { Run } from '../run/run.ts';

export interface SignatureCheck {
  /**
   * Checks the archive on the disk, or its digest. `undefined` (with an event) if nothing that counts has signed it; if a
   * signature is required, that is thrown instead.
   *
   * @throws SIGNATURE_MISMATCH if the right key has signed other bytes
   */
  verdict(file: string | undefined, digest: Digest): Promise<Signed | undefined>;
  /** To be computed while the archive arrives: the digest that most signatures are over. */
  readonly also: 'sha512' | undefined;
}

export interface Signed extends GoodSignature {
  /** By the key of Go itself. */
  readonly official: boolean;
}

interface Given {
  readonly proof: Proof;
  readonly requireTrust: TrustLevel | undefined;
  readonly signatureKey: string;
  /** The log is asked too, and if it answers no signature is needed. */
  readonly asksLog: boolean;
}

/**
 * The signature next to an archive that neither the user nor the built-in table knows. Go signs its .tar.gz archives
 * alone. It is asked for at once if it is required or if nothing else may answer, else if the log did not.
 */
export function startSignatureCheck(run: Run, url: string, given: Given): SignatureCheck | undefined {
  const { proof, requireTrust, signatureKey, asksLog } = given;
  const required = requireTrust === 'signature';
  const enough = requireTrust === undefined || requireTrust === 'index' || required;
  const maySign = required || signatureKey !== '' || new URL(url).pathname.endsWith('.tar.gz');
  if (proof.trust !== 'index' || !enough || !maySign) return undefined;
  const asking = required || !asksLog ? ask(run, url) : undefined;
  return {
    // To read the archive again afterwards takes longer, but most mirrors have no signature, and then neither is needed.
    also: required || signatureKey !== '' ? 'sha512' : undefined,
    async verdict(file, digest) {
      const asked = await (asking ?? ask(run, url));
      const outcome = await check(run, { ...given, url, file, digest, asked });
      if (!(outcome instanceof Problem)) return outcome;
      const { code, message } = outcome;
      if (required || code === 'INPUT_INVALID' || isWrongBytes(outcome)) throw outcome;
      // Most mirrors have none, and nobody has asked for one.
      if (code !== 'SIGNATURE_MISSING') run.emit({ kind: 'signature-unconfirmed', message });
      return undefined;
    },
  };
}

type Asked = { readonly text: string | undefined } | { readonly problem: Problem };

/** Longer than any signature. */
const longestSignature = 64 << 10;

/** Never rejects, because the promise is not awaited during the download. */
async function ask(run: Run, url: string): Promise<Asked> {
  try {
    const text = await fetchText(run, signatureUrl(url), longestSignature);
    // Loaded while the archive is on its way.
    if (text !== undefined) await run.signatures();
    return { text };
  } catch (error) {
    if (error instanceof Problem) return { problem: error };
    return { problem: new Problem('INTERNAL', String(error), { cause: error }) };
  }
}

async function check(
  run: Run,
  {
    url,
    file,
    digest,
    asked,
    signatureKey,
  }: Given & {
    readonly url: string;
    readonly file: string | undefined;
    readonly digest: Digest;
    readonly asked: Asked;
  },
): Promise<Signed | Problem> {
  if ('problem' in asked) return asked.problem;
  const label = redactUrl(signatureUrl(url));
  if (asked.text === undefined) return signatureMissing(redactUrl(url), label);
  if (file === undefined) return new Problem('INTERNAL', `The archive of ${label} was not kept`);
  return checkSignature(run, { file, digest, armored: asked.text, label, signatureKey });
}

/** A signature over a file: who has made it, or why it is refused. */
export async function checkSignature(
  run: Run,
  given: {
    readonly file: string;
    /** Of the whole file, if it has been read already. */
    readonly digest?: Digest;
    readonly armored: string;
    readonly label: string;
    readonly signatureKey: string;
  },
): Promise<Signed | Problem> {
  const { file, digest, armored, label, signatureKey } = given;
  const { unarmor } = await import('../../core/trust/armor.ts');
  const { goSigningFingerprint, goSigningKey } = await import('../../core/trust/go-signing-key.ts');
  const signature = unarmor(armored, 'PGP SIGNATURE');
  if ('unreadable' in signature)
    return signatureProblem({ kind: 'unreadable', why: signature.unreadable }, label);
  const keys = signatureKey === '' ? goSigningKey : await readKey(run, signatureKey);
  const { check } = await run.signatures();
  const bytes = run.files.readStream(file);
  const finding = await check({ keys, signature: signature.bytes, bytes, digest, now: run.clock.now() });
  if (finding.kind !== 'good') return signatureProblem(finding, label);
  run.emit({ kind: 'signed', label, key: finding.key, by: finding.by, made: finding.made });
  return { ...finding, official: finding.key === goSigningFingerprint };
}

/** Before the download: can the keys be read? Throws `INPUT_INVALID`. */
export async function requireKeys(run: Run, signatureKey: string): Promise<void> {
  if (signatureKey === '') return;
  const keys = await readKey(run, signatureKey);
  const read = await (await run.signatures()).readKeys(keys);
  if ('unreadable' in read) throw signatureProblem({ kind: 'no-key', why: read.unreadable }, '');
}

async function readKey(run: Run, given: string): Promise<string> {
  if (given.startsWith('-----BEGIN ')) return given;
  const path = resolve(run.workspace, given);
  const text = (await run.files.kind(path)) === 'file' ? await run.files.readText(path) : undefined;
  if (text !== undefined) return text;
  throw new Problem('INPUT_INVALID', `The input signature-key names "${path}", where there is no file`, {
    hint: 'Name a file with armored public keys, or give them themselves.',
  });
}
