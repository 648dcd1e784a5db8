/**
 * Where the tool cache lies: the runner's, else `%LOCALAPPDATA%/setup-go-tarball` on Windows, else
 * `$XDG_CACHE_HOME/setup-go-tarball`, else `~/.cache/setup-go-tarball`.
 */
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { installGo } from '../../support/installed-go.ts';
import { createPlace, exported, type Place, runShell } from '../../support/product.ts';
import { onWindows } from '../../support/system.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder that Go was found in, of those offered. */
async function usedOf(
  place: Place,
  folders: readonly string[],
  env: Environment,
): Promise<string | undefined> {
  for (const folder of folders) installGo(folder);
  const { stdout } = await runShell(place, ['resolve', '--go-version', '1.22', '--json'], {
    LOCALAPPDATA: undefined,
    ...env,
  });
  const { installed } = JSON.parse(stdout);
  return folders.find((folder) => String(installed).startsWith(join(folder, 'go', '/')));
}

test.each<[string, string, (place: Place) => Environment]>([
  ['~/.cache', 'home/.cache/setup-go-tarball', () => ({})],
  [
    'LOCALAPPDATA, on Windows only',
    onWindows ? 'local/setup-go-tarball' : 'home/.cache/setup-go-tarball',
    (place) => ({ LOCALAPPDATA: join(place.root, 'local') }),
  ],
  ['XDG_CACHE_HOME', 'xdg/setup-go-tarball', (place) => ({ XDG_CACHE_HOME: join(place.root, 'xdg') })],
  ['a relative XDG_CACHE_HOME is ignored', 'home/.cache/setup-go-tarball', () => ({ XDG_CACHE_HOME: 'xdg' })],
  ['an empty XDG_CACHE_HOME is none', 'home/.cache/setup-go-tarball', () => ({ XDG_CACHE_HOME: '' })],
  ['RUNNER_TOOL_CACHE', 'tools', (place) => ({ RUNNER_TOOL_CACHE: place.toolCache, XDG_CACHE_HOME: '/x' })],
  ['an empty RUNNER_TOOL_CACHE is none', 'home/.cache/setup-go-tarball', () => ({ RUNNER_TOOL_CACHE: '' })],
  ['a relative RUNNER_TOOL_CACHE starts at the current folder', 'work/t', () => ({ RUNNER_TOOL_CACHE: 't' })],
])('%s', async (_, expected, env) => {
  using place = createPlace('cache');
  const names = [
    'home/.cache/setup-go-tarball',
    'local/setup-go-tarball',
    'xdg/setup-go-tarball',
    'tools',
    'work/t',
    'work/xdg/setup-go-tarball',
  ];
  const folders = names.map((name) => join(place.root, name));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  expect(await usedOf(place, folders, env(place))).toBe(join(place.root, expected));
});

test('without HOME it is below the home folder that the system knows, not an error', async () => {
  using place = createPlace('cache');
  // A range, so that the index is asked and nothing is written into that folder.
  const args = [
    'setup',
    '--go-version',
    '^1.22.0',
    '--mirrors',
    'http://127.0.0.1:9/none',
    '--max-retries',
    '0',
  ];
  const { code, stderr } = await runShell(place, args, { HOME: undefined });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^MIRROR_UNREACHABLE: /m);
});

test('a moved tool cache works on', async () => {
  using place = createPlace('moved');
  installGo(place.toolCache, { receipt: { trust: 'known', mirror: 'official' } });
  const elsewhere = join(place.root, 'moved');
  renameSync(place.toolCache, elsewhere);
  const { code, stdout } = await runShell(place, ['setup', '--go-version', '1'], {
    RUNNER_TOOL_CACHE: elsewhere,
  });
  expect(code).toBe(0);
  expect(exported(stdout, 'GOROOT')).toBe(join(elsewhere, 'go/1.22.12', process.arch));
});

test.each([
  ['without its marker', { marker: false }, ''],
  ['of another version than its folder says', { version: '1.22.99' }, 'its VERSION says "go1.22.12"'],
])('a tree %s is no answer', async (_, given, told) => {
  using place = createPlace('broken');
  installGo(place.toolCache, given);
  const whole = installGo(place.toolCache, { release: 'go1.22.5' });
  const { stdout, stderr } = await runShell(place, ['setup', '--go-version', '1.22'], {
    RUNNER_TOOL_CACHE: place.toolCache,
  });
  expect(exported(stdout, 'GOROOT')).toBe(whole);
  if (told !== '') expect(stderr).toContain(told);
});
