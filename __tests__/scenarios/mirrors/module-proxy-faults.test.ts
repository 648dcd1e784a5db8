/** A module proxy that is down, lies or answers for something else; and the go command's rules of whom to ask then. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { goPlatform } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import type { Fault } from '../../support/mirror-orders.ts';
import type { Mirror } from '../../support/mirror-server.ts';
import {
  createDatabase,
  type Database,
  type GoModule,
  moduleOf,
  moduleZip,
  offerDatabase,
  offerModules,
} from '../../support/module-proxy.ts';
import { openScenario, wire } from '../../support/scenario.ts';

let go: GoModule;
let other: GoModule;
let database: Database;
beforeAll(async () => {
  go = moduleOf(miniGo('go1.99.1', { ballast: 100_000 }));
  other = moduleOf(miniGo('go1.99.1', { files: { 'src/fmt/print.go': 'package evil\n' } }));
  database = createDatabase([go]);
});

const inputs = { 'go-version': '1.99.1', mirrors: 'module-proxy', 'max-retries': '1' };
const zip = () => `/golang.org/toolchain/@v/${go.version}.zip`;
const list = '/golang.org/toolchain/@v/list';

function offerAll(mirror: Mirror): string {
  offerDatabase(mirror, database);
  return offerModules(mirror, [go]);
}

interface Case {
  readonly what: string;
  readonly fault: Fault;
  readonly code: string;
  readonly requests?: number;
}

const zipFaults: readonly Case[] = [
  { what: '404', fault: { kind: 'status', status: 404 }, code: 'MIRROR_STATUS' },
  { what: '410', fault: { kind: 'status', status: 410 }, code: 'MIRROR_STATUS' },
  { what: '403', fault: { kind: 'status', status: 403 }, code: 'MIRROR_STATUS' },
  { what: '503, twice asked', fault: { kind: 'status', status: 503 }, code: 'MIRROR_BUSY', requests: 2 },
  { what: 'a log-in page', fault: { kind: 'html' }, code: 'ARCHIVE_NOT_ONE' },
  {
    what: 'half a zip, the connection cut before the first byte',
    fault: { kind: 'cut', after: 0 },
    code: 'MIRROR_INTERRUPTED',
    requests: 2,
  },
  {
    what: 'half a zip, ended in good order',
    fault: { kind: 'end-early', after: 50_000 },
    code: 'ARCHIVE_REFUSED',
  },
  { what: 'one wrong bit', fault: { kind: 'wrong-bytes', at: 60_000 }, code: 'ARCHIVE_REFUSED' },
  { what: 'no answer', fault: { kind: 'refuse' }, code: 'MIRROR_UNREACHABLE', requests: 2 },
];

test.each(zipFaults)(
  'for the zip: $what is $code, and nothing stays',
  async ({ fault, code, requests = 1 }) => {
    await using scenario = await openScenario('module-faults');
    const proxy = await scenario.mirror();
    const env = { GOPROXY: offerAll(proxy), GOSUMDB: database.key };
    proxy.fail(zip(), fault);

    const step = await scenario.step(inputs, { env });

    expect(step).toMatchObject({ code: 1, outputs: {}, path: [] });
    expect(step.annotations.filter(({ level }) => level === 'error')).toMatchObject([{ title: code }]);
    expect(wire(proxy).filter((line) => line.endsWith('.zip'))).toHaveLength(requests);
    expectNothing(scenario.cached());
  },
);

test.each([
  ['404', 404],
  ['410', 410],
  ['403', 403],
  ['500', 500],
  ['503', 503],
])('no list (%s): an exact version is still asked for', async (_, status) => {
  await using scenario = await openScenario('module-faults');
  const proxy = await scenario.mirror();
  const env = { GOPROXY: offerAll(proxy), GOSUMDB: database.key };
  proxy.fail(list, { kind: 'status', status });

  const exact = await scenario.step(inputs, { env });
  const range = await scenario.step(
    { ...inputs, 'go-version': '^1.98', 'check-latest': 'false' },
    { env: { ...env, RUNNER_TOOL_CACHE: scenario.place.home } },
  );

  expect(exact).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
  expect(range.code).toBe(1);
  if (status !== 404 && status !== 410) return; // the status is the reason then
  expect(range.annotations).toMatchObject([{ title: 'INDEX_INVALID' }]);
  expect(range.annotations[0]?.message).toMatch(/lists no toolchain for .*\nAsk for an exact version/);
});

describe('no list, and a range', () => {
  const refusals = [404, 403, 500, 503];

  test.each(refusals)('%s: the newest that the built-in table knows and the proxy serves', async (status) => {
    await using scenario = await openScenario('module-range');
    const proxy = await scenario.mirror();
    const known = moduleOf(miniGo('go1.26.6'));
    const sums = createDatabase([known]);
    offerDatabase(proxy, sums);
    const env = { GOPROXY: offerModules(proxy, [known]), GOSUMDB: sums.key };
    proxy.fail(list, { kind: 'status', status });
    // Some hold back what is new.
    const newest = known.version.replace('go1.26.6', 'go1.26.8');
    proxy.fail(`/golang.org/toolchain/@v/${newest}.zip`, { kind: 'status', status: 403 });

    for (const [index, request] of ['1.26', '~1.26', '>=1.26 <1.27', '1.26.x'].entries()) {
      const place = { RUNNER_TOOL_CACHE: join(scenario.place.root, `tools-${index}`) };
      const step = await scenario.step({ ...inputs, 'go-version': request }, { env: { ...env, ...place } });
      expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.26.6', trust: 'log' } });
      expect(step.stdout).not.toContain('Retrying in');
    }
  });

  test.each(refusals)('%s: a proxy that serves none says so, with the reason first', async (status) => {
    await using scenario = await openScenario('module-range');
    const proxy = await scenario.mirror();
    const env = { GOPROXY: offerAll(proxy), GOSUMDB: database.key };
    proxy.fail('*', { kind: 'status', status });

    const step = await scenario.step({ ...inputs, 'go-version': '1.26' }, { env });

    expect(step.code).toBe(1);
    const message = step.annotations.at(-1)?.message ?? '';
    expect(message).toMatch(
      status === 404 ? /^module-proxy lists no toolchain for / : /\/list answers \d+\n/,
    );
    expect(message).toContain(
      'Of the releases for "1.26" that the built-in table knows, it serves none:\n  go1.26.8: ',
    );
  });

  test('credentials that are wanted are the reason, and nothing else is asked', async () => {
    await using scenario = await openScenario('module-range');
    const proxy = await scenario.mirror();
    const env = { GOPROXY: offerAll(proxy), GOSUMDB: database.key };
    proxy.fail(list, { kind: 'status', status: 401 });
    const step = await scenario.step({ ...inputs, 'go-version': '1.26' }, { env });
    expect(step.annotations.at(-1)?.message).toMatch(/list answers 401\n/);
    expect(wire(proxy)).toEqual([`401 ${list}`]);
  });
});

test('another zip under the name, whole and well made: the database has another hash', async () => {
  await using scenario = await openScenario('module-faults');
  const proxy = await scenario.mirror();
  const env = { GOPROXY: offerAll(proxy), GOSUMDB: database.key };
  proxy.serve(zip(), other.bytes);

  const step = await scenario.step(inputs, { env });

  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'DIGEST_MISMATCH' }] });
  expect(step.annotations[0]?.message).toContain(
    `has the hash ${other.h1}, the Go checksum database has ${go.h1}`,
  );
  expectNothing(scenario.cached());
});

test('a zip with a name outside the module is refused', async () => {
  await using scenario = await openScenario('module-faults');
  const proxy = await scenario.mirror();
  const env = { GOPROXY: offerAll(proxy), GOSUMDB: database.key };
  proxy.serve(
    zip(),
    moduleZip(`v0.0.1-go1.99.2.${goPlatform}`, [{ name: 'VERSION', content: 'go1.99.1\n' }]),
  );

  const step = await scenario.step(inputs, { env });

  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'ARCHIVE_REFUSED' }] });
  expect(step.annotations[0]?.message).toContain('is not below');
  expectNothing(scenario.cached());
});

test('a proxy that is down', async () => {
  await using scenario = await openScenario('module-faults');

  const step = await scenario.step(inputs, { env: { GOPROXY: 'http://127.0.0.1:9', GOSUMDB: database.key } });

  expect(step).toMatchObject({ code: 1 });
  expect(step.annotations.at(-1)).toMatchObject({
    level: 'error',
    title: expect.stringMatching(/^(?:MIRROR|SUMDB)_UNREACHABLE$/),
  });
});

test.each(['off', 'direct', 'direct,http://127.0.0.1:9', 'off|http://127.0.0.1:9'])(
  'GOPROXY=%s has no proxy to ask, and nobody is asked',
  async (GOPROXY) => {
    await using scenario = await openScenario('module-faults');

    const step = await scenario.step(inputs, { env: { GOPROXY, GOSUMDB: database.key } });

    expect(step).toMatchObject({ code: 1, annotations: [{ level: 'error', title: 'MIRROR_STATUS' }] });
    expect(step.annotations[0]?.message).toMatch(
      /GOPROXY is "(?:off|direct)", so there is no module proxy to ask/,
    );
  },
);

interface ListCase {
  readonly separator: ',' | '|';
  readonly what: string;
  readonly first: Fault | undefined;
  /** Is the second proxy asked for the zip? */
  readonly second: boolean;
  readonly code: string | undefined;
}

const lists: readonly ListCase[] = [
  { separator: ',', what: 'has it', first: undefined, second: false, code: undefined },
  { separator: '|', what: 'has it', first: undefined, second: false, code: undefined },
  {
    separator: ',',
    what: 'answers 404',
    first: { kind: 'status', status: 404 },
    second: true,
    code: undefined,
  },
  {
    separator: ',',
    what: 'answers 410',
    first: { kind: 'status', status: 410 },
    second: true,
    code: undefined,
  },
  {
    separator: '|',
    what: 'answers 404',
    first: { kind: 'status', status: 404 },
    second: true,
    code: undefined,
  },
  {
    separator: ',',
    what: 'answers 403',
    first: { kind: 'status', status: 403 },
    second: false,
    code: 'MIRROR_STATUS',
  },
  {
    separator: '|',
    what: 'answers 403',
    first: { kind: 'status', status: 403 },
    second: true,
    code: undefined,
  },
  {
    separator: ',',
    what: 'answers 500',
    first: { kind: 'status', status: 500 },
    second: false,
    code: 'MIRROR_BUSY',
  },
  {
    separator: '|',
    what: 'answers 500',
    first: { kind: 'status', status: 500 },
    second: true,
    code: undefined,
  },
  {
    separator: ',',
    what: 'does not answer',
    first: { kind: 'refuse' },
    second: false,
    code: 'MIRROR_UNREACHABLE',
  },
  { separator: '|', what: 'does not answer', first: { kind: 'refuse' }, second: true, code: undefined },
];

test.each(lists)('first $separator second: the first $what', async ({ separator, first, second, code }) => {
  await using scenario = await openScenario('module-faults');
  const [one, two, sums] = [await scenario.mirror(), await scenario.mirror(), await scenario.mirror()];
  offerModules(one, [go]);
  offerModules(two, [go]);
  const GOSUMDB = `${database.key} ${offerDatabase(sums, database)}`;
  if (first) one.fail('*', first);

  const step = await scenario.step(
    { ...inputs, 'max-retries': '0' },
    { env: { GOPROXY: `${one.url}${separator}${two.url},direct`, GOSUMDB } },
  );

  expect(step.code).toBe(code === undefined ? 0 : 1);
  if (code !== undefined) expect(step.annotations.at(-1)?.title).toBe(code);
  expect(wire(two).some((line) => line.endsWith('.zip'))).toBe(second);
});

test('a comma list: the database is read through the first proxy that passes it on', async () => {
  await using scenario = await openScenario('module-faults');
  const [one, two] = [await scenario.mirror(), await scenario.mirror()];
  offerModules(one, [go]);
  offerDatabase(two, database);

  const step = await scenario.step(inputs, {
    env: { GOPROXY: `${one.url},${two.url}`, GOSUMDB: database.key },
  });

  expect(step).toMatchObject({ code: 0, outputs: { trust: 'log' } });
  expect(wire(one)).toContain(`404 /sumdb/${database.name}/supported`);
  expect(wire(two).filter((line) => line.includes('/lookup/'))).toHaveLength(1);
});

function expectNothing(cached: readonly string[]): void {
  expect(cached.filter((path) => path.startsWith('go') && !/^[^/]+\/$/.test(path))).toEqual([]);
}
