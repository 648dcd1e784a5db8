/**
 * Compares jobs that cache with setup-go and with no cache, each on a clean machine, with a real cache service:
 * `node bench/cache.ts --setup-go DIR [--project actionlint|mod|caddy] [--scenario NAME]...
 * [--hit] [--without setup-go|none]... [--runs N] [--proxy URL]`. See README.md.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCacheServer, serveCaches, storedBytes } from './act-caches.ts';
import { hitReport } from './cache-hit.ts';
import {
  allContenders,
  type Contender,
  type Job,
  type Machine,
  removeRunner,
  runJob,
  type Timed,
} from './cache-job.ts';
import { loadProject, type Project, type ProjectFacts, projects } from './cache-project.ts';
import { type Outcome, type Round, type Sampled, scenarioReport, summaryOf } from './cache-report.ts';
import { machineName } from './report.ts';
import { serveModules } from './serve-modules.ts';

/** What jobs before have saved, and then the job that is measured. */
export interface Scenario {
  readonly before: readonly Job[];
  readonly job: Job;
  /** Of ours to setup-go. */
  readonly target?: number;
}

const test: Job = { name: 'test' };
const race: Job = { name: 'race' };
const lint: Job = { name: 'lint' };
const afterChanges = (changes: number): Job => ({ name: 'test', changes });

const scenarios: Readonly<Record<string, Scenario>> = {
  'first run': { before: [], job: test },
  'no change': { before: [test], job: test, target: 0.75 },
  'one package changed': { before: [test], job: afterChanges(1), target: 0.85 },
  'tenth change': {
    before: Array.from({ length: 10 }, (_, changes) => afterChanges(changes)),
    job: afterChanges(10),
    target: 0.6,
  },
  'one dependency changed': { before: [test], job: { name: 'test', otherDependency: true }, target: 0.25 },
  'second job, second run': { before: [test, race], job: race, target: 0.12 },
  'main job after a lint job': { before: [lint], job: test },
  'main job after a lint job, second run': { before: [lint, test], job: test, target: 0.12 },
};

const memory = '/dev/shm';

const { values } = parseArgs({
  options: {
    'setup-go': { type: 'string' },
    project: { type: 'string', default: 'actionlint' },
    scenario: { type: 'string', multiple: true },
    hit: { type: 'boolean', default: false },
    without: { type: 'string', multiple: true, default: [] },
    runs: { type: 'string', default: '5' },
    proxy: { type: 'string', default: 'https://proxy.golang.org' },
  },
});
const contenders = allContenders.filter((name) => !values.without.includes(name));
const facts = projects[values.project];
const chosen = values.scenario ?? Object.keys(scenarios);
if (values['setup-go'] === undefined || facts === undefined || !chosen.every((name) => name in scenarios)) {
  console.error(
    `usage: node bench/cache.ts --setup-go DIR [--project ${Object.keys(projects).join('|')}] [--runs N] [--proxy URL]
       [--hit] [--without setup-go|none]... [--scenario NAME]..., of ${Object.keys(scenarios).join('; ')}`,
  );
  process.exit(2);
}
await main(facts, values['setup-go']);

async function main(facts: ProjectFacts, setupGo: string): Promise<void> {
  const folder = mkdtempSync(join(memory, 'bench-caches-'));
  const proxy = await serveModules(values.proxy, folder);
  using project = loadProject(facts, folder, proxy.url);
  const machine: Machine = {
    root: join(memory, 'bench-cache-runner'),
    goroot: execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim(),
    proxy: proxy.url,
    setupGo,
  };
  try {
    const ground: Ground = { machine, project, folder, program: buildCacheServer(), seeds: new Map() };
    console.log(`${machineName()}\n\n${facts.module}, ${values.runs} runs\n`);
    if (values.hit) return console.log(await hit(ground));
    const outcomes: Outcome[] = [];
    for (const name of chosen) {
      const scenario = scenarios[name];
      if (scenario === undefined) continue;
      const outcome = {
        name,
        target: scenario.target,
        rounds: await roundsOf(ground, scenario, contendersOf(name)),
      };
      outcomes.push(outcome);
      console.log(`${scenarioReport(outcome)}\n`);
    }
    console.log(summaryOf(outcomes));
  } finally {
    proxy.process.stdin?.end();
    removeRunner(machine.root);
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Ground {
  readonly machine: Machine;
  readonly project: Project;
  /** For what jobs have saved. */
  readonly folder: string;
  /** The cache service. */
  readonly program: string;
  /** Folders of what jobs have saved, by the contender and the jobs. */
  readonly seeds: Map<string, string>;
}

async function hit(ground: Ground): Promise<string> {
  const { machine, project, program } = ground;
  await using service = await serveCaches(program, await seedOf(ground, 'ours', [test]));
  // Awaited here: the service ends with this function.
  return await hitReport(machine, project, { caches: service.url, runs: Number(values.runs) });
}

/** Without a cache, what jobs before have saved makes no difference: the first run of the same job stands for the others. */
function contendersOf(name: string): readonly Contender[] {
  const scenario = scenarios[name];
  const known = chosen[0] === 'first run' && scenario?.job.name === 'test' && scenario.target !== undefined;
  return known ? contenders.filter((contender) => contender !== 'none') : contenders;
}

/**
 * The contenders in turn, A B C, B C A, so that other load on the machine affects all of them equally, as does who is
 * the first to use memory that a virtual machine has to be given.
 */
async function roundsOf(
  ground: Ground,
  { before, job }: Scenario,
  contenders: readonly Contender[],
): Promise<readonly Round[]> {
  const seeds: Partial<Record<Contender, string>> = {};
  for (const contender of contenders) seeds[contender] = await seedOf(ground, contender, before);
  const rounds: Round[] = [];
  for (let run = 0; run < Number(values.runs); run++) {
    const round: Partial<Record<Contender, Sampled>> = {};
    const first = run % contenders.length;
    for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      const caches = mkdtempSync(join(ground.folder, 'run-'));
      cpSync(seeds[contender] ?? '', caches, { recursive: true });
      const timed = await runIn(ground, caches, { contender, job });
      round[contender] = { timed, stored: storedBytes(caches) };
      // The next scenario may begin with it.
      const key = seedKey(contender, [...before, job]);
      if (ground.seeds.has(key)) rmSync(caches, { recursive: true });
      else ground.seeds.set(key, caches);
    }
    rounds.push(round);
  }
  return rounds;
}

/** What these jobs have saved. Without a cache, nothing. */
async function seedOf(ground: Ground, contender: Contender, jobs: readonly Job[]): Promise<string> {
  const key = (count: number) => seedKey(contender, jobs.slice(0, count));
  const known = ground.seeds.get(key(jobs.length));
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(ground.folder, 'seed-'));
  let done = contender === 'none' ? jobs.length : 0;
  for (let count = jobs.length - 1; count > done; count--) {
    const part = ground.seeds.get(key(count));
    if (part === undefined) continue;
    cpSync(part, folder, { recursive: true });
    done = count;
  }
  for (const job of jobs.slice(done)) await runIn(ground, folder, { contender, job });
  ground.seeds.set(key(jobs.length), folder);
  return folder;
}

function seedKey(contender: Contender, jobs: readonly Job[]): string {
  return JSON.stringify([contender, jobs]);
}

async function runIn(
  { machine, project, program }: Ground,
  folder: string,
  given: { readonly contender: Contender; readonly job: Job },
): Promise<Timed> {
  await using service = await serveCaches(program, folder);
  // Awaited here: the service ends with this function.
  return await runJob(machine, project, { ...given, caches: service.url });
}
