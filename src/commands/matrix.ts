import { Problem } from '../core/problem/problem.ts';
import type { Report } from '../core/reports/report.ts';
import { matrix } from '../engine/matrix.ts';
import type { CommandContext } from './command.ts';

export async function run({ run: prepared, plan, line }: CommandContext): Promise<Report> {
  const fromGoMod = line.options['from-go-mod'] !== undefined;
  const requests = line.argument.split(/[,\n]/).filter((text) => text.trim() !== '');
  if (fromGoMod === requests.length > 0)
    throw new Problem('USAGE', 'matrix needs either a list of versions or --from-go-mod', {
      hint: 'Write matrix stable,oldstable, for example, or matrix --from-go-mod.',
    });
  const asked = fromGoMod ? 'from-go-mod' : requests;
  return { kind: 'matrix', releases: await matrix(prepared, plan, { asked, name: 'VERSIONS' }) };
}
