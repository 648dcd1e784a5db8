import { join } from 'node:path';
import type { Plan } from '../core/plan/plan.ts';
import { Problem } from '../core/problem/problem.ts';
import type { Locked } from '../core/reports/locked.ts';
import {
  emptyLockfile,
  type Lockfile,
  parseLockfile,
  platformOf,
  printLockfile,
  releaseOf,
} from '../core/versions/lockfile.ts';
import { parseRequest, type VersionRequest } from '../core/versions/version-request.ts';
import { checkLockedArchive, lockArchives } from './lock-archives.ts';
import type { Run } from './run/run.ts';
import { readRequests } from './versions/read-requests.ts';
import { requireAge } from './versions/release-age.ts';
import { resolve } from './versions/resolve-release.ts';

export interface LockWish {
  /** If there are any, the file gets these requests and no others. */
  readonly requests: readonly string[];
  readonly platforms: 'all' | readonly string[] | undefined;
  /** Resolve what is locked already again. */
  readonly update: boolean;
  /** Compare, and write nothing. */
  readonly check: boolean;
}

/** The command `lock`: brings `setup-go.lock` up to date with what is asked for, or says what it lacks. */
export async function lock(given: Run, plan: Plan, wish: LockWish): Promise<Locked> {
  await given.listenForStop();
  const run: Run = { ...given, shared: { indexes: new Map(), unreachable: new Set() } };
  const { path, text } = await findLockfile(run);
  const old = text === undefined ? emptyLockfile : parseLockfile(text, { path, anyOrder: true });
  const requests = await resolveAll(run, plan, { old, wish });
  const releases = [...new Set(requests.values())];
  const archives = await lockArchives(run, plan, { old, releases, platforms: platformsFor(run, old, wish) });
  const next: Lockfile = { requireTrust: old.requireTrust, requests, archives };
  const printed = printLockfile(next);
  const wrong = wish.check ? await contradictions(run, plan, old) : [];
  const changes = difference(text ?? '', printed);
  const written = !wish.check && printed !== text;
  if (written) await run.files.rewrite(path, printed);
  return {
    path,
    ok: !wish.check || (wrong.length === 0 && changes.added.length === 0 && changes.removed.length === 0),
    written,
    requests: requests.size,
    archives: archives.length,
    ...changes,
    wrong,
  };
}

/** Where it is, or where it is to be: next to the go.mod or go.work that states the request. */
async function findLockfile(run: Run): Promise<{ readonly path: string; readonly text: string | undefined }> {
  for (const folder of run.versionFolders) {
    const path = join(folder, 'setup-go.lock');
    const text = await run.files.readText(path);
    if (text !== undefined) return { path, text };
  }
  for (const name of ['go.work', 'go.mod']) {
    for (const folder of run.versionFolders)
      if ((await run.files.kind(join(folder, name))) === 'file')
        return { path: join(folder, 'setup-go.lock'), text: undefined };
  }
  return { path: join(run.versionFolders[0] ?? run.workspace, 'setup-go.lock'), text: undefined };
}

/** Request -> release. What is locked stays, unless it is to be updated. */
async function resolveAll(
  run: Run,
  plan: Plan,
  { old, wish }: { readonly old: Lockfile; readonly wish: LockWish },
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const request of await wantedRequests(run, plan, { old, wish })) {
    const locked = wish.update ? undefined : old.requests.get(request.text);
    found.set(request.text, locked ?? (await releaseFor(run, plan, request)));
  }
  return found;
}

async function wantedRequests(
  run: Run,
  plan: Plan,
  { old, wish }: { readonly old: Lockfile; readonly wish: LockWish },
): Promise<readonly VersionRequest[]> {
  const named = (text: string, name: string) => parseRequest(text, { kind: 'input', name, yaml: false });
  if (wish.requests.length > 0) return Promise.all(wish.requests.map((text) => named(text, 'VERSIONS')));
  const answers = await readRequests(run, plan);
  const asked = answers.flatMap((answer) => (answer.kind === 'keep' ? [] : [answer.request]));
  // Where nothing asks for a version, the file may still have what somebody has named.
  const own = asked.filter(({ source }) => source.kind !== 'default' || old.requests.size === 0);
  const texts = new Set(own.map(({ text }) => text));
  const others = [...old.requests.keys()].filter((text) => !texts.has(text));
  const all = [...own, ...(await Promise.all(others.map((text) => named(text, 'setup-go.lock'))))];
  if (all.length > 0) return all;
  throw new Problem('USAGE', 'There is nothing to lock: no version is asked for', {
    hint: 'Name one: setup-go-tarball lock 1.26, or write a go.mod.',
  });
}

async function releaseFor(run: Run, plan: Plan, request: VersionRequest): Promise<string> {
  const { mirrors } = plan.sources;
  const unreachable = run.shared?.unreachable ?? new Set();
  const options = { mirrors, retry: plan.retry, checkLatest: true, checksum: '', unreachable };
  const { release, listed, time } = await resolve(run, request, options);
  await requireAge(run, plan, { request, release, listed, time });
  return release;
}

function platformsFor(run: Run, old: Lockfile, { platforms }: LockWish): 'all' | readonly string[] {
  if (platforms !== undefined) return platforms;
  const there = [...new Set(old.archives.map(({ filename }) => platformOf(filename)))];
  return there.length > 0 ? there : [`${run.platform.os}-${run.platform.arch}`];
}

async function contradictions(
  run: Run,
  plan: Plan,
  { archives, requests }: Lockfile,
): Promise<readonly string[]> {
  const named = new Set(requests.values());
  const wrong: string[] = [];
  for (const archive of archives) {
    if (!named.has(releaseOf(archive.filename))) continue;
    wrong.push(...(await checkLockedArchive(run, plan, archive)));
  }
  return wrong;
}

function difference(before: string, after: string): Pick<Locked, 'added' | 'removed'> {
  const lines = (text: string) =>
    text
      .replaceAll('\r\n', '\n')
      .split('\n')
      .filter((line) => line !== '');
  const [old, next] = [new Set(lines(before)), new Set(lines(after))];
  return {
    added: [...next].filter((line) => !old.has(line)),
    removed: [...old].filter((line) => !next.has(line)),
  };
}
