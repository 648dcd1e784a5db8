import { childEnvironment } from '../../core/activate/child-environment.ts';
import type { Exports } from '../../core/activate/shell-export.ts';
import type { SandboxedCommand } from '../../core/sandbox/confinement.ts';
import { passesOn } from '../../core/sandbox/passed-on.ts';
import type { Run } from '../run/run.ts';
import { findSandbox } from './confined.ts';
import { cleanEnvironment, mountsOf, sandboxMissing, scratch } from './first-run.ts';

/** A command of the user's with a Go, in a sandbox in which it can write to its project. */
export interface Sandboxed {
  readonly command: SandboxedCommand;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Throws `SANDBOX_MISSING`.
 *
 * @param goroot the tree that is used
 * @param goEnv what its `go env` prints
 */
export async function sandboxedCommand(
  run: Run,
  program: readonly string[],
  given: {
    readonly goroot: string;
    readonly exports: Exports;
    readonly goEnv: Readonly<Record<string, string>>;
  },
): Promise<Sandboxed> {
  const { goroot, exports, goEnv } = given;
  const modules = goEnv['GOMODCACHE'] ?? '';
  const env = {
    ...passesOn(childEnvironment(run.env, exports, false)),
    ...cleanEnvironment(run, scratch),
    PATH: childEnvironment(run.env, exports, false)['PATH'] ?? '',
    GOROOT: goroot,
    GOCACHE: `${scratch}/go-build`,
    GOPATH: `${scratch}/go`,
    GOPROXY: 'off',
    ...(modules !== '' && { GOMODCACHE: modules }),
  };
  const isThere = modules !== '' && (await run.files.kind(modules)) === 'folder';
  const confinement = {
    hidden: [scratch, run.home, run.temporary].filter((folder) => folder !== run.workspace),
    scratch,
    readable: [goroot, ...(isThere ? [modules] : [])],
    writable: [run.workspace],
    cwd: run.workspace,
    mounts: await mountsOf(run),
  };
  const command = await findSandbox(run, confinement, { program, env });
  if (command === undefined) throw sandboxMissing();
  return { command, env };
}
