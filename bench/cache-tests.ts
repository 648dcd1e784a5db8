/**
 * How many tests are answered from the cache after a fresh checkout on a clean machine, with real cache services:
 * `node bench/cache-tests.ts --setup-go DIR [--project actionlint|mod|caddy] [--flags NAME]... [--proxy URL]`. See README.md.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCacheServer, serveCaches } from './act-caches.ts';
import { type JobOptions, type Machine, removeRunner, runTests } from './cache-job.ts';
import { loadProject, type Project, projects } from './cache-project.ts';
import { machineName } from './report.ts';
import { serveModules } from './serve-modules.ts';

const memory = '/dev/shm';

const contenders: Readonly<Record<string, Pick<JobOptions, 'contender' | 'inputs'>>> = {
  'ours, stable-mtimes': { contender: 'ours', inputs: { 'INPUT_STABLE-MTIMES': 'true' } },
  ours: { contender: 'ours', inputs: {} },
  'setup-go': { contender: 'setup-go' },
};

const kinds: Readonly<Record<string, readonly string[]>> = {
  none: [],
  coverprofile: ['-coverprofile=cover.out', '-coverpkg=./...', '-covermode=atomic'],
  race: ['-race'],
  'race-coverprofile': ['-race', '-coverprofile=cover.out', '-covermode=atomic'],
};

const { values } = parseArgs({
  options: {
    'setup-go': { type: 'string' },
    project: { type: 'string', default: 'mod' },
    flags: { type: 'string', multiple: true, default: Object.keys(kinds) },
    proxy: { type: 'string', default: 'https://proxy.golang.org' },
  },
});
const facts = projects[values.project];
if (values['setup-go'] === undefined || facts === undefined || !values.flags.every((name) => name in kinds)) {
  console.error(
    `usage: node bench/cache-tests.ts --setup-go DIR [--project ${Object.keys(projects).join('|')}] [--proxy URL]
       [--flags NAME]..., of ${Object.keys(kinds).join('; ')}`,
  );
  process.exit(2);
}

/** Changes since the first commit: the second and the fourth are jobs for which nothing has changed. */
const commits = [0, 0, 1, 1];
const folder = mkdtempSync(join(memory, 'bench-tests-'));
const proxy = await serveModules(values.proxy, folder);
const machine: Machine = {
  root: join(memory, 'bench-tests-runner'),
  goroot: execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim(),
  proxy: proxy.url,
  setupGo: values['setup-go'],
};
try {
  using project = loadProject(facts, folder, proxy.url);
  console.log(`${machineName()}\n\n${facts.module}: packages, and tests in them, answered from the cache\n`);
  console.log(
    '| flags | | no change | one package changed | no change since |\n| --- | --- | --- | --- | --- |',
  );
  for (const flags of values.flags)
    for (const name of Object.keys(contenders)) {
      const [, ...later] = await jobs(project, name, kinds[flags] ?? []);
      console.log(`| ${[`\`${flags}\``, name, ...later].join(' | ')} |`);
    }
} finally {
  proxy.process.stdin?.end();
  removeRunner(machine.root);
  rmSync(folder, { recursive: true, force: true });
}

/** One after the other, each on a clean machine, with a cache service of their own. */
async function jobs(project: Project, name: string, flags: readonly string[]): Promise<readonly string[]> {
  const saved = mkdtempSync(join(folder, 'saved-'));
  const contender = contenders[name] ?? { contender: 'none' };
  const shares: string[] = [];
  await using service = await serveCaches(buildCacheServer(), saved);
  for (const changes of commits) {
    const job = { name: 'test', changes } as const;
    const printed = await runTests(machine, project, { ...contender, job, caches: service.url, flags });
    shares.push(shareOf(printed));
  }
  return shares;
}

/** Of `go test -json`: packages and tests that were answered from the cache, of all that were. */
function shareOf(printed: string): string {
  const tests = new Map<string, number>();
  const [ended, cached] = [new Set<string>(), new Set<string>()];
  for (const line of printed.split('\n').filter((each) => each.startsWith('{'))) {
    const { Action, Package = '', Test, Output = '' } = JSON.parse(line);
    if (Action === 'run') tests.set(Package, (tests.get(Package) ?? 0) + 1);
    if (Action === 'pass' && Test === undefined) ended.add(Package);
    if (Action === 'fail') throw new Error(`${Package} ${Test ?? ''} failed`);
    if (/^ok\s+\S+\s+\(cached\)/.test(Output)) cached.add(Package);
  }
  const countIn = (packages: ReadonlySet<string>) =>
    [...packages].reduce((sum, each) => sum + (tests.get(each) ?? 0), 0);
  return `${cached.size} of ${ended.size}, ${countIn(cached)} of ${countIn(ended)}`;
}
