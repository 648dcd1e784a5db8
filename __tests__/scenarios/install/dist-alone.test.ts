/** The committed dist/ is all there is on a runner: no node_modules, no tar, no unzip, nothing on PATH. */
import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { miniGo } from '../../support/mini-go.ts';
import { builtFolder } from '../../support/product.ts';
import { openScenario } from '../../support/scenario.ts';

test.each(['1.99.1', '>=1.98 <2'])(
  'dist/ alone, with an empty PATH, does the whole job for %s',
  async (request) => {
    await using scenario = await openScenario('alone');
    const goDev = await scenario.official([miniGo('go1.99.1')]);
    const dist = join(scenario.place.root, 'elsewhere', basename(builtFolder));
    cpSync(builtFolder, dist, { recursive: true });

    const step = await scenario.step({ 'go-version': request }, { dist, env: { ...goDev.env, PATH: '' } });

    expect(step).toMatchObject({
      code: 0,
      annotations: [],
      outputs: { 'go-version': '1.99.1', trust: 'index' },
      stderr: '',
    });
  },
);
