import type { SetupResult } from '../core/activate/setup-result.ts';
import type { Plan } from '../core/plan/plan.ts';
import { Problem } from '../core/problem/problem.ts';
import { type InstalledTree, installedVersions } from '../core/tool-cache/installed-tree.ts';
import { isBelowMinimum } from '../core/versions/alias-minimum.ts';
import { isLaterPatch } from '../core/versions/later-patch.ts';
import {
  describeRequest,
  describeSource,
  type ExactRequest,
  parseRequest,
  satisfies,
  type VersionRequest,
} from '../core/versions/version-request.ts';
import type { VersionAnswer } from '../core/versions/version-sources.ts';
import { keepGo } from './activate/go-on-path.ts';
import type { Run } from './run/run.ts';
import { checkDestination, makeUsable, setup, takeInstalled } from './setup.ts';
import type { InstalledTrees } from './tool-cache/installed-trees.ts';
import type { Installed } from './tool-cache/tool-cache.ts';
import { openInstalledTrees } from './versions/installed.ts';
import { readInventory, readOutside } from './versions/inventory.ts';
import { lookupOrderFor } from './versions/lookup-order.ts';
import { applyPolicy, readRequest } from './versions/read-request.ts';

/**
 * `setup` with what is installed already: downloads nothing, unless it may `install`. `version` is a version request; if
 * it is empty, the request is what `setup` would find. Throws `VERSION_UNKNOWN` if no installed Go answers it.
 */
export async function use(
  run: Run,
  plan: Plan,
  { version, install = false }: { readonly version: string; readonly install?: boolean },
): Promise<SetupResult> {
  await checkDestination(run, plan);
  const answer = version === '' ? await readRequest(run, plan) : await readArgument(version);
  if (answer.kind === 'keep') {
    return makeUsable(run, plan, { answer, installed: await keepGo(run, answer.go), found: true });
  }
  const wanted = await applyPolicy(run, answer.request, plan);
  const { request } = wanted;
  const isThere = !install || (await isInstalled(run, request, wanted.plan));
  if (!isThere) return setup(run, withVersion(plan, version));
  run.emit({ kind: 'requested', request: request.text, source: describeSource(request.source) });
  const installed = await findInstalled(run, request, wanted.plan);
  return makeUsable(run, plan, { answer, ...(await takeInstalled(run, plan, installed)) });
}

/** What `use` would take, without taking it. */
export async function findForUse(
  run: Run,
  plan: Plan,
  version: string,
): Promise<{ readonly answer: VersionAnswer; readonly installed: Installed }> {
  const answer = version === '' ? await readRequest(run, plan) : await readArgument(version);
  if (answer.kind === 'keep') return { answer, installed: await keepGo(run, answer.go) };
  const wanted = await applyPolicy(run, answer.request, plan);
  return { answer, installed: await findInstalled(run, wanted.request, wanted.plan) };
}

async function readArgument(version: string): Promise<VersionAnswer & { readonly kind: 'install' }> {
  const request = await parseRequest(version, { kind: 'input', name: 'VERSION', yaml: false });
  return { kind: 'install', request, notes: [], warnings: [] };
}

/** An alias that only an index can resolve is not. */
async function isInstalled(run: Run, request: VersionRequest, plan: Plan): Promise<boolean> {
  if (request.kind === 'alias' && request.alias === 'oldstable') return false;
  const lookupOrder = await lookupOrderFor(run, plan.sources);
  return (await find(await openInstalledTrees(run, plan.destination, lookupOrder), request)) !== undefined;
}

function withVersion(plan: Plan, version: string): Plan {
  return version === '' ? plan : { ...plan, version: { ...plan.version, goVersion: version } };
}

async function findInstalled(run: Run, request: VersionRequest, plan: Plan): Promise<Installed> {
  const lookupOrder = await lookupOrderFor(run, plan.sources);
  const installedTrees = await openInstalledTrees(run, plan.destination, lookupOrder);
  const installed = await find(installedTrees, request);
  if (installed) return installed;
  const trees = await readThere(run, plan.destination);
  throw new Problem('VERSION_UNKNOWN', `No installed Go matches ${describeRequest(request)}`, {
    hint: `${installedVersions(trees)} To install it: ${installCommand(request)}`,
  });
}

async function readThere(run: Run, { installDir }: Plan['destination']): Promise<readonly InstalledTree[]> {
  if (installDir !== '') {
    const tree = await readOutside(run, installDir);
    return tree ? [tree] : [];
  }
  return (await readInventory(run)).filter(
    ({ slot, broken }) => slot.arch === run.platform.toolCacheArch && broken === undefined,
  );
}

/** Without an index, `stable` is the newest stable release that is installed, and `oldstable` is unknown. */
function find(installedTrees: InstalledTrees, request: VersionRequest): Promise<Installed | undefined> {
  if (request.kind === 'exact') return findExactOrPatch(installedTrees, request);
  if (request.kind === 'range') return installedTrees.findNewest((version) => satisfies(request, version));
  if (request.alias === 'stable')
    return installedTrees.findNewest(
      (version) => version.pre === undefined && !isBelowMinimum(request, version),
    );
  throw new Problem(
    'VERSION_INVALID',
    `${describeRequest(request)} needs a release index, which "use" does not download`,
    {
      hint: 'Name a version or a range, such as 1.25, or use the command setup.',
    },
  );
}

/** The lines of a go.mod ask for at least a version. */
async function findExactOrPatch(
  installedTrees: InstalledTrees,
  request: ExactRequest,
): Promise<Installed | undefined> {
  const exact = await installedTrees.findExact(request.version);
  return exact ?? installedTrees.findNewest((version) => isLaterPatch(version, request));
}

/** A request from a file or by default need not be repeated in the command. */
function installCommand({ text, source }: VersionRequest): string {
  const command = 'setup-go-tarball setup';
  if (source.kind !== 'input') return command;
  return `${command} --go-version ${/^[\w.*^~-]+$/.test(text) ? text : JSON.stringify(text)}`;
}
