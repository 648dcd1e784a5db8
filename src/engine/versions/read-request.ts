import { isAbsolute, join } from 'node:path';
import { exportedToolchainVariable } from '../../core/activate/environment.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { findRequest, type VersionAnswer } from '../../core/versions/version-sources.ts';
import type { Run } from '../run/run.ts';

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
    findGo: async () => {
      if (plan.destination.installDir !== '') return undefined;
      return (await import('../activate/go-on-path.ts')).findOnPath(run);
    },
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
