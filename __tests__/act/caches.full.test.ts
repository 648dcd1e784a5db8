// Caches on a real runner: act with its cache service, the real package, the real go command, and a real dependency.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Actions, type ActRun, createActions } from '../support/act.ts';
import { installAct } from '../support/act-program.ts';
import { installRealGo, realGoroot, whyNoRealGo } from '../support/installed-go.ts';
import { goproxy, proxyEnvironment } from '../support/real-proxy.ts';
import { describeUnless } from '../support/test-unless.ts';

const minutes = 60_000;

const goMod = `module example.com/caches

go 1.22

require rsc.io/quote v1.5.2

require (
	golang.org/x/text v0.0.0-20170915032832-14c0d48ead0c // indirect
	rsc.io/sampler v1.3.0 // indirect
)
`;

/** As `go mod tidy` writes it. */
const goSum = `golang.org/x/text v0.0.0-20170915032832-14c0d48ead0c h1:qgOY6WgZOaTkIIMiVjBQcw93ERBE4m30iBm00nkL0i8=
golang.org/x/text v0.0.0-20170915032832-14c0d48ead0c/go.mod h1:NqM8EUOU14njkJ3fqMW+pc6Ldnwhi/IjpwHt7yyuwOQ=
rsc.io/quote v1.5.2 h1:w5fcysjrx7yqtD/aO+QwRjYZOKnaM9Uh2b40tElTs3Y=
rsc.io/quote v1.5.2/go.mod h1:LzX7hefJvL54yjefDEDHNONDjII0t9xZLPXsUe+TKr0=
rsc.io/sampler v1.3.0 h1:7uVkIFmeBqHfdjD+gZwtXXI+RODJ2Wc4O7MPEh/QiW4=
rsc.io/sampler v1.3.0/go.mod h1:T1hPZKmBbMNahiBKFy5HrXp6adAjACjK9JXDnKaTXpA=
`;

const workflow = `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - id: go
        uses: org/setup-go-tarball@v1
        with: { go-version-file: go.mod }
      - run: |
          echo "modules hit=\${{ steps.go.outputs.cache-hit }} key=\${{ steps.go.outputs.cache-primary-key }} matched=\${{ steps.go.outputs.cache-matched-key }}"
          echo "build key=\${{ steps.go.outputs.build-cache-primary-key }} matched=\${{ steps.go.outputs.build-cache-matched-key }}"
      - run: go test -v ./...
      - if: always()
        run: go mod verify
`;

const files = {
  '.github/workflows/caches.yml': workflow,
  'go.mod': goMod,
  'go.sum': goSum,
  'say.go': 'package caches\n\nimport "rsc.io/quote"\n\nfunc Say() string { return quote.Hello() }\n',
  'say_test.go': testThat('Say() == ""'),
};

function testThat(failure: string): string {
  return `package caches

import "testing"

func TestSay(t *testing.T) {
	if ${failure} {
		t.Fatal("it says", Say())
	}
}
`;
}

const whyNot = (await installAct()).missing || whyNoRealGo || (await whyNoModules());

describeUnless(whyNot)('jobs under act, one after the other, each on a clean machine', () => {
  let actions: Actions;
  beforeAll(() => {
    actions = createActions(files);
    installRealGo(actions.toolCache, realGoroot ?? '');
  });
  afterAll(() => {
    if (actions) emptyCaches(actions.home);
    actions?.[Symbol.dispose]();
  });

  let runs = 0;
  /** `GOPROXY: off` is a machine that must not download modules. */
  async function runJob(env: Readonly<Record<string, string>> = {}): Promise<ActRun & Said> {
    emptyCaches(actions.home);
    runs += 1;
    const run = await actions.run('caches', {
      caches: true,
      env: {
        ...proxyEnvironment(),
        GOPROXY: goproxy(),
        // Without it the tests' own would be used, which is not empty.
        GOCACHE: join(actions.home, '.cache/go-build'),
        GITHUB_RUN_ID: String(runs),
        ...env,
      },
    });
    return { ...run, ...saidBy(run.output) };
  }

  let first: Said;

  test(
    'the first one finds nothing, and saves modules and build outputs',
    async () => {
      const run = await runJob();
      expect({ code: run.code, output: run.output }).toEqual({ code: 0, output: run.output });
      first = run;
      expect(run.modules).toMatchObject({ hit: 'false', matched: '' });
      expect(run.build.matched).toBe('');
      expect(run.output).toMatch(/Saved modules in .*: \d+ entries/);
      expect(run.output).toMatch(/Saved build outputs in .*: \d+ entries/);
    },
    10 * minutes,
  );

  test(
    'the second one has both, builds and verifies without a proxy, and saves nothing again',
    async () => {
      const run = await runJob({ GOPROXY: 'off' });
      expect({ code: run.code, output: run.output }).toEqual({ code: 0, output: run.output });
      expect(run.modules).toMatchObject({ hit: 'true', key: first.modules.key });
      expect(run.modules.matched.startsWith(`${first.modules.key}-`)).toBe(true);
      first = { ...first, modules: run.modules };
      expect(run.build.matched).toBe(first.build.key);
      expect(run.output).toContain('all modules verified');
      expect(run.output).toContain('Not saving modules: they were restored as they are.');
      expect(zipsBelow(join(actions.home, 'go/pkg/mod'))).toEqual([]);
    },
    10 * minutes,
  );

  test(
    'a changed go.sum takes the nearest modules, and saves its own',
    async () => {
      // A line more, as `go mod download` leaves it for a version that is not used any more.
      actions.change(
        'go.sum',
        `${goSum}rsc.io/sampler v1.99.99/go.mod h1:T1hPZKmBbMNahiBKFy5HrXp6adAjACjK9JXDnKaTXpA=\n`,
      );
      const run = await runJob({ GOPROXY: 'off' });
      expect({ code: run.code, output: run.output }).toEqual({ code: 0, output: run.output });
      expect(run.modules).toMatchObject({ hit: 'false', matched: first.modules.matched });
      expect(run.modules.key).not.toBe(first.modules.key);
      expect(run.output).toMatch(/Saved modules in /);
      expect((await runJob({ GOPROXY: 'off' })).modules.hit).toBe('true');
    },
    20 * minutes,
  );

  test(
    'a job whose test fails saves all the same',
    async () => {
      actions.change('say_test.go', testThat('Say() != ""'));
      // Other settings than before, so that all build outputs are new, and not only those of the test.
      const settings = { GOPROXY: 'off', CGO_ENABLED: '0' };
      const failed = await runJob(settings);
      expect(failed.build.matched).toBe('');
      expect([failed.code, failed.failed.length]).toEqual([1, 1]);
      expect(failed.output).toContain('--- FAIL: TestSay');
      expect(failed.output).toMatch(/Saved build outputs in /);
      actions.change('say_test.go', testThat('Say() == ""'));
      expect((await runJob(settings)).build.matched).toBe(failed.build.key);
    },
    20 * minutes,
  );
});

interface Said {
  readonly modules: { readonly hit: string; readonly key: string; readonly matched: string };
  readonly build: { readonly key: string; readonly matched: string };
}

/** What the workflow says of the outputs of the step. */
function saidBy(output: string): Said {
  const [, hit = '?', key = '?', matched = '?'] =
    /^\[[^\]]*\] +\| modules hit=(\S*) key=(\S*) matched=(\S*)$/m.exec(output) ?? [];
  const [, buildKey = '?', buildMatched = '?'] =
    /^\[[^\]]*\] +\| build key=(\S*) matched=(\S*)$/m.exec(output) ?? [];
  return { modules: { hit, key, matched }, build: { key: buildKey, matched: buildMatched } };
}

/** As on a machine that is new. Folders of the module cache are read-only. */
function emptyCaches(home: string): void {
  const folders = [join(home, 'go'), join(home, '.cache/go-build')].filter((folder) => existsSync(folder));
  if (folders.length === 0) return;
  execFileSync('chmod', ['-R', 'u+w', ...folders]);
  execFileSync('rm', ['-rf', ...folders]);
}

function zipsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.zip'));
}

/** Modules must come from somewhere once. */
async function whyNoModules(): Promise<string> {
  try {
    execFileSync('go', ['list', '-m', 'rsc.io/quote@v1.5.2'], {
      cwd: '/',
      env: { ...process.env, GOFLAGS: '-mod=mod', GOWORK: 'off' },
      stdio: 'pipe',
    });
    return '';
  } catch {
    return 'no module proxy has rsc.io/quote';
  }
}
