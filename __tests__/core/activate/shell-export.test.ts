import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import {
  type Exports,
  exportLines,
  failureLine,
  type Shell,
} from '../../../src/core/activate/shell-export.ts';
import { testUnless } from '../../support/test-unless.ts';

const variables = [
  { name: 'GOROOT', value: '/o p/go' },
  { name: 'GOFLAGS', value: '' },
];

describe('exportLines', () => {
  test.each<[Shell, readonly string[], readonly string[], string]>([
    [
      'sh',
      [`export GOROOT='/o p/go'`, 'unset GOFLAGS'],
      [
        `PATH=:\${PATH-}:`,
        `while case $PATH in *:'/a':*) PATH=\${PATH%%:'/a':*}:\${PATH#*:'/a':} ;; *:'/b c':*) PATH=\${PATH%%:'/b c':*}:\${PATH#*:'/b c':} ;; *) false ;; esac; do :; done`,
        `PATH=\${PATH#:} PATH=\${PATH%:}`,
      ],
      `export PATH='/a':'/b c'"\${PATH:+:$PATH}"`,
    ],
    [
      'fish',
      [`set -gx GOROOT '/o p/go'`, 'set -e GOFLAGS'],
      ["set -gx PATH (for entry in $PATH; contains -- $entry '/a' '/b c'; or echo $entry; end)"],
      "set -gx PATH '/a' '/b c' $PATH",
    ],
    [
      'powershell',
      [`$env:GOROOT = '/o p/go'`, '$env:GOFLAGS = $null'],
      [
        "$env:PATH = @($env:PATH -split [IO.Path]::PathSeparator | Where-Object { $_ -cnotin @('/a', '/b c') }) -join [IO.Path]::PathSeparator",
      ],
      "$env:PATH = (@('/a', '/b c') + $env:PATH) -join [IO.Path]::PathSeparator",
    ],
    [
      'cmd',
      ['set "GOROOT=/o p/go"', 'set "GOFLAGS="'],
      [
        'set "PATH=;%PATH%;"',
        'set "PATH=%PATH:;/a;=;%"',
        'set "PATH=%PATH:;/b c;=;%"',
        'set "PATH=%PATH:~1,-1%"',
      ],
      'set "PATH=/a;/b c;%PATH%"',
    ],
  ])('%s', (shell, set, takeOut, prepend) => {
    const exports = { variables, paths: ['/a', '/b c'] };
    expect(exportLines(shell, exports, '/bin:/usr/bin')).toEqual([...set, prepend]);
    expect(exportLines(shell, exports, '/bin:/b c:/usr/bin')).toEqual([...set, ...takeOut, prepend]);
    expect(exportLines(shell, { variables, paths: [] }, '')).toEqual(set);
    expect(exportLines(shell, { variables: [], paths: [] }, '')).toEqual([]);
  });

  test('sh and fish on Windows: PATH as those of Git for Windows have it, all else as Go reads it', () => {
    const exports = {
      variables: [{ name: 'GOROOT', value: 'C:\\o p\\go' }],
      paths: ['C:\\o p\\go\\bin', 'd:/x', '\\\\server\\share\\go\\bin'],
    };
    expect(exportLines('sh', exports, 'C:\\Windows')).toEqual([
      String.raw`export GOROOT='C:\o p\go'`,
      `export PATH='/c/o p/go/bin':'/d/x':'//server/share/go/bin'"\${PATH:+:$PATH}"`,
    ]);
    expect(exportLines('fish', exports, 'C:\\Windows').at(-1)).toBe(
      "set -gx PATH '/c/o p/go/bin' '/d/x' '//server/share/go/bin' $PATH",
    );
    // The shell hands its PATH over in the form of Windows.
    expect(exportLines('sh', exports, 'C:\\o p\\go\\bin;C:\\Windows')[2]).toContain(`*:'/c/o p/go/bin':*)`);
  });

  test.each<[Shell, string, string]>([
    ['sh', `it's`, `export X='it'\\''s'`],
    ['sh', '$(x) `x` "x" \\', 'export X=\'$(x) `x` "x" \\\''],
    ['fish', `it's`, `set -gx X 'it\\'s'`],
    ['fish', `a\\'b\\`, `set -gx X 'a\\\\\\'b\\\\'`],
    ['powershell', `it's`, `$env:X = 'it''s'`],
    ['powershell', 'Müller', "$env:X = ('M' + [char]0xfc + 'ller')"],
    ['powershell', '\u2018a\u{1f642}', "$env:X = ('' + [char]0x2018 + 'a' + [char]0xd83d + [char]0xde42)"],
    ['powershell', '$x `n "', "$env:X = '$x `n \"'"],
    ['cmd', '50% of %PATH%', 'set "X=50%% of %%PATH%%"'],
    ['cmd', 'a & b | c > d ^ (e)', 'set "X=a & b | c > d ^ (e)"'],
  ])('%s quotes %j', (shell, value, line) => {
    expect(exportLines(shell, { variables: [{ name: 'X', value }], paths: [] }, '')).toEqual([line]);
  });
});

const oddValues = [
  'plain',
  'two  spaces ',
  ' leading',
  `it's`,
  `''`,
  `'`,
  'say "x"',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's placeholder
  '$HOME ${HOME} $(echo x)',
  '`echo x`',
  'back\\slash\\',
  `\\'`,
  '\\n\\t',
  '100% %PATH% %s',
  '-n',
  '--',
  '~/x',
  '*.corp.test,[a-z]?',
  '{a,b}',
  'a;b&c|d<e>f(g)',
  '!1 !! ^x^y',
  '#no comment',
  'x=y',
  'a:b:c',
  'tab\there',
  'é 語 🙂 “x” ’',
  '\u00a0',
];

/** Shells that may be on this machine, with the words that make them evaluate the variable SETUP_LINES as users do. */
const real: readonly {
  name: string;
  shell: Shell;
  command: readonly [string, ...string[]];
  evaluate: string;
}[] = [
  { name: 'dash', shell: 'sh', command: ['dash', '-euc'], evaluate: 'eval "$SETUP_LINES"' },
  { name: 'bash', shell: 'sh', command: ['bash', '--norc', '-euc'], evaluate: 'eval "$SETUP_LINES"' },
  {
    name: 'bash --posix',
    shell: 'sh',
    command: ['bash', '--posix', '--norc', '-euc'],
    evaluate: 'eval "$SETUP_LINES"',
  },
  { name: 'busybox', shell: 'sh', command: ['busybox', 'sh', '-euc'], evaluate: 'eval "$SETUP_LINES"' },
  { name: 'zsh', shell: 'sh', command: ['zsh', '-feuc'], evaluate: 'eval "$SETUP_LINES"' },
  { name: 'fish', shell: 'fish', command: ['fish', '-c'], evaluate: 'printf "%s\\n" $SETUP_LINES | source' },
];

describe.each(real)('$name', ({ name, shell, command, evaluate }) => {
  const isThere = process.platform !== 'win32' && run('true', process.env).status === 0;
  const when = testUnless(isThere ? '' : `there is no ${name}`);

  function run(script: string, env: NodeJS.ProcessEnv) {
    const [file, ...args] = command;
    // A pipe for standard input is a socket here, and a bash that reads from one takes itself for started by rshd.
    return spawnSync(file, [...args, script], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }

  /** The environment of a program that the shell starts after it has evaluated the lines. */
  function environmentAfter(exports: Exports, env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
    const lines = exportLines(shell, exports, env['PATH'] ?? process.env['PATH'] ?? '').join('\n');
    const node = `'${process.execPath}' -p 'JSON.stringify(process.env)'`;
    const { stdout, stderr } = run(`${evaluate}\n${node}`, { ...process.env, ...env, SETUP_LINES: lines });
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  }

  when('odd values arrive as they are', () => {
    const odd = oddValues.map((value, index) => ({ name: `ODD_${index}`, value }));
    const env = environmentAfter({ variables: odd, paths: [] });
    expect(odd.map(({ name }) => env[name])).toEqual(oddValues);
  });

  when('a list stays one, also under a name that ends in PATH', () => {
    expect(environmentAfter({ variables: [{ name: 'GOPATH', value: '/a b:/c' }], paths: [] })['GOPATH']).toBe(
      '/a b:/c',
    );
  });

  when('an empty value unsets the variable; unsetting a missing one is not an error', () => {
    const unset = ['TAKEN', 'NEVER_SET'].map((name) => ({ name, value: '' }));
    const env = environmentAfter({ variables: unset, paths: [] }, { TAKEN: 'x' });
    expect([env['TAKEN'], env['NEVER_SET']]).toEqual([undefined, undefined]);
  });

  when('folders go in front of PATH in their order', () => {
    const paths = oddValues.filter((value) => !value.includes(':')).map((value) => `/${value}`);
    expect(environmentAfter({ variables: [], paths })['PATH']).toBe(
      [...paths, process.env['PATH']].join(':'),
    );
  });

  when('a line that makes the evaluation fail', () => {
    const statusOf = (lines: string) => run(evaluate, { ...process.env, SETUP_LINES: lines }).status;
    expect([statusOf(''), statusOf(failureLine(shell))]).toEqual([0, 1]);
  });

  when('a second time, PATH does not become longer', () => {
    const exports = { variables: [{ name: 'GOROOT', value: '/g' }], paths: ['/x', '/y'] };
    const once = environmentAfter(exports);
    const twice = environmentAfter(exports, once);
    expect(twice['GOROOT']).toBe('/g');
    expect(once['PATH']).toBe(`/x:/y:${process.env['PATH']}`);
    expect(twice['PATH']).toBe(once['PATH']);
  });

  when('folders that are on PATH move to the front, wherever and however often they are there', () => {
    const odd = oddValues.filter((value) => !value.includes(':')).map((value) => `/${value}`);
    const rest = process.env['PATH'] ?? '';
    const other = ['/xy', '/a/x', '/x/a', ...odd].join(':');
    const PATH = `/y:${other}:/x:/x:${rest}:/x:/y`;
    expect(environmentAfter({ variables: [], paths: ['/x', '/y'] }, { PATH })['PATH']).toBe(
      `/x:/y:${other}:${rest}`,
    );
    const paths = odd.slice(0, 9);
    expect(environmentAfter({ variables: [], paths }, { PATH: `${other}:${rest}` })['PATH']).toBe(
      [...paths, '/xy', '/a/x', '/x/a', ...odd.slice(9), rest].join(':'),
    );
  });
});

describe('cmd', () => {
  test('leaves a folder on PATH that it cannot search for', () => {
    expect(exportLines('cmd', { variables: [], paths: ['C:\\100%', 'C:\\a=b'] }, 'C:\\a=b')).toEqual([
      'set "PATH=;%PATH%;"',
      'set "PATH=%PATH:~1,-1%"',
      'set "PATH=C:\\100%%;C:\\a=b;%PATH%"',
    ]);
  });
});
