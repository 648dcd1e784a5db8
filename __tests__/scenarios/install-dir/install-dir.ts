// What the stories about install-dir begin with, and what they look at in the end.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { expect } from '@jest/globals';
import { archiveExtension, goFile } from '../../support/installed-go.ts';
import { type MiniGo, miniGo } from '../../support/mini-go.ts';
import type { Mirror } from '../../support/mirror-server.ts';
import type { StepOutcome } from '../../support/product.ts';
import { pathWith } from '../../support/product.ts';
import { offer, openScenario, type Scenario } from '../../support/scenario.ts';

export interface InstallDirScenario extends Scenario {
  readonly go: Mirror;
  /** `<place>/opt/go`; `opt` is there, `go` is not. */
  readonly dir: string;
  /** A step with `install-dir`, from a mirror that has 1.99.1 and 1.99.2. */
  install(
    version: string,
    inputs?: Readonly<Record<string, string>>,
    given?: Parameters<Scenario['step']>[1],
  ): Promise<StepOutcome>;
}

export const releases: readonly MiniGo[] = [miniGo('go1.99.1'), miniGo('go1.99.2')];

export async function openInstallDir(name: string): Promise<InstallDirScenario> {
  const scenario = await openScenario(name);
  const go = await scenario.mirror();
  const mirrors = offer(go, releases);
  const around = join(scenario.place.root, 'opt');
  mkdirSync(around);
  for (const folder of [around, scenario.place.root]) chmodSync(folder, 0o755); // whatever the umask is
  const dir = join(around, 'go');
  return {
    ...scenario,
    go,
    dir,
    install: (version, inputs = {}, given = {}) =>
      scenario.step({ 'go-version': version, mirrors, 'install-dir': dir, ...inputs }, given),
    [Symbol.asyncDispose]: () => scenario[Symbol.asyncDispose](),
  };
}

/** The release that a folder holds, `undefined` where it holds none. */
export function releaseAt(dir: string): string | undefined {
  const path = join(dir, 'VERSION');
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n')[0] : undefined;
}

/** Nothing, or a tree with all its files that works: never anything in between. */
export function expectSound(dir: string): void {
  const release = releaseAt(dir);
  expect(existsSync(dir)).toBe(release !== undefined);
  if (release === undefined) return;
  if (releases.some((each) => each.release === release)) expect(filesOf(dir)).toEqual(wholeTree(release));
  expect(ask(dir).version).toBe(release);
}

/** What lies in the folder around it, but for itself. */
export function beside(dir: string): readonly string[] {
  return readdirSync(dirname(dir)).filter((name) => name !== basename(dir));
}

/** What the go command there says of itself, asked from elsewhere and without anything in its environment. */
export function ask(dir: string): { readonly version: string; readonly goroot: string } {
  const run = (...args: string[]) =>
    execFileSync(join(dir, goFile), args, {
      cwd: '/',
      env: { PATH: pathWith() },
      encoding: 'utf8',
    }).trim();
  return { version: run('version').split(' ')[2] ?? '', goroot: run('env', 'GOROOT') };
}

/** Every file of a release, and what we put beside them. */
export function wholeTree(release: string): readonly string[] {
  const files = releases.find((each) => each.release === release)?.files.map(({ path }) => path) ?? [];
  return [...files, '.setup-go-tarball.json', '.setup-go-tarball.manifest'].sort();
}

export function filesOf(dir: string): readonly string[] {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();
}

/** Archives that were asked for, and were given whole or in part. */
export function downloads(mirror: Mirror): readonly string[] {
  return mirror.requests
    .filter(({ path }) => path.endsWith(archiveExtension))
    .map(({ status, path }) => `${status} ${basename(path)}`);
}
