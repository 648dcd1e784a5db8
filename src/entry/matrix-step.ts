import { env } from '../app/program.ts';
import type { Plan } from '../core/plan/plan.ts';
import { Problem } from '../core/problem/problem.ts';
import type { Run } from '../engine/run/run.ts';
import { writeValues } from '../hosts/github/workflow-commands.ts';

/** A step that installs nothing: its output is the list of versions for a matrix of jobs. Resolves to the exit code. */
export async function listVersions(run: Run, plan: Plan, versions: string): Promise<number> {
  const { matrix } = await import('../engine/matrix.ts'); // so that the entry names no more than this file
  const { goVersion } = plan.version;
  if (goVersion !== '')
    throw new Problem(
      'INPUT_INVALID',
      `The input go-version is "${goVersion}", and matrix-versions is given, with which nothing is installed`,
      { hint: 'Omit go-version, and install Go in the jobs that the matrix is for.' },
    );
  const asked =
    versions === 'from-go-mod' ? versions : versions.split(/[,\n]/).filter((text) => text.trim() !== '');
  if (asked.length === 0)
    throw new Problem('INPUT_INVALID', `The input matrix-versions is "${versions}", which names no version`, {
      hint: 'Write stable, oldstable, for example, or from-go-mod.',
    });
  const releases = await matrix(run, plan, { asked, name: 'matrix-versions' });
  const value = JSON.stringify(releases.map(({ version }) => version));
  run.emit({ kind: 'remark', level: 'info', message: `The output matrix is ${value}` });
  writeValues(env, 'GITHUB_OUTPUT', [{ name: 'matrix', value }]);
  return 0;
}
