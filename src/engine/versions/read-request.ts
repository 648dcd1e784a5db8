import { delimiter, isAbsolute, join } from 'node:path';
import { definedOnly, exportedToolchainVariable } from '../../core/activate/environment.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { goCommandName } from '../../core/platform/go-command.ts';
import { Problem } from '../../core/problem/problem.ts';
import { parseVersion } from '../../core/versions/version.ts';
import { findRequest, type VersionAnswer } from '../../core/versions/version-sources.ts';
import type { Run } from '../run/run.ts';
import { type Installed, readRelease } from '../tool-cache/tool-cache.ts';

/** The request and where it was said, with its warnings told. */
export async function readRequest(run: Run, plan: Plan): Promise<VersionAnswer> {
  const { goVersion, goVersionFile, yaml } = plan.version;
  const answer = await findRequest({
    goVersion,
    goVersionFile,
    yaml,
    environment: { GOTOOLCHAIN: run.env['GOTOOLCHAIN'], GOWORK: run.env['GOWORK'] },
    exportedGoToolchain: run.env[exportedToolchainVariable],
    readText: (path) => readNearest(run, path),
    // A Go elsewhere does not answer who wants one at a folder.
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

/** The Go that lies on PATH, as it says itself: what is found there may be a wrapper or a link. */
export async function keep(run: Run, go: string): Promise<Installed> {
  const env = { ...definedOnly(run.env), GOTOOLCHAIN: 'local' };
  const { stdout, stderr, exitCode } = await run.exec.run(go, ['env', 'GOROOT'], { cwd: run.workspace, env });
  const root = stdout.trim();
  const release = exitCode === 0 ? await readRelease(run, root) : undefined;
  const version = release === undefined ? undefined : parseVersion(release);
  if (release === undefined || version === undefined) {
    throw new Problem(
      'GO_FAILED',
      `"${go}" on PATH does not say which Go it is: ${stderr.trim() || `GOROOT "${root}" has no readable VERSION`}`,
      {
        hint: 'Set go-version, so that a Go is installed beside it.',
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

/** A folder of PATH that this user may not look into is passed, as every shell does. */
async function isFile(run: Run, path: string): Promise<boolean> {
  try {
    return (await run.files.kind(path)) === 'file';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'ignored', what: 'path-entry', message: error.message });
    return false;
  }
}
