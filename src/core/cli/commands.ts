import { activationCommands, activationOptions } from './activation-commands.ts';
import { cacheCommands, cacheOptions } from './cache-commands.ts';
import { guardCommands, guardOptions } from './guard-commands.ts';
import { installedCommands, installedOptions } from './installed-commands.ts';
import { versionCommands, versionOptions } from './version-commands.ts';

/** The commands outside a GitHub step, with their texts for `--help`, in its order. */
export const commands = [
  ...activationCommands,
  ...versionCommands,
  ...installedCommands,
  ...cacheCommands,
  ...guardCommands,
] as const;

export type CommandName = (typeof commands)[number]['name'];

/** Flags that are not inputs. `of` lists the commands that take them; if it is empty, all do. */
export const options = [
  ...activationOptions,
  ...versionOptions,
  ...installedOptions,
  ...cacheOptions,
  ...guardOptions,
  { name: 'json', value: '', doc: 'Print JSON to standard output.', of: [] },
  {
    name: 'events',
    value: 'FILE',
    doc: 'Append events to this file, one JSON object per line.',
    of: [],
  },
  { name: 'debug', value: '', doc: 'Print more details to standard error.', of: [] },
  { name: 'help', value: '', doc: 'Print this help.', of: [] },
  { name: 'version', value: '', doc: 'Print the version of setup-go-tarball.', of: [] },
] as const satisfies readonly OptionRow[];

interface OptionRow {
  readonly name: string;
  /** Placeholder for its value in `--help`; empty for a switch. */
  readonly value: string;
  readonly doc: string;
  readonly of: readonly CommandName[];
}

export type OptionName = (typeof options)[number]['name'];

/** Whether the command takes this flag. */
export function takesOption(command: CommandName, { of }: { readonly of: readonly CommandName[] }): boolean {
  return of.length === 0 || of.includes(command);
}
