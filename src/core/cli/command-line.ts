import type { Shell } from '../activate/shell-export.ts';
import type { InputName } from '../inputs/input-table.ts';
import type { CommandName, OptionName } from './commands.ts';

/** A parsed command line. */
export type CommandLine =
  | { readonly kind: 'help'; readonly command: CommandName | undefined }
  | { readonly kind: 'version' }
  | RunLine;

export interface RunLine {
  readonly kind: 'run';
  readonly command: CommandName;
  /** The command's argument: a path or a version; empty if not given. */
  readonly argument: string;
  /** The program after `--`, and its arguments: only `exec` and `sandbox` have one. */
  readonly program: readonly string[];
  readonly flags: Readonly<Partial<Record<InputName, string>>>;
  /** Flags that are not inputs, as they were given; a switch is `true`. */
  readonly options: Readonly<Partial<Record<OptionName, string>>>;
  readonly shell: Shell;
  readonly json: boolean;
  readonly debug: boolean;
}
