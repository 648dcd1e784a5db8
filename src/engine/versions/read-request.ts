import { delimiter, isAbsolute, join } from 'node:path';
import { definedOnly, exportedToolchainVariable } from '../../core/activate/environment.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { goCommandName } from '../../core/platform/go-command.ts';
import { Problem } from '../../core/problem/problem.ts';
import { parseVersion } from '../../core/versions/version.ts';
import { findRequest, type VersionAnswer } from '../../core/versions/version-sources.ts';
import type { Run } from '../run/run.ts';
import { type Installed, readRelease } from '../tool-cache/tool-cache.ts';

/** Reads the request and its source, and reports its warnings. */
export async function readRequest(run: Run, plan: Plan): Promise<VersionAnswer> {
  const { goVersion, goVersionFile, yaml } = plan.version;
  const answer = await findRequest({
    goVersion,
    goVersionFile,
    yaml,
    environment: { GOTOOLCHAIN: run.env['GOTOOLCHAIN'], GOWORK: run.env['GOWORK'] },
    exportedGoToolchain: run.env[exportedToolchainVariable],
    readText: (path) => readNearest(run, path),
    // With install-dir, a Go on PATH is not an answer.
    findGo: async () => (plan.destination.installDir === '' ? findOnPath(run) : undefined),
  });
  if (answer.kind === 'keep') run.emit({ kind: 'remark', level: 'notice', message: answer.notice });
  else {
    for (const message of answer.warnings) run.emit({ kind: 'remark', level: 'warning', message });
  }
  return answer;
}

async function readNearest(run: Run, path: string): Promise<string | undefined> {
  for (const folder of isAbsolute(path) ? [''] : run.versionFolders) {
    const file = join(folder, path);
    const text = await run.files.readText(file);
    if (text === undefined) continue;
    if (folder !== run.workspace) run.emit({ kind: 'version-file-read', path: file });
    return text;
  }
  return undefined;
}

/** The Go on PATH. It is asked for its root, because the file that was found may be a wrapper or a link. */
export async function keep(run: Run, go: string): Promise<Installed> {
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
