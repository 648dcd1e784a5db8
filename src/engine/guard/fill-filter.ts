import type { GuardInputs } from '../../core/guard/guard-inputs.ts';
import { createCounters } from '../../core/guard/metrics.ts';
import { isModulePath } from '../../core/guard/module-path.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';
import { openL2, readPolicy } from './open-guard.ts';

/** Milliseconds for Redis to answer. */
const LATEST = 10_000;

/** Adds the modules of a go.sum, or of a list of paths, to the filter. Throws `GUARD_FAILED` if Redis does not take them. */
export async function fillFilter(
  run: Run,
  inputs: GuardInputs,
  { file, goprivate }: { readonly file: string; readonly goprivate: string },
): Promise<{ readonly modules: number; readonly added: number }> {
  const text = await run.files.readText(file);
  if (text === undefined)
    throw new Problem('FILES_FAILED', `--fill names "${file}", which does not exist`, {
      hint: 'Name a go.sum, or a file with a module path on each line.',
    });
  const modules = [...new Set(text.split('\n').map((line) => line.trim().split(/[\s@]/)[0] ?? ''))].filter(
    Boolean,
  );
  const odd = modules.find((module) => !isModulePath(module));
  if (odd !== undefined)
    throw new Problem(
      'INPUT_INVALID',
      `"${file}" has ${JSON.stringify(odd)}, which is not the path of a module`,
      { hint: 'Name a go.sum, or a file with a module path on each line.' },
    );
  const ports = await (await run.network()).guard();
  const { policy } = await readPolicy(run, inputs, goprivate);
  const counters = createCounters();
  const { l2, connected } = await openL2(run, ports, { inputs, policy, counters });
  try {
    const end = run.clock.elapsed() + LATEST;
    const late = ports.watch(100, () => run.clock.elapsed() > end);
    await Promise.race([connected, late.seen]);
    late.stop();
    const unknown = modules.filter((module) => !l2.knows(module));
    if (l2.state() === 'up' && l2.loaded()) for (const module of unknown) l2.learn(module);
    await l2.settled();
    if (l2.state() !== 'up' || !l2.loaded() || counters.read().l2.failed > 0)
      throw new Problem('GUARD_FAILED', 'Redis at guard-redis does not take the modules', {
        hint: 'Check its address, user and password, and that this user may use GET, SET and SETBIT on setup-go-guard:*.',
      });
    return { modules: modules.length, added: unknown.length };
  } finally {
    l2.close();
  }
}
