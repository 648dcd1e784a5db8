import { dirname, join } from 'node:path';
import { definedOnly } from '../../core/activate/environment.ts';
import { settingOf } from '../../core/activate/refused-setting.ts';
import type {
  EnvironmentFacts,
  GoFacts,
  JudgedFacts,
  ModuleFacts,
  RootFacts,
} from '../../core/doctor/surroundings.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { Problem } from '../../core/problem/problem.ts';
import { releaseOfText } from '../../core/versions/go-version-text.ts';
import { negotiate } from '../activate/activate.ts';
import { findOnPath, keepGo } from '../activate/go-on-path.ts';
import { nearest } from '../activate/odd-surroundings.ts';
import type { Run } from '../run/run.ts';
import { goBinary, readRelease } from '../tool-cache/tool-cache.ts';
import type { Look } from './look.ts';

/** Looks at the go command on PATH, at what is set for it, and at the modules of the project. */
export async function inspectEnvironment(look: Look, plan: Plan): Promise<EnvironmentFacts> {
  const { run } = look;
  const path = await findOnPath(run);
  const go = path === undefined ? undefined : await lookAtGo(run, path);
  const works = path !== undefined && go?.broken === undefined;
  const judged = works ? await judge(run, plan, path) : undefined;
  return {
    go,
    roots: await rootsOf(look, go),
    judged,
    modules:
      works && judged?.refused === undefined ? await verifyModules(run, path, go?.root ?? '') : undefined,
  };
}

/** Asks it without the user's settings, so that what is wrong then is wrong with this Go. */
async function lookAtGo(run: Run, path: string): Promise<GoFacts> {
  const cache = await temporaryFolder(run);
  try {
    return await askGoAlone(run, path, cache);
  } finally {
    if (cache !== undefined) await run.files.remove(cache);
  }
}

/** For a build cache: the user's may be what is wrong. */
async function temporaryFolder(run: Run): Promise<string | undefined> {
  try {
    return await run.files.makeTemporaryFolder(join(run.temporary, 'setup-go-doctor-'));
  } catch (error) {
    if (error instanceof Problem) return undefined; // then the packages are not loaded
    throw error;
  }
}

async function askGoAlone(run: Run, path: string, cache: string | undefined): Promise<GoFacts> {
  const env = {
    ...Object.fromEntries(
      Object.entries(definedOnly(run.env)).filter(([name]) => !/^(?:GO|CGO_)/.test(name)),
    ),
    GOENV: 'off',
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
    GO111MODULE: 'off',
    ...(cache !== undefined && { GOCACHE: cache }),
  };
  const said = await ask(run, path, { args: ['env', 'GOROOT', 'GOVERSION'], cwd: dirname(path), env });
  const [root = '', version = ''] = said.stdout.split('\n').map((line) => line.trim());
  if (said.failed !== undefined) return { path, root: '', release: '', broken: said.failed };
  const release = releaseOfText(version) || (await readRelease(run, root)) || '';
  // What every build of a program reads and runs.
  const questions = [
    ['tool', 'compile', '-V'],
    ['tool', 'link', '-V'],
    ...(cache === undefined ? [] : [['list', '-deps', '-f', '{{.ImportPath}}', 'net/http']]),
  ];
  for (const args of questions) {
    const { failed } = await ask(run, path, { args, cwd: dirname(path), env });
    if (failed !== undefined) return { path, root, release, broken: failed };
  }
  return { path, root, release, broken: undefined };
}

interface Question {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** `failed`: why, as a clause. */
async function ask(
  run: Run,
  go: string,
  { args, cwd, env }: Question,
): Promise<{ readonly stdout: string; readonly stderr: string; readonly failed: string | undefined }> {
  try {
    const { stdout, stderr, exitCode } = await run.exec.run(go, args, { cwd, env });
    const said = `${stderr}\n${stdout}`.trim().split('\n')[0] ?? '';
    const failed = exitCode === 0 ? undefined : `"go ${args.join(' ')}" exits with ${exitCode}: ${said}`;
    return { stdout, stderr, failed };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { stdout: '', stderr: '', failed: error.message };
  }
}

/** Each GOROOT that is set and is not the root of the go on PATH. */
async function rootsOf(look: Look, go: GoFacts | undefined): Promise<readonly RootFacts[]> {
  const { run } = look;
  const { written, file } = await run.goSettings();
  const set = [
    { value: run.env['GOROOT'], file: undefined },
    { value: written['GOROOT'], file },
  ];
  const own = go === undefined || go.root === '' ? undefined : await realPath(look, go.root);
  const found: RootFacts[] = [];
  for (const { value, file } of set) {
    if (!value || (own !== undefined && (await realPath(look, value)) === own)) continue;
    const isGo = (await look.at(goBinary(run, value))) !== undefined;
    const release = isGo ? await look.safely(value, () => readRelease(run, value), undefined) : undefined;
    if (own !== undefined || release === undefined) found.push({ name: 'GOROOT', value, file, release });
  }
  return found;
}

function realPath(look: Look, path: string): Promise<string | undefined> {
  return look.safely(path, () => look.run.files.realPath(path), undefined);
}

/** What set-up would say of it, by the same decisions. */
async function judge(run: Run, plan: Plan, path: string): Promise<JudgedFacts> {
  try {
    const { remarks } = await negotiate(run, await keepGo(run, path), plan.activation);
    return { remarks, refused: undefined };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, message, hint = '' } = error;
    const { written: userGoEnv, file } = await run.goSettings();
    const name = /^(GO[A-Z0-9]+) is .* by go env -w\b/.exec(message)?.[1];
    const said = name === undefined ? undefined : settingOf(name, { env: {}, userGoEnv });
    const setting = name !== undefined && said ? { name, value: said.value, file } : undefined;
    return { remarks: [], refused: { fails: code === 'GO_FAILED', message, hint, setting } };
  }
}

/** Downloads nothing: what is not in the module cache cannot be damaged. */
async function verifyModules(run: Run, go: string, root: string): Promise<ModuleFacts | undefined> {
  const gomod = await nearest(run, 'go.mod');
  if (gomod === undefined || (await run.files.kind(join(dirname(gomod), 'go.sum'))) !== 'file')
    return undefined;
  const env = {
    ...definedOnly(run.env),
    GOROOT: root,
    GOFLAGS: '-mod=mod',
    GO111MODULE: 'on',
    GOPROXY: 'off',
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
  };
  const cwd = dirname(gomod);
  const folder = (await ask(run, go, { args: ['env', 'GOMODCACHE'], cwd, env })).stdout.trim();
  const { stdout, stderr, failed } = await ask(run, go, { args: ['mod', 'verify'], cwd, env });
  const damaged = `${stdout}\n${stderr}`
    .split('\n')
    .filter((line) => /: (?:dir|zip) has been modified|checksum mismatch|not a valid zip file/.test(line));
  const unchecked = damaged.length > 0 ? undefined : failed;
  return { gomod, folder, damaged: damaged.map((line) => line.trim()), unchecked };
}
