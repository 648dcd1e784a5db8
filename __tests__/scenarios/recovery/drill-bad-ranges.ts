/** Mirrors that change the file in the middle, or answer a request for the rest of it wrongly. */
import { expect, test } from '@jest/globals';
import { miniGo } from '../../support/mini-go.ts';
import type { Fault, ServeOptions } from '../../support/mirror-orders.ts';
import type { Mirror } from '../../support/mirror-server.ts';
import { offer } from '../../support/scenario.ts';
import {
  archivePath,
  type Drill,
  differences,
  go,
  markedTrees,
  openDrill,
  sentFor,
  unfinished,
  wrongTrees,
} from './drill.ts';

const size = go.bytes.length;
const half = Math.floor(size / 2);
/** What the first half cannot be part of. */
const changed = miniGo('go1.99.1', { ballast: 2_400_000, files: { 'src/fmt/print.go': 'package fmt\n' } });

interface Lie {
  readonly what: string;
  /** How the mirror answers the second request, and after it; none for one that does as it should. */
  readonly faults: readonly { readonly fault: Fault; readonly times?: number }[];
  readonly serve?: ServeOptions;
  /** Bytes on the wire with one mirror, as a part of the archive's. */
  readonly most: number;
  /** The same with a second mirror that is honest. */
  readonly mostOfTwo: number;
  readonly said?: RegExp;
}

const once = (fault: Fault) => [{ fault, times: 1 }];
const always = (fault: Fault) => [{ fault }];

/** What a mirror sends before the connection is closed again cannot be called back. */
const wasted = 0.6;

const lies: readonly Lie[] = [
  { what: 'no ETag', faults: [], serve: { etag: false }, most: 1.02, mostOfTwo: 1.02 },
  { what: 'a weak ETag', faults: [], serve: { etag: 'W/"x"' }, most: 1.02, mostOfTwo: 1.02 },
  {
    what: 'ranges are ignored',
    faults: always({ kind: 'ignore-range' }),
    most: 1.52,
    mostOfTwo: 1.52,
  },
  {
    what: 'ranges are ignored once',
    faults: once({ kind: 'ignore-range' }),
    most: 1.52,
    mostOfTwo: 1.52,
  },
  {
    what: 'a 206 that begins later',
    faults: always({ kind: 'lie-about-range', by: 10 }),
    most: 1.5 + wasted,
    mostOfTwo: 1.02 + wasted,
    said: /it begins at \d+, but \d+ was requested/,
  },
  {
    what: 'a 206 that begins earlier',
    faults: always({ kind: 'lie-about-range', by: -10 }),
    most: 1.5 + wasted,
    mostOfTwo: 1.02 + wasted,
    said: /it begins at \d+, but \d+ was requested/,
  },
  {
    what: 'a 206 of a longer file',
    faults: always({ kind: 'lie-about-total', by: 1 }),
    most: 1.5 + wasted,
    mostOfTwo: 1.02 + wasted,
    said: /it ends at \d+ of \d+ bytes/,
  },
  {
    what: 'a 206 with the right words and the wrong bytes',
    faults: once({ kind: 'shifted-range', by: 10 }),
    most: 2.02,
    mostOfTwo: 2.02,
    said: /discarding the partial download and starting over/,
  },
  { what: 'a 416', faults: once({ kind: '416' }), most: 1.52, mostOfTwo: 1.52 },
  {
    what: 'a 206 that is cut',
    faults: once({ kind: 'cut', after: 100_000 }),
    most: 1.02,
    mostOfTwo: 1.02,
    said: /was cut off after 100000 bytes/,
  },
  {
    what: 'a length that is too long',
    faults: once({ kind: 'wrong-length', by: 5 }),
    most: 2.02,
    mostOfTwo: 1.02 + wasted,
  },
  {
    what: 'a length that is too short',
    faults: once({ kind: 'wrong-length', by: -5 }),
    most: 2.02,
    mostOfTwo: 1.52 + wasted,
  },
  { what: 'a web page', faults: once({ kind: 'html' }), most: 0, mostOfTwo: 1.02 },
];

async function openLie(lie: Lie): Promise<Drill> {
  const drill = await openDrill('lies');
  drill.mirror.serve(archivePath, go.bytes, lie.serve);
  drill.mirror.fail(archivePath, { kind: 'cut', after: half }, 1);
  for (const { fault, times } of lie.faults) drill.mirror.fail(archivePath, fault, times);
  return drill;
}

function requireWhole(drill: Drill, mirrors: readonly Mirror[], most: number): void {
  expect(markedTrees(drill.place)).toHaveLength(1);
  expect(wrongTrees(drill.place)).toEqual([]);
  expect(unfinished(drill.place)).toEqual([]);
  expect(sentFor(archivePath, ...mirrors) / size).toBeLessThanOrEqual(most);
}

/** Tells of each `step`th lie, with one mirror and with two. */
export function tellLies(step: number): void {
  const chosen = lies.filter((_lie, index) => index % step === 0);
  test.each(chosen.filter(({ most }) => most > 0))('$what: installed, one mirror', async (lie) => {
    await using drill = await openLie(lie);
    const step = await drill.install();
    expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
    if (lie.said) expect(step.stdout).toMatch(lie.said);
    requireWhole(drill, [drill.mirror], lie.most);
  });

  test.each(chosen)('$what: installed, two mirrors', async (lie) => {
    await using drill = await openLie(lie);
    const other = await drill.scenario.mirror();
    const step = await drill.install({ mirrors: `${drill.mirrors} ${offer(other, [go])}` });
    expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
    if (lie.said) expect(step.stdout).toMatch(lie.said);
    requireWhole(drill, [drill.mirror, other], lie.mostOfTwo);
  });
}

/** The one that the mirror makes from the content. */
const etagOfGo = `"${go.sha256.slice(0, 16)}"`;

/** Tells what a later run may find. */
export function tellLaterRuns(): void {
  /** Half of the archive, from a run that the mirror would give no more. */
  async function halfDone(name: string): Promise<Drill> {
    const drill = await openDrill(name);
    drill.mirror.fail(archivePath, { kind: 'cut', after: half }, 1);
    drill.mirror.fail(archivePath, { kind: 'refuse' });
    const step = await drill.install({ 'max-retries': '0' });
    expect(step).toMatchObject({ code: 1 });
    expect(wrongTrees(drill.place)).toEqual([]);
    drill.mirror.recover();
    return drill;
  }

  test('a later run finds the same file: goes on, and says so', async () => {
    await using drill = await halfDone('later');
    const step = await drill.install();
    expect(step).toMatchObject({ code: 0, annotations: [] });
    expect(step.stdout).toContain(`Resuming ${drill.mirror.url}${archivePath} at byte ${half}\n`);
    requireWhole(drill, [drill.mirror], 1.02);
    const headers = drill.mirror.requests.findLast(({ path }) => path === archivePath)?.headers;
    expect(headers).toMatchObject({ range: `bytes=${half}-`, 'if-range': expect.stringMatching(/^"/) });
  });

  test('a later run finds another ETag: the whole file', async () => {
    await using drill = await halfDone('later');
    drill.mirror.serve(archivePath, go.bytes, { etag: '"another"' });
    const step = await drill.install();
    expect(step).toMatchObject({ code: 0, annotations: [] });
    requireWhole(drill, [drill.mirror], 1.52);
  });

  test('a later run finds another file under the old ETag: a clear error, and nothing of it stays', async () => {
    await using drill = await halfDone('later');
    drill.mirror.serve(archivePath, changed.bytes, { etag: etagOfGo });
    const step = await drill.install({ 'max-retries': '1' });
    expect(step.code).toBe(1);
    expect(step.annotations.at(-1)?.title).toMatch(/^(SIZE|DIGEST)_MISMATCH$/);
    expect(markedTrees(drill.place)).toEqual([]);
    expect(unfinished(drill.place)).toEqual([]);
  });

  test('a later run finds another file, and the index says so: that one, whole', async () => {
    await using drill = await halfDone('later');
    offer(drill.mirror, [changed]);
    const step = await drill.install();
    expect(step.code).toBe(0);
    const [root = '', ...more] = markedTrees(drill.place);
    expect(more).toEqual([]);
    expect(differences(root, changed)).toEqual([]);
  });

  test('a later run finds a mirror that does not know ranges, and another one that does: the other one goes on', async () => {
    await using drill = await halfDone('later');
    drill.mirror.fail(archivePath, { kind: 'status', status: 503 });
    const other = await drill.scenario.mirror();
    const step = await drill.install({ mirrors: `${drill.mirrors} ${offer(other, [go])}` });
    expect(step.code).toBe(0);
    expect(sentFor(archivePath, other)).toBeLessThanOrEqual(size - half);
    requireWhole(drill, [drill.mirror, other], 1.02);
    expect(other.requests.at(-1)?.headers['if-range']).toBeUndefined(); // that ETag is the first one's
  });

  test('a later run finds a mirror that lies about ranges: the lie is told, and the whole file fetched', async () => {
    await using drill = await halfDone('later');
    drill.mirror.fail(archivePath, { kind: 'lie-about-range', by: 1 });
    const step = await drill.install();
    expect(step.code).toBe(0);
    expect(step.annotations[0]?.message).toContain('does not send the rest of the file: it begins at');
    expect(
      drill.mirror.requests.findLast(({ path }) => path === archivePath)?.headers['range'],
    ).toBeUndefined();
    requireWhole(drill, [drill.mirror], 2.1);
  });
}
