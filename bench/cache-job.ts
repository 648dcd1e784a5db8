import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installRealGo } from '../__tests__/support/installed-go.ts';
import type { Project } from './cache-project.ts';
import { type Command, measure, type Sample } from './measure.ts';

export const allContenders = ['ours', 'setup-go', 'none'] as const;
export type Contender = (typeof allContenders)[number];

/** A job of a workflow, and what its repository is like. */
export interface Job {
  /** `lint` works on few packages, `race` with the race detector. */
  readonly name: 'test' | 'lint' | 'race';
  /** Changes since the first commit. */
  readonly changes?: number;
  readonly otherDependency?: boolean;
}

export const steps = ['set-up', 'build', 'test', 'post'] as const;
export type Timed = Readonly<Record<(typeof steps)[number], Sample>>;

export interface Machine {
  /** The same path for every job, as on GitHub: Go's caches depend on it. It is emptied for each. */
  readonly root: string;
  readonly goroot: string;
  /** A module proxy on loopback. */
  readonly proxy: string;
  readonly setupGo: string;
}

const ours = join(import.meta.dirname, '../dist/index.js');
let runs = 0;

export interface JobOptions {
  readonly job: Job;
  readonly contender: Contender;
  /** Other inputs of the action. */
  readonly inputs?: Environment;
  /** ACTIONS_CACHE_URL */
  readonly caches: string;
}

/** Runs a job on a clean machine, which has only Go, and the caches of an address. */
export async function runJob(machine: Machine, project: Project, options: JobOptions): Promise<Timed> {
  const { job } = options;
  const { root, workspace, env, action } = prepare(machine, project, options);
  const go = (args: readonly string[]): Command => ({
    file: '/usr/bin/env',
    args: ['go', ...args],
    cwd: workspace,
    env: { ...env, ...exported(root) },
  });
  const { build, test, lint } = project.facts;
  const second = { test, lint, race: [test[0] ?? '', '-race', ...test.slice(1)] }[job.name];
  return {
    'set-up': await measure(action('set-up')),
    build: await measure(go(job.name === 'lint' ? ['version'] : build)),
    test: await measure(go(second)),
    post: await measure(action('post', { ...exported(root), ...stateOf(root) })),
  };
}

/** A job that only tests, in a checkout that git has made: what `go test -json FLAGS` prints. */
export async function runTests(
  machine: Machine,
  project: Project,
  given: JobOptions & { readonly flags: readonly string[] },
): Promise<string> {
  const { root, workspace, env, action } = prepare(machine, project, given);
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
  ])
    execFileSync('git', args, { cwd: workspace, env, stdio: 'ignore' });
  await measure(action('set-up'));
  const [test = '', ...packages] = project.facts.test;
  const { stdout, stderr } = spawnSync('/usr/bin/env', ['go', test, '-json', ...given.flags, ...packages], {
    cwd: workspace,
    env: { ...env, ...exported(root) },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  await measure(action('post', { ...exported(root), ...stateOf(root) }));
  if (stderr !== '') process.stderr.write(stderr);
  return stdout;
}

/** Only the set-up of a job; and what it has handed to the step after the job. */
export async function runSetUp(
  machine: Machine,
  project: Project,
  options: JobOptions,
): Promise<{ readonly sample: Sample; readonly state: string }> {
  const { root, action } = prepare(machine, project, options);
  const sample = await measure(action('set-up'));
  return { sample, state: Object.values(stateOf(root))[0] ?? '' };
}

/** A script of this folder with its arguments, where the set-up of a job would run. */
export async function runScript(
  machine: Machine,
  project: Project,
  given: { readonly options: JobOptions; readonly args: readonly string[] },
): Promise<Sample> {
  const { workspace, env } = prepare(machine, project, given.options);
  return measure({ file: process.execPath, args: given.args, cwd: workspace, env });
}

function prepare(machine: Machine, project: Project, options: JobOptions) {
  const { job, contender, caches } = options;
  const runner = cleanRunner(machine, caches, job);
  const { changes = 0, otherDependency = false } = job;
  project.checkout(runner.workspace, { changes, otherDependency });
  const scripts =
    contender === 'setup-go'
      ? {
          'set-up': join(machine.setupGo, 'dist/setup/index.js'),
          post: join(machine.setupGo, 'dist/cache-save/index.js'),
        }
      : { 'set-up': ours, post: ours };
  const inputs = {
    'INPUT_GO-VERSION': runner.version,
    'INPUT_CHECK-LATEST': 'false',
    INPUT_CACHE: String(contender !== 'none'),
    ...options.inputs,
  };
  const action = (step: keyof typeof scripts, more: Environment = {}): Command => ({
    file: process.execPath,
    args: [scripts[step]],
    cwd: runner.workspace,
    env: { ...runner.env, ...inputs, ...more },
  });
  return { ...runner, action };
}

type Environment = Readonly<Record<string, string>>;

interface Runner {
  readonly root: string;
  readonly workspace: string;
  readonly env: Environment;
  /** Of the Go in the tool cache. */
  readonly version: string;
}

function cleanRunner({ root, goroot, proxy }: Machine, caches: string, job: Job): Runner {
  removeRunner(root);
  const folders = { HOME: 'home', RUNNER_TOOL_CACHE: 'tools', RUNNER_TEMP: 'temp' };
  const paths = Object.fromEntries(Object.entries(folders).map(([name, path]) => [name, join(root, path)]));
  for (const path of Object.values(paths)) mkdirSync(path, { recursive: true });
  const files = ['ENV', 'PATH', 'OUTPUT', 'STEP_SUMMARY', 'STATE'].map((name) => [
    `GITHUB_${name}`,
    join(root, name),
  ]);
  for (const [, file] of files) writeFileSync(file ?? '', '');
  const { release } = installRealGo(paths['RUNNER_TOOL_CACHE'] ?? '', goroot);
  const workspace = join(root, 'work');
  const env = {
    ...paths,
    ...Object.fromEntries(files),
    PATH: '/usr/bin:/bin',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_JOB: job.name,
    GITHUB_REF_NAME: 'main',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'owner/project',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: String(++runs),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKFLOW: 'ci',
    GITHUB_WORKSPACE: workspace,
    ImageOS: 'ubuntu24',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    // setup-go puts it into its key, and act's service answers with keys in lower case: else it would never be an exact hit.
    RUNNER_OS: 'linux',
    ACTIONS_CACHE_URL: caches,
    ACTIONS_RUNTIME_TOKEN: 'token',
    GOFLAGS: '-buildvcs=false', // the checkout is no repository
    GOPROXY: proxy,
  };
  return { root, workspace, env, version: release.replace(/^go/, '') };
}

/** The folders of the module cache are read-only. */
export function removeRunner(root: string): void {
  if (!existsSync(root)) return;
  execFileSync('chmod', ['-R', 'u+w', root]);
  rmSync(root, { recursive: true });
}

/** What the steps before have exported. */
function exported(root: string): Environment {
  const path = readFileSync(join(root, 'PATH'), 'utf8').trim().split('\n').toReversed();
  return { ...valuesIn(join(root, 'ENV')), PATH: [...path, '/usr/bin', '/bin'].join(':') };
}

function stateOf(root: string): Environment {
  const state = Object.entries(valuesIn(join(root, 'STATE')));
  return Object.fromEntries(state.map(([name, value]) => [`STATE_${name}`, value]));
}

function valuesIn(file: string): Environment {
  const values = readFileSync(file, 'utf8').matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...values].map(([, name = '', , value = '']) => [name, value]));
}
