import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A real project, whose sources come from its module zip. */
export interface ProjectFacts {
  /** `PATH@VERSION` */
  readonly module: string;
  readonly build: readonly string[];
  readonly test: readonly string[];
  /** Of few packages. */
  readonly lint: readonly string[];
  /** Files of packages that others import. The changes go through them in turn. */
  readonly changed: readonly string[];
  /** `PATH@VERSION` of a direct dependency, in another version than the project's. */
  readonly dependency: string;
}

// Tests that need the internet are left out.
export const projects: Readonly<Record<string, ProjectFacts>> = {
  actionlint: {
    module: 'github.com/rhysd/actionlint@v1.7.12',
    build: ['build', './...'],
    test: ['test', '.', './cmd/...', './scripts/check-checks'],
    lint: ['vet', './scripts/generate-availability'],
    changed: ['ast.go', 'expr_type.go', 'config.go'],
    dependency: 'github.com/mattn/go-shellwords@v1.0.11',
  },
  mod: {
    module: 'golang.org/x/mod@v0.31.0',
    build: ['build', './...'],
    test: ['test', '-short', './...'],
    lint: ['vet', './semver'],
    changed: ['semver/semver.go', 'module/module.go', 'modfile/read.go'],
    dependency: 'golang.org/x/tools@v0.38.0',
  },
  caddy: {
    module: 'github.com/caddyserver/caddy/v2@v2.11.2',
    build: ['build', './...'],
    test: ['test', '.', './caddyconfig/...', './modules/...', './internal/...'],
    lint: ['vet', './internal/...'],
    changed: [
      'modules/caddyhttp/rewrite/rewrite.go',
      'modules/caddyhttp/headers/headers.go',
      'modules/caddyhttp/encode/encode.go',
      'modules/caddyhttp/templates/templates.go',
      'modules/caddytls/tls.go',
      'caddy.go', // of which all the others are compiled again
      'modules/caddyhttp/caddyhttp.go',
      'modules/logging/filters.go',
      'modules/caddypki/pki.go',
      'caddyconfig/httpcaddyfile/builtins.go',
    ],
    dependency: 'github.com/yuin/goldmark@v1.7.13',
  },
};

/** The sources of a project, as they were and with another version of a dependency. */
export interface Project extends Disposable {
  readonly facts: ProjectFacts;
  /** Makes a fresh checkout, after so many changes. */
  checkout(folder: string, given: { readonly changes: number; readonly otherDependency: boolean }): void;
}

export function loadProject(facts: ProjectFacts, parent: string, proxy: string): Project {
  const folder = mkdtempSync(join(parent, 'bench-project-'));
  const [original, other] = [join(folder, 'original'), join(folder, 'other')];
  const module = JSON.parse(go(parent, 'mod', 'download', '-json', facts.module));
  unpack(module.Dir, original);
  unpack(module.Dir, other);
  go(other, 'get', facts.dependency);
  go(other, 'mod', 'tidy');
  fillProxy([original, other], proxy);
  return {
    facts,
    checkout(to, { changes, otherDependency }) {
      cpSync(otherDependency ? other : original, to, { recursive: true });
      for (let change = 0; change < changes; change++) {
        const file = facts.changed[change % facts.changed.length] ?? '';
        // What others see of the package changes, so they are compiled again.
        appendFileSync(
          join(to, file),
          `\n// Change${change} does nothing.\nfunc Change${change}() int { return ${change} }\n`,
        );
      }
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Every contender then finds the proxy as full as the others do. */
function fillProxy(folders: readonly string[], proxy: string): void {
  for (const folder of folders) {
    const env = {
      GOPROXY: proxy,
      GOMODCACHE: join(folder, '.git/modules'),
      GOFLAGS: '-modcacherw',
      GOWORK: 'off',
    };
    execFileSync('go', ['mod', 'download'], {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: 'ignore',
    });
    rmSync(join(folder, '.git/modules'), { recursive: true });
  }
}

/** actionlint looks for the root of a repository. */
function unpack(module: string, folder: string): void {
  cpSync(module, folder, { recursive: true });
  execFileSync('chmod', ['-R', 'u+w', folder]);
  mkdirSync(join(folder, '.git'));
}

function go(cwd: string, ...args: readonly string[]): string {
  return execFileSync('go', args, {
    cwd,
    env: { ...process.env, GOFLAGS: '-mod=mod', GOWORK: 'off' },
    encoding: 'utf8',
  });
}
