/** Runs the steps of a workflow file one after another, as far as the documents need it; `act` runs the real thing. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { type Place, runStep } from './product.ts';

const root = join(import.meta.dirname, '../..');
const ours = 'org/setup-go-tarball@v1';
/** Steps that have no part in setting Go up. */
const others = /^(?:actions\/(?:checkout|cache)@v\d+|github\/codeql-action\/upload-sarif@[0-9a-f]{40})$/;

type Values = Readonly<Record<string, unknown>>;

interface Step {
  readonly uses?: string;
  readonly with?: Values;
  readonly run?: string;
  readonly env?: Values;
}

interface Job {
  readonly uses?: string;
  readonly with?: Values;
  readonly steps?: readonly Step[];
  readonly strategy?: { readonly matrix?: Readonly<Record<string, readonly unknown[]>> };
  readonly defaults?: { readonly run?: { readonly 'working-directory'?: string } };
}

export interface WorkflowWorld {
  readonly place: Place;
  readonly env: Readonly<Record<string, string>>;
}

/** The outputs of `run` steps, of all jobs. Throws if a step fails, or has an input that there is not. */
export async function runWorkflow(text: string, world: WorkflowWorld): Promise<readonly string[]> {
  const said: string[] = [];
  for (const job of jobsOf(parse(text))) {
    if (job.uses !== undefined) checkCall(job.uses, job.with ?? {});
    for (const matrix of combinations(job.strategy?.matrix ?? {}))
      said.push(...(await runJob(job, matrix, world)));
  }
  return said;
}

/** Documents show whole workflows, or only their steps, one step, or its inputs. */
function jobsOf(content: unknown): readonly Job[] {
  if (Array.isArray(content)) return [{ steps: content }];
  const page = content as { jobs?: Readonly<Record<string, Job>>; steps?: readonly Step[]; with?: Values };
  if (page.jobs !== undefined) return Object.values(page.jobs);
  if (page.steps !== undefined) return [{ steps: page.steps }];
  if (page.with !== undefined) return [{ steps: [{ uses: ours, with: page.with }] }];
  throw new Error('neither jobs nor steps');
}

/** The reusable workflow itself is run by the tests of act. */
function checkCall(uses: string, given: Values): void {
  const path = /^org\/setup-go-tarball\/(.+)@v1$/.exec(uses)?.[1] ?? uses;
  if (!existsSync(join(root, path))) throw new Error(`there is no workflow ${uses}`);
  const { inputs } = parse(readFileSync(join(root, path), 'utf8')).on.workflow_call;
  refuseUnknown(uses, given, inputs);
}

async function runJob(
  job: Job,
  matrix: Values,
  { place, env: given }: WorkflowWorld,
): Promise<readonly string[]> {
  const fill = (value: unknown) => evaluated(String(value), matrix);
  const filled = (values: Values = {}) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fill(value)]));
  const cwd = join(place.workspace, fill(job.defaults?.run?.['working-directory'] ?? ''));
  let env: Record<string, string> = { HOME: place.home, PATH: '/usr/bin:/bin', ...given };
  const said: string[] = [];
  for (const step of job.steps ?? []) {
    if (step.uses === ours) {
      refuseUnknown(ours, step.with ?? {}, parse(readFileSync(join(root, 'action.yml'), 'utf8')).inputs);
      const outcome = await runStep(place, filled(step.with), { env });
      if (outcome.code !== 0) throw new Error(outcome.stdout + outcome.stderr);
      env = { ...env, ...outcome.env, PATH: [...outcome.path, env['PATH']].join(':') };
    } else if (step.run !== undefined) {
      const command = fill(step.run);
      const options = { cwd, env: { ...env, ...filled(step.env) } };
      said.push((await promisify(execFile)('bash', ['-eo', 'pipefail', '-c', command], options)).stdout);
    } else if (!others.test(step.uses ?? '')) throw new Error(`what is ${step.uses}?`);
  }
  return said;
}

function refuseUnknown(uses: string, given: Values, known: Values): void {
  const unknown = Object.keys(given).filter((name) => !(name in known));
  if (unknown.length > 0) throw new Error(`${uses} has no input ${unknown.join(', ')}`);
}

function combinations(matrix: Readonly<Record<string, readonly unknown[]>>): readonly Values[] {
  return Object.entries(matrix).reduce<readonly Values[]>(
    (rows, [name, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  );
}

function evaluated(text: string, matrix: Values): string {
  return text.replaceAll(/\$\{\{ (\w+)\.([\w-]+) \}\}/g, (expression, context: string, name: string) => {
    if (context === 'matrix' && name in matrix) return String(matrix[name]);
    if (context === 'secrets') return 'secret';
    throw new Error(`what is ${expression}?`);
  });
}
