import type { SetupResult } from '../core/activate/setup-result.ts';
import type { Host } from '../core/cli/host.ts';
import type { TimedEvent } from '../core/events/event.ts';
import type { Inputs } from '../core/inputs/inputs.ts';
import type { Environment } from '../core/ports/environment.ts';
import type { ObservedRun } from '../core/telemetry/span.ts';

export interface ObserverOptions {
  readonly host: Host;
  readonly inputs: Inputs;
  readonly env: Environment;
  /** `setup` if it is not given; `post` for the step after the job. */
  readonly command?: string;
  /** Of this program. */
  readonly version: string;
  /** Of `--events`: path of a file that all events are also written to. */
  readonly events?: string | undefined;
}

/** One of them. */
export interface Observer {
  readonly env?: Environment;
  hear?(event: TimedEvent): void;
  handOn?(result: SetupResult): SetupResult;
  end(run: ObservedRun, events: readonly TimedEvent[]): Promise<void> | void;
  /** After `end`: whether something that it has given up may keep this process alive, as a name that is looked up. */
  isLate?(): boolean;
}
