import { join } from 'node:path';
import type { Run } from '../run/run.ts';
import { goBinary, type Installed } from '../tool-cache/tool-cache.ts';

/**
 * The variables that are used or shown to people. The flags of the C compiler are left out: to print them, Go starts the
 * compiler, which takes as long as all the rest. A variable that a release does not know is empty.
 */
const goEnvNames: readonly string[] = (
  'CC CGO_ENABLED GO111MODULE GOARCH GOBIN GOCACHE GODEBUG GOENV GOEXPERIMENT GOFLAGS GOHOSTARCH GOHOSTOS GOINSECURE ' +
  'GOMODCACHE GONOPROXY GONOSUMDB GOOS GOPATH GOPRIVATE GOPROXY GOROOT GOSUMDB GOTELEMETRY GOTOOLCHAIN GOTOOLDIR GOVERSION GOWORK'
).split(' ');

/** Runs in the tree itself, so that no go.mod of the user applies. */
export async function askGo(
  run: Run,
  installed: Installed,
  given: { readonly env: Readonly<Record<string, string>>; readonly json: boolean },
): Promise<Readonly<Record<string, string>>> {
  const stdout = await runGo(run, installed, {
    args: given.json ? ['env', '-json', ...goEnvNames] : ['env'],
    env: given.env,
  });
  if (given.json) return parseGoEnvJson(stdout, installed.root);
  return (await import('../../core/activate/go-env-lines.ts')).parseGoEnvLines(stdout);
}

async function parseGoEnvJson(stdout: string, root: string): Promise<Readonly<Record<string, string>>> {
  try {
    const value: unknown = JSON.parse(stdout);
    const entries = Object.entries(value ?? {}).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(entries);
  } catch (cause) {
    throw (await import('./go-problems.ts')).noJson(root, cause);
  }
}

/** The line of `go version`. Since 1.16, `go env` has its parts; older releases are asked for it. */
export async function versionLine(
  run: Run,
  installed: Installed,
  given: { readonly env: Readonly<Record<string, string>>; readonly goEnv: Readonly<Record<string, string>> },
): Promise<string> {
  const { GOVERSION, GOHOSTOS, GOHOSTARCH } = given.goEnv;
  if (GOVERSION) return `go version ${GOVERSION} ${GOHOSTOS}/${GOHOSTARCH}`;
  return (await runGo(run, installed, { args: ['version'], env: given.env })).trim();
}

export async function runGo(
  run: Run,
  installed: Installed,
  given: { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> },
): Promise<string> {
  const go = goBinary(run, installed.root);
  const cwd = await folderOfItsOwn(run, installed.root);
  const result = await run.exec.run(go, given.args, { cwd, env: given.env });
  if (result.exitCode === 0) return result.stdout;
  throw await (await import('./go-problems.ts')).failed(run, [go, ...given.args], result);
}

/**
 * Go looks for a go.mod in the folders above as well, and the tree may lie below one that asks for another Go. In `src`
 * there is a go.mod of its own.
 */
async function folderOfItsOwn(run: Run, root: string): Promise<string> {
  const sources = join(root, 'src');
  return (await run.files.kind(sources)) === 'folder' ? sources : root;
}

/** The root that Go finds by itself, without GOROOT. */
export async function ownRoot(
  run: Run,
  installed: Installed,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  return (await runGo(run, installed, { args: ['env', 'GOROOT'], env: { ...env, GOROOT: '' } })).trim();
}
