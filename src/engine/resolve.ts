import type { Inputs } from '../core/inputs/inputs.ts';
import { archiveName } from '../core/platform/platform.ts';
import { archiveUrl, mirrorName, planMirrors } from '../core/sources/mirrors.ts';
import { redactUrl } from '../core/text/redact.ts';
import { toGoVersion, toRelease, toSemver } from '../core/versions/version.ts';
import { describeSource, type VersionRequest } from '../core/versions/version-request.ts';
import type { Run } from './run/run.ts';
import type { Installed } from './tool-cache/tool-cache.ts';
import { seek } from './versions/find-or-resolve.ts';
import { keep, readRequest } from './versions/read-request.ts';
import type { Resolution } from './versions/resolve-release.ts';

/** What `setup` would do. */
export interface Preview {
  readonly request: string;
  readonly source: string;
  /** As the tool cache names it; absent where only the mirror can tell. */
  readonly version: string | undefined;
  /** `go1.22.12` */
  readonly release: string;
  readonly why: string;
  /** The folder where it is installed already. */
  readonly installed: string | undefined;
  readonly archive:
    | {
        readonly filename: string;
        /** Of the first mirror, without credentials. */
        readonly url: string;
        readonly mirror: string;
        readonly sha256: string | undefined;
      }
    | undefined;
}

/** Which release would be installed, why, and from where. Installs nothing. */
export async function preview(run: Run, inputs: Inputs, yaml: boolean): Promise<Preview> {
  const answer = await readRequest(run, inputs, yaml);
  if (answer.kind === 'keep') {
    const installed = await keep(run, answer.go);
    const source = describeSource(answer.source);
    return { request: '', source, ...(await describeInstalled(run, installed, inputs)), why: answer.notice };
  }
  const { request } = answer;
  const sought = await seek(run, request, inputs);
  return sought.kind === 'installed'
    ? { ...asked(request), ...(await describeInstalled(run, sought.installed, inputs)) }
    : { ...asked(request), ...describeResolution(sought.resolution, inputs) };
}

type Answer = Omit<Preview, 'request' | 'source'>;

function asked(request: VersionRequest): Pick<Preview, 'request' | 'source'> {
  return { request: request.text, source: describeSource(request.source) };
}

async function describeInstalled(run: Run, installed: Installed, inputs: Inputs): Promise<Answer> {
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
    why: installed.tool === '' ? 'it is there already' : 'the tool cache has it',
    installed: installed.root,
    archive: describeArchive({ archive: name, sha256 }, inputs),
  };
}

function describeResolution(resolution: Resolution, inputs: Inputs): Answer {
  return {
    version: resolution.version && toSemver(resolution.version),
    release: resolution.release,
    why: resolution.why,
    installed: undefined,
    archive: describeArchive({ archive: resolution.archive, sha256: resolution.proof?.sha256 }, inputs),
  };
}

function describeArchive(
  given: { readonly archive: Resolution['archive']; readonly sha256: string | undefined },
  inputs: Inputs,
): Preview['archive'] {
  const { mirrors } = planMirrors({ mirrors: inputs.mirrors, baseUrl: inputs.goDownloadBaseUrl });
  const first = mirrors.find((mirror) => mirror.kind !== 'module-proxy');
  if (first === undefined) return undefined;
  const url = redactUrl(archiveUrl(first, given.archive));
  return { filename: given.archive.filename, url, mirror: mirrorName(first), sha256: given.sha256 };
}
