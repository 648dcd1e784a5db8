import type { Plan } from '../core/plan/plan.ts';
import { archiveName } from '../core/platform/platform.ts';
import type { Preview } from '../core/reports/preview.ts';
import { archiveUrl, mirrorName } from '../core/sources/mirrors.ts';
import { redactUrl } from '../core/text/redact.ts';
import { toGoVersion, toRelease, toSemver } from '../core/versions/version.ts';
import { describeSource, type VersionRequest } from '../core/versions/version-request.ts';
import { keepGo } from './activate/go-on-path.ts';
import type { Run } from './run/run.ts';
import type { Installed } from './tool-cache/tool-cache.ts';
import { findOrResolve } from './versions/find-or-resolve.ts';
import { readRequest } from './versions/read-request.ts';
import type { Resolution } from './versions/resolve-release.ts';

/** Which release would be installed, why, and from where. Installs nothing. */
export async function resolve(run: Run, plan: Plan): Promise<Preview> {
  const answer = await readRequest(run, plan);
  if (answer.kind === 'keep') {
    const installed = await keepGo(run, answer.go);
    const source = describeSource(answer.source);
    return { request: '', source, ...(await describeInstalled(run, installed, plan)), why: answer.notice };
  }
  const { request } = answer;
  const found = await findOrResolve(run, request, plan);
  return found.kind === 'installed'
    ? { ...asked(request), ...(await describeInstalled(run, found.installed, plan)) }
    : { ...asked(request), ...describeResolution(found.resolution, plan) };
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
    archive: describeArchive({ archive: name, sha256 }, plan),
  };
}

function describeResolution(resolution: Resolution, plan: Plan): Answer {
  return {
    version: resolution.version && toSemver(resolution.version),
    release: resolution.release,
    why: resolution.why,
    installed: undefined,
    archive: describeArchive({ archive: resolution.archive, sha256: resolution.proof?.sha256 }, plan),
  };
}

function describeArchive(
  given: { readonly archive: Resolution['archive']; readonly sha256: string | undefined },
  plan: Plan,
): Preview['archive'] {
  const { mirrors } = plan.sources;
  const first = mirrors.find((mirror) => mirror.kind !== 'module-proxy');
  if (first === undefined) return undefined;
  const url = redactUrl(archiveUrl(first, given.archive));
  return { filename: given.archive.filename, url, mirror: mirrorName(first), sha256: given.sha256 };
}
