import { archiveName } from '../../core/platform/platform.ts';
import { hasRefused } from '../../core/problem/failures.ts';
import { Problem } from '../../core/problem/problem.ts';
import { mirrorName } from '../../core/sources/mirrors.ts';
import { toolchainModule } from '../../core/sumdb/toolchain-module.ts';
import { parseVersion } from '../../core/versions/version.ts';
import { placeOf, type RangeRequest, satisfies } from '../../core/versions/version-request.ts';
import { badStatus, isAbsent } from '../download/fetch.ts';
import type { Run } from '../run/run.ts';
import { askProxies, type ModuleMirror, moduleFolder } from '../sources/module-proxy.ts';
import { proofFor, type Resolution, type ResolveOptions, wantedOf } from './resolution.ts';

/** A proxy may hold back what is new; it does not hold back all of a line. */
const MOST_ASKED = 10;

/**
 * A range at module proxies that refuse their list or have none: the releases that the built-in table knows, newest
 * first, are asked for as exact versions. Throws `reason`, why there was no list, if the proxies serve none of them.
 */
export async function knownAtProxies(
  run: Run,
  given: { readonly request: RangeRequest; readonly reason: Problem },
  { mirrors }: ResolveOptions,
): Promise<Resolution> {
  const { request, reason } = given;
  const proxies = mirrors.filter((mirror): mirror is ModuleMirror => mirror.kind === 'module-proxy');
  const failures: string[] = [];
  for (const release of (await knownFor(run, request)).slice(0, MOST_ASKED)) {
    for (const proxy of proxies) {
      const failure = await whyNotServed(run, proxy, release);
      if (failure === undefined) return resolutionOf(run, release, proxy);
      failures.push(`  ${release}: ${failure}`);
    }
  }
  if (failures.length === 0) throw reason;
  throw new Problem(
    reason.code,
    `${reason.message}\nOf the releases for "${request.text}" that the built-in table knows, it serves none:\n${failures.join('\n')}`,
    { place: placeOf(request.source), hint: reason.hint ?? 'Name another mirror.', cause: reason },
  );
}

/** With an archive for this platform, newest first. */
async function knownFor(run: Run, request: RangeRequest): Promise<readonly string[]> {
  const { knownArchive, knownReleases } = await import('../../core/sources/known-digests.ts');
  return knownReleases().filter((release) => {
    const version = parseVersion(release);
    const matches = version !== undefined && satisfies(request, version);
    return matches && knownArchive(archiveName(release, run.platform)) !== undefined;
  });
}

async function whyNotServed(run: Run, proxy: ModuleMirror, release: string): Promise<string | undefined> {
  const { version } = toolchainModule(release, run.platform.os, run.platform.arch);
  try {
    const served = await askProxies(run, proxy, (url) =>
      servesZip(run, `${moduleFolder(url)}/${version}.zip`),
    );
    return served === true ? undefined : `${mirrorName(proxy)} does not have it`;
  } catch (error) {
    if (!hasRefused(error)) throw error;
    return error.message;
  }
}

/** Asks for one byte; who sends all of them is not listened to. */
async function servesZip(run: Run, url: string): Promise<true | undefined> {
  const { http } = await run.network();
  const response = await http.get({ url, headers: { range: 'bytes=0-0' } });
  for await (const _ of response.body) break;
  if (response.status === 200 || response.status === 206) return true;
  if (isAbsent(response.status)) return undefined;
  throw badStatus(run, response);
}

async function resolutionOf(run: Run, release: string, proxy: ModuleMirror): Promise<Resolution> {
  const filename = archiveName(release, run.platform);
  const proof = await proofFor(filename, undefined, { checksum: '' });
  const why = `it is the newest matching version that the built-in table knows and ${mirrorName(proxy)}, which has no list, serves`;
  return { ...wantedOf(run, { release, filename, version: parseVersion(release) }), proof, why, listed: [] };
}
