import { Problem } from '../core/problem/problem.ts';
import type { Run } from '../engine/run/run.ts';
import { readInventory, readOutside, sizeOf } from '../engine/versions/inventory.ts';
import { print } from '../hosts/render/standard-output.ts';
import { describeTree, type SizedTree, treeTable } from '../hosts/render/tree-table.ts';
import type { CommandContext } from './command.ts';

export async function run({ host, inputs, line, session }: CommandContext): Promise<number> {
  const { toolCache, clock } = session.run;
  const { installDir } = inputs;
  const outside = installDir === '' ? undefined : await readOutside(session.run, installDir);
  const cached = await readInventory(session.run);
  const trees: SizedTree[] = [];
  for (const tree of outside ? [outside, ...cached] : cached)
    trees.push({ tree, size: await sizeIfReadable(session.run, tree) });
  if (cached.length === 0) host.log.info(`The tool cache "${toolCache}" holds no Go`);
  if (installDir !== '' && !outside) host.log.info(`There is no Go at "${installDir}"`);
  if (line.json) print([JSON.stringify(trees.map(describeTree), null, 2)]);
  else if (trees.length > 0) print(treeTable(trees, clock.now()));
  return 0;
}

async function sizeIfReadable(run: Run, tree: SizedTree['tree']): Promise<number | undefined> {
  try {
    return await sizeOf(run, tree);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.log.warning(`The size of "${tree.root}" cannot be told: ${error.message}`);
    return undefined;
  }
}
