/** The stories of dist/, told again with the one-file bundle. */
import { execFile } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { oneFile, root } from '../../support/goinstall.ts';
import { createPlace } from '../../support/product.ts';

const stories = [
  ...[
    'activation',
    'base-url',
    'command-line',
    'digest-sources',
    'dist-alone',
    'hostile-archives',
    'log-judge',
  ],
  ...['mirror-faults', 'module-proxy', 'require-trust', 'slim', 'tool-cache', 'url-templates', 'verify'],
  ...['version-requests', 'version-sources', 'wrong-bytes'],
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
}, 900_000);
