import { delimiter, join, sep } from 'node:path';
import {
  type Activation,
  goCommandEnvironment,
  planActivation,
  planToolchain,
} from '../../core/activate/environment.ts';
import type { GoAnswers } from '../../core/activate/setup-result.ts';
import type { ActivationPlan } from '../../core/plan/plan.ts';
import { goCommandName } from '../../core/platform/go-command.ts';
import { Problem } from '../../core/problem/problem.ts';
import { releaseOfText } from '../../core/versions/go-version-text.ts';
import { compareVersions, type GoVersion } from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';
import { goBinary, type Installed } from '../tool-cache/tool-cache.ts';
import type { Consulted } from './consulted.ts';
import { withWritableCaches } from './writable-caches.ts';

/**
 * The variables that are used or shown to people. The flags of the C compiler are left out: to print them, Go starts the
 * compiler, which takes as long as all the rest. A variable that a release does not know is empty.
 */
const goEnvNames: readonly string[] = (
  'CC CGO_ENABLED GO111MODULE GOARCH GOBIN GOCACHE GODEBUG GOENV GOEXPERIMENT GOFLAGS GOHOSTARCH GOHOSTOS GOINSECURE ' +
  'GOMODCACHE GONOPROXY GONOSUMDB GOOS GOPATH GOPRIVATE GOPROXY GOROOT GOSUMDB GOTELEMETRY GOTOOLCHAIN GOTOOLDIR GOVERSION GOWORK'
).split(' ');

/** What is said of a Go that does not work, which is seldom needed. */
const problems = () => import('./go-problems.ts');

/** The first release with `go env -json`. Older ones do not find their own root either. */
const firstWithJson: GoVersion = { major: 1, minor: 9, patch: 0 };

/**
 * Decides what to export, and makes the three checks a person makes by hand: `go version`, `go env GOROOT`, and that
 * the first `go` on PATH is this one. Runs the go command once, and once more if GOROOT is not exported. Throws
 * `GO_FAILED` or `GO_SHADOWED`. `planApart` decides where each version has its own folders.
 */
export async function activate(
  run: Run,
  installed: Installed,
  asked: ActivationPlan,
  planApart?: typeof planActivation,
): Promise<Activation & GoAnswers> {
  if (planApart === undefined && isApart(run, asked)) {
    const { activateApart } = await import('./activate-apart.ts');
    return activateApart(run, installed, asked, activate);
  }
  const old = compareVersions(installed.version, firstWithJson) < 0;
  const inputs = { ...asked, exportGoroot: asked.exportGoroot || old };
  const userGoEnv = (await run.goSettings()).written;
  const { root: goroot, release } = installed;
  const toolchain = planToolchain({ env: run.env, userGoEnv, release, inputs: asked }).value;
  const consulted = await consult(run, installed, { inputs, json: !old, toolchain });
  const askAgain = (env: Consulted['env']) => askGo(run, installed, { env, json: !old });
  const { env, goEnv, placed, remarks: moved } = await withWritableCaches(run, consulted, askAgain);
  const facts = { goroot, release, inputs, env: run.env, goEnv, userGoEnv, placed, separator: sep };
  const plan = (planApart ?? planActivation)(facts);
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
  const remarks = [...plan.remarks, ...moved, ...(await makeFolders(run, plan.folders))];
  const variables = plan.variables.map(({ name }) => name);
  run.emit({ kind: 'activated', release, goroot, variables, paths: plan.paths });
  return { ...plan, remarks, goVersionLine, goVersion, goEnv };
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
  given: { readonly inputs: ActivationPlan; readonly json: boolean; readonly toolchain: string },
): Promise<Consulted> {
  const { inputs, json, toolchain } = given;
  const project = run.projectFolder && (await import('./project-folder.ts'));
  const places = project ? await project.placeInProject(run, inputs.gopath) : {};
  // GOROOT is set even if it is not exported: a value that `go env -w` has written may belong to another Go, or to none.
  const env = goCommandEnvironment({
    env: { ...run.env, ...places },
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
async function makeFolders(run: Run, folders: readonly string[]): Promise<Activation['remarks']> {
  const remarks: Activation['remarks'][number][] = [];
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

/** The root that Go finds by itself, without GOROOT. */
async function ownRoot(
  run: Run,
  installed: Installed,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  return (await runGo(run, installed, { args: ['env', 'GOROOT'], env: { ...env, GOROOT: '' } })).trim();
}

/** Runs in the tree itself, so that no go.mod of the user applies. */
async function askGo(
  run: Run,
  installed: Installed,
  given: { readonly env: Readonly<Record<string, string>>; readonly json: boolean },
): Promise<Readonly<Record<string, string>>> {
  const stdout = await runGo(run, installed, {
    args: given.json ? ['env', '-json', ...goEnvNames] : ['env'],
    env: given.env,
  });
  if (given.json) return parseGoEnvJson(stdout, installed.root);
  const lines = stdout.matchAll(/^(?:set )?([A-Z0-9_]+)="?(.*?)"?\r?$/gm);
  return Object.fromEntries([...lines].map((line) => [line[1] ?? '', line[2] ?? '']));
}

async function parseGoEnvJson(stdout: string, root: string): Promise<Readonly<Record<string, string>>> {
  try {
    const value: unknown = JSON.parse(stdout);
    const entries = Object.entries(value ?? {}).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(entries);
  } catch (cause) {
    throw (await problems()).notJson(root, cause);
  }
}

/** The line of `go version`. Since 1.16, `go env` has its parts; older releases are asked for it. */
async function versionLine(
  run: Run,
  installed: Installed,
  given: { readonly env: Readonly<Record<string, string>>; readonly goEnv: Readonly<Record<string, string>> },
): Promise<string> {
  const { GOVERSION, GOHOSTOS, GOHOSTARCH } = given.goEnv;
  if (GOVERSION) return `go version ${GOVERSION} ${GOHOSTOS}/${GOHOSTARCH}`;
  return (await runGo(run, installed, { args: ['version'], env: given.env })).trim();
}

async function runGo(
  run: Run,
  installed: Installed,
  given: { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> },
): Promise<string> {
  const go = goBinary(run, installed.root);
  const cwd = await folderOfItsOwn(run, installed.root);
  const result = await run.exec.run(go, given.args, { cwd, env: given.env });
  if (result.exitCode === 0) return result.stdout;
  throw (await problems()).goExited(`${go} ${given.args.join(' ')}`, result);
}

/**
 * Go looks for a go.mod in the folders above as well, and the tree may lie below one that asks for another Go. In `src`
 * there is a go.mod of its own.
 */
async function folderOfItsOwn(run: Run, root: string): Promise<string> {
  const sources = join(root, 'src');
  return (await run.files.kind(sources)) === 'folder' ? sources : root;
}

async function checkPath(run: Run, path: readonly string[], ours: string): Promise<void> {
  const name = goCommandName(run.platform.os);
  for (const folder of path) {
    if (folder === '') continue;
    const candidate = join(folder, name);
    if ((await run.files.kind(candidate)) !== 'file') continue;
    if (await sameFile(run, candidate, ours)) return;
    throw (await problems()).another('the first go on PATH', candidate, ours);
  }
  throw (await problems()).notOnPath(ours, delimiter);
}

async function sameFile(run: Run, one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  const [a, b] = [await run.files.realPath(one), await run.files.realPath(other)];
  return a !== undefined && a === b;
}
