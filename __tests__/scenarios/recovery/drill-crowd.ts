/** The drills with many installers at once, for the numbers of the quick and of the full tests. */
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { goFile, installGo, toolCacheArch } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import type { StepOutcome } from '../../support/product.ts';
import { offer, openScenario } from '../../support/scenario.ts';
import { findInToolCache, markedTrees } from '../../support/tool-cache-find.ts';
import { bytesSent, crowd, downloads, records, unfinished } from './crowd.ts';
import { differences } from './drill.ts';

const go = miniGo('go1.99.1', { ballast: 1_000_000 });
const inputs = { 'go-version': '1.99.1' };

/** Prints its figures. */
export async function oneDownload(size: number): Promise<void> {
  await using scenario = await openScenario('crowd');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [go]);
  mirror.fail(`/go/${go.filename}`, { kind: 'drip', bytes: 64 * 1024, everyMs: 30 }); // so that all are there in time

  const { outcomes, committed } = await crowd(scenario, size, { ...inputs, mirrors });

  expectAllToHave(outcomes);
  expect(committed).toBe(1);
  expect(downloads(mirror, go)).toBe(1);
  expect(bytesSent(mirror, go)).toBe(go.bytes.length);
  expectOneTree(scenario.place.toolCache);
  console.log(`${size} installers: ${outcomes.length} successes, 1 download, 1 commit`);
}

/** The same where nobody waits. Prints its figures. */
export async function oneCommit(size: number): Promise<void> {
  await using scenario = await openScenario('unlocked');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [go]);

  const { outcomes, committed } = await crowd(scenario, size, { ...inputs, mirrors, locking: 'false' });

  expectAllToHave(outcomes);
  expect(committed).toBe(1);
  expectOneTree(scenario.place.toolCache);
  console.log(
    `${size} installers without locking: ${outcomes.length} successes, ${downloads(mirror, go)} downloads, ${committed} commit`,
  );
}

/** A marked tree without its go command is replaced by many at once, while somebody looks all the time. */
export async function oneReplacement(size: number, more: Readonly<Record<string, string>>): Promise<void> {
  await using scenario = await openScenario('replaced');
  const goDev = await scenario.official([go]);
  const { toolCache } = scenario.place;
  const root = installGo(toolCache, { release: 'go1.99.1' });
  rmSync(join(root, goFile));
  writeFileSync(join(root, 'src/left-over.go'), 'package old\n');

  expect(await look(toolCache)).toBe('broken');

  const steps = Array.from({ length: size }, () => scenario.step({ ...inputs, ...more }, { env: goDev.env }));
  const all = Promise.all(steps);
  const seen = await watch(toolCache, all);

  for (const step of await all) expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
  // The broken one is seen until the first one has come so far, and never again.
  expect(seen.indexOf('whole')).toBeGreaterThan(seen.lastIndexOf('broken'));
  if (seen.includes('nothing')) expect(seen.indexOf('nothing')).toBeGreaterThan(seen.lastIndexOf('broken'));
  expectOneTree(toolCache);
  const count = (wanted: string) => seen.filter((state) => state === wanted).length;
  console.log(
    `${size} replacing one broken tree (${JSON.stringify(more)}): seen broken ${count('broken')} times, then nothing ${count('nothing')}, whole ${count('whole')}`,
  );
}

type Seen = 'broken' | 'nothing' | 'whole';

/** What a look at the slot shows, over and over until the work is done. */
async function watch(toolCache: string, work: Promise<unknown>): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  let running = true;
  const ended = work.finally(() => {
    running = false;
  });
  for (; running; await sleep(1)) {
    const before = identity(toolCache);
    const state = await look(toolCache);
    // One that was taken away while it was read says nothing.
    if (before === identity(toolCache)) seen.push(state);
  }
  await ended;
  return seen;
}

async function look(toolCache: string): Promise<Seen> {
  const root = await findInToolCache(toolCache, 'go', '1.99.1');
  return root === undefined ? 'nothing' : stateOf(root);
}

function stateOf(root: string): Seen {
  try {
    return differences(root, go).length > 0 ? 'broken' : 'whole';
  } catch {
    return 'broken'; // it went away while it was read, or is no tree at all
  }
}

/** Which tree and which marker there are. */
function identity(toolCache: string): string {
  const root = join(toolCache, 'go', '1.99.1', toolCacheArch);
  const facts = [root, `${root}.complete`].map((path) => statSync(path, { throwIfNoEntry: false }));
  return facts.map((fact) => `${fact?.ino} ${fact?.birthtimeMs}`).join();
}

/** The one that downloads is killed, again and again, while others wait. */
export async function holdersKilled(kills: number): Promise<void> {
  await using scenario = await openScenario('heirs');
  const mirror = await scenario.mirror();
  const large = miniGo('go1.99.1', { ballast: 1_000_000 * (kills + 2) });
  const mirrors = offer(mirror, [large]);
  mirror.fail(`/go/${large.filename}`, { kind: 'drip', bytes: 128 * 1024, everyMs: 40 });
  const steps = Array.from({ length: kills + 3 }, () => scenario.step({ ...inputs, mirrors }));

  const kept: number[] = [];
  for (let killed = 0; killed < kills; killed++) {
    const more = (kept.at(-1) ?? 0) + 500_000;
    let lockOwner = lockOwnerOf(scenario.place.toolCache);
    for (; lockOwner.size < more; lockOwner = lockOwnerOf(scenario.place.toolCache)) await sleep(10);
    kept.push(lockOwner.size);
    process.kill(lockOwner.pid, 'SIGKILL');
  }
  const outcomes = await Promise.all(steps);

  expect(outcomes.filter(({ signal }) => signal === 'SIGKILL')).toHaveLength(kills);
  expect(outcomes.filter(({ code }) => code === 0)).toHaveLength(3);
  const [root = ''] = markedTrees(scenario.place.toolCache);
  expect(differences(root, large)).toEqual([]);
  expect(unfinished(scenario.place.toolCache)).toEqual([]);
  const ratio = bytesSent(mirror, large) / large.bytes.length;
  console.log(`${kills} holders killed: ${ratio.toFixed(4)} times the archive over the wire`);
  const starts = mirror.requests.map(({ headers }) =>
    Number(/^bytes=(\d+)-/.exec(headers['range'] ?? '')?.[1]),
  );
  const resumed = starts.filter((start) => !Number.isNaN(start));
  // Whatever had been written is not fetched again; what was under way when one was killed is.
  expect(resumed).toHaveLength(kills);
  for (const [index, start] of resumed.entries()) expect(start).toBeGreaterThanOrEqual(kept[index] ?? 0);
}

/** Whose partial it is that grows, and its bytes. */
function lockOwnerOf(toolCache: string): { readonly pid: number; readonly size: number } {
  const [partial = ''] = unfinished(toolCache).filter((path) => path.endsWith('.partial'));
  const pid = Number(/\/(\d+)-[^/]*\.partial$/.exec(partial)?.[1]);
  return { pid, size: statSync(join(toolCache, partial), { throwIfNoEntry: false })?.size ?? 0 };
}

/** On a busy machine the mirror may drop a connection that was idle for long, which is told, and passes. */
function expectAllToHave(outcomes: readonly StepOutcome[]): void {
  for (const step of outcomes) {
    expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
    expect(step.annotations.filter(({ level }) => level === 'error')).toEqual([]);
  }
}

function expectOneTree(toolCache: string): void {
  const trees = markedTrees(toolCache);
  expect(trees).toHaveLength(1);
  expect(differences(trees[0] ?? '', go)).toEqual([]);
  expect(unfinished(toolCache)).toEqual([]);
  expect(records(toolCache).length).toBeLessThanOrEqual(1);
}
