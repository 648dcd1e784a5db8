import { type DescribedInput, describedInputs } from '../inputs/input-docs.ts';
import { inputVariable } from '../inputs/inputs.ts';

/** The commands outside a GitHub step, with their texts for `--help`. */
export const commands = [
  {
    name: 'setup',
    argument: 'VERSION',
    summary: 'install Go if needed, and print the commands with which a shell activates it',
    text: 'Standard output is only for eval: eval "$(setup-go-tarball setup --go-version 1.26)"',
  },
  {
    name: 'use',
    argument: 'VERSION',
    summary: 'activate a Go that is already installed; download nothing',
    text: 'Without VERSION, the request is the same as for setup. In a GitHub job it exports to later steps.',
  },
  {
    name: 'resolve',
    argument: 'VERSION',
    summary: 'show which release would be installed, why, and from where; install nothing',
    text: 'Standard output is the release, or one object with --json.',
  },
  {
    name: 'verify',
    argument: 'PATH',
    summary: 'verify an installed tree or an archive again, with the Go checksum database',
    text: 'PATH is a folder or a file. Default: the tree installed for the request. Exits with 1 if it is wrong.',
  },
  {
    name: 'doctor',
    argument: '',
    summary: 'diagnose the tool cache, installs in progress and the mirrors; repair with --fix',
    text: 'Does not read file contents; verify does. Exits with 1 if there is an error.',
  },
  {
    name: 'list',
    argument: '',
    summary: 'list the installed Go versions',
    text: 'Lists the tool cache, and --install-dir if it is given.',
  },
  {
    name: 'prune',
    argument: 'VERSION',
    summary: 'remove installed versions from the tool cache',
    text: 'Requires VERSION, --keep or --older-than. If several are given, all must apply to a version.',
  },
] as const;

export type CommandName = (typeof commands)[number]['name'];

/** Flags that are not inputs. `of` lists the commands that take them; if it is empty, all do. */
export const options = [
  {
    name: 'shell',
    value: 'NAME',
    doc: 'Shell to write for: sh, bash, zsh, fish, powershell or cmd. Default: powershell on Windows, sh elsewhere; with --profile, the shell that SHELL names.',
    of: ['setup', 'use'],
  },
  {
    name: 'profile',
    value: '',
    doc: "Also set GOROOT and PATH in the shell's start-up files. Running it again replaces what it wrote.",
    of: ['setup', 'use'],
  },
  {
    name: 'print',
    value: '',
    doc: 'With --profile: show what would be written, and where, without changing the files. Go is still installed, because the lines name its folder.',
    of: ['setup', 'use'],
  },
  {
    name: 'remove',
    value: '',
    doc: 'With --profile: remove the lines from the start-up files; install nothing.',
    of: ['setup', 'use'],
  },
  {
    name: 'dotenv',
    value: 'FILE',
    doc: 'Also write the variables to this file, as a GitLab dotenv report.',
    of: ['setup', 'use'],
  },
  { name: 'fix', value: '', doc: 'Repair what can be repaired.', of: ['doctor'] },
  {
    name: 'keep',
    value: 'N',
    doc: 'Remove all but the newest N versions for each tool name and platform.',
    of: ['prune'],
  },
  {
    name: 'older-than',
    value: 'DAYS',
    doc: 'Remove versions that have not been used for this number of days.',
    of: ['prune'],
  },
  { name: 'dry-run', value: '', doc: 'Show what would be removed; remove nothing.', of: ['prune'] },
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

/** Inputs that only have an effect in a GitHub step. */
const onlyGitHub: readonly string[] = ['problem-matcher', 'cache', 'cache-dependency-path'];

export function helpText(command: CommandName | undefined): string {
  const about = commands.find(({ name }) => name === command);
  const lines = about
    ? [
        `Usage: setup-go-tarball ${about.name}${about.argument && ` [${about.argument}]`} [flags]`,
        '',
        sentence(about.summary),
        about.text,
      ]
    : overview();
  const flags = describedInputs.filter(({ name }) => !onlyGitHub.includes(name)).map(describeInput);
  const others = options
    .filter((option) => command === undefined || takesOption(command, option))
    .map(({ name, value, doc }) => [`--${name}${value && ` ${value}`}`, doc] as const);
  const width = 32;
  const rows = [...flags, ...others].map(
    ([flag, doc]) => `  ${flag.padEnd(width)}${wrap(doc, 100 - width, width + 2)}`,
  );
  const variables = [
    'Every input can also be given as a variable: --go-version as SETUP_GO_VERSION, --check-latest as',
    `${inputVariable('check-latest')}. Flags take precedence. --no- turns a switch off: --no-export-goroot.`,
    '',
    'Exit codes: 0 success, 1 failure, 2 wrong usage.',
  ];
  return [...lines, '', 'Flags:', ...rows, '', ...variables, ''].join('\n');
}

function overview(): readonly string[] {
  return [
    'Installs Go from the official tarball, verifies it, and activates it.',
    '',
    'Usage: setup-go-tarball <command> [flags]',
    '',
    'Commands:',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`),
    '',
    'In a step of a GitHub workflow, it takes no command and does what action.yml describes. In a GitLab',
    'job, the default command is setup.',
  ];
}

function describeInput(row: DescribedInput): readonly [string, string] {
  const value = { text: ' TEXT', secret: ' TEXT', list: ' LIST', count: ' N', boolean: '' }[row.type];
  const shown =
    row.default === '' || row.default === 'false' || row.type === 'secret' ? '' : ` Default: ${row.default}.`;
  return [`--${row.name}${value}`, `${row.doc}${shown}`];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function wrap(text: string, width: number, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}
