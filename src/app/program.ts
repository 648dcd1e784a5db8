import { homedir } from 'node:os';
import type { Host } from '../core/cli/host.ts';
import { type Inputs, parseInputs } from '../core/inputs/inputs.ts';
import { isGitLabJob } from '../core/platform/gitlab-job.ts';
import { Problem } from '../core/problem/problem.ts';
import { isOutOfFiles, toFileProblem } from '../io/fs/file-problem.ts';
import type { ObserverOptions } from './observer.ts';
import type { Observers } from './observers.ts';
import { gitLabPlaces, usualPlaces } from './places.ts';
import { createRun, type Session } from './wiring.ts';

// Shared by all ways of starting the program.

export const { env } = process;
export const onGitLab = isGitLabJob(env);

/** A test compares it with package.json. */
export const version = '1.0.0';

/** Runs `work` and reports its error: a Problem as it is, anything else as a bug with its stack. */
export async function guard(host: Host, work: () => Promise<number>): Promise<number> {
  let code = 1;
  let problem: Problem | undefined;
  try {
    requireNode();
    code = await work();
  } catch (error) {
    problem = error instanceof Problem ? error : (noFilesLeft(error) ?? defect(error));
    await host.fail(problem);
    if (error instanceof Error) host.event({ kind: 'trace', message: stackOf(error), time: Date.now() });
    endedBy = problem.signal;
    code = problem.exitCode ?? (problem.code === 'USAGE' ? 2 : 1);
  }
  await observers?.end(code, problem);
  return code;
}

/** Who hears the events besides the host, if anybody does: set by `openSession`. */
export let observers: Observers | undefined;

/** The signal that ended the work. This process ends by the same signal, so that a calling shell ends its script. */
let endedBy: string | undefined;

/** For a program that was run in place of this one. */
export function endBy(signal: string): void {
  endedBy = signal;
}

export function dieBySignal(): void {
  if (endedBy !== undefined) process.kill(process.pid, endedBy);
}

/** The runtime of GitHub's actions, under which this is tested. */
const oldestNode = 24;

function requireNode(): void {
  if (Number.parseInt(process.versions.node, 10) >= oldestNode) return;
  throw new Problem(
    'NODE_UNSUPPORTED',
    `Node ${process.versions.node} is too old: Node ${oldestNode} or newer is required`,
    {
      hint: 'In a checkout, "npm ci" installs a suitable Node, and "npm start --" uses it.',
    },
  );
}

/** The limit of open files can also be reached while a part of this program is loaded. */
function noFilesLeft(error: unknown): Problem | undefined {
  return isOutOfFiles(error) ? toFileProblem(error, import.meta.dirname, 'read') : undefined;
}

function defect(error: unknown): Problem {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Problem('INTERNAL', message, {
    hint: 'This is a bug in setup-go-tarball. Please report it with this text.',
    cause: error,
  });
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}

export function readInputs(host: Host): Inputs {
  // First: an input that cannot be read is quoted, and may hold it.
  maskToken(host);
  const inputs = parseInputs((name) => {
    const given = host.readInput(name);
    return name === 'go-download-base-url' ? given || env['GO_DOWNLOAD_BASE_URL'] : given;
  });
  return inputs;
}

function maskToken(host: Host): void {
  const token = (host.readInput('token') ?? '').trim();
  const withoutScheme = token.replace(/^\S+ +/, '');
  for (const secret of new Set([token, withoutScheme])) if (secret !== '') host.mask(secret);
}

/** `events`: path of a file that all events are also written to. */
export async function openSession(
  host: Host,
  inputs: Inputs,
  observed?: Pick<ObserverOptions, 'command' | 'events'>,
): Promise<Session> {
  const home = homeFolder();
  const given = { env, homedir: home, projectCache: inputs.projectCache, cache: host.readInput('cache') };
  const { remarks, ...places } = onGitLab
    ? await gitLabPlaces(given)
    : { ...usualPlaces(given), remarks: [] };
  if (observed?.events !== undefined || inputs.telemetry !== 'off' || inputs.metricsFile) {
    const { openObservers } = await import('./observers.ts');
    observers = await openObservers({ host, inputs, env, version, ...observed });
  }
  const session = createRun({
    listen(event) {
      host.event(event);
      observers?.hear(event);
    },
    mask: host.mask,
    redact: host.redact,
    inputs,
    env: observers?.env ?? env,
    homedir: home,
    places,
    program: `setup-go-tarball ${version}`,
  });
  for (const message of remarks) session.run.emit({ kind: 'remark', level: 'notice', message });
  return session;
}

/** Empty if unknown: without HOME the system's user database decides, and a container may not list the user. */
function homeFolder(): string {
  try {
    return homedir();
  } catch {
    return '';
  }
}
