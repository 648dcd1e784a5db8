import type { SetupResult, SetupVersion } from '../core/activate/setup-result.ts';
import { requireToolchain } from '../core/activate/toolchain.ts';
import { rootVariables } from '../core/activate/version-names.ts';
import type { Assessment } from '../core/advisories/assess.ts';
import type { Plan } from '../core/plan/plan.ts';
import { Problem } from '../core/problem/problem.ts';
import { chooseDefault } from '../core/versions/choose-default.ts';
import { describeSource, parseRequest, type VersionRequest } from '../core/versions/version-request.ts';
import { nameVersions } from './activate/named-versions.ts';
import { requireOwnRoot } from './activate/side-version.ts';
import { tellAssessment } from './advisories/assess-go.ts';
import { installSideBySide } from './install/install-side-by-side.ts';
import { resolveSeveral, type WantedVersion } from './resolve-several.ts';
import type { Run } from './run/run.ts';
import { assess, checkDestination, makeUsable, type Obtained, takeInstalled } from './setup.ts';
import { isTakenAway } from './tool-cache/last-used.ts';
import { fallBack } from './versions/fallback.ts';
import { readRequests } from './versions/read-requests.ts';

/** `setup` for a list: all versions are resolved, then installed side by side, and one of them is activated. */
export async function setupSeveral(given: Run, plan: Plan): Promise<SetupResult> {
  const run: Run = { ...given, shared: { indexes: new Map(), unreachable: new Set() } };
  await checkDestination(run, plan);
  if (run.projectFolder) await (await import('./activate/project-folder.ts')).prepareProjectFolder(run);
  const answers = await readRequests(run, plan);
  const preferred = await preferredRequest(plan);
  for (let attempt = 1; ; attempt++) {
    const wanted = await resolveSeveral(run, plan, answers);
    const active = chooseDefault(wanted, preferred);
    if (active === undefined) throw new Problem('INTERNAL', 'A list of versions was read, and has none');
    const several = wanted.length > 1;
    if (several) refuseForSeveral(plan, wanted);
    const full = { ...plan, activation: { ...plan.activation, several } };
    const obtained = await obtainAll(run, full, { wanted, active });
    try {
      return await makeAllUsable(run, full, { obtained, active });
    } catch (error) {
      if (attempt === attempts || !(error instanceof Problem)) throw error;
      const gone = await goneOf(run, obtained);
      if (gone === undefined) throw error;
      run.emit({ kind: 'tree-removed', root: gone });
    }
  }
}

/** How many times to obtain the trees, if `prune` in another run removes one before all can be used. */
const attempts = 3;

async function preferredRequest({ version }: Plan): Promise<VersionRequest | undefined> {
  const { defaultVersion, yaml } = version;
  if (defaultVersion === '') return undefined;
  return parseRequest(defaultVersion, { kind: 'input', name: 'default-version', yaml });
}

function refuseForSeveral({ destination, sources }: Plan, wanted: readonly WantedVersion[]): void {
  const releases = wanted.map(({ release }) => release).join(', ');
  if (destination.installDir !== '') {
    throw new Problem(
      'INPUT_INVALID',
      `The input install-dir is "${destination.installDir}", a folder for one Go, and there are several: ${releases}`,
      { hint: 'Omit install-dir, so that they are installed side by side in the tool cache.' },
    );
  }
  if (sources.checksum === '') return;
  throw new Problem(
    'INPUT_INVALID',
    `The input checksum is the digest of one archive, and there are several: ${releases}`,
    {
      hint: 'Omit checksum: archives of Go are verified with the digests that are built in, and require-trust sets how.',
    },
  );
}

type AllObtained = ReadonlyMap<WantedVersion, Obtained>;

/** Everything that can refuse a version is asked before the first download. */
async function obtainAll(
  run: Run,
  plan: Plan,
  { wanted, active }: { readonly wanted: readonly WantedVersion[]; readonly active: WantedVersion },
): Promise<AllObtained> {
  const { written: userGoEnv } = await run.goSettings();
  await requireToolchain({ env: run.env, userGoEnv, release: active.release, inputs: plan.activation });
  const obtained = new Map<WantedVersion, Obtained>();
  for (const each of wanted) {
    const { found, release } = each;
    if (found.kind === 'installed') continue;
    const { archive, why, listed } = found.resolution;
    run.emit({ kind: 'resolved', release, archive: archive.filename, why });
    await assess(run, plan, { release, listed });
  }
  for (const each of wanted) {
    const { found } = each;
    if (found.kind === 'installed') obtained.set(each, await takeInstalled(run, plan, found.installed));
  }
  if (wanted.some(({ found }) => found.kind !== 'installed')) run.besideInstall?.(active.release);
  for (const [each, installed] of await download(run, plan, wanted)) obtained.set(each, installed);
  return new Map(wanted.flatMap((each) => pairOf(each, obtained.get(each))));
}

function pairOf(each: WantedVersion, obtained: Obtained | undefined): readonly [WantedVersion, Obtained][] {
  return obtained === undefined ? [] : [[each, obtained]];
}

async function download(run: Run, plan: Plan, wanted: readonly WantedVersion[]): Promise<AllObtained> {
  const missing = wanted.flatMap((each) =>
    each.found.kind === 'archive' ? [{ each, found: each.found }] : [],
  );
  if (missing.length === 0) return new Map();
  const { acquire } = await import('./install/acquire.ts');
  return installSideBySide(
    run,
    missing.map(({ each, found }) => ({
      key: each,
      release: each.release,
      size: found.resolution.proof?.size,
      async install(own: Run): Promise<Obtained> {
        const { resolution, fallback } = found;
        try {
          const installed = await acquire(own, resolution, found);
          return { installed, found: false, listed: resolution.listed };
        } catch (error) {
          return takeInstalled(own, plan, fallBack(own, error, fallback));
        }
      },
    })),
  );
}

async function makeAllUsable(
  run: Run,
  plan: Plan,
  { obtained, active }: { readonly obtained: AllObtained; readonly active: WantedVersion },
): Promise<SetupResult> {
  const mine = obtained.get(active);
  if (mine === undefined) throw new Problem('INTERNAL', `${active.release} was not obtained`);
  const sides = [...obtained].filter(([each]) => each !== active);
  const assessments = new Map<WantedVersion, Assessment | undefined>();
  for (const [each, { installed, listed = [] }] of sides)
    assessments.set(each, await assess(run, plan, { release: installed.release, listed }));
  await Promise.all(sides.map(([, { installed }]) => requireOwnRoot(run, installed)));
  const result = await makeUsable(run, plan, { answer: active.answer, ...mine });
  if (sides.length === 0) return result;
  await tellAssessments(run, plan, assessments.values());
  assessments.set(active, result.assessment);
  const trees = [...obtained.values()].map(({ installed }) => installed);
  const names = await nameVersions(run, trees, plan.activation);
  const variables = rootVariables(trees, run.platform.toolCacheArch);
  const versions = [...obtained].map(([each, { installed, found }]): SetupVersion => {
    const { answer } = each;
    return {
      version: installed.release.replace(/^go/, ''),
      root: installed.root,
      trust: installed.proved ?? installed.receipt?.trust ?? 'unrecorded',
      mirror: installed.receipt?.mirror ?? '',
      found,
      request: answer.kind === 'keep' ? '' : answer.request.text,
      source: describeSource(answer.kind === 'keep' ? answer.source : answer.request.source),
      assessment: assessments.get(each),
    };
  });
  const all = versions.map(({ version }) => `go${version}`).join(', ');
  const message = `${all} can be called by these names; go is ${result.release}`;
  run.emit({ kind: 'remark', level: 'info', message });
  return {
    ...result,
    variables: [...result.variables, ...variables],
    paths: [...names, ...result.paths],
    versions,
  };
}

async function tellAssessments(
  run: Run,
  { assessment: { level } }: Plan,
  assessments: Iterable<Assessment | undefined>,
): Promise<void> {
  for (const assessment of assessments)
    if (assessment !== undefined) tellAssessment(run, assessment, { level, request: undefined });
}

async function goneOf(run: Run, obtained: AllObtained): Promise<string | undefined> {
  for (const { installed } of obtained.values()) if (await isTakenAway(run, installed)) return installed.root;
  return undefined;
}
