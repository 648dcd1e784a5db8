/** A real module in polluted surroundings: what is set up there builds and tests it, or one message says why not. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@jest/globals';
import { installRealGo, realGoroot } from '../../support/installed-go.ts';
import { moduleOfFiles } from '../../support/module-proxy.ts';
import {
  buildCacheAt,
  createPlace,
  type Place,
  pathWith,
  runStep,
  type StepOutcome,
} from '../../support/product.ts';

type Texts = Readonly<Record<string, string | undefined>>;

/** Where a story takes place. */
export interface Scene extends Place {
  /** GOROOT of the Go that is set up, and its release. */
  readonly goroot: string;
  readonly release: string;
  /** An absolute path below the root of the place. */
  at(name: string): string;
}

export interface Surrounding {
  readonly name: string;
  readonly env?: (scene: Scene) => Texts;
  /** What `go env -w` has written, or the text of that file. */
  readonly written?: (scene: Scene) => Texts | string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly prepare?: (scene: Scene) => void;
  /** Of the step and of go. Default: the one that runs the tests. */
  readonly uid?: number;
  /** Go may write to its own folder, which is otherwise a link to this machine's Go. */
  readonly ownTree?: true;
  /** Another release than that of this machine. */
  readonly go?: () => string;
  /** Set-up fails with this, which has the variable and its value; the hint says what to do. */
  readonly refused?: RegExp;
  /** Set-up says this in a warning, and go fails as it says: the user set it on purpose. */
  readonly warned?: RegExp;
  /** Set-up says this, and go works. */
  readonly says?: RegExp;
  /** go test cannot start what it builds, on purpose. */
  readonly builds?: 'elsewhere';
  /** What has to be unchanged, or be this, after set-up. */
  readonly kept?: (scene: Scene) => Texts;
  /** One of the sample in the quick suite. */
  readonly quick?: true;
}

const temporary = realpathSync(tmpdir());
/** Kept between runs, so that the standard library is compiled once. */
const shared = join(temporary, 'setup-go-tarball-polluted');

/** Sets up Go in these surroundings, then builds and tests the module with what is handed over. */
export async function tellStory(story: Surrounding): Promise<void> {
  using place = createPlace('polluted');
  const scene = createScene(place, story);
  const given = environmentOf(scene, story);
  story.prepare?.(scene);
  if (story.uid !== undefined) openFor(scene);
  const who = story.uid === undefined ? {} : { uid: story.uid };
  const inputs = { 'go-version': scene.release.replace('go', ''), ...story.inputs };
  const step = await runStep(place, inputs, { env: given, ...who });
  const said = step.annotations.map(({ message }) => message);
  if (story.refused !== undefined) return expectRefused(story.refused, step, said);
  expect({ code: step.code, said, stderr: step.stderr }).toMatchObject({ code: 0, stderr: '' });
  const env = handedOver(step, given);
  if (story.says !== undefined) expect(step.stdout.replaceAll('%0A', '\n')).toMatch(story.says);
  if (story.kept !== undefined) expect(env).toMatchObject(story.kept(scene));
  const go = (...args: readonly string[]) => run('go', args, { scene, env, ...who });
  const outcomes = [go('version'), go('build', '-o', scene.at('program'), '.'), go('test', '.')];
  const failed = outcomes.filter(({ status }) => status !== 0).map(({ text }) => text);
  if (story.warned !== undefined) {
    expect(said).toEqual(expect.arrayContaining([expect.stringMatching(story.warned)]));
    expect(said.find((text) => story.warned?.test(text))).toMatch(remedies);
    expect(failed).not.toEqual([]);
    return;
  }
  const [version, build, tested] = outcomes;
  expect(version?.text).toContain(`go version ${scene.release} `);
  expect(build).toEqual({ status: 0, text: build?.text });
  if (story.builds === 'elsewhere') expect(existsSync(scene.at('program'))).toBe(true);
  else
    expect({ failed, text: tested?.text }).toMatchObject({ failed: [], text: expect.stringContaining('ok') });
}

const remedies = /\b(?:Unset|Remove|Set|Run|Take|Correct)\b/;

/** One message, with the variable and its value, and what to do. Nothing is handed over. */
function expectRefused(refused: RegExp, step: StepOutcome, said: readonly string[]): void {
  expect({ code: step.code, said, env: step.env }).toEqual({
    code: 1,
    said: [expect.stringMatching(refused)],
    env: {},
  });
  expect(step.annotations[0]?.title).toMatch(/^GO_(?:FAILED|SHADOWED)$/);
  expect(said[0]?.split('\n').slice(1).join('\n')).toMatch(remedies);
}

function createScene(place: Place, story: Surrounding): Scene {
  const { root: goroot, release } = installRealGo(place.toolCache, story.go?.() ?? realGoroot ?? '');
  if (story.ownTree) makeOwnTree(goroot);
  const scene = { ...place, goroot, release, at: (name: string) => join(place.root, name) };
  writeModule(scene);
  // Otherwise a process that go leaves behind makes folders there, when the place is removed already.
  mkdirSync(scene.at('home/.config/go/telemetry'), { recursive: true });
  writeFileSync(scene.at('home/.config/go/telemetry/mode'), 'off');
  // Where Go has its build cache by default, so that the standard library is not compiled for each story.
  if (story.uid === undefined) {
    mkdirSync(join(shared, 'build'), { recursive: true });
    const build = buildCacheAt(place.home);
    mkdirSync(dirname(build), { recursive: true });
    symlinkSync(join(shared, 'build'), build);
  }
  return scene;
}

/** A program in the workspace, with a test and a dependency. */
export function writeModule(place: Place): void {
  place.write('go.mod', `module app.test/app\n\ngo 1.18\n\nrequire ${dependency} v1.0.0\n`);
  place.write('go.sum', sums);
  place.write('main.go', program);
  place.write('main_test.go', test);
}

/** A user with a build cache, whose modules come from a folder. What a story sets replaces that. */
function environmentOf(scene: Scene, story: Surrounding): Texts {
  const written = story.written?.(scene);
  if (written !== undefined) {
    const folder = join(scene.home, '.config/go');
    mkdirSync(folder, { recursive: true });
    const lines = Object.entries(written).map(([name, value]) => `${name}=${value}\n`);
    writeFileSync(join(folder, 'env'), typeof written === 'string' ? written : lines.join(''));
  }
  const cache = { GOCACHE: story.uid === undefined ? join(shared, 'build') : undefined };
  return {
    HOME: scene.home,
    ...cache,
    GOPROXY: moduleProxy(),
    GOSUMDB: 'off',
    RUNNER_TEMP: shared,
    PATH: pathWith(),
    ...story.env?.(scene),
  };
}

/** As the runner hands it to the next step: an empty value stays one. */
function handedOver(step: StepOutcome, given: Texts): Record<string, string> {
  const before = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const PATH = [...step.path, given['PATH'] ?? ''].join(delimiter);
  return { ...Object.fromEntries(before), ...step.env, PATH };
}

interface Running {
  readonly scene: Scene;
  readonly env: Record<string, string>;
  readonly uid?: number;
}

function run(
  name: string,
  args: readonly string[],
  { scene, env, uid }: Running,
): { readonly status: number | null; readonly text: string } {
  const { status, stdout, stderr, error } = spawnSync(name, args, {
    cwd: scene.workspace,
    env,
    encoding: 'utf8',
    ...(uid !== undefined && { uid, gid: uid }),
  });
  return { status, text: `${error ?? ''}${stdout}${stderr}` };
}

/** In place of a link to a tree: folders of their own for what Go may add, and links to all that is in them. */
function makeOwnTree(root: string): void {
  const from = realpathSync(root);
  rmSync(root);
  mkdirSync(root);
  for (const { name, parentPath } of readdirSync(from, { withFileTypes: true })) {
    const source = join(parentPath, name);
    if (!statSync(source).isDirectory()) linkOrCopy(source, join(root, name));
    else {
      mkdirSync(join(root, name), { recursive: true });
      for (const inner of readdirSync(source)) linkOrCopy(join(source, inner), join(root, name, inner));
    }
  }
}

function linkOrCopy(from: string, to: string): void {
  if (statSync(from).isDirectory()) symlinkSync(from, to);
  else copyFileSync(from, to); // go finds its root from where its program is
}

/** GOPROXY of a folder that has the dependency. */
export function moduleProxy(): string {
  const root = join(shared, 'proxy');
  const folder = join(root, dependency, '@v');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'v1.0.0.info'),
    JSON.stringify({ Version: 'v1.0.0', Time: '2026-01-01T00:00:00Z' }),
  );
  writeFileSync(join(folder, 'v1.0.0.mod'), goMod);
  writeFileSync(join(folder, 'v1.0.0.zip'), module.bytes);
  return pathToFileURL(root).href;
}

/** For a user who is not the owner. */
function openFor(scene: Scene): void {
  mkdirSync(shared, { recursive: true });
  for (const folder of [scene.root, scene.toolCache, scene.workspace, shared]) chmodSync(folder, 0o777);
}

const dependency = 'dep.test/dep';
const goMod = `module ${dependency}\n\ngo 1.18\n`;
const module = moduleOfFiles(dependency, 'v1.0.0', {
  'go.mod': goMod,
  'dep.go': 'package dep\n\nfunc Answer() int { return 42 }\n',
});
const sha256 = (text: string) => createHash('sha256').update(text);
const modHash = `h1:${sha256(`${sha256(goMod).digest('hex')}  go.mod\n`).digest('base64')}`;
const sums = `${dependency} v1.0.0 ${module.h1}\n${dependency} v1.0.0/go.mod ${modHash}\n`;
const program = `package main\n\nimport "${dependency}"\n\nfunc main() { println(dep.Answer()) }\n`;
const test = `package main

import (
	"testing"

	"${dependency}"
)

func TestAnswer(t *testing.T) {
	if dep.Answer() != 42 {
		t.Fatal(dep.Answer())
	}
}
`;
