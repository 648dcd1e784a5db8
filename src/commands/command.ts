import type { RunLine } from '../app/command-line.ts';
import type { Session } from '../app/wiring.ts';
import type { Environment } from '../core/activate/environment.ts';
import type { Host } from '../core/cli/host.ts';
import type { Inputs } from '../core/inputs/inputs.ts';

/** What a command of the command line works with. */
export interface CommandContext {
  readonly host: Host;
  readonly inputs: Inputs;
  readonly line: RunLine;
  readonly session: Session;
  readonly env: Environment;
}

/** A file of this folder: one command, wired to its verb of the engine. */
export interface Command {
  /** Resolves to the exit code: 0 or 1. */
  run(context: CommandContext): Promise<number>;
}
