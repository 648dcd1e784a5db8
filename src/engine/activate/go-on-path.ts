import { delimiter, isAbsolute, join } from 'node:path';
import { definedOnly } from '../../core/activate/environment.ts';
import { goCommandName } from '../../core/platform/go-command.ts';
import { Problem } from '../../core/problem/problem.ts';
import { releaseOfText, versionOfRelease } from '../../core/versions/go-version-text.ts';
import type { Run } from '../run/run.ts';
import { type Installed, readRelease } from '../tool-cache/tool-cache.ts';

/**
 * The Go on PATH, as it says itself: what is found there may be a wrapper or a link. It is asked without GOROOT, which
 * may be another Go's, or of one that is gone.
 */
export async function keepGo(run: Run, go: string): Promise<Installed> {
  const { GOROOT: _, ...others } = definedOnly(run.env);
  const env = { ...others, GOTOOLCHAIN: 'local' };
  const args = ['env', 'GOROOT', 'GOVERSION'];
  const { stdout, stderr, exitCode } = await run.exec.run(go, args, { cwd: run.workspace, env });
  const [root = '', said = ''] = stdout.split('\n').map((line) => line.trim());
  // Go before 1.16 does not know GOVERSION; one built from its repository may have no VERSION.
  const release = releaseOfText(said) || (exitCode === 0 ? await readRelease(run, root) : undefined);
  const version = release === undefined ? undefined : versionOfRelease(release);
  if (exitCode !== 0 || release === undefined || version === undefined) {
    const { refusedBy } = await import('../../core/activate/refused-setting.ts');
    const { written: userGoEnv, file } = await run.goSettings();
    const refused = refusedBy(stderr, { env: run.env, userGoEnv, file });
    if (refused !== undefined) throw refused;
    const why = stderr.trim() || `neither go env GOVERSION nor the VERSION of "${root}" says it`;
    throw new Problem('GO_FAILED', `"${go}" on PATH does not say which Go it is: ${why}`, {
      hint: 'Set go-version, so that a Go is installed next to it.',
    });
  }
  return { root, version, release, tool: '', receipt: undefined };
}

/** The `go` that a shell would run. */
export async function findOnPath(run: Run): Promise<string | undefined> {
  return findProgram(run, goCommandName(run.platform.os));
}

/** `name`: with its extension, where programs have one. */
export async function findProgram(run: Run, name: string): Promise<string | undefined> {
  for (const folder of (run.env['PATH'] ?? '').split(delimiter)) {
    const candidate = join(folder, name);
    if (isAbsolute(candidate) && (await isFile(run, candidate))) return candidate;
  }
  return undefined;
}

/** A folder of PATH that this user cannot read is skipped, as in every shell. */
async function isFile(run: Run, path: string): Promise<boolean> {
  try {
    return (await run.files.kind(path)) === 'file';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'ignored', what: 'path-entry', message: error.message });
    return false;
  }
}
