import { parseArgs } from 'node:util';
import { type CommandName, commands, options as otherOptions } from '../core/commands.ts';
import { type InputName, type InputRow, inputTable } from '../core/inputs.ts';
import { Problem, type ProblemDetails } from '../core/problem.ts';
import { type Shell, shells } from '../core/shell-export.ts';

export type CommandLine =
  | { readonly kind: 'help'; readonly command: CommandName | undefined }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'run';
      readonly command: CommandName;
      /** What `verify` is to look at; empty where nothing was named. */
      readonly path: string;
      readonly flags: Readonly<Partial<Record<InputName, string>>>;
      readonly shell: Shell;
      readonly json: boolean;
      readonly debug: boolean;
    };

const rows: readonly InputRow[] = inputTable;

/** The arguments after the script's name. Throws `USAGE` for anything that is not understood. */
export function parseCommandLine(args: readonly string[], defaultShell: Shell): CommandLine {
  const { values, positionals } = parse(args);
  const [first, ...rest] = positionals;
  const command = commands.find(({ name }) => name === first)?.name;
  if (first !== undefined && command === undefined) throw usage(`There is no command "${first}"`);
  const [path = '', ...more] = command === 'verify' ? rest : ['', ...rest];
  if (more.length > 0) throw usage(`"${more[0]}" is one argument too many`);
  if (values['version'] === true) return { kind: 'version' };
  if (values['help'] === true) return { kind: 'help', command };
  if (command === undefined) throw usage('No command was given');
  return {
    kind: 'run',
    command,
    path,
    flags: readFlags(values),
    shell: readShell(values['shell'], defaultShell),
    json: values['json'] === true,
    debug: values['debug'] === true,
  };
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
    ({ name, value }) => [name, { type: value === '' ? 'boolean' : 'string' }] as const,
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
      ? 'Write a value that begins with a dash as --flag=-value. '
      : '';
    throw usage(firstSentence(cause), { hint: `${dash}${seeHelp}`, cause });
  }
}

/** `--slim=false` says the same as `--no-slim`, which is how the parser wants it. */
function spellOut(argument: string): string {
  const [, name = '', value = ''] = /^--([a-z-]+)=(.*)$/s.exec(argument) ?? [];
  if (rows.find((row) => row.name === name)?.type !== 'boolean') return argument;
  if (/^true$/i.test(value)) return `--${name}`;
  if (/^false$/i.test(value)) return `--no-${name}`;
  throw usage(`--${name} is "${value}", which is neither true nor false`);
}

function readFlags(values: Values): Readonly<Partial<Record<InputName, string>>> {
  const given = inputTable.filter(({ name }) => values[name] !== undefined);
  return Object.fromEntries(given.map(({ name }) => [name, String(values[name])]));
}

function readShell(value: string | boolean | undefined, otherwise: Shell): Shell {
  if (value === undefined) return otherwise;
  const shell = shells.find((name) => name === value);
  if (shell === undefined) throw usage(`--shell is "${value}", which is none of ${shells.join(', ')}`);
  return shell;
}

const seeHelp = 'See setup-go-tarball --help.';

function usage(what: string, details: ProblemDetails = {}): Problem {
  return new Problem('USAGE', what, { hint: seeHelp, ...details });
}

/** What the parser complains of, without the error's class and code in front and advice behind. */
function firstSentence(error: unknown): string {
  return String(error)
    .replace(/^\w+(?: \[\w+\])?: /, '')
    .replace(/(?:\.?\s*\n|\. ).*$/s, '');
}
