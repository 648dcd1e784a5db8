import { mutated, randomOf } from './mutate.ts';
import { crashOf, type FuzzTarget } from './target.ts';

/** What a target was given, and what came of it. */
export interface Found {
  readonly bytes: Buffer;
  readonly what: string;
}

export interface Progress {
  executions: number;
  accepted: number;
}

/** The input of that number. */
export function inputOf(target: FuzzTarget, seeds: readonly Uint8Array[], number: number): Buffer {
  const random = randomOf(number);
  const bytes = mutated(seeds, random);
  return target.repair?.(bytes, random) ?? bytes;
}

/** Runs one input. `undefined` if it was read or refused as it should be. */
export async function execute(
  target: FuzzTarget,
  bytes: Buffer,
  progress: Progress,
): Promise<Found | undefined> {
  const copy = Buffer.from(bytes); // it may be changed in place
  try {
    const result = target.run(bytes);
    if (result instanceof Promise ? await result : result) progress.accepted += 1;
    return undefined;
  } catch (error) {
    const what = crashOf(error);
    return what === undefined ? undefined : { bytes: copy, what };
  } finally {
    progress.executions += 1;
  }
}
