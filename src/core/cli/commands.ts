import { type DescribedInput, describedInputs } from '../inputs/input-docs.ts';
import { inputVariable } from '../inputs/inputs.ts';

/** The commands of the bundle outside a GitHub step, as `--help` tells them. */
export const commands = [
  {
    name: 'setup',
    argument: 'VERSION',
    summary: 'install Go if need be, and print what makes it usable for the shell to evaluate',
    text: 'Standard output carries only lines for eval: eval "$(setup-go-tarball setup --go-version 1.26)"',
  },
  {
    name: 'use',
    argument: 'VERSION',
    summary: 'make a Go that is installed already the one in use; download nothing',
    text: 'Without VERSION it takes what setup would. In a GitHub job it exports for the steps that follow.',
  },
  {
    name: 'resolve',
    argument: 'VERSION',
    summary: 'say which release would be installed, why, and from where; install nothing',
    text: 'Standard output carries the release, or with --json one object.',
  },
  {
    name: 'verify',
    argument: 'PATH',
    summary: 'check an installed tree or an archive afresh, against the Go checksum database',
    text: 'Takes a folder or a file, else what is installed for the request. Exits with 1 when it is wrong.',
  },
  {
    name: 'doctor',
    argument: '',
    summary: 'say what is wrong with the tool cache, with installs in progress and with the mirrors',
    text: 'Reads no file contents: that is verify. Exits with 1 when something is wrong.',
  },
  {
    name: 'list',
    argument: '',
    summary: 'list the Go versions that are installed',
    text: 'Those of the tool cache, and that of --install-dir where it is given.',
  },
  {
    name: 'prune',
    argument: 'VERSION',
    summary: 'remove installed versions from the tool cache',
    text: 'VERSION, --keep and --older-than: at least one of them, and what is given has to hold together.',
  },
] as const;

export type CommandName = (typeof commands)[number]['name'];

/** Flags that are no inputs; `of` names the commands that take them, all where it is empty. */
export const options = [
  {
    name: 'shell',
    value: 'NAME',
    doc: 'Shell to speak to: sh, bash, zsh, fish, powershell or cmd. Default: powershell on Windows, else sh; for --profile what SHELL names.',
    of: ['setup', 'use'],
  },
  {
    name: 'profile',
    value: '',
    doc: "Write GOROOT and PATH into the shell's start-up files as well, once however often it runs.",
    of: ['setup', 'use'],
  },
  {
    name: 'print',
    value: '',
    doc: 'With --profile: show what would be written, and where, and leave the files alone. Go is installed all the same: the lines name it.',
    of: ['setup', 'use'],
  },
  {
    name: 'remove',
    value: '',
    doc: 'With --profile: take it out of the start-up files again; install nothing.',
    of: ['setup', 'use'],
  },
  {
    name: 'dotenv',
    value: 'FILE',
    doc: 'Write the variables to this file too, for a dotenv report of GitLab.',
    of: ['setup', 'use'],
  },
  { name: 'fix', value: '', doc: 'Put right what can be put right.', of: ['doctor'] },
  {
    name: 'keep',
    value: 'N',
    doc: 'Remove all but the newest N versions of a tool and platform.',
    of: ['prune'],
  },
  {
    name: 'older-than',
    value: 'DAYS',
    doc: 'Remove versions that were not used for so many days.',
    of: ['prune'],
  },
  { name: 'dry-run', value: '', doc: 'Say what would be removed; remove nothing.', of: ['prune'] },
  { name: 'json', value: '', doc: 'Print JSON to standard output.', of: [] },
  {
    name: 'events',
    value: 'FILE',
    doc: 'Append what happens to this file, a JSON object a line.',
    of: [],
  },
  { name: 'debug', value: '', doc: 'Tell more to standard error.', of: [] },
  { name: 'help', value: '', doc: 'Print this.', of: [] },
  { name: 'version', value: '', doc: 'Print the version of setup-go-tarball.', of: [] },
] as const satisfies readonly OptionRow[];

interface OptionRow {
  readonly name: string;
  /** What its value is called; empty for a switch. */
  readonly value: string;
  readonly doc: string;
  readonly of: readonly CommandName[];
}

export type OptionName = (typeof options)[number]['name'];

/** Does the command take this flag? */
export function takesOption(command: CommandName, { of }: { readonly of: readonly CommandName[] }): boolean {
  return of.length === 0 || of.includes(command);
}

/** Inputs that mean something to a GitHub step only. */
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
    'Every input can be given as a variable too: --go-version as SETUP_GO_VERSION, --check-latest as',
    `${inputVariable('check-latest')}. A flag wins over a variable. --no- turns one off: --no-export-goroot.`,
    '',
    'Exit codes: 0 done, 1 a problem, 2 wrong usage.',
  ];
  return [...lines, '', 'Flags:', ...rows, '', ...variables, ''].join('\n');
}

function overview(): readonly string[] {
  return [
    'Installs Go from the official tarball, verified, and makes it usable.',
    '',
    'Usage: setup-go-tarball <command> [flags]',
    '',
    'Commands:',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`),
    '',
    'In a step of a GitHub workflow it takes no command and does what action.yml says. In a job of GitLab',
    'setup is what it does where no command is given.',
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
