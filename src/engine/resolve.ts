import type { Plan } from '../core/plan/plan.ts';
import { archiveName } from '../core/platform/platform.ts';
import type { Preview } from '../core/reports/preview.ts';
import { parseGoproxy } from '../core/sources/goproxy.ts';
import { archiveUrl } from '../core/sources/mirror-urls.ts';
import { type Mirror, mirrorName } from '../core/sources/mirrors.ts';
import { toolchainModule } from '../core/sumdb/toolchain-module.ts';
import { redactUrl } from '../core/text/redact.ts';
import { toGoVersion, toRelease, toSemver } from '../core/versions/version.ts';
import { describeSource, type VersionRequest } from '../core/versions/version-request.ts';
import { keepGo } from './activate/go-on-path.ts';
import type { Run } from './run/run.ts';
import { type ModuleMirror, moduleFolder } from './sources/module-proxy.ts';
import type { Installed } from './tool-cache/tool-cache.ts';
import { findOrResolve } from './versions/find-or-resolve.ts';
import type { FoundOrResolved } from './versions/found-or-resolved.ts';
import { applyPolicy, readRequest } from './versions/read-request.ts';
import type { Resolution } from './versions/resolution.ts';

/** Which release would be installed, why, and from where. Installs nothing. */
export async function resolve(run: Run, plan: Plan): Promise<Preview> {
  const answer = await readRequest(run, plan);
  if (answer.kind === 'keep') {
    const installed = await keepGo(run, answer.go);
    const source = describeSource(answer.source);
    return { request: '', source, ...(await describeInstalled(run, installed, plan)), why: answer.notice };
  }
  const wanted = await applyPolicy(run, answer.request, plan);
  const found = await findOrResolve(run, wanted.request, wanted.plan);
  return found.kind === 'installed'
    ? { ...asked(answer.request), ...(await describeInstalled(run, found.installed, plan)) }
    : { ...asked(answer.request), ...(await describeResolution(run, found, plan)) };
}

type Answer = Omit<Preview, 'request' | 'source'>;

function asked(request: VersionRequest): Pick<Preview, 'request' | 'source'> {
  return { request: request.text, source: describeSource(request.source) };
}

async function describeInstalled(run: Run, installed: Installed, plan: Plan): Promise<Answer> {
  const { knownArchive } = await import('../core/sources/known-digests.ts');
  const filename = archiveName(toRelease(installed.version), run.platform);
  const sha256 = installed.receipt?.sha256 ?? knownArchive(filename)?.sha256;
  const name = {
    filename,
    version: toGoVersion(installed.version),
    os: run.platform.os,
    arch: run.platform.arch,
  };
  return {
    version: toSemver(installed.version),
    release: installed.release,
    why: installed.tool === '' ? 'it is installed already' : 'it is in the tool cache',
    installed: installed.root,
    archive: describeArchive({ archive: name, sha256 }, plan.sources.mirrors),
  };
}

async function describeResolution(
  run: Run,
  { resolution, unreachable }: Extract<FoundOrResolved, { readonly kind: 'archive' }>,
  plan: Plan,
): Promise<Answer> {
  const given = { archive: resolution.archive, sha256: resolution.proof?.sha256 };
  // A mirror that did not answer is tried last.
  const silent = (mirror: Mirror) => unreachable.has(mirror);
  const mirrors = plan.sources.mirrors.toSorted((a, b) => Number(silent(a)) - Number(silent(b)));
  const [first] = mirrors;
  return {
    version: resolution.version && toSemver(resolution.version),
    release: resolution.release,
    why: resolution.why,
    installed: undefined,
    archive:
      first?.kind === 'module-proxy'
        ? await describeModule(run, first, resolution.release)
        : describeArchive(given, mirrors),
  };
}

async function describeModule(run: Run, mirror: ModuleMirror, release: string): Promise<Preview['archive']> {
  const { proxies } = parseGoproxy(mirror.url ?? (await run.goSettings()).GOPROXY);
  const [proxy] = proxies;
  if (proxy === undefined) return undefined;
  const filename = `${toolchainModule(release, run.platform.os, run.platform.arch).version}.zip`;
  const url = redactUrl(`${moduleFolder(proxy.url)}/${filename}`);
  return { filename, url, mirror: mirrorName(mirror), sha256: undefined };
}

function describeArchive(
  given: { readonly archive: Resolution['archive']; readonly sha256: string | undefined },
  mirrors: readonly Mirror[],
): Preview['archive'] {
  const first = mirrors.find((mirror) => mirror.kind !== 'module-proxy');
  if (first === undefined) return undefined;
  const url = redactUrl(archiveUrl(first, given.archive));
  return { filename: given.archive.filename, url, mirror: mirrorName(first), sha256: given.sha256 };
}
