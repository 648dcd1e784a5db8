import { Problem } from '../../core/problem/problem.ts';
import { archiveUrl, checksumUrl } from '../../core/sources/mirror-urls.ts';
import { type ArchiveMirror, mirrorName } from '../../core/sources/mirrors.ts';
import type { Proof, Wanted } from '../../core/sources/wanted.ts';
import { redactUrl } from '../../core/text/redact.ts';
import type { Manifest } from '../../core/tool-cache/manifest.ts';
import { officialTool, slimTool } from '../../core/tool-cache/tool-name.ts';
import type { TrustLevel } from '../../core/trust/trust.ts';
import { fetchText } from '../download/fetch.ts';
import { openDownload } from '../download/verified-download.ts';
import type { Run } from '../run/run.ts';
import { unprovedTool } from '../tool-cache/unproved-tool.ts';
import { startLogCheck } from '../trust/log-check.ts';
import { requireKeys, startSignatureCheck } from '../trust/signature-check.ts';
import { type Source, slimLacks } from './source.ts';

export interface ArchiveSourceOptions {
  readonly mirror: ArchiveMirror;
  readonly slim: boolean;
  readonly requireTrust: TrustLevel | undefined;
  readonly logByDefault: boolean;
  /** See `Inputs`. */
  readonly signatureKey: string;
}

/** Go as an archive of the release, as on go.dev. */
export async function archiveSource(
  run: Run,
  wanted: Wanted,
  options: ArchiveSourceOptions,
): Promise<Source> {
  const { mirror } = options;
  const url = archiveUrl(mirror, wanted.archive);
  // The library is loaded while the mirror answers.
  const [proof] = await Promise.all([
    wanted.proof ?? proofBeside(run, url, mirror),
    requireKeys(run, options.signatureKey),
  ]);
  // A tree that is not proved official is stored under the mirror's own tool name, where only whole trees are kept.
  const slim = options.slim && proof.official;
  if (options.slim && !slim) run.emit({ kind: 'kept-whole', mirror: mirrorName(mirror) });
  const officially = slim ? slimTool : officialTool;
  const unproved = proof.official ? officially : await unprovedTool(run, mirror);
  const { filename } = wanted.archive;
  return {
    tool: unproved,
    checkpoint: { archive: filename, digest: proof.sha256 },
    async open(target) {
      const logCheck = startLogCheck(run, wanted, { ...options, proof });
      const signatureCheck = startSignatureCheck(run, url, {
        ...options,
        proof,
        asksLog: logCheck !== undefined,
      });
      const label = redactUrl(url);
      const digest = await run.digest(signatureCheck?.also);
      run.emit({ kind: 'download-started', label });
      const download = await openDownload(run, {
        ask: (headersFor) => ask(run, url, headersFor(url)),
        label,
        expected: proof,
        digest,
        size: proof.size,
        // Go's own archives unpack to at least 3.4 times their size, and no archive to less than its size.
        growth: proof.official ? 3 : 1,
        target,
      });
      return {
        download,
        format: { kind: filename.endsWith('.zip') ? 'zip' : 'tar.gz' },
        slim,
        onFile: logCheck?.onFile,
        readsFile: signatureCheck !== undefined,
        async prove(file) {
          const logged = await logCheck?.verdict();
          const signed = logged ? undefined : await signatureCheck?.verdict(file, digest);
          return {
            tool: logged || signed?.official ? officially : unproved,
            archive: filename,
            trust: proof.trust === 'pin' ? 'pin' : logged ? 'log' : signed ? 'signature' : proof.trust,
            h1: logged?.hash,
            tlogProof: logged?.tlogProof,
            signedBy: signed?.by,
            manifest: logCheck && withoutLeftOut(logCheck.manifest, slim),
            lacks: slim ? slimLacks : [],
          };
        },
      };
    },
  };
}

async function ask(run: Run, url: string, headers: Readonly<Record<string, string>>) {
  const { http } = await run.network();
  return { url, response: await http.get({ url, headers }) };
}

/** A slim tree lacks files that were hashed. */
function withoutLeftOut(manifest: Manifest, slim: boolean): Manifest {
  if (!slim) return manifest;
  return new Map([...manifest].filter(([file]) => !slimLacks.includes(file.split('/')[0] ?? '')));
}

/** The SHA-256 that the mirror keeps next to the file: bare hex, or as sha256sum prints it. */
async function proofBeside(run: Run, url: string, mirror: ArchiveMirror): Promise<Proof> {
  const beside = checksumUrl(url);
  const text = await fetchText(run, beside, 4096);
  const sha256 = /^[0-9a-f]{64}(?=\s|$)/i.exec(text?.trim() ?? '')?.[0].toLowerCase();
  if (sha256 !== undefined)
    return { sha256, size: undefined, trust: 'index', official: mirror.kind === 'official' };
  throw new Problem('DIGEST_MISSING', `Cannot verify ${redactUrl(url)}: no SHA-256 at ${redactUrl(beside)}`, {
    hint: 'Pin the digest of the archive with the input checksum, or use a mirror with a release index or .sha256 files.',
  });
}
