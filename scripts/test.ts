/**
 * Checks types, builds a fresh dist/ (which the scenarios run), then runs jest. The last line counts passed and
 * failed tests. Arguments go to jest (`npm test -- __tests__/core`); `--full` adds the slow files, `*.full.test.ts`,
 * and installs act if it is missing, which quick tests use too if it is there.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installAct } from '../__tests__/support/act-program.ts';

const root = join(import.meta.dirname, '..');
const results = join(root, '.test-results/jest.json');
const args = process.argv.slice(2);
const full = args.includes('--full');

if (full) {
  const { missing } = await installAct();
  if (missing !== '') console.error(missing);
}
rmSync(results, { force: true });
mkdirSync(dirname(results), { recursive: true });
const steps = {
  types: run('node_modules/typescript/bin/tsc', ['-p', '.']),
  build: run('scripts/build.ts', []),
  tests: run('node_modules/jest/bin/jest.js', [
    ...args.filter((arg) => arg !== '--full'),
    ...(full
      ? []
      : ['--testPathIgnorePatterns=\\.full\\.test\\.ts$', '--testPathIgnorePatterns=/node_modules/']),
    '--json',
    `--outputFile=${results}`,
  ]),
};
const failed = Object.entries(steps).filter(([, passed]) => !passed);
for (const [step] of failed) console.error(`failed: ${step}`);
process.exitCode = failed.length === 0 ? 0 : 1;
// Prints the line.
await import('./counts.ts');

/** Whether it passed. Its output goes to standard error, because standard output is only for the line of counts. */
function run(script: string, scriptArgs: readonly string[]): boolean {
  // jest runs ECMAScript modules in vm contexts, about which Node 24 warns once per worker.
  const options = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const { status } = spawnSync(process.execPath, [...options, join(root, script), ...scriptArgs], {
    cwd: root,
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  });
  return status === 0;
}
