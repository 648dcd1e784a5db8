import { delimiter, isAbsolute, join } from 'node:path';
import { exportedToolchainVariable } from '../core/environment.ts';
import type { Inputs } from '../core/inputs.ts';
import { type Mirror, type MirrorPlan, planMirrors } from '../core/mirrors.ts';
import { Problem } from '../core/problem.ts';
import type { Receipt } from '../core/receipt.ts';
import type { SetupResult } from '../core/setup-result.ts';
import { type GoVersion, parseVersion, toSemver } from '../core/version.ts';
import { describeSource, lostZeroHint, satisfies, type VersionRequest } from '../core/version-request.ts';
import { findRequest, type VersionAnswer } from '../core/version-sources.ts';
import { activate } from './activate.ts';
import { assure } from './assure.ts';
import type { Resolution } from './resolve.ts';
import type { Run } from './run.ts';
import { shelvesFor, slimTool } from './shelves.ts';
import { findExact, findNewest, type Installed, readRelease, type Shelf } from './tool-cache.ts';

/** The main job: from a version request to a working `go`. */
export async function setup(run: Run, inputs: Inputs, yaml: boolean): Promise<SetupResult> {
  const answer = await readRequest(run, inputs, yaml);
  const { installed, found } =
    answer.kind === 'keep' ? await keep(run, answer.go) : await obtain(run, answer.request, inputs);
  const lostZero = answer.kind === 'keep' ? undefined : lostZeroHint(answer.request);
  if (lostZero !== undefined) run.log.warning(lostZero); // it was found all the same: Go 1.2 exists
  const activated = await activate(run, installed, inputs);
  for (const { level, text } of activated.remarks) run.log[level](text);
  warnOfMissingWasm(run, installed);
  return {
    ...activated,
    request: answer.kind === 'keep' ? '' : answer.request.text,
    source: describeSource(answer.kind === 'keep' ? answer.source : answer.request.source),
    version: toSemver(installed.version),
    release: installed.release,
    goroot: installed.root,
    tool: installed.tool,
    found,
    trust: installed.proved ?? installed.receipt?.trust ?? 'unrecorded',
    mirror: installed.receipt?.mirror ?? '',
  };
}

/** Up to 1.23 the files that run WebAssembly lie in misc/wasm, which slim trees lack. */
function warnOfMissingWasm(run: Run, installed: Installed): void {
  const { major, minor } = installed.version;
  if (run.env['GOOS'] !== 'js' || installed.tool !== slimTool || major > 1 || minor > 23) return;
  run.log.warning(
    `GOOS is js, and ${installed.release} was installed without misc/wasm (wasm_exec.js, go_js_wasm_exec): set mirrors to official, or take Go 1.24 or later.`,
  );
}

/** The request and where it was said, with its warnings told. */
export async function readRequest(run: Run, inputs: Inputs, yaml: boolean): Promise<VersionAnswer> {
  const answer = await findRequest({
    goVersion: inputs.goVersion,
    goVersionFile: inputs.goVersionFile,
    yaml,
    environment: { GOTOOLCHAIN: run.env['GOTOOLCHAIN'], GOWORK: run.env['GOWORK'] },
    exportedGoToolchain: run.env[exportedToolchainVariable],
    readText: (path) => run.files.readText(isAbsolute(path) ? path : join(run.workspace, path)),
    findGo: () => findOnPath(run),
  });
  if (answer.kind === 'keep') run.log.notice(answer.notice);
  else for (const warning of answer.warnings) run.log.warning(warning);
  return answer;
}

export interface Obtained {
  readonly installed: Installed;
  /** In the tool cache or on PATH, not fetched. */
  readonly found: boolean;
}

async function obtain(run: Run, request: VersionRequest, inputs: Inputs): Promise<Obtained> {
  const sought = await seek(run, request, inputs);
  if (sought.kind === 'installed') {
    const { receipt, release, root } = sought.installed;
    const trust = receipt ? `trust ${receipt.trust}` : 'unrecorded: not installed by setup-go-tarball';
    run.log.info(`Found ${release} in the tool cache at "${root}" (${trust})${withoutFolders(receipt)}`);
    return { installed: sought.installed, found: true };
  }
  const { resolution, plan, gone, replace } = sought;
  run.log.info(`${resolution.release}: ${resolution.why}`);
  const { acquire } = await import('./acquire.ts');
  const { slim, requireTrust } = inputs;
  const { mirrors, exclusive } = plan;
  // With go-download-base-url nothing else is contacted, unless the user names it.
  const logByDefault = !exclusive || mirrors.some(({ kind }) => kind === 'module-proxy');
  const options = { mirrors, retry: inputs, slim, requireTrust, logByDefault, replace, gone };
  const installed = await acquire(run, resolution, options);
  const { receipt } = installed;
  run.log.info(
    `Installed ${installed.release} from ${receipt?.mirror} (trust ${receipt?.trust})${withoutFolders(receipt)}`,
  );
  return { installed, found: false };
}

function withoutFolders(receipt: Receipt | undefined): string {
  return receipt?.lacks.length ? `, without ${receipt.lacks.join(' ')}` : '';
}

export type Sought =
  | { readonly kind: 'installed'; readonly installed: Installed }
  | {
      readonly kind: 'archive';
      readonly resolution: Resolution;
      readonly plan: MirrorPlan;
      /** Mirrors that did not answer; see `Rounds`. */
      readonly gone: Set<Mirror>;
      /** A tree is there that is not proved far enough. */
      readonly replace: boolean;
    };

/** What is there already: in the tool cache for the request, or on PATH. */
export async function installedFor(run: Run, inputs: Inputs): Promise<Installed> {
  const answer = await readRequest(run, inputs, false);
  if (answer.kind === 'keep') return (await keep(run, answer.go)).installed;
  const plan = planMirrors({ mirrors: inputs.mirrors, baseUrl: inputs.goDownloadBaseUrl });
  const shelves = await shelvesFor(run, plan, inputs.slim);
  const { request } = answer;
  const any = request.kind === 'alias' ? () => true : (version: GoVersion) => satisfies(request, version);
  const installed = await findNewest(run, shelves, any);
  if (installed) return installed;
  throw new Problem('VERSION_UNKNOWN', `The tool cache "${run.toolCache}" has no Go for "${request.text}"`, {
    hint: 'Install it first, or name a folder or an archive.',
  });
}

/** What answers the request: a tree in the tool cache, or an archive to fetch. */
export async function seek(run: Run, request: VersionRequest, inputs: Inputs): Promise<Sought> {
  run.log.info(`Go ${request.text} (${describeSource(request.source)})`);
  const plan = planMirrors({ mirrors: inputs.mirrors, baseUrl: inputs.goDownloadBaseUrl });
  const shelves = await shelvesFor(run, plan, inputs.slim);
  const assured = (tree: Installed | undefined) => tree && assure(run, tree, inputs.requireTrust);
  const found = await findForRequest(run, { request, shelves, checkLatest: inputs.checkLatest });
  const installed = await assured(found);
  if (installed) return { kind: 'installed', installed };
  const gone = new Set<Mirror>();
  const resolution = await resolveOrFallBack(run, { request, plan, shelves, inputs, gone });
  if ('root' in resolution) return { kind: 'installed', installed: resolution };
  const there = resolution.version && (await findExact(run, shelves, resolution.version));
  const good = there?.root === found?.root ? undefined : await assured(there);
  if (good) return { kind: 'installed', installed: good };
  return { kind: 'archive', resolution, plan, gone, replace: there !== undefined };
}

/** What the tool cache can answer by itself: an alias takes an index, and so does `check-latest`. */
function findForRequest(
  run: Run,
  given: {
    readonly request: VersionRequest;
    readonly shelves: readonly Shelf[];
    readonly checkLatest: boolean;
  },
): Promise<Installed | undefined> {
  const { request, shelves, checkLatest } = given;
  if (request.kind === 'exact' && !(request.orNewerPatch && checkLatest))
    return findExact(run, shelves, request.version);
  if (request.kind === 'alias' || checkLatest) return Promise.resolve(undefined);
  return findNewest(run, shelves, (version) => satisfies(request, version));
}

/**
 * With `check-latest` an index that cannot be had is no reason to fail while the tool cache has an answer, as in
 * setup-go; the warning says that it may not be the newest.
 */
async function resolveOrFallBack(
  run: Run,
  given: {
    readonly request: VersionRequest;
    readonly plan: MirrorPlan;
    readonly shelves: readonly Shelf[];
    readonly inputs: Inputs;
    readonly gone: Set<Mirror>;
  },
): Promise<Resolution | Installed> {
  const { request, plan, shelves, inputs, gone } = given;
  const { resolve } = await import('./resolve.ts');
  const { checkLatest, checksum } = inputs;
  const fallback = checkLatest
    ? await findForRequest(run, { request, shelves, checkLatest: false })
    : undefined;
  // Where there is something to fall back on, a look-up is not worth minutes.
  const retry = fallback ? { ...inputs, maxRetries: Math.min(inputs.maxRetries, 1) } : inputs;
  try {
    return await resolve(run, request, { mirrors: plan.mirrors, retry, checkLatest, checksum, gone });
  } catch (problem) {
    const tree =
      fallback && problem instanceof Problem ? await assure(run, fallback, inputs.requireTrust) : undefined;
    if (!tree || !(problem instanceof Problem)) throw problem;
    run.log.warning(
      `The newest release could not be looked up, so ${tree.release} of the tool cache is used: ${problem.message}`,
    );
    return tree;
  }
}

/** The Go that lies on PATH, as it says itself: what is found there may be a wrapper or a link. */
export async function keep(run: Run, go: string): Promise<Obtained> {
  const env = { ...definedOnly(run.env), GOTOOLCHAIN: 'local' };
  const { stdout, stderr, exitCode } = await run.exec.run(go, ['env', 'GOROOT'], { cwd: run.workspace, env });
  const root = stdout.trim();
  const release = exitCode === 0 ? await readRelease(run, root) : undefined;
  const version = release === undefined ? undefined : parseVersion(release);
  if (release === undefined || version === undefined) {
    throw new Problem(
      'GO_FAILED',
      `"${go}" on PATH does not say which Go it is: ${stderr.trim() || `GOROOT "${root}" has no readable VERSION`}`,
      {
        hint: 'Set go-version, so that a Go is installed beside it.',
      },
    );
  }
  return { installed: { root, version, release, tool: '', receipt: undefined }, found: true };
}

async function findOnPath(run: Run): Promise<string | undefined> {
  const name = run.platform.os === 'windows' ? 'go.exe' : 'go';
  for (const folder of (run.env['PATH'] ?? '').split(delimiter)) {
    const candidate = join(folder, name);
    if (isAbsolute(candidate) && (await run.files.kind(candidate)) === 'file') return candidate;
  }
  return undefined;
}

function definedOnly(env: Run['env']): Record<string, string> {
  const entries = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}
