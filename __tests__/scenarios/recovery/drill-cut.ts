/** The connection that breaks off at a percentage of the file: run in part and in full. */
import { expect } from '@jest/globals';
import { createDatabase, moduleOf, offerDatabase, offerModules } from '../../support/module-proxy.ts';
import { offer } from '../../support/scenario.ts';
import { archivePath, budget, go, openDrill, sentFor, unfinished, wrongTrees } from './drill.ts';

/** Gives the bytes on the wire as a part of the archive's. */
export type CutDrill = (percent: number) => Promise<number>;

const at = (percent: number, size: number) => Math.floor((size * percent) / 100);

export const cutWithOneMirror: CutDrill = async (percent) => {
  await using drill = await openDrill('cut');
  drill.mirror.fail(archivePath, { kind: 'cut', after: at(percent, go.bytes.length) }, 1);

  const step = await drill.install();

  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
  return judge(drill.place, sentFor(archivePath, drill.mirror), go.bytes.length);
};

/** The first mirror has nothing more to give after the cut. */
export const cutWithTwoMirrors: CutDrill = async (percent) => {
  await using drill = await openDrill('cut');
  const other = await drill.scenario.mirror();
  const mirrors = `${drill.mirrors} ${offer(other, [go])}`;
  drill.mirror.fail(archivePath, { kind: 'cut', after: at(percent, go.bytes.length) }, 1);
  drill.mirror.fail(archivePath, { kind: 'refuse' });

  const step = await drill.install({ mirrors });

  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1', mirror: `${other.url}/go` } });
  return judge(drill.place, sentFor(archivePath, drill.mirror, other), go.bytes.length);
};

/** And again at the same part of what is left. */
export const cutTwice: CutDrill = async (percent) => {
  await using drill = await openDrill('cut');
  const first = at(percent, go.bytes.length);
  drill.mirror.fail(archivePath, { kind: 'cut', after: first }, 1);
  drill.mirror.fail(archivePath, { kind: 'cut', after: at(percent, go.bytes.length - first) }, 1);

  const step = await drill.install();

  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
  return judge(drill.place, sentFor(archivePath, drill.mirror), go.bytes.length);
};

const module = moduleOf(go);
const database = createDatabase([module]);

export const cutModule: CutDrill = async (percent) => {
  await using drill = await openDrill('cut');
  const proxy = await drill.scenario.mirror();
  const env = { GOPROXY: offerModules(proxy, [module]), GOSUMDB: database.key };
  offerDatabase(proxy, database);
  const path = `/golang.org/toolchain/@v/${module.version}.zip`;
  proxy.fail(path, { kind: 'cut', after: at(percent, module.bytes.length) }, 1);

  const step = await drill.install({ mirrors: 'module-proxy' }, { env });

  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1', trust: 'log' } });
  const slim = { ...go, files: go.files.filter((file) => !/^(api|doc|misc|test)\//.test(file.path)) };
  return judge(drill.place, sentFor(path, proxy), module.bytes.length, slim);
};

/** Of what is done at once where the connection breaks off, so that nobody waits. */
export const cutsAndNoWait: CutDrill = async (percent) => {
  await using drill = await openDrill('cut');
  drill.mirror.fail(archivePath, { kind: 'cut', after: at(percent, go.bytes.length) }, 1);

  const step = await drill.install({ 'retry-backoff-ms': '600000', 'max-retries': '0' });

  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
  expect(step.stdout).not.toContain('Retrying');
  return judge(drill.place, sentFor(archivePath, drill.mirror), go.bytes.length);
};

function judge(
  place: Parameters<typeof wrongTrees>[0],
  sent: number,
  size: number,
  archive: typeof go = go,
): number {
  expect(wrongTrees(place, archive)).toEqual([]);
  expect(unfinished(place)).toEqual([]);
  expect(sent).toBeLessThanOrEqual(budget(size));
  expect(sent).toBeGreaterThanOrEqual(size);
  return sent / size;
}
