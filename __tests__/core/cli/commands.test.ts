import { describe, expect, test } from '@jest/globals';
import { type CommandName, commands, options, takesOption } from '../../../src/core/cli/commands.ts';
import { helpText } from '../../../src/core/cli/help.ts';
import { describedInputs } from '../../../src/core/inputs/input-docs.ts';

const words = (text: string) => text.replaceAll(/\s+/g, ' ');

describe.each([undefined, ...commands.map(({ name }) => name)])('help for %s', (command) => {
  const help = helpText(command);

  test('fits a terminal of 80 columns, ends with a line break, and has no trailing blanks', () => {
    expect(help.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(help.split('\n').filter((line) => line !== line.trimEnd())).toEqual([]);
    expect(help).toMatch(/[^\n]\n$/);
  });

  test('sets every meaning off from its flag, at the same column', () => {
    const rows = help.split('\n').filter((line) => line.startsWith('  --'));
    expect(rows.length).toBeGreaterThan(5);
    const columns = rows.map((row) => /^ {2}--\S+(?: [A-Z]+)? +/.exec(row)?.[0].length);
    expect(new Set(columns).size).toBe(1);
  });

  test('says how to turn a switch off, and which variables there are', () => {
    if (/--(?:export-goroot|project-cache) /.test(help)) expect(help).toMatch(/--no-[a-z]/);
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
  ({ name, argument, summary, text, example }) => {
    const help = helpText(name);
    expect(
      help.startsWith(`Usage: setup-go-tarball ${name}${argument && ` [${argument}]`} [flags]\n\n`),
    ).toBe(true);
    expect(words(help).toLowerCase()).toContain(`${summary}. ${text}`.toLowerCase());
    expect(help).toContain(example);
  },
);

test.each(options)('--$name is listed for the commands that take it', ({ name, value, doc, of }) => {
  const row = ` --${name}${value === '' ? '' : ` ${value}`} ${doc}`;
  expect(words(helpText(undefined))).toContain(row);
  for (const command of commands) {
    expect(words(helpText(command.name)).includes(row)).toBe(takesOption(command.name, { of }));
  }
});

/** Inputs without an effect on the command, and some with one. */
const examples: Readonly<Record<CommandName, { readonly without: string; readonly with: string }>> = {
  setup: {
    with: 'signature-key frozen verify-command minimum-release-age go-version check-latest token mirrors checksum require-trust max-retries timeout-ms resumable locking replace install-dir slim export-goroot gopath goproxy patch advisories fail-on summary-file',
    without: 'cache cache-dependency-path problem-matcher',
  },
  use: {
    with: 'go-version go-version-file require-trust install-dir slim export-goroot goprivate',
    without: 'check-latest token max-retries resumable locking checkpoint-path replace problem-matcher',
  },
  exec: {
    with: 'go-version require-trust install-dir export-goroot goprivate',
    without: 'check-latest token max-retries resumable locking replace',
  },
  sandbox: {
    with: 'go-version require-trust install-dir export-goroot',
    without: 'check-latest token max-retries sandbox',
  },
  goauth: {
    with: 'mirror-auth',
    without: 'go-version token mirrors goauth',
  },
  env: {
    with: 'go-version require-trust install-dir export-goroot gopath toolchain',
    without: 'check-latest token max-retries resumable locking replace advisories summary',
  },
  resolve: {
    with: 'go-version check-latest mirrors token max-retries',
    without: 'resumable locking replace export-goroot gopath checkpoint-path',
  },
  matrix: {
    with: 'go-version-file mirrors token max-retries',
    without: 'go-version check-latest checksum resumable slim install-dir export-goroot',
  },
  lock: {
    with: 'go-version go-version-file mirrors minimum-release-age max-retries update platform check',
    without: 'checksum frozen resumable slim install-dir export-goroot verify-command',
  },
  verify: {
    with: 'signature-key offline proof go-version install-dir goproxy timeout-ms',
    without: 'check-latest checksum resumable replace export-goroot gopath',
  },
  doctor: {
    with: 'mirrors checkpoint-path checkpoint-max-age-hours install-dir token',
    without: 'go-version check-latest max-retries resumable patch',
  },
  list: { with: 'install-dir', without: 'go-version mirrors slim max-retries export-goroot timeout-ms' },
  prune: { with: 'timeout-ms', without: 'go-version mirrors install-dir max-retries export-goroot' },
  audit: {
    with: 'install-dir advisories-refresh fail-on',
    without: 'go-version mirrors advisories patch summary export-goroot',
  },
  stats: { with: 'project-cache telemetry metrics-file', without: 'go-version mirrors checksum' },
  cache: {
    with: 'cache-dependency-path matrix unused-for max-size-mb',
    without: 'go-version mirrors install-dir export-goroot',
  },
  guard: {
    with: 'guard-private guard-public guard-redis goproxy goprivate ready-file while stop fill',
    without: 'guard go-version mirrors install-dir export-goroot timeout-ms',
  },
};

test.each(commands)('the help for $name shows the inputs that matter to it, and no others', ({ name }) => {
  const shown = [...helpText(name).matchAll(/^ {2}--(\S+)/gm)].map((match) => match[1]);
  expect(shown).toEqual(expect.arrayContaining(examples[name].with.split(' ')));
  expect(examples[name].without.split(' ').filter((input) => shown.includes(input))).toEqual([]);
});

test('install-dir is where Go is, except for setup, which installs it there', () => {
  expect(words(helpText('setup'))).toContain('--install-dir TEXT Install Go at this folder');
  for (const name of ['use', 'list', 'doctor'] as const)
    expect(words(helpText(name))).toContain('--install-dir TEXT Folder at which setup has installed Go');
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
      'minimum-release-age',
      'max-retries',
      'retry-backoff-ms',
      'timeout-ms',
      'resumable',
      'checkpoint-max-age-hours',
      'checkpoint-max-size-mb',
      'locking',
      'export-goroot',
      'patch',
      'advisories',
      'fail-on',
      'summary',
      'gobin',
      'gopath-mode',
      'sandbox',
      'telemetry',
      'telemetry-timeout-ms',
      'guard-public-proxy',
      'guard-cache-max-size-mb',
      'guard-timeout-ms',
    ]);
    expect(help).not.toContain('${{');
  });
});
