import type { ProcessMark } from '../../core/ports/guard.ts';
import type { Run } from '../run/run.ts';
import type { OpenGuard } from './open-guard.ts';

/** Milliseconds between two looks at the process of the job. */
const LOOK = 1_000;
/** Milliseconds without a request after which a guard ends that nobody will stop. */
const FORGOTTEN = 12 * 3_600_000;

/**
 * Resolves when a guard has nothing more to do: somebody says so, a signal comes, or its job is gone. `true` if somebody
 * has said so.
 */
export async function untilOver(run: Run, guard: OpenGuard, job: ProcessMark | undefined): Promise<boolean> {
  const ports = await (await run.network()).guard();
  const gone = ports.watch(
    LOOK,
    () => (job !== undefined && !ports.isRunning(job)) || guard.idle() > FORGOTTEN,
  );
  const over = (told: boolean) => () => told;
  const wasTold = await Promise.race([
    guard.told.then(over(true)),
    ports.untilSignal().then(over(false)),
    gone.seen.then(over(false)),
  ]);
  gone.stop();
  return wasTold;
}
