import { delimiter, join, sep } from 'node:path';
import type { Decision } from '../../core/activate/decision.ts';
import {
  type Activation,
  type ActivationFacts,
  goCommandEnvironment,
  planActivation,
} from '../../core/activate/environment.ts';
import { hasOddSettings } from '../../core/activate/odd-settings.ts';
import type { Remark } from '../../core/activate/remark.ts';
import type { GoAnswers } from '../../core/activate/setup-result.ts';
import { requireToolchain } from '../../core/activate/toolchain.ts';
import type { ActivationPlan } from '../../core/plan/plan.ts';
import { goCommandName } from '../../core/platform/go-command.ts';
import type { Environment } from '../../core/ports/environment.ts';
import { Problem } from '../../core/problem/problem.ts';
import { releaseOfText } from '../../core/versions/go-version-text.ts';
import { compareVersions, type GoVersion } from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';
import { goBinary, type Installed } from '../tool-cache/tool-cache.ts';
import { askGo, ownRoot, versionLine } from './ask-go.ts';
import type { Consulted } from './consulted.ts';
import { sameFile } from './same-file.ts';
import { withWritableCaches } from './writable-caches.ts';

/** What is said of a Go that does not work, which is seldom needed. */
const problems = () => import('./go-problems.ts');

/** The first release with `go env -json`. Older ones do not find their own root either. */
const firstWithJson: GoVersion = { major: 1, minor: 9, patch: 0 };

export interface Negotiated extends Omit<Activation, 'notes' | 'remarks'>, GoAnswers {
  readonly remarks: readonly Remark[];
  /** Who decided about each variable. */
  readonly explain: () => Promise<readonly Decision[]>;
}

/** Decides what to export, and makes the folders that PATH then names. Throws `GO_FAILED` or `GO_SHADOWED`. */
export async function activate(run: Run, installed: Installed, asked: ActivationPlan): Promise<Negotiated> {
  const plan = await negotiate(run, installed, asked);
  const remarks = [...plan.remarks, ...(await makeFolders(run, plan.folders))];
  const { release, root: goroot } = installed;
  const variables = plan.variables.map(({ name }) => name);
  run.emit({ kind: 'activated', release, goroot, variables, paths: plan.paths });
  return { ...plan, remarks };
}

/**
 * Decides what to export, and makes the three checks a person makes by hand: `go version`, `go env GOROOT`, and that
 * the first `go` on PATH is this one. Runs the go command once, and once more if GOROOT is not exported, or for each kind
 * of setting that it has to be asked about. `known` is only to explain; `planApart` decides where
 * each version has its own folders. Throws `GO_FAILED` or `GO_SHADOWED`.
 */
export async function negotiate(
  run: Run,
  installed: Installed,
  asked: ActivationPlan,
  known: Pick<ActivationFacts, 'rootGoEnv' | 'project'> = {},
  planApart?: typeof planActivation,
): Promise<Negotiated> {
  if (planApart === undefined && isApart(run, asked)) {
    const { negotiateApart } = await import('./activate-apart.ts');
    return negotiateApart(run, { installed, asked }, (before, plan) =>
      negotiate(before, installed, asked, known, plan),
    );
  }
  const old = compareVersions(installed.version, firstWithJson) < 0;
  const inputs = { ...asked, exportGoroot: asked.exportGoroot || old };
  const userGoEnv = (await run.goSettings()).written;
  const { root: goroot, release, version } = installed;
  const otherRoot = (run.env['GOROOT'] || goroot) !== goroot;
  const isOdd = otherRoot || hasOddSettings(run.env) || hasOddSettings(userGoEnv);
  const odd = isOdd ? await import('./odd-surroundings.ts') : undefined;
  const repaired = await odd?.repairPlaces(run, userGoEnv);
  const given = { ...run.env, ...repaired?.places };
  const toolchain = await requireToolchain({ env: given, userGoEnv, release, inputs: asked });
  const consulted = await consult(run, installed, { given, inputs, json: !old, toolchain: toolchain.value });
  const askAgain = (env: Consulted['env']) => askGo(run, installed, { env, json: !old });
  const {
    env,
    goEnv,
    placed,
    remarks: moved,
  } = await withWritableCaches(run, consulted, { askAgain, version });
  const facts = {
    ...{ goroot, toolchain, inputs, goEnv, userGoEnv, separator: sep, ...known },
    env: run.env,
    placed: { ...repaired?.places, ...placed },
    sameRoot: (await odd?.isSameRoot(run, goroot)) ?? false,
  };
  const { notes, remarks: own = [], ...plan } = (planApart ?? planActivation)(facts);
  const tried = await odd?.tryOut(run, installed, { env, goEnv });
  const goVersionLine = await versionLine(run, installed, { env, goEnv });
  const goVersion = releaseOfText(goVersionLine.replace(/^go version /, '')).replace(/^go/, '');
  if (`go${goVersion}` !== release)
    throw (await problems()).another(`go version in "${goroot}"`, goVersionLine, release);
  const exported = plan.variables.some(({ name, value }) => name === 'GOROOT' && value !== '');
  const rootOfGo = exported ? (goEnv['GOROOT'] ?? '') : await ownRoot(run, installed, env);
  if (!(await sameFile(run, rootOfGo, goroot)))
    throw (await problems()).another('go env GOROOT', rootOfGo, goroot);
  // Joined and split again, as the shell will see it: the path of a folder may contain the delimiter.
  const path = [...plan.paths, run.env['PATH'] ?? ''].join(delimiter).split(delimiter);
  await checkPath(run, path, goBinary(run, goroot));
  const told = notes.length > 0 ? await (await problems()).tell(notes, { ...facts, release }) : [];
  const remarks = [...told, ...own, ...(repaired?.remarks ?? []), ...moved, ...(tried ?? [])];
  const explain = async () => (await import('../../core/activate/decisions.ts')).decisionsOf(facts, plan);
  return { ...plan, remarks, explain, goVersionLine, goVersion, goEnv };
}

/** Has each version its own folders, or had it in an earlier step? */
function isApart({ env }: Run, { gobin, gopathMode }: ActivationPlan): boolean {
  const marks = [env['SETUP_GO_TARBALL_GOBIN'], env['SETUP_GO_TARBALL_GOPATH']];
  return [gobin, gopathMode, ...marks].some((value) => value && value !== 'shared');
}

/** What `go env` prints, the environment that it ran in, and the variables that place Go's files in the project. */
async function consult(
  run: Run,
  installed: Installed,
  asked: {
    readonly given: Environment;
    readonly inputs: ActivationPlan;
    readonly json: boolean;
    readonly toolchain: string;
  },
): Promise<Consulted> {
  const { given, inputs, json, toolchain } = asked;
  const project = run.projectFolder && (await import('./project-folder.ts'));
  const places = project ? await project.placeInProject(run, inputs.gopath) : {};
  // GOROOT is set even if it is not exported: a value that `go env -w` has written may belong to another Go, or to none.
  const env = goCommandEnvironment({
    env: { ...given, ...places },
    goroot: installed.root,
    toolchain,
    inputs: { ...inputs, exportGoroot: true },
  });
  const goEnv = await askGo(run, installed, { env, json });
  const placed = project?.withWritableModules(places, { goEnv, version: installed.version }) ?? {};
  const { GOFLAGS } = placed;
  return { env, goEnv: GOFLAGS === undefined ? goEnv : { ...goEnv, GOFLAGS }, placed };
}

/** Go works without these folders, so a failure to create one is only a warning. */
async function makeFolders(run: Run, folders: readonly string[]): Promise<readonly Remark[]> {
  const remarks: Remark[] = [];
  for (const folder of folders) {
    try {
      await run.files.makeFolder(folder);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      remarks.push({ level: 'warning', text: `go install has no folder to write to: ${error.message}` });
    }
  }
  return remarks;
}

async function checkPath(run: Run, path: readonly string[], ours: string): Promise<void> {
  const name = goCommandName(run.platform.os);
  for (const folder of path) {
    if (folder === '') continue;
    const candidate = join(folder, name);
    if ((await run.files.kind(candidate)) !== 'file') continue;
    if (await sameFile(run, candidate, ours)) return;
    throw await (await problems()).shadowed(run, { candidate, ours });
  }
  throw (await problems()).notOnPath(ours);
}
