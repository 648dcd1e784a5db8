import { usualPlaces } from '../../src/app/places.ts';
import { createRun, type Session } from '../../src/app/wiring.ts';
import type { TimedEvent } from '../../src/core/events/event.ts';
import { parseInputs } from '../../src/core/inputs/inputs.ts';
import { type Plan, planOf } from '../../src/core/plan/plan.ts';

const inputs = parseInputs(() => undefined);

/** The plan of a run to which no input was given. */
export const usualPlan: Plan = await planOf(inputs, { yaml: false });

/** A session with the real ports, for a part of the engine that is tested by itself. */
export function openTestRun(given: {
  readonly toolCache: string;
  readonly home: string;
  /** In addition to the tool cache and an empty PATH. */
  readonly env?: Readonly<Record<string, string>>;
  readonly listen?: (event: TimedEvent) => void;
}): Session {
  const { toolCache, home, listen = () => undefined } = given;
  const env = { RUNNER_TOOL_CACHE: toolCache, PATH: '', ...given.env };
  const places = usualPlaces({ env, homedir: home, projectCache: false });
  const silent = { mask: () => undefined, redact: (text: string) => text };
  return createRun({ listen, ...silent, inputs, env, homedir: home, places, program: 'test 1.0.0' });
}
