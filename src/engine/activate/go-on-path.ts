import { delimiter, isAbsolute, join } from 'node:path';
import { definedOnly } from '../../core/activate/environment.ts';
import { goCommandName } from '../../core/platform/go-command.ts';
import { Problem } from '../../core/problem/problem.ts';
import { parseVersion } from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';
import { type Installed, readRelease } from '../tool-cache/tool-cache.ts';

/** The Go on PATH. It is asked for its root, because the file that was found may be a wrapper or a link. */
export async function keepGo(run: Run, go: string): Promise<Installed> {
  const env = { ...definedOnly(run.env), GOTOOLCHAIN: 'local' };
  const { stdout, stderr, exitCode } = await run.exec.run(go, ['env', 'GOROOT'], { cwd: run.workspace, env });
  const root = stdout.trim();
  const release = exitCode === 0 ? await readRelease(run, root) : undefined;
  const version = release === undefined ? undefined : parseVersion(release);
  if (release === undefined || version === undefined) {
    throw new Problem(
      'GO_FAILED',
      `Cannot find out which Go "${go}" on PATH is: ${stderr.trim() || `GOROOT "${root}" has no readable VERSION`}`,
      {
        hint: 'Set go-version to install another Go.',
      },
    );
  }
  return { root, version, release, tool: '', receipt: undefined };
}

/** The `go` that a shell would run. */
export async function findOnPath(run: Run): Promise<string | undefined> {
  const name = goCommandName(run.platform.os);
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
