// gitlab-ci-local: runs pipelines of GitLab on this machine, each in its own project.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { goCache } from './act.ts';
import { programs, whereIs } from './goinstall.ts';
import { installRealGo, realGoroot, whyNoRealGo } from './installed-go.ts';
import { processLimit } from './limits.ts';
import { builtFolder, createPlace, type Place } from './product.ts';

const checkout = join(import.meta.dirname, '../..');

/** Its entry file. GITLAB_CI_LOCAL can name another one than the installed package. */
const program = process.env['GITLAB_CI_LOCAL'] ?? installed();

/** Why a test that needs it is skipped: gitlab-ci-local, its own requirements, or a Go to run in jobs is missing. */
export const whyNoPipeline =
  program === undefined
    ? 'gitlab-ci-local is not installed'
    : ['rsync', 'git', 'bash'].some((name) => whereIs(name) === undefined)
      ? 'gitlab-ci-local needs rsync, git and bash'
      : whyNoRealGo;

type Texts = Readonly<Record<string, string>>;

export interface PipelineRun {
  readonly code: number | null;
  /** Standard output and standard error, in the order of arrival. */
  readonly output: string;
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  /** The output of one job. */
  log(job: string): string;
}

export interface Project extends Disposable {
  readonly place: Place;
  /** Its folder. */
  readonly folder: string;
  /** Writes files and commits all changes. */
  commit(files: Texts): void;
  /** Creates another repository of the same GitLab with one commit of a copy of `folders`; returns the commit ID. */
  repository(
    path: string,
    given: { readonly folders: Texts; readonly files: Texts; readonly tag: string },
  ): string;
  run(options?: PipelineOptions): Promise<PipelineRun>;
}

export interface PipelineOptions {
  readonly jobs?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** As if set in the project's settings. */
  readonly variables?: Texts;
  readonly flags?: readonly string[];
}

/** A Go module, the template as `ci/setup-go.yml`, and this machine's Go in the tool cache. */
export function createProject(name = 'pipeline'): Project {
  if (program === undefined || realGoroot === undefined) throw new Error(whyNoPipeline);
  const place = createPlace(name);
  const folder = place.workspace;
  installRealGo(place.toolCache, realGoroot);
  const path = jobPath(place);
  symlinkSync(process.execPath, join(path, 'node'));
  restoreCachesOnce(path);
  const git = (cwd: string, ...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], {
      cwd,
      env: { HOME: place.home, PATH: '/usr/bin:/bin' },
      encoding: 'utf8',
    });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  // http, because an https address cannot be redirected to this server.
  git(folder, 'remote', 'add', 'origin', 'http://gitlab.example.com/group/project.git');
  writeFileSync(join(folder, '.git/info/exclude'), '.gitlab-ci-local\n');
  const save = (into: string, files: Texts) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(into, file)), { recursive: true });
      writeFileSync(join(into, file), text);
    }
    git(into, 'add', '--all');
    git(into, 'commit', '--quiet', '--message=files', '--allow-empty');
  };
  save(folder, {
    ...goModule(),
    'ci/setup-go.yml': readFileSync(join(checkout, 'gitlab/setup-go.yml'), 'utf8'),
  });
  return {
    place,
    folder,
    commit: (files) => save(folder, files),
    repository(project, { folders, files, tag }) {
      const into = join(place.root, 'repositories', project);
      mkdirSync(into, { recursive: true });
      git(into, 'init', '--quiet', '--initial-branch=main');
      for (const [to, from] of Object.entries(folders)) cpSync(from, join(into, to), { recursive: true });
      save(into, files);
      git(into, 'tag', tag);
      for (const base of ['http://gitlab.example.com:80', 'http://gitlab.example.com'])
        git(folder, 'config', '--global', '--add', `url.file://${into}.insteadOf`, `${base}/${project}.git`);
      return git(into, 'rev-parse', 'HEAD').trim();
    },
    run: (options = {}) => runPipeline(place, path, options),
    [Symbol.dispose]: () => place[Symbol.dispose](),
  };
}

/** The `include` of the template, with the built bundle and these lines of inputs. */
export function include(...inputs: readonly string[]): string {
  const lines = [`bundle: "${builtFolder}"`, ...inputs].map((line) => `      ${line}`);
  return ['include:', '  - local: ci/setup-go.yml', '    inputs:', ...lines, ''].join('\n');
}

/** A program that prints the Go that compiled it; its go.mod asks for this machine's Go, or for that of `line`. */
export function goModule(folder = '', line = `go ${machineMinor()}`): Texts {
  return {
    [`${folder}go.mod`]: `module example.com/hello\n\n${line}\n`,
    [`${folder}main.go`]: [
      'package main',
      '',
      'import ("fmt"; "runtime")',
      '',
      'func greeting() string { return "compiled by " + runtime.Version() }',
      '',
      'func main() { fmt.Println(greeting()) }',
      '',
    ].join('\n'),
    [`${folder}main_test.go`]: [
      'package main',
      '',
      'import ("strings"; "testing")',
      '',
      'func TestGreeting(t *testing.T) {',
      '\tif !strings.Contains(greeting(), "go1.") { t.Fatal(greeting()) }',
      '}',
      '',
    ].join('\n'),
  };
}

/** Such as `1.26`: a request that the tool cache satisfies without a network. */
export function machineMinor(): string {
  const text = readFileSync(join(realGoroot ?? '', 'VERSION'), 'utf8');
  return /^go(1\.\d+)/.exec(text)?.[1] ?? '';
}

/** The programs on a job's PATH: no Node, no Go. */
function jobPath(place: Place): string {
  const more = [
    'bash',
    'env',
    'rsync',
    'cp',
    'ls',
    'touch',
    'echo',
    'printf',
    'sort',
    'cut',
    'head',
    'tail',
    'date',
    'stat',
    'wc',
    'grep',
    'test',
    'true',
    'false',
    'du',
    'xargs',
    'awk',
  ];
  return programs(place, { more });
}

/**
 * For after_script, gitlab-ci-local makes the folder of a job anew and restores its caches again, and it never removes
 * anything from a cache. GitLab does neither, and replaces a cache. So the rsync by which it does all that gets other arguments.
 */
function restoreCachesOnce(path: string): void {
  const rsync = join(path, 'rsync');
  rmSync(rsync);
  const lines = [
    '#!/bin/sh',
    'for last; do :; done',
    'if [ -f "$last/.setup-go/job-caches.json" ]; then',
    '  case "$*" in',
    '    *--delete-excluded*) set -- --filter=\'protect /.setup-go/\' "$@" ;;',
    '    *.gitlab-ci-local/cache/*) exit 0 ;;',
    '  esac',
    'fi',
    '[ "$1" != -Ra ] || set -- --delete "$@"',
    `exec ${whereIs('rsync')} "$@"`,
    '',
  ];
  writeFileSync(rsync, lines.join('\n'), { mode: 0o755 });
}

async function runPipeline(place: Place, path: string, options: PipelineOptions): Promise<PipelineRun> {
  const variables = Object.entries(options.variables ?? {}).flatMap(([name, value]) => [
    '--variable',
    `${name}=${value}`,
  ]);
  const flags = [
    '--force-shell-executor',
    '--shell-isolation',
    '--no-color',
    ...(options.flags ?? []),
    ...variables,
  ];
  const env = {
    HOME: place.home,
    PATH: path,
    RUNNER_TOOL_CACHE: place.toolCache,
    GOCACHE: goCache,
    GOPROXY: 'off',
    CGO_ENABLED: '0',
    SETUP_GO_MAX_RETRIES: '0',
    ...options.env,
  };
  const { code, output } = await new Promise<Pick<PipelineRun, 'code' | 'output'>>((resolve, reject) => {
    const child = spawn(process.execPath, [program ?? '', ...flags, ...(options.jobs ?? [])], {
      cwd: place.workspace,
      env: Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined)),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: processLimit,
      detached: true, // the first of its group of processes, as a shell starts it
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => (text += part));
    child.on('error', reject).on('close', (status) => resolve({ code: status, output: text }));
  });
  const named = (mark: RegExp) => [...output.matchAll(mark)].map(([, name = '']) => name).sort();
  return {
    code,
    output,
    passed: named(/^ PASS {2}(.*?)(?: [\d.]+% coverage)? *$/gm),
    failed: named(/^ FAIL {2}(.*?) *$/gm),
    log: (job) =>
      output
        .split('\n')
        .filter((line) => line.startsWith(`${job} `))
        .map((line) => line.slice(job.length).replace(/^ *(?:> )?/, ''))
        .join('\n'),
  };
}

function installed(): string | undefined {
  try {
    const about = createRequire(import.meta.url).resolve('gitlab-ci-local/package.json');
    const entry = join(dirname(about), 'dist/index.js');
    return existsSync(entry) ? entry : undefined;
  } catch {
    return undefined; // not installed: tests that need it are skipped and say so in their names
  }
}
