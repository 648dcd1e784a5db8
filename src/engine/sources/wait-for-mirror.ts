import { isProgress } from '../../core/download/resume.ts';
import { failureOf } from '../../core/problem/failures.ts';
import { Problem } from '../../core/problem/problem.ts';
import { type Mirror, mirrorName } from '../../core/sources/mirrors.ts';
import type { Run } from '../run/run.ts';
import { type Retry, wait } from './try-mirrors.ts';

/** Waits for a mirror in the middle of a file, by the same rules as between rounds over all mirrors. */
export interface MirrorWait {
  /** All retries are used up: another round is useless. */
  readonly spent: boolean;
  /** `reached`: bytes of the file that are downloaded. False if it did not wait. */
  waitOut(failure: unknown, reached: number): Promise<boolean>;
}

/** Waits only if there is a single mirror: if there are others, they are tried first. */
export function createMirrorWait(
  run: Run,
  { mirrors, retry }: { readonly mirrors: readonly Mirror[]; readonly retry: Retry },
): MirrorWait {
  const [only, ...others] = mirrors;
  let [round, before, spent] = [0, 0, false];
  return {
    get spent() {
      return spent;
    },
    async waitOut(failure, reached) {
      if (only === undefined || others.length > 0 || !(failure instanceof Problem)) return false;
      if (failureOf(failure)?.retry !== 'later') return false;
      if (isProgress(reached - before, undefined)) round = 0;
      before = reached;
      spent = round >= retry.maxRetries;
      if (spent) return false;
      const { code, message } = failure;
      run.emit({ kind: 'mirror-failed', mirror: mirrorName(only), code, message });
      await wait(run, { round, retry, asked: failure.retryAfter });
      round += 1;
      return true;
    },
  };
}
