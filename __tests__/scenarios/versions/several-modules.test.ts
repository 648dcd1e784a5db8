/** Several versions side by side as modules, each unpacked in a thread of its own. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { miniGo } from '../../support/mini-go.ts';
import {
  createDatabase,
  moduleOf,
  moduleZip,
  offerDatabase,
  offerModules,
} from '../../support/module-proxy.ts';
import { openScenario, type Scenario } from '../../support/scenario.ts';

const releases = ['go1.99.1', 'go1.98.7', 'go1.97.3'];
const modules = releases.map((release) =>
  moduleOf(miniGo(release, { files: { 'src/cmd/go.mod': `module cmd // ${release}\n` } })),
);
const database = createDatabase(modules);
const request = { 'go-version': '1.97.3,1.98.7,1.99.1', mirrors: 'module-proxy', 'max-retries': '0' };

async function openProxy(scenario: Scenario) {
  const proxy = await scenario.mirror();
  const GOPROXY = offerModules(proxy, modules);
  offerDatabase(proxy, database);
  const folder = '/golang.org/toolchain/@v';
  return {
    proxy,
    env: { GOPROXY, GOSUMDB: database.key },
    zipOf: (version: string) => `${folder}/${version}.zip`,
  };
}

test('each has its own files, proved by the log', async () => {
  await using scenario = await openScenario('several-modules');
  const { env } = await openProxy(scenario);
  const { code, outputs, annotations } = await scenario.step(request, { env });
  expect({ code, errors: annotations.filter(({ level }) => level === 'error') }).toEqual({
    code: 0,
    errors: [],
  });
  const versions: readonly { readonly version: string; readonly root: string; readonly trust: string }[] =
    JSON.parse(outputs['go-versions'] ?? '');
  expect(versions.map(({ version, trust }) => `${version} ${trust}`)).toEqual([
    '1.97.3 log',
    '1.98.7 log',
    '1.99.1 log',
  ]);
  for (const { version, root } of versions) {
    const file = join(root, 'src/cmd/go.mod');
    expect(readFileSync(file, 'utf8')).toBe(`module cmd // go${version}\n`);
    expect(statSync(file).mode & 0o777).toBe(statSync(join(root, 'VERSION')).mode & 0o777);
    expect(readFileSync(`${root}.manifest`, 'utf8')).toContain('src/cmd/go.mod');
  }
});

test.each([
  ['files of another release', 'DIGEST_MISMATCH', () => twisted({ 'src/evil.go': 'package evil\n' })],
  ['a name that leads out of the tree', 'ARCHIVE_REFUSED', () => twisted({ '../../evil': 'evil' })],
  ['half a zip', 'ARCHIVE_REFUSED', () => modules[1]?.bytes.subarray(0, 2000) ?? Buffer.of()],
])('%s is %s; the others stay', async (_, code, bytes) => {
  await using scenario = await openScenario('several-modules');
  const { proxy, env, zipOf } = await openProxy(scenario);
  proxy.serve(zipOf(modules[1]?.version ?? ''), bytes());
  const step = await scenario.step(request, { env });
  expect(step.code).toBe(1);
  const [error] = step.annotations.filter(({ level }) => level === 'error');
  expect(error).toMatchObject({ title: code, message: expect.stringMatching(/^go1\.98\.7: /) });
  expect(error?.message).toContain('Installed, and found by the next run: go1.97.3, go1.99.1.');
  expect(scenario.cached().filter((name) => name.endsWith('.complete'))).toHaveLength(2);
});

/** The module in the middle, with something else in it. */
function twisted(files: Readonly<Record<string, string>>): Buffer {
  const version = modules[1]?.version ?? '';
  const all = { VERSION: 'go1.98.7\n', 'bin/go': '#!/bin/sh\n', ...files };
  return moduleZip(
    version,
    Object.entries(all).map(([name, text]) => ({ name, content: Buffer.from(text) })),
  );
}
