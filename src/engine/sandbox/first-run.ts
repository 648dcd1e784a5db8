import { join } from 'node:path';
import type { SandboxMode } from '../../core/inputs/input-table.ts';
import { mountPoints } from '../../core/install-dir/mount-points.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Confinement, SandboxLevel } from '../../core/sandbox/confinement.ts';
import type { Run } from '../run/run.ts';
import { goBinary } from '../tool-cache/tool-cache.ts';
import { runConfined, runToEnd } from './confined.ts';

/**
 * Runs `go version` of a tree that was just unpacked and verified, before anything else of it runs and before anybody
 * can find it: with nothing of the user's environment, an empty home, outside of the workspace, and in a sandbox if the
 * machine can make one. Returns what it was confined by.
 *
 * A Go that fails here may be one for another machine, or not work in sandboxes, and its activation says why. Only with
 * `require` it is an error. Throws `GO_FAILED`, `SANDBOX_MISSING`.
 */
export async function firstRun(
  run: Run,
  { root, release }: { readonly root: string; readonly release: string },
  mode: SandboxMode,
): Promise<SandboxLevel> {
  // There is no sandbox there, and a program that has just run cannot be renamed while scanners read it.
  if (run.platform.os === 'windows' && mode !== 'require') return 'none';
  const program = [goBinary(run, root), 'version'];
  const confined = mode === 'off' ? undefined : await confinedRun(run, root, program);
  if (confined === undefined && mode === 'require') throw sandboxMissing();
  const { exitCode, stderr } = confined ??
    (await bareRun(run, root, program)) ?? { exitCode: 126, stderr: '' };
  const sandbox = confined?.tool ?? 'none';
  run.emit({ kind: 'first-run', release, sandbox, exitCode });
  if (exitCode === 0 || mode !== 'require') return sandbox;
  throw new Problem(
    'GO_FAILED',
    `"go version" of ${release} ended with ${exitCode} in a sandbox by ${sandbox}: ${stderr.trim()}`,
    { hint: 'If this Go is built for this machine, it may not work in sandboxes: set sandbox: auto.' },
  );
}

/** Whether there is a sandbox, before anything is downloaded. Throws `SANDBOX_MISSING`. */
export async function requireSandbox(run: Run): Promise<void> {
  const confinement = await confinementOf(run, []);
  const found = await runConfined(run, confinement, {
    program: ['true'],
    env: cleanEnvironment(run, confinement.scratch),
  });
  if (found === undefined) throw sandboxMissing();
}

export function sandboxMissing(): Problem {
  return new Problem('SANDBOX_MISSING', 'No program of this machine can make a sandbox', {
    hint: 'Install bubblewrap or firejail, and allow it to make namespaces; --debug shows what was tried. Or set sandbox: auto.',
  });
}

async function confinedRun(run: Run, root: string, program: readonly string[]) {
  const confinement = await confinementOf(run, [root]);
  const env = { ...cleanEnvironment(run, confinement.scratch), GOROOT: root };
  return runConfined(run, confinement, { program, env });
}

/** Without a sandbox, in an empty folder that is its home. `undefined` if it cannot be started, or has no such folder. */
async function bareRun(run: Run, root: string, program: readonly string[]) {
  const home = await emptyHome(run);
  if (home === undefined) return undefined;
  const [file = '', ...args] = program;
  try {
    return await runToEnd(run, {
      file,
      args,
      cwd: home,
      env: { ...cleanEnvironment(run, home), GOROOT: root },
    });
  } finally {
    await run.files.remove(home);
  }
}

/** An install must not fail for that alone. */
async function emptyHome(run: Run): Promise<string | undefined> {
  try {
    return await run.files.makeTemporaryFolder(join(run.temporary, 'setup-go-first-run-'));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'ignored', what: 'first-run', message: error.message });
    return undefined;
  }
}

/** What belongs to the user is hidden, the workspace too. */
async function confinementOf(run: Run, readable: readonly string[]): Promise<Confinement> {
  const { home, workspace, temporary } = run;
  const hidden = [scratch, home, workspace, temporary];
  return { hidden, scratch, readable, writable: [], cwd: scratch, mounts: await mountsOf(run) };
}

export async function mountsOf(run: Run): Promise<readonly string[]> {
  return mountPoints((await run.files.readText('/proc/self/mountinfo')) ?? '');
}

/** Every system with these sandboxes has it. */
export const scratch = '/tmp';

export function cleanEnvironment({ env }: Run, home: string): Readonly<Record<string, string>> {
  return {
    PATH: env['PATH'] ?? '',
    HOME: home,
    TMPDIR: home,
    GOENV: 'off',
    GOTOOLCHAIN: 'local',
    GOTELEMETRY: 'off',
  };
}
