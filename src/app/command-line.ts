import { parseArgs } from 'node:util';
import { type Shell, shellNames } from '../core/activate/shell-export.ts';
import type { CommandLine, RunLine } from '../core/cli/command-line.ts';
import {
  type CommandName,
  commands,
  type OptionName,
  options as otherOptions,
  takesOption,
} from '../core/cli/commands.ts';
import { nearestName } from '../core/cli/nearest-name.ts';
import { allInputs } from '../core/inputs/all-inputs.ts';
import type { InputRow } from '../core/inputs/input-row.ts';
import type { InputName } from '../core/inputs/input-table.ts';
import { Problem, type ProblemDetails } from '../core/problem/problem.ts';

const rows: readonly InputRow[] = allInputs;
const commandNames = commands.map(({ name }) => name);
const flagNames = [...allInputs, ...otherOptions].map(({ name }) => name);
const short: Readonly<Partial<Record<OptionName, { readonly short: string }>>> = {
  help: { short: 'h' },
  version: { short: 'V' },
};

/**
 * Parses the arguments after the script's name. `defaultCommand` is run if none is named. Throws `USAGE` for anything
 * that is not valid.
 */
export function parseCommandLine(
  args: readonly string[],
  defaultShell: Shell,
  defaultCommand?: CommandName,
): CommandLine {
  // What follows is no flag, and with exec and sandbox it belongs to another program.
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const after = args.slice(end + 1);
  const { values, positionals } = parse(args.slice(0, end));
  const words = positionals[0] === 'help' ? positionals.slice(1) : positionals;
  const starts = words[0] === 'exec' || words[0] === 'sandbox' || words[0] === 'guard';
  const program = starts ? after : [];
  const [first, ...rest] = starts ? words : [...words, ...after];
  const named = commands.find(({ name }) => name === first)?.name;
  const command = first === undefined ? defaultCommand : named;
  if (first !== undefined && command === undefined)
    throw unknown(`Unknown command "${first}"`, nearestName(first, commandNames));
  const takesArgument = commands.some(({ name, argument }) => name === command && argument !== '');
  const [argument = '', ...more] =
    command === 'matrix' || command === 'lock' ? [rest.join(',')] : takesArgument ? rest : ['', ...rest];
  if (command === 'guard' && more.length > 0) throw noDashesOfGuard(more);
  if (starts && more.length > 0) throw noDashes(words);
  if (more.length > 0) throw usage(`Unexpected argument "${more[0]}"`);
  if (values['version'] === true) return { kind: 'version' };
  if (values['help'] === true || positionals[0] === 'help') return { kind: 'help', command };
  if (command === undefined) throw usage('No command given');
  if (starts && command !== 'guard' && program.length === 0) throw noDashes(words);
  // Its inputs are read only with that one.
  const flags = { ...readFlags(values), ...(command === 'guard' && { guard: 'true' }) };
  return {
    kind: 'run',
    command,
    ...(asksForVersion(command) ? versionArgument(argument, flags) : { argument, flags }),
    program,
    options: readOptions(values, command),
    shell: readShell(values['shell'], defaultShell),
    json: values['json'] === true,
    debug: values['debug'] === true,
  };
}

/** `setup 1.22` is short for `setup --go-version 1.22`; `use` has an argument of its own. */
function asksForVersion(command: CommandName): boolean {
  return command === 'setup' || command === 'resolve';
}

function versionArgument(argument: string, flags: RunLine['flags']): Pick<RunLine, 'argument' | 'flags'> {
  if (argument === '') return { argument, flags };
  if (flags['go-version'] === undefined) return { argument: '', flags: { ...flags, 'go-version': argument } };
  throw usage('The version is given twice, as VERSION and as --go-version');
}

/** `exec 1.22 go test` */
function noDashes([command, version = '1.22', ...words]: readonly string[]): Problem {
  const example = words.length > 0 ? words.join(' ') : 'go test ./...';
  return usage(`${command} needs a command after "--"`, {
    hint: `Write: setup-go-tarball ${command} ${version} -- ${example}`,
  });
}

/** `guard go test` */
function noDashesOfGuard(words: readonly string[]): Problem {
  return usage(`guard has no argument "${words[0]}": a command follows after "--"`, {
    hint: `Write: setup-go-tarball guard -- ${words.join(' ')}`,
  });
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

function parse(args: readonly string[]): {
  readonly values: Values;
  readonly positionals: readonly string[];
} {
  const inputs = rows.map(
    ({ name, type }) => [name, { type: type === 'boolean' ? 'boolean' : 'string' }] as const,
  );
  const others = otherOptions.map(
    ({ name, value }) => [name, { type: value === '' ? 'boolean' : 'string', ...short[name] }] as const,
  );
  const spelt = args.map(spellOut);
  try {
    return parseArgs({
      args: spelt,
      options: Object.fromEntries([...inputs, ...others]),
      allowPositionals: true,
      allowNegative: true,
    });
  } catch (cause) {
    const dash = /ambiguous/.test(String(cause))
      ? 'Write a value that starts with a dash as --flag=-value. '
      : '';
    const [, flag] = /'--([\w-]+)/.exec(String(cause)) ?? [];
    // A flag of ours lacks its value, or has one that it does not take.
    const isOurs = flag !== undefined && flagNames.some((name) => name === flag);
    const nearest = flag === undefined || isOurs ? undefined : nearestName(flag, flagNames);
    throw unknown(firstSentence(cause), nearest === undefined ? undefined : `--${nearest}`, { dash, cause });
  }
}

/** Rewrites `--slim=false` to `--no-slim`, the only form that the parser accepts. */
function spellOut(argument: string): string {
  const [, name = '', value = ''] = /^--([a-z-]+)=(.*)$/s.exec(argument) ?? [];
  if (rows.find((row) => row.name === name)?.type !== 'boolean') return argument;
  if (/^true$/i.test(value)) return `--${name}`;
  if (/^false$/i.test(value)) return `--no-${name}`;
  throw usage(`--${name} must be true or false, not "${value}"`);
}

function readFlags(values: Values): Readonly<Partial<Record<InputName, string>>> {
  const given = allInputs.filter(({ name }) => values[name] !== undefined);
  return Object.fromEntries(given.map(({ name }) => [name, String(values[name])]));
}

function readOptions(values: Values, command: CommandName): Readonly<Partial<Record<OptionName, string>>> {
  const given = otherOptions.filter(({ name }) => values[name] !== undefined && values[name] !== false);
  const foreign = given.find((option) => !takesOption(command, option));
  if (foreign !== undefined) throw usage(`${command} has no flag --${foreign.name}`);
  checkProfileFlags(new Set(given.map(({ name }) => name)));
  // The switches of every command are fields of the line.
  const own = given.filter(({ of, value }) => of.length > 0 || value !== '');
  return Object.fromEntries(own.map(({ name }) => [name, String(values[name])]));
}

function checkProfileFlags(given: ReadonlySet<OptionName>): void {
  for (const name of ['print', 'remove', 'auto-switch'] as const) {
    if (given.has(name) && !given.has('profile')) throw usage(`--${name} requires --profile`);
  }
  if (given.has('print') && given.has('remove')) throw usage('--print and --remove cannot be combined');
}

function readShell(value: string | boolean | undefined, otherwise: Shell): Shell {
  if (value === undefined) return otherwise;
  const names = Object.keys(shellNames);
  const shell = names.includes(String(value)) ? shellNames[String(value)] : undefined;
  if (shell === undefined) throw usage(`--shell must be one of ${names.join(', ')}, not "${value}"`);
  return shell;
}

/** With the name that was probably meant. */
function unknown(
  what: string,
  nearest: string | undefined,
  { dash = '', cause }: { readonly dash?: string; readonly cause?: unknown } = {},
): Problem {
  const meant = nearest === undefined ? '' : `Did you mean ${nearest}? `;
  return usage(what, { hint: `${dash}${meant}${seeHelp}`, cause });
}

const seeHelp = 'See setup-go-tarball --help.';

function usage(what: string, details: ProblemDetails = {}): Problem {
  return new Problem('USAGE', what, { hint: seeHelp, ...details });
}

/** The parser's message, without the error's class and code before it and the advice after it. */
function firstSentence(error: unknown): string {
  return String(error)
    .replace(/^\w+(?: \[\w+\])?: /, '')
    .replace(/(?:\.?\s*\n|\. ).*$/s, '');
}
