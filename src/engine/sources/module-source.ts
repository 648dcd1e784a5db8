import { join } from 'node:path';
import { archiveName } from '../../core/platform/platform.ts';
import type { UnpackedFile } from '../../core/ports/archives.ts';
import type { HttpResponse } from '../../core/ports/http.ts';
import { Problem } from '../../core/problem/problem.ts';
import { mirrorName } from '../../core/sources/mirrors.ts';
import type { Wanted } from '../../core/sources/wanted.ts';
import { type HashedFile, hash1 } from '../../core/sumdb/module-hash.ts';
import type { ModuleVersion } from '../../core/sumdb/record.ts';
import { modulePrefix, toolchainModule } from '../../core/sumdb/toolchain-module.ts';
import { redactUrl } from '../../core/text/redact.ts';
import type { Manifest } from '../../core/tool-cache/manifest.ts';
import { slimTool } from '../../core/tool-cache/tool-name.ts';
import { parseVersion } from '../../core/versions/version.ts';
import { throwawayTarget } from '../download/download-target.ts';
import { badStatus, isAbsent } from '../download/fetch.ts';
import { openDownload } from '../download/verified-download.ts';
import type { Run } from '../run/run.ts';
import { lookUpToolchain } from '../trust/checksum-database.ts';
import { askProxies, type ModuleMirror, moduleFolder } from './module-proxy.ts';
import { type Source, slimLacks } from './source.ts';
import { unpackSource } from './unpack-source.ts';

/**
 * Go as the module golang.org/toolchain, the way the go command itself fetches it. The record of the checksum database
 * is read first: it names the hash that the zip must have. The tree lacks `api doc misc test`.
 */
export async function moduleSource(run: Run, wanted: Wanted, mirror: ModuleMirror): Promise<Source> {
  requireExact(wanted, mirror);
  requireNoForeignPin(wanted, mirror);
  const module = toolchainModule(wanted.release, run.platform.os, run.platform.arch);
  const logged = await lookUpToolchain(run, wanted.release);
  const { proof } = wanted;
  requirePinned(proof, logged.hash);
  const archive = `${module.version}.zip`;
  return {
    tool: slimTool,
    checkpoint: { archive, digest: Buffer.from(logged.hash.slice('h1:'.length), 'base64').toString('hex') },
    async open(target) {
      const label = `${mirrorName(mirror)} ${module.version}`;
      const ask = (headersFor: HeadersFor) =>
        requestZip(run, mirror, { version: module.version, headersFor });
      const files: HashedFile[] = [];
      return {
        download: await openDownload(run, { ask, label, expected: {}, size: undefined, growth: 3, target }),
        format: { kind: 'module-zip', prefix: `${modulePrefix(module)}/` },
        slim: false,
        onFile: (file: UnpackedFile) => void files.push(file),
        async prove() {
          const { crypto } = await run.sumdb();
          requireLogged(hash1(files, crypto), logged.hash, label);
          return {
            tool: slimTool,
            archive,
            trust: proof?.h1 === undefined ? 'log' : 'pin',
            h1: logged.hash,
            tlogProof: logged.tlogProof,
            manifest: manifestOf(files, module),
            lacks: slimLacks,
          };
        },
      };
    },
  };
}

function requireExact({ version, release }: Wanted, mirror: ModuleMirror): void {
  if (version !== undefined) return;
  throw new Problem(
    'MIRROR_STATUS',
    `${mirrorName(mirror)} has no "${release}": it serves exact versions only`,
    {
      hint: 'Ask for a version such as 1.26.8.',
    },
  );
}

/**
 * A pin is the digest of an archive, and the module is another file. If the pin is that of the official release, the log
 * proves the same files; any other pin asks for files that the log cannot prove.
 */
function requireNoForeignPin({ proof, archive }: Wanted, mirror: ModuleMirror): void {
  if (proof?.trust !== 'pin' || proof.official || proof.h1 !== undefined) return;
  throw new Problem(
    'DIGEST_MISSING',
    `${mirrorName(mirror)} does not serve ${archive.filename}, whose SHA-256 is pinned by the input checksum`,
    {
      hint: 'Name a mirror with archives, or leave out checksum: the Go checksum database proves the module.',
    },
  );
}

/** A lockfile has the hash of the module as well. */
function requirePinned(proof: Wanted['proof'], logged: string): void {
  if (proof?.h1 === undefined || proof.h1 === logged) return;
  throw new Problem(
    'DIGEST_MISMATCH',
    `setup-go.lock has the hash ${proof.h1}, the Go checksum database has ${logged}`,
    { hint: 'Nothing was installed. See who has changed the line, and run "setup-go-tarball lock --check".' },
  );
}

function manifestOf(files: readonly HashedFile[], module: ModuleVersion): Manifest {
  const start = modulePrefix(module).length + 1;
  const path = (name: string) => name.slice(start).replace(/(^|\/)_go\.mod$/, '$1go.mod');
  return new Map(files.map(({ name, sha256 }) => [path(name), String(sha256)]));
}

/** Digests of a release's files, from a temporary download that the log has proved; without `api doc misc test`. */
export async function fetchModuleManifest(run: Run, release: string): Promise<Manifest> {
  const version = parseVersion(release);
  const { os, arch } = run.platform;
  const archive = {
    filename: archiveName(release, run.platform),
    version: release.replace(/^go/, ''),
    os,
    arch,
  };
  const wanted = { release, version, archive, accepts: () => false, proof: undefined };
  const source = await moduleSource(run, wanted, { kind: 'module-proxy', url: undefined });
  const staging = await run.files.makeTemporaryFolder(join(run.toolCache, '.setup-go-tarball', 'verify-'));
  try {
    return (await unpackSource(run, source, throwawayTarget(staging))).manifest ?? new Map();
  } finally {
    await run.files.remove(staging);
  }
}

type HeadersFor = (url: string) => Readonly<Record<string, string>>;

async function requestZip(
  run: Run,
  mirror: ModuleMirror,
  { version, headersFor }: { readonly version: string; readonly headersFor: HeadersFor },
): Promise<{ readonly url: string; readonly response: HttpResponse }> {
  const { http } = await run.network();
  const answer = await askProxies(run, mirror, async (proxy) => {
    const url = `${moduleFolder(proxy)}/${version}.zip`;
    const response = await http.get({ url, headers: headersFor(url) });
    if (isAbsent(response.status)) return undefined;
    if (![200, 206, 416].includes(response.status)) throw badStatus(run, response);
    run.emit({ kind: 'download-started', label: redactUrl(url) });
    return { url, response };
  });
  if (answer !== undefined) return answer;
  throw new Problem('MIRROR_STATUS', `${mirrorName(mirror)} has no ${version} of golang.org/toolchain`, {
    hint: 'Check the version and the platform, or name another mirror.',
  });
}

function requireLogged(hash: string, logged: string, label: string): void {
  if (hash === logged) return;
  throw new Problem(
    'DIGEST_MISMATCH',
    `${label} has the hash ${hash}, the Go checksum database has ${logged}`,
    {
      hint: 'Nothing was installed. The proxy serves other bytes than were published; name another proxy.',
    },
  );
}
