/** A job on a clean machine with the real go command, a module from a folder, and GitHub's package for caches. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installRealGo, realGoroot } from './installed-go.ts';
import { writeModule } from './module-folder.ts';
import { createPlace, type Place, runStep, type StepOutcome } from './product.ts';

export interface RealProject extends Disposable {
  readonly place: Place;
  /** Of the Go in the tool cache. */
  readonly version: string;
  /** Its go.sum. */
  readonly sums: string;
  /** Removes what a job has left, as on a machine that is new. */
  clean(): void;
  job(given: RealJob): Promise<RealOutcome>;
}

export interface RealJob {
  /** Of the cache service, and others. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Between the step and go. */
  readonly before?: () => void;
  /** Between go and the step after the job. */
  readonly after?: () => void;
  /** The module proxy answers nothing. */
  readonly offline?: boolean;
  /** The machine is not a new one. */
  readonly warm?: boolean;
}

export interface RealOutcome {
  readonly step: StepOutcome;
  readonly post: StepOutcome;
  /** Of `go build ./... && go mod verify`, one after the other. */
  readonly codes: readonly (number | null)[];
  readonly output: string;
}

const library = 'example.test/library';

/** `name` may have spaces. */
export function createRealProject(name: string): RealProject {
  const place = createPlace(name);
  const modules = join(place.root, 'proxy');
  writeModule(modules, library, {
    version: 'v1.0.0',
    files: {
      'go.mod': `module ${library}\n\ngo 1.21\n`,
      'library.go': 'package library\n\nfunc One() int { return 1 }\n',
    },
  });
  place.write('go.mod', `module example.test/project\n\ngo 1.21\n\nrequire ${library} v1.0.0\n`);
  place.write(
    'project.go',
    `package project\n\nimport "${library}"\n\nfunc Two() int { return library.One() + 1 }\n`,
  );
  const version = installRealGo(place.toolCache, realGoroot ?? '').release.replace(/^go/, '');
  const settings = {
    PATH: '/usr/bin:/bin',
    HOME: place.home,
    GOTOOLCHAIN: 'local',
    GOFLAGS: '-buildvcs=false',
    GOPROXY: `file://${encodeURI(modules)}`,
    GONOSUMDB: '*',
    GOSUMDB: 'off',
  };
  const go = join(realGoroot ?? '', 'bin/go');
  execFileSync(go, ['mod', 'tidy'], {
    cwd: place.workspace,
    env: { ...settings, GOPATH: join(place.root, 'mine'), GOFLAGS: '-modcacherw' },
    stdio: 'pipe',
  });
  const sums = readFileSync(join(place.workspace, 'go.sum'), 'utf8');
  let runs = 0;
  const clean = () =>
    removeAll([join(place.home, 'go'), join(place.home, '.cache'), join(place.workspace, 'my go')]);
  return {
    place,
    version,
    sums,
    clean,
    async job({ env: given, inputs: more, before, after, offline = false, warm = false }) {
      if (!warm) clean();
      runs += 1;
      const env = {
        ACTIONS_RUNTIME_TOKEN: 'token',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REF_NAME: 'main',
        GITHUB_RUN_ID: String(runs),
        ...settings,
        ...(offline && { GOPROXY: 'off' }),
        ...given,
      };
      const inputs = { 'go-version': version, ...more };
      const step = await runStep(place, inputs, { env });
      before?.();
      const ran = [
        ['build', './...'],
        ['mod', 'verify'],
      ].map((args) =>
        spawnSync(go, args, {
          cwd: place.workspace,
          env: { ...env, ...step.env },
          encoding: 'utf8',
        }),
      );
      after?.();
      const state = Object.entries(step.state).map(([key, value]) => [`STATE_${key}`, value]);
      const post = await runStep(place, inputs, { env: { ...env, ...Object.fromEntries(state) } });
      const output = ran.map(({ stdout, stderr }) => stdout + stderr).join('');
      return { step, post, codes: ran.map(({ status }) => status), output };
    },
    [Symbol.dispose]() {
      clean();
      place[Symbol.dispose]();
    },
  };
}

/** Folders of the module cache are read-only. */
function removeAll(folders: readonly string[]): void {
  const there = folders.filter((folder) => existsSync(folder));
  if (there.length === 0) return;
  spawnSync('chmod', ['-R', 'u+w', ...there]);
  execFileSync('rm', ['-rf', ...there]);
}
