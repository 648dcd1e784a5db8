import { hasRefused } from '../../core/problem/failures.ts';
import { Problem } from '../../core/problem/problem.ts';
import { indexUrl } from '../../core/sources/mirror-urls.ts';
import { type ArchiveMirror, type Mirror, mirrorName } from '../../core/sources/mirrors.ts';
import { parseJson } from '../../core/text/json.ts';
import { parseReleaseIndex, type Release } from '../../core/versions/release-index.ts';
import { shortIndexDecides } from '../../core/versions/release-selection.ts';
import { satisfies, type VersionRequest } from '../../core/versions/version-request.ts';
import { fetchText } from '../download/fetch.ts';
import type { Run } from '../run/run.ts';
import { listToolchains, type ModuleMirror, proxiesOf } from '../sources/module-proxy.ts';
import { noteIndex } from './seen-index.ts';

interface Question {
  readonly request: VersionRequest;
  readonly checkLatest: boolean;
}

/** A mirror's releases, from the short index if that can decide; `undefined` if the mirror has no index. */
export async function readIndex(
  run: Run,
  mirror: Mirror,
  question: Question,
): Promise<readonly Release[] | undefined> {
  if (mirror.kind === 'module-proxy') return readList(run, mirror, question);
  const short = await readOnce(run, mirror, 'short');
  if (short === undefined) return undefined;
  if (shortIndexDecides({ ...question, releases: short, platform: run.platform })) return short;
  return (await readOnce(run, mirror, 'all')) ?? short;
}

/**
 * A mirror's releases to answer all of these requests with the newest that match, by one or two reads; `undefined` if
 * the mirror has no index.
 */
export async function readReleases(
  run: Run,
  mirror: Mirror,
  requests: readonly VersionRequest[],
): Promise<readonly Release[] | undefined> {
  if (mirror.kind === 'module-proxy') {
    await proxiesOf(run, mirror);
    const releases = await listToolchains(run, mirror);
    return releases?.length ? releases : undefined;
  }
  const short = await fetchIndex(run, mirror, 'short');
  if (short === undefined) return undefined;
  const { platform } = run;
  const decides = (request: VersionRequest) =>
    shortIndexDecides({ request, checkLatest: true, releases: short, platform });
  return requests.every(decides) ? short : ((await fetchIndex(run, mirror, 'all')) ?? short);
}

/** Does an index have what was requested? An alias is answered by any. */
export function isListed(request: VersionRequest, releases: readonly Release[]): boolean {
  return request.kind === 'alias' || releases.some(({ version }) => satisfies(request, version));
}

/**
 * A proxy's list may be incomplete, missing or refused, so an exact version is requested by its name in any case: proxies
 * that answer 403 or 500 for the list still serve the zip. One that wants credentials (401) wants them for the zip too.
 */
async function readList(
  run: Run,
  mirror: ModuleMirror,
  { request }: Question,
): Promise<readonly Release[] | undefined> {
  await proxiesOf(run, mirror); // to have none is no answer of a proxy
  const releases = await readOnce(run, mirror).catch((problem: unknown) => {
    if (request.kind !== 'exact' || !hasRefused(problem) || problem.status === 401) throw problem;
    run.emit({ kind: 'trace', message: problem.message });
    return undefined;
  });
  if (releases?.length && isListed(request, releases)) return releases;
  if (request.kind === 'exact') return undefined;
  if (releases?.length) return releases; // the error then names the nearest releases
  throw new Problem(
    'INDEX_INVALID',
    `${mirrorName(mirror)} lists no toolchain for ${run.platform.os}-${run.platform.arch}`,
    {
      hint: 'Ask for an exact version such as 1.26.8, or name another mirror.',
    },
  );
}

/** The index of several look-ups is read once. What failed may be tried again. */
function readOnce(
  run: Run,
  mirror: Mirror,
  extent: 'short' | 'all' = 'short',
): Promise<readonly Release[] | undefined> {
  const read = () =>
    mirror.kind === 'module-proxy' ? listToolchains(run, mirror) : fetchIndex(run, mirror, extent);
  const { indexes } = run.shared ?? {};
  if (indexes === undefined) return read();
  const name = `${mirrorName(mirror)} ${extent}`;
  const reading = indexes.get(name) ?? read();
  indexes.set(name, reading);
  reading.catch(() => indexes.delete(name));
  return reading;
}

/** The whole index of go.dev is about 3 MB. */
const longestIndex = 64 << 20;

async function fetchIndex(
  run: Run,
  mirror: ArchiveMirror,
  extent: 'short' | 'all',
): Promise<readonly Release[] | undefined> {
  const url = indexUrl(mirror, extent);
  if (url === undefined) return undefined;
  const text = await fetchText(run, url, longestIndex);
  const json = text === undefined ? undefined : parseJson(text);
  if (json !== undefined) {
    const releases = parseReleaseIndex(json, mirrorName(mirror));
    await noteIndex(run, mirror, releases);
    return releases;
  }
  if (mirror.kind === 'base') return undefined; // many plain file servers answer with a page of their own
  throw new Problem('INDEX_INVALID', `The release index of ${mirrorName(mirror)} is not JSON`, {
    hint: 'A proxy or a log-in page may answer instead; open the address in a browser.',
  });
}
