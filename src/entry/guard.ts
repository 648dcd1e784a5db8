import type { SetupResult } from '../core/activate/setup-result.ts';
import { parseGuardInputs } from '../core/guard/guard-inputs.ts';
import type { InputReader } from '../core/inputs/inputs.ts';
import type { Plan } from '../core/plan/plan.ts';
import { startBeside } from '../engine/guard/beside.ts';
import type { Run } from '../engine/run/run.ts';
import { saveStepState } from '../hosts/github/step-state.ts';

/** Where the step after the job finds the guard. */
export const guardState = 'guard';

/** The guard of this step. Throws `INPUT_INVALID` for one of its inputs, before anything is done. */
export function planGuard(read: InputReader) {
  parseGuardInputs(read);
  return {
    /** Starts it, and tells the step after the job where it is. */
    async start(run: Run, { activation }: Plan, result: SetupResult): Promise<SetupResult> {
      const { goproxy, goprivate } = activation;
      const start = [process.execPath, process.argv[1] ?? ''];
      const started = await startBeside(run, read, { result, start, goproxy, goprivate });
      if (started.goproxy !== undefined) saveStepState(run.env, started.goproxy, guardState);
      return started.result;
    },
  };
}
