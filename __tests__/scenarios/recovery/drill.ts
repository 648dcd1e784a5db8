// What drills of the install transaction share: an archive that takes a while, and what must hold after any mishap.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { processLimit } from '../../support/limits.ts';
import { type MiniGo, miniGo } from '../../support/mini-go.ts';
import type { Mirror } from '../../support/mirror-server.ts';
import type { Place, StepOutcome } from '../../support/product.ts';
import { offer, openScenario, type Scenario } from '../../support/scenario.ts';

/** About 2.5 MB that do not compress. */
export const go: MiniGo = miniGo('go1.99.1', { ballast: 2_500_000 });
export const archivePath = `/go/${go.filename}`;

/** What a run may move in all, for an archive of that size. */
export const budget = (size: number) => Math.floor(size * 1.02);

/** Bytes of bodies that were sent for a path, by all of these mirrors. */
export function sentFor(path: string, ...mirrors: readonly Mirror[]): number {
  const requests = mirrors.flatMap(({ requests: all }) => all).filter((request) => request.path === path);
  return requests.reduce((sum, { bytesSent }) => sum + bytesSent, 0);
}

/** How a folder differs from the archive's tree, file by file; empty where it does not. */
export function differences(root: string, { files }: MiniGo): readonly string[] {
  const wanted = new Map(files.map(({ path, content }) => [path, digestOf(content)]));
  const found = filesBelow(root);
  return [
    ...[...wanted]
      .filter(([path, digest]) => found.get(path) !== digest)
      .map(([path]) => `not as it was: ${path}`),
    ...[...found.keys()].filter((path) => !wanted.has(path)).map((path) => `not of the archive: ${path}`),
  ];
}

/** The trees of a tool cache that have a marker, whole or not. */
export function markedTrees(place: Place): readonly string[] {
  return place
    .tree(place.toolCache)
    .filter((path) => path.endsWith('.complete'))
    .map((path) => join(place.toolCache, path.replace(/\.complete$/, '')));
}

/** What is wrong with what a tool cache shows; empty where nothing is. */
export function wrongTrees(place: Place, archive: MiniGo = go): readonly string[] {
  return markedTrees(place).flatMap((root) => differences(root, archive));
}

/**
 * Everything that an install has beside the tree while it is at it. What a killed one has written beside the tree and
 * not yet renamed has no name of a writer, so it stays until it is old.
 */
export function unfinished(place: Place): readonly string[] {
  const staging = /(^|\/)\.(staging|removed)-[^/]+\/$/;
  const draft = /^\.setup-go-tarball\/.*\.tmp$/;
  return place.tree(place.toolCache).filter((path) => staging.test(path) || draft.test(path));
}

/** The folder of the only transaction; `undefined` before there is one. */
export function transactionFolder(home: string): string | undefined {
  const all = join(home, '.setup-go-tarball/transactions');
  const [only, ...more] = existsSync(all) ? readdirSync(all) : [];
  if (more.length > 0) throw new Error(`more than one transaction: ${[only, ...more].join()}`);
  return only && join(all, only);
}

/** The latest record as it lies there, and the partials' paths. */
export function checkpointIn(home: string): {
  readonly record: { readonly path: string; readonly state: string; readonly offset: number } | undefined;
  readonly partials: readonly string[];
} {
  const folder = transactionFolder(home);
  const names = folder === undefined ? [] : readdirSync(folder);
  const latest = Math.max(0, ...names.map((name) => Number(/^(\d+)\.json$/.exec(name)?.[1] ?? 0)));
  const path = join(folder ?? '', `${latest}.json`);
  const { state, offset } = latest === 0 ? {} : JSON.parse(readFileSync(path, 'utf8').split('\n')[0] ?? '');
  return {
    record: latest === 0 ? undefined : { path, state, offset },
    partials: names.filter((name) => name.endsWith('.partial')).map((name) => join(folder ?? '', name)),
  };
}

/** One machine and one mirror with the archive, and the step that asks for it. */
export interface Drill extends AsyncDisposable {
  readonly scenario: Scenario;
  readonly place: Place;
  readonly mirror: Mirror;
  readonly mirrors: string;
  install(
    inputs?: Readonly<Record<string, string>>,
    given?: Parameters<Scenario['step']>[1],
  ): Promise<StepOutcome>;
}

export async function openDrill(name: string): Promise<Drill> {
  const scenario = await openScenario(name);
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [go]);
  return {
    scenario,
    place: scenario.place,
    mirror,
    mirrors,
    install: (inputs, given) => scenario.step({ 'go-version': '1.99.1', mirrors, ...inputs }, given),
    [Symbol.asyncDispose]: () => scenario[Symbol.asyncDispose](),
  };
}

/** Resolves when `holds` does; looks every few milliseconds. */
export async function until(holds: () => boolean, what: string, limit = processLimit): Promise<void> {
  for (const begin = performance.now(); !holds(); ) {
    if (performance.now() - begin > limit) throw new Error(`waited ${limit} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

function filesBelow(root: string): ReadonlyMap<string, string> {
  const entries = existsSync(root) ? readdirSync(root, { recursive: true, withFileTypes: true }) : [];
  return new Map(
    entries
      .filter((item) => !item.isDirectory())
      .map((item) => join(item.parentPath, item.name))
      .map((path) => [path.slice(root.length + 1).replaceAll(sep, '/'), digestOf(readFileSync(path))]),
  );
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
