/** Repositories that call the reusable workflow, on a machine whose tool cache holds its own Go. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Actions, type ActOptions, type ActRun, createActions } from './act.ts';
import { installRealGo, realGoroot } from './installed-go.ts';

type Files = Readonly<Record<string, string>>;

export interface CallerRun extends ActRun {
  /** Text by `ARTIFACT/FILE`. */
  readonly artifacts: Files;
}

export interface CallerOptions extends ActOptions {
  /** Replaces the workflow that calls the reusable one. */
  readonly workflow?: string;
  /** Puts further releases into the tool cache. */
  readonly prepare?: (actions: Actions) => void;
}

const fixture = join(import.meta.dirname, '../act/module');

/** The module of `__tests__/act/module` in a folder such as `tools/half/`, for the Go of this machine. */
export function moduleFiles(folder = '', name = 'example.com/module'): Files {
  const files = readdirSync(fixture).map((file) => [
    `${folder}${file}`,
    readFileSync(join(fixture, file), 'utf8'),
  ]);
  return { ...Object.fromEntries(files), [`${folder}go.mod`]: `module ${name}\n\ngo ${machineMinor()}\n` };
}

/** `inputs` are lines such as `race: false`. */
export function callWorkflow(files: Files, ...inputs: readonly string[]): Promise<CallerRun> {
  return callWorkflowIn({}, files, ...inputs);
}

export async function callWorkflowIn(
  { workflow, prepare, ...options }: CallerOptions,
  files: Files = moduleFiles(),
  ...inputs: readonly string[]
): Promise<CallerRun> {
  using actions = createActions({
    ...files,
    '.github/workflows/ci.yml': workflow ?? callerOf(inputs),
  });
  installRealGo(actions.toolCache, realGoroot ?? '');
  prepare?.(actions);
  const run = await actions.run('ci', options);
  return { ...run, artifacts: actions.artifacts() };
}

function callerOf(inputs: readonly string[]): string {
  const given = inputs.map((input) => `      ${input}\n`).join('');
  return `name: ci
on: push
permissions:
  contents: read
jobs:
  go:
    uses: org/setup-go-tarball/.github/workflows/go.yml@v1
${given === '' ? '' : `    with:\n${given}`}`;
}

function machineMinor(): string {
  const version = realGoroot === undefined ? '' : readFileSync(join(realGoroot, 'VERSION'), 'utf8');
  return /^go(\d+\.\d+)/.exec(version)?.[1] ?? '1.26';
}
