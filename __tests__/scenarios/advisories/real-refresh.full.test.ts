/** advisories-refresh with the real module and the real checksum database; skipped by name if they are not available. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { readTable, type StoredTable } from '../../../src/core/advisories/advisory-table.ts';
import json from '../../../src/core/advisories/known-advisories.json' with { type: 'json' };
import { storeTable } from '../../../src/core/advisories/store-table.ts';
import { parseGoproxy } from '../../../src/core/sources/goproxy.ts';
import { installGo } from '../../support/installed-go.ts';
import { builtFolder, createPlace, type Place, runStep } from '../../support/product.ts';
import { fetchText, goproxy, proxyEnvironment } from '../../support/real-proxy.ts';
import { testUnless } from '../../support/test-unless.ts';
import { defaults } from './known.ts';

const GOPROXY = goproxy();
const [proxy] = parseGoproxy(GOPROXY).proxies;
const module = proxy && `${proxy.url}/golang.org/x/vulndb`;
const latest = module && ((await fetchText(`${module}/@latest`)) ?? (await fetchText(`${module}/@v/list`)));
const stored = storeTable(readTable(json));
/** Of a table that is older than any other. */
const oldModule = 'v0.0.0-20200101000000-000000000000';

testUnless(latest === undefined ? 'there is no module proxy' : '')(
  'a bundle with an old table has all that the table in the repository has',
  async () => {
    using place = createPlace('refresh');
    installGo(place.toolCache);
    const given = { env: { ...defaults, ...proxyEnvironment(), GOPROXY }, dist: bundleWithOldTable(place) };
    const step = await runStep(place, { 'go-version': '1.22', 'advisories-refresh': 'true' }, given);
    expect({
      code: step.code,
      warnings: step.annotations.filter(({ level }) => level === 'warning'),
    }).toEqual({
      code: 0,
      warnings: [],
    });
    const folder = join(place.toolCache, '.setup-go-tarball/advisories');
    const [name = ''] = readdirSync(folder);
    const kept: StoredTable = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    expect(latest).toContain(kept.module);
    if (kept.module === stored.module) expect(kept).toEqual(stored);
    else
      expect(Object.keys(kept.advisories)).toEqual(expect.arrayContaining(['GO-2024-2963', 'GO-2021-0067']));
  },
  300_000,
);

function bundleWithOldTable(place: Place): string {
  const dist = join(place.root, 'dist');
  cpSync(builtFolder, dist, { recursive: true });
  const chunks = readdirSync(dist).filter((name) =>
    readFileSync(join(dist, name), 'utf8').includes(stored.module),
  );
  for (const name of chunks) {
    const text = readFileSync(join(dist, name), 'utf8');
    writeFileSync(join(dist, name), text.replaceAll(stored.module, oldModule));
  }
  expect(chunks).toHaveLength(1);
  return dist;
}
