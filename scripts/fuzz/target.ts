import { Problem } from '../../src/core/problem/problem.ts';

/** Something that reads bytes from outside. */
export interface FuzzTarget {
  readonly name: string;
  /** What it usually reads. */
  seeds(): readonly Uint8Array[] | Promise<readonly Uint8Array[]>;
  /** Changes what was mutated, so that more of it gets past a checksum. */
  repair?(bytes: Buffer, random: (limit: number) => number): Buffer;
  /**
   * Reads it. Returns whether it was accepted. Throws a `Problem` to refuse it, and everything else for what must not be:
   * also if it was accepted and is not what it claims to be.
   */
  run(bytes: Buffer): boolean | Promise<boolean>;
}

export interface TextTarget {
  readonly name: string;
  readonly seeds: readonly string[];
  /** `undefined` and false: not accepted. */
  read(text: string): unknown;
}

/** A target of text: what is no UTF-8 in it arrives as it does from a file. */
export function textTarget({ name, seeds, read }: TextTarget): FuzzTarget {
  return {
    name,
    seeds: () => seeds.map((seed) => Buffer.from(seed)),
    run(bytes) {
      const result = read(bytes.toString('utf8'));
      if (result instanceof Promise) return result.then(isAccepted);
      return isAccepted(result);
    },
  };
}

function isAccepted(result: unknown): boolean {
  return result !== undefined && result !== false;
}

/** `undefined` if it is fine that this was thrown; otherwise what happened. */
export function crashOf(error: unknown): string | undefined {
  if (error instanceof Problem && error.code !== 'INTERNAL') return undefined;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** For a target that has accepted what it must not. */
export function broken(what: string): never {
  throw new Error(what);
}
