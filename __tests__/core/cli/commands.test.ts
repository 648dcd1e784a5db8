import { describe, expect, test } from '@jest/globals';
import { commands, helpText, options, takesOption } from '../../../src/core/cli/commands.ts';
import { describedInputs } from '../../../src/core/inputs/input-docs.ts';

const words = (text: string) => text.replaceAll(/\s+/g, ' ');

describe.each([undefined, ...commands.map(({ name }) => name)])('help for %s', (command) => {
  const help = helpText(command);

  test('fits a terminal, ends with a line break, and has no trailing blanks', () => {
    expect(help.split('\n').filter((line) => line.length > 102)).toEqual([]);
    expect(help.split('\n').filter((line) => line !== line.trimEnd())).toEqual([]);
    expect(help).toMatch(/[^\n]\n$/);
  });

  test('sets every meaning off from its flag, at the same column', () => {
    const rows = help.split('\n').filter((line) => line.startsWith('  --'));
    expect(rows.length).toBeGreaterThan(15);
    for (const row of rows) expect(row).toMatch(/^.{33} \S/);
  });

  test('says how to turn a flag off, and which variables there are', () => {
    expect(help).toContain('--no-export-goroot');
    expect(help).toContain('SETUP_GO_VERSION');
    expect(help).toContain('Exit codes: 0 success, 1 failure, 2 wrong usage.');
  });
});

test('the overview names every command and what it does', () => {
  const help = words(helpText(undefined));
  expect(help).toContain('Usage: setup-go-tarball <command> [flags]');
  for (const { name, summary } of commands) expect(help).toContain(` ${name} ${summary}`);
});

test.each(commands)(
  'the help for $name says its usage and what it prints',
  ({ name, argument, summary, text }) => {
    const help = helpText(name);
    expect(
      help.startsWith(`Usage: setup-go-tarball ${name}${argument && ` [${argument}]`} [flags]\n\n`),
    ).toBe(true);
    expect(help.toLowerCase()).toContain(`${summary.toLowerCase()}.\n`);
    expect(help).toContain(`\n${text}\n`);
  },
);

test.each(options)('--$name is listed for the commands that take it', ({ name, value, doc, of }) => {
  const row = ` --${name}${value === '' ? '' : ` ${value}`} ${doc}`;
  expect(words(helpText(undefined))).toContain(row);
  for (const command of commands) {
    expect(words(helpText(command.name)).includes(row)).toBe(takesOption(command.name, { of }));
  }
});

describe('inputs', () => {
  const help = words(helpText('setup'));
  test.each([
    ['go-version', ' --go-version TEXT Version or version range'],
    ['token', ' --token TEXT Authentication'],
    ['mirrors', ' --mirrors LIST Places'],
    ['max-retries', ' --max-retries N Number of retries'],
    ['slim', ' --slim Omit'],
  ])('--%s says what it takes', (_, row) => {
    expect(help).toContain(row);
  });

  test('defaults are shown unless they are empty or off', () => {
    const told = describedInputs.filter(({ doc, default: value }) =>
      help.includes(words(`${doc} Default: ${value}.`)),
    );
    expect(told.map(({ name }) => name)).toEqual([
      'max-retries',
      'retry-backoff-ms',
      'timeout-ms',
      'resumable',
      'checkpoint-max-age-hours',
      'checkpoint-max-size-mb',
      'locking',
      'export-goroot',
    ]);
    expect(help).not.toContain('${{');
  });
});
