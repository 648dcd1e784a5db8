import { type DescribedInput, describedInputs } from '../inputs/input-docs.ts';
import { type InputName, inputVariable } from '../inputs/input-table.ts';
import { type CommandName, commands, options, takesOption } from './commands.ts';
import { mattersTo } from './inputs-of-commands.ts';

/** Columns of the narrowest terminal in use. */
const WIDTH = 80;

/** The text of `--help`: for a command, with the flags that matter to it; without one, with all. */
export function helpText(command: CommandName | undefined): string {
  const about = commands.find(({ name }) => name === command);
  const head = about
    ? [
        ...paragraph(
          `Usage: setup-go-tarball ${about.name}${about.argument && ` [${about.argument}]`} [flags]`,
        ),
        '',
        ...paragraph(`${sentence(about.summary)} ${about.text}`),
        ...(about.example === '' ? [] : ['', `  ${about.example}`]),
      ]
    : overview();
  const flags = describedInputs
    .filter(({ name }) => mattersTo(command, name))
    .map((row) => describeInput(row, command));
  const others = options
    .filter((option) => command === undefined || takesOption(command, option))
    .map(({ name, value, doc }) => [`--${name}${value && ` ${value}`}`, doc] as const);
  return [...head, '', 'Flags:', ...table([...flags, ...others]), '', ...ending(flags), ''].join('\n');
}

function overview(): readonly string[] {
  return [
    'Installs Go from the official tarball, verifies it, and activates it.',
    '',
    'Usage: setup-go-tarball <command> [flags]',
    '',
    'Commands:',
    ...table(commands.map(({ name, summary }) => [name, summary])),
    '',
    ...paragraph(
      'In a step of a GitHub workflow, it takes no command and does what action.yml describes. In a GitLab job, the default command is setup. "setup-go-tarball <command> --help" shows the flags that matter to a command.',
    ),
  ];
}

function ending(flags: readonly (readonly [string, string])[]): readonly string[] {
  const variables = `Every input can also be given as a variable: --go-version as SETUP_GO_VERSION, --check-latest as ${inputVariable('check-latest')}. Flags take precedence.`;
  const isShown = (flag: string) => flags.some(([text]) => text === flag);
  const off = ['--export-goroot', '--project-cache', '--guard-strict-filter'].find(isShown);
  const switches = off === undefined ? '' : ` --no- turns a switch off: ${off.replace('--', '--no-')}.`;
  return [...paragraph(`${variables}${switches}`), '', 'Exit codes: 0 success, 1 failure, 2 wrong usage.'];
}

/** What an input means to commands that install nothing. */
const otherDocs: Readonly<Partial<Record<InputName, string>>> = {
  'install-dir': 'Folder at which setup has installed Go, such as /usr/local/go.',
  matrix: 'Name of the job and its leg of a matrix, each of which has build outputs of its own.',
};

function describeInput(row: DescribedInput, command: CommandName | undefined): readonly [string, string] {
  const value = { text: ' TEXT', secret: ' TEXT', list: ' LIST', count: ' N', boolean: '' }[row.type];
  const none = row.default === '' || row.default === 'false' || row.default.startsWith('$');
  const shown = none ? '' : ` Default: ${row.default}.`;
  const other = command === undefined || command === 'setup' ? undefined : otherDocs[row.name];
  return [`--${row.name}${value}`, `${other ?? row.doc}${shown}`];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Two columns, the second as far to the left as the longest name of the first lets it be. */
function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const indent = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.map(([name, text]) => {
    const lines = wrap(text, WIDTH - indent);
    return `  ${name.padEnd(indent - 2)}${lines.join(`\n${' '.repeat(indent)}`)}`;
  });
}

function paragraph(text: string): readonly string[] {
  return wrap(text, WIDTH);
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
