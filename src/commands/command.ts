import type { RunLine } from '../core/cli/command-line.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { Report } from '../core/reports/report.ts';
import type { Run } from '../engine/run/run.ts';

/** What a command of the command line works with. */
export interface CommandContext {
  readonly run: Run;
  readonly plan: Plan;
  readonly line: RunLine;
  /** What must not get into a file that others read; empty if there is none. */
  readonly token: string;
}

/** A file of this folder: one command, wired to its verb of the engine. It prints nothing. */
export interface Command {
  run(context: CommandContext): Promise<Report>;
}
