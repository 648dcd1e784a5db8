import { join } from 'node:path';
import { type JobOptions, type Machine, runScript, runSetUp } from './cache-job.ts';
import type { Project } from './cache-project.ts';
import type { Sample } from './measure.ts';
import { median, tableOf } from './report.ts';

/**
 * What a tool-cache hit costs if both archives are restored, beyond what their transport costs: `caches` is the address of a
 * service that has both. The contenders in turn, A B C D A B C D.
 */
export async function hitReport(
  machine: Machine,
  project: Project,
  { caches, runs }: { readonly caches: string; readonly runs: number },
): Promise<string> {
  const options: JobOptions = { job: { name: 'test' }, contender: 'ours', caches };
  const { state } = await runSetUp(machine, project, options);
  const transport = join(import.meta.dirname, 'cache-transport.ts');
  const contenders = {
    'cache: true': async () => (await runSetUp(machine, project, options)).sample,
    'cache: false': async () => (await runSetUp(machine, project, { ...options, contender: 'none' })).sample,
    'the package alone': () => runScript(machine, project, { options, args: [transport, state] }),
    'node -e 0': () => runScript(machine, project, { options, args: ['-e', '0'] }),
  };
  const samples = new Map(Object.keys(contenders).map((name): [string, Sample[]] => [name, []]));
  const beyond: { readonly wall: number; readonly cpu: number }[] = [];
  for (let run = 0; run < runs; run++) {
    const round: Sample[] = [];
    for (const [name, once] of Object.entries(contenders)) {
      const sample = await once();
      samples.get(name)?.push(sample);
      round.push(sample);
    }
    const of = (measure: 'wall' | 'cpu') => {
      const [all = 0, hit = 0, alone = 0, bare = 0] = round.map((sample) => sample[measure]);
      return all - hit - (alone - bare);
    };
    beyond.push({ wall: of('wall'), cpu: of('cpu') });
  }
  const [wall, cpu] = (['wall', 'cpu'] as const).map((measure) =>
    spread(beyond.map((each) => each[measure])),
  );
  return `${tableOf(samples)}\n\nBeyond the hit and the transport: **${wall}** ms, CPU ${cpu} ms; target 150 ms.`;
}

function spread(figures: readonly number[]): string {
  return `${median(figures).toFixed(0)} (${Math.min(...figures).toFixed(0)} to ${Math.max(...figures).toFixed(0)})`;
}
