/** The stories of dist/, told again with the one-file bundle. */
import { execFile } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { oneFile, root } from '../../support/goinstall.ts';
import { createPlace } from '../../support/product.ts';

const stories = [
  'activate/activation',
  'install/dist-alone',
  'install/slim',
  'mirrors/base-url',
  'mirrors/mirror-faults',
  'mirrors/module-proxy',
  'mirrors/url-templates',
  'shell/command-line',
  'tool-cache/tool-cache',
  'trust/digest-sources',
  'trust/hostile-archives',
  'trust/log-check',
  'trust/require-trust',
  'trust/verify',
  'trust/wrong-bytes',
  'versions/version-requests',
  'versions/version-sources',
];

test('the scenarios hold for it', async () => {
  using place = createPlace('one-file');
  const alone = join(place.root, 'bundle.mjs');
  copyFileSync(oneFile, alone);
  const files = stories.map((name) => `__tests__/scenarios/${name}.test.ts`);
  const args = [
    '--experimental-vm-modules',
    join(root, 'node_modules/jest/bin/jest.js'),
    '--json',
    '--runTestsByPath',
  ];
  const env = { ...process.env, SCENARIO_DIST: alone };
  const options = { cwd: root, env, maxBuffer: 1 << 28 };
  const { stdout } = await promisify(execFile)(process.execPath, [...args, ...files], options);
  const results = JSON.parse(stdout);
  expect(results).toMatchObject({ success: true, numFailedTests: 0, numTotalTestSuites: stories.length });
  expect(results.numPassedTests).toBeGreaterThan(100);
}, 1_800_000);
