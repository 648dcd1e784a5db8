import type { Plan } from '../core/plan/plan.ts';
import { isNoAnswer } from '../core/problem/failures.ts';
import { Problem } from '../core/problem/problem.ts';
import type { MatrixRelease } from '../core/reports/matrix-release.ts';
import type { Mirror } from '../core/sources/mirrors.ts';
import { mirrorName } from '../core/sources/mirrors.ts';
import { floorOf } from '../core/versions/project-version.ts';
import type { Release } from '../core/versions/release-index.ts';
import { selectRelease } from '../core/versions/release-selection.ts';
import { parseVersion, toSemver } from '../core/versions/version.ts';
import { parseRequest, type VersionRequest } from '../core/versions/version-request.ts';
import type { Run } from './run/run.ts';
import { tryMirrors } from './sources/try-mirrors.ts';
import { readReleases } from './versions/read-index.ts';
import { sourcesOf } from './versions/read-request.ts';

/**
 * The releases that answer these requests, each once, in their order; or those of every minor version from the `go` line
 * of the project up to the newest stable one. The newest that match, whatever is installed: by the index of the first
 * mirror that answers, otherwise by what was known at build time, with a warning. `name` is what states the requests.
 */
export async function matrix(
  run: Run,
  plan: Plan,
  { asked, name }: { readonly asked: readonly string[] | 'from-go-mod'; readonly name: string },
): Promise<readonly MatrixRelease[]> {
  const parse = (text: string) => parseRequest(text, { kind: 'input', name, yaml: plan.version.yaml });
  const requests =
    asked === 'from-go-mod'
      ? [await parse('stable'), await goLineOf(run, plan)]
      : await Promise.all(asked.map((text) => parse(text.trim())));
  const releases = await releasesFor(run, plan, requests);
  const select = (request: VersionRequest) =>
    selectRelease({ releases, request, platform: run.platform, checkLatest: true }).release;
  if (asked !== 'from-go-mod') return merge(requests.map((request) => [request.text, select(request)]));
  const [stable, lowest] = requests;
  if (stable === undefined || lowest === undefined) return [];
  const [newest, floor] = [select(stable).version, floorOf(lowest)];
  // It may ask for a release that is not stable yet.
  if (floor.major !== newest.major || floor.minor >= newest.minor)
    return merge([[lowest.text, select(lowest)]]);
  const between = Array.from(
    { length: newest.minor - floor.minor + 1 },
    (_, index) => `${floor.major}.${floor.minor + index}`,
  );
  const minors = await Promise.all(between.map(parse));
  return merge(minors.map((request) => [request.text, select(request)]));
}

/** The `go` line, of which a later patch will do. */
async function goLineOf(run: Run, plan: Plan): Promise<VersionRequest> {
  const { readModules } = await import('../core/versions/project-files.ts');
  const sources = await sourcesOf(run, plan);
  const file = plan.version.goVersionFile;
  const { minimum } = file === '' ? await readModules(sources) : await readNamed(sources, file);
  if (minimum !== undefined) return minimum;
  const message =
    file === '' ? 'No go.mod or go.work here or above has a go line' : `"${file}" has no go line`;
  throw new Problem('VERSION_FILE_MISSING', message, {
    hint: 'Name the file with go-version-file, add the line with "go mod edit -go=1.25", or list the versions.',
  });
}

async function readNamed(sources: Awaited<ReturnType<typeof sourcesOf>>, path: string) {
  const [{ fileOf, readNearest }, { readGoModVersions }, { missing }] = await Promise.all([
    import('../core/versions/version-sources.ts'),
    import('../core/versions/go-mod.ts'),
    import('../core/versions/nothing-asked.ts'),
  ]);
  const text = await readNearest(sources, path);
  if (text === undefined) throw await missing(sources, path);
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return readGoModVersions(fileOf(sources, { kind: 'file', path, text: plain }));
}

async function releasesFor(
  run: Run,
  { sources: { mirrors }, retry }: Plan,
  requests: readonly VersionRequest[],
): Promise<readonly Release[]> {
  const options = { mirrors, retry, unreachable: new Set<Mirror>(), aim: 'an index of releases' };
  await run.listenForStop();
  try {
    return await tryMirrors(run, options, async (mirror) => {
      const releases = await readReleases(run, mirror, requests);
      if (releases !== undefined) return releases;
      throw new Problem('INDEX_INVALID', `${mirrorName(mirror)} has no release index`, {
        hint: 'Name a mirror that has one, such as official.',
      });
    });
  } catch (error) {
    if (!isNoAnswer(error)) throw error;
    const known = await knownWhenBuilt();
    const message = `${error.message}\nThe releases decide that were known when this program was made, up to ${known[0]?.release}: newer ones are missing`;
    run.emit({ kind: 'remark', level: 'warning', message });
    return known;
  }
}

async function knownWhenBuilt(): Promise<readonly Release[]> {
  const { knownArchives, knownReleases } = await import('../core/sources/known-digests.ts');
  return knownReleases().flatMap((release) => {
    const version = parseVersion(release);
    const archives = knownArchives(release);
    return version ? [{ version, release, stable: version.pre === undefined, archives }] : [];
  });
}

/** Two requests may have one answer. */
function merge(answers: readonly (readonly [request: string, release: Release])[]): readonly MatrixRelease[] {
  return [...Map.groupBy(answers, ([, { release }]) => release)].flatMap(([release, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ version: toSemver(first[1].version), release, requests: group.map(([request]) => request) }];
  });
}
