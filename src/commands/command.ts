import type { RunLine } from '../core/cli/command-line.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { Report } from '../core/reports/report.ts';
import type { Run } from '../engine/run/run.ts';

/** The arguments of a command. */
export interface CommandContext {
  readonly run: Run;
  readonly plan: Plan;
  readonly line: RunLine;
  /** Starts this program: Node, and the script. */
  readonly start: readonly [node: string, script: string];
  /** Must not be written to a file that others read; empty if there is none. */
  readonly token: string;
  /** The input of this name, which holds secrets. */
  readonly mirrorAuth: string;
}

/** The exports of a file in this folder: one command, which calls its verb of the engine. It prints nothing. */
export interface Command {
  run(context: CommandContext): Promise<Report>;
}
