/** A clock that is ten years off, either way: in the process, and in the times of the files. */
import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { archivePath, go, openDrill, sentFor, transactionFolder, unfinished, wrongTrees } from './drill.ts';

const half = Math.floor(go.bytes.length / 2);
const tenYears = 10 * 365.25 * 24 * 3_600_000;

/** Node with another wall clock; timers and elapsed time are as they are. */
function clockOff(by: number): Record<string, string> {
  const shifted = `
    const real = Date, off = ${by};
    globalThis.Date = class Date extends real {
      constructor(...given) { given.length === 0 ? super(real.now() + off) : super(...given); }
      static now() { return real.now() + off; }
    };`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(shifted)}` };
}

/** Tells the stories of one way. */
export function tellClock(way: 'ahead' | 'behind'): void {
  describe(`ten years ${way}`, () => tellClockOff(way === 'ahead' ? tenYears : -tenYears));
}

function tellClockOff(by: number): void {
  test('installs, and says when by its own clock', async () => {
    await using drill = await openDrill('clock');
    const step = await drill.install({}, { env: clockOff(by) });
    expect(step).toMatchObject({ code: 0, annotations: [], outputs: { 'go-version': '1.99.1' } });
    expect(wrongTrees(drill.place)).toEqual([]);
    expect(unfinished(drill.place)).toEqual([]);
    expect(await drill.install()).toMatchObject({ code: 0, annotations: [] });
    expect(sentFor(archivePath, drill.mirror)).toBe(go.bytes.length);
  });

  test.each([
    ['the first run', clockOff(by), {}],
    ['the second run', {}, clockOff(by)],
  ])('in %s: goes on all the same', async (_which, first, second) => {
    await using drill = await openDrill('clock');
    drill.mirror.fail(archivePath, { kind: 'cut', after: half }, 1);
    drill.mirror.fail(archivePath, { kind: 'refuse' });
    expect(await drill.install({ 'max-retries': '0' }, { env: first })).toMatchObject({ code: 1 });
    drill.mirror.recover();
    expect(await drill.install({}, { env: second })).toMatchObject({ code: 0, annotations: [] });
    expect(wrongTrees(drill.place)).toEqual([]);
    expect(sentFor(archivePath, drill.mirror)).toBe(go.bytes.length);
  });

  test('in the times of the files: goes on all the same', async () => {
    await using drill = await openDrill('clock');
    drill.mirror.fail(archivePath, { kind: 'cut', after: half }, 1);
    drill.mirror.fail(archivePath, { kind: 'refuse' });
    await drill.install({ 'max-retries': '0' });
    const folder = transactionFolder(drill.place.toolCache) ?? '';
    const time = new Date(Date.now() + by);
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), time, time);
    drill.mirror.recover();
    expect(await drill.install()).toMatchObject({ code: 0, annotations: [] });
    expect(sentFor(archivePath, drill.mirror)).toBe(go.bytes.length);
  });

  test('in one of two that run at the same time: it waits for the other, and takes what that has', async () => {
    await using drill = await openDrill('clock');
    drill.mirror.fail(archivePath, { kind: 'drip', bytes: 50_000, everyMs: 10 }, 1);
    const both = [drill.install(), drill.install({}, { env: clockOff(by) })];
    for (const outcome of await Promise.all(both)) expect(outcome).toMatchObject({ code: 0 });
    expect(sentFor(archivePath, drill.mirror)).toBe(go.bytes.length);
    expect(wrongTrees(drill.place)).toEqual([]);
    expect(unfinished(drill.place)).toEqual([]);
  });
}
