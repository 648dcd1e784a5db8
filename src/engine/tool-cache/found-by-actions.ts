import type { Run } from '../run/run.ts';
import type { Slot } from './tool-cache.ts';

/** Tells if other actions find what is in a slot. Each tool and architecture is asked for once. */
export function foundByActions(
  run: Run,
): (slot: Pick<Slot, 'tool' | 'version' | 'arch'>) => Promise<boolean> {
  const answers = new Map<string, Promise<readonly string[]>>();
  return async ({ tool, version, arch }) => {
    const key = `${tool}/${arch}`;
    const answer = answers.get(key) ?? run.versionsForActions(tool, arch);
    answers.set(key, answer);
    return (await answer).includes(version);
  };
}
