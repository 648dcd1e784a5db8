/** Started by npm, from a folder of the user's: that folder is meant, and not the package's. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@jest/globals';
import { createPlace, type Place } from '../../support/product.ts';
import { whereIs } from '../../support/real-shells.ts';
import { testUnless } from '../../support/test-unless.ts';

const repository = join(import.meta.dirname, '../../..');
const withNpm = testUnless(whereIs('npm') === '' ? 'npm is not installed' : '');

/** The package as in a clone. Its dependencies are in the bundle, so npm need not install any. */
function clone({ root }: Place): string {
  const folder = join(root, 'clone');
  mkdirSync(folder);
  const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  const own = { ...manifest, dependencies: {}, devDependencies: {} };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(own));
  cpSync(join(repository, 'dist'), join(folder, 'dist'), { recursive: true });
  return folder;
}

/** Runs it in the folder of the user, whose go.mod is nobody else's. */
function inProject(place: Place, command: string, args: readonly string[], cwd = place.workspace) {
  place.write('package.json', '{ "name": "of-the-user", "private": true }');
  place.write('go.mod', 'module m\n\ngo 1.26.8\n');
  const programs = [join(place.root, 'global/bin'), dirname(process.execPath), '/usr/bin', '/bin'];
  const { stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: {
      HOME: place.home,
      PATH: programs.join(':'),
      RUNNER_TOOL_CACHE: place.toolCache,
      npm_config_offline: 'true',
      npm_config_update_notifier: 'false',
      npm_config_prefix: join(place.root, 'global'),
    },
    encoding: 'utf8',
  });
  return { stdout, stderr };
}

const resolve = ['resolve', '--json'];

function expectProject({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }): void {
  expect(stderr).toBe('Go 1.26.8 (go.mod:3)\n');
  expect(JSON.parse(stdout)).toMatchObject({ request: '1.26.8', source: 'go.mod:3' });
}

withNpm('npm --prefix CLONE run start', () => {
  using place = createPlace('npm');
  const folder = clone(place);
  const run = ['--prefix', folder, '--silent', 'run', 'start', '--', ...resolve];
  expectProject(inProject(place, whereIs('npm'), run));
});

withNpm('a link by npm link, and one by npm install --global', () => {
  for (const install of [['link'], ['install', '--global', '.']]) {
    using place = createPlace('npm');
    const folder = clone(place);
    inProject(place, whereIs('npm'), install, folder);
    const command = join(place.root, 'global/bin/setup-go-tarball');
    expect(realpathSync(command)).toBe(realpathSync(join(folder, 'dist/index.js')));
    expectProject(inProject(place, command, resolve));
  }
});

withNpm('npx, from a dependency of the project', () => {
  using place = createPlace('npx');
  const folder = clone(place);
  place.write('package.json', '{ "name": "of-the-user", "private": true }');
  inProject(place, whereIs('npm'), ['install', '--no-save', '--no-audit', '--no-fund', folder]);
  expectProject(inProject(place, whereIs('npx'), ['--no', 'setup-go-tarball', ...resolve]));
});
