import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { profileExports, profileLines } from '../../../src/core/activate/profile-block.ts';
import type { ProfileShell } from '../../../src/core/activate/start-up-files.ts';
import { caught } from '../../support/caught.ts';
import { whereIs, whyNoShell } from '../../support/real-shells.ts';
import { testUnless } from '../../support/test-unless.ts';

describe('what lasts', () => {
  const all = [
    'GOBIN',
    'SETUP_GO_TARBALL_GOBIN',
    'GOMODCACHE',
    'SETUP_GO_TARBALL_GOPATH',
    'GOROOT',
    'GOPATH',
    'GOPROXY',
    'GOTOOLCHAIN',
    'SETUP_GO_TARBALL_TOOLCHAIN',
    'GOPRIVATE',
  ];
  const result = {
    release: 'go1.26.8',
    variables: all.map((name) => ({ name, value: `its ${name}` })),
    paths: ['/g/bin'],
  };
  const none = { gopath: '', goproxy: '', goprivate: '', gobin: 'shared', gopathMode: 'shared' } as const;

  test.each<[object, Readonly<Record<string, string>>, readonly string[]]>([
    [{}, {}, ['GOROOT']],
    [{ gopath: '/p' }, {}, ['GOROOT', 'GOPATH']],
    [{ goproxy: 'off', goprivate: 'x' }, {}, ['GOROOT', 'GOPROXY', 'GOPRIVATE']],
    [{ gobin: 'per-version' }, {}, ['GOBIN', 'SETUP_GO_TARBALL_GOBIN', 'GOROOT']],
    [{ gopathMode: 'per-version' }, {}, ['GOMODCACHE', 'SETUP_GO_TARBALL_GOPATH', 'GOROOT', 'GOPATH']],
    [{}, { GOTOOLCHAIN: 'go1.21.0' }, ['GOROOT', 'GOTOOLCHAIN']],
    [{}, { GOTOOLCHAIN: 'local', GOPROXY: 'x' }, ['GOROOT']],
    [{}, { GOTOOLCHAIN: 'go1.26.8+auto' }, ['GOROOT']],
  ])('inputs %j, go env -w %j: %j', (inputs, written, names) => {
    const { variables, paths } = profileExports(result, { ...none, ...inputs }, written);
    expect(variables.map(({ name }) => name)).toEqual(names);
    expect(paths).toEqual(['/g/bin']);
  });
});

test.each([
  { go: '/a\nb', variables: [], paths: [] },
  { go: '/a', variables: [], paths: ['/a\rb'] },
  { go: '/a', variables: [{ name: 'GOPATH', value: 'a\nb' }], paths: [] },
])('a line break is refused: %j', (content) => {
  expect(caught(() => profileLines('sh', content))).toMatchObject({ code: 'PROFILE_REFUSED' });
});

test('in PowerShell', () => {
  const variables = [{ name: 'GOROOT', value: 'C:\\Users\\Jörg' }];
  const content = { go: "C:\\it's\\go.exe", variables, paths: ['C:\\a', 'C:\\b'] };
  expect(profileLines('powershell', content)).toEqual([
    "if (Test-Path -LiteralPath 'C:\\it''s\\go.exe') {",
    "  $env:GOROOT = ('C:\\Users\\J' + [char]0xf6 + 'rg')",
    '  $env:PATH = & {',
    "    $goBin = @('C:\\a', 'C:\\b')",
    '    $others = @($env:PATH -split [IO.Path]::PathSeparator | Where-Object { $_ -and $_ -cnotin $goBin })',
    '    ($goBin + $others) -join [IO.Path]::PathSeparator',
    '  }',
    '}',
  ]);
});

const real: readonly {
  readonly name: string;
  readonly shell: ProfileShell;
  readonly command: readonly string[];
}[] = [
  { name: 'dash', shell: 'sh', command: ['dash', '-euc'] },
  { name: 'bash', shell: 'bash', command: ['bash', '--norc', '-euc'] },
  { name: 'busybox', shell: 'sh', command: ['busybox', 'sh', '-euc'] },
  { name: 'mksh', shell: 'sh', command: ['mksh', '-euc'] },
  { name: 'ksh93', shell: 'sh', command: ['ksh93', '-euc'] },
  { name: 'zsh', shell: 'zsh', command: ['zsh', '-feuc'] },
  { name: 'fish', shell: 'fish', command: ['fish', '--no-config', '-c'] },
  { name: 'pwsh', shell: 'powershell', command: ['pwsh', '-NoProfile', '-NonInteractive', '-Command'] },
];

describe.each(real)('read by a real $name', ({ shell, command: [file = '', ...args] }) => {
  const when = testUnless(whyNoShell(file));
  const node = `${shell === 'powershell' ? '& ' : ''}'${process.execPath}' -p 'JSON.stringify(process.env)'`;

  /** The environment of a program after the block was read so many times. */
  function environmentAfter(
    times: number,
    content: Parameters<typeof profileLines>[1],
    PATH: string,
  ): NodeJS.ProcessEnv {
    const block = profileLines(shell, content).join('\n');
    const script = [...Array(times).fill(block), node].join('\n');
    // By its own path, since PATH is another for it.
    const { stdout, stderr } = spawnSync(whereIs(file), [...args, script], {
      env: { ...process.env, PATH },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  }

  const odd = [
    '/plain/bin',
    '/two  spaces /bin',
    `/it's/bin`,
    '/say "x"/bin',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's placeholder
    '/$HOME ${HOME} $(echo x) `echo y`/bin',
    '/back\\slash\\',
    '/[a-z]*?{a,b}/}bin',
    '/100%;&|<>()#!~/bin',
    '/é 語 🙂 ’/bin',
  ];

  function withFolder(story: (content: Parameters<typeof profileLines>[1], folder: string) => void): void {
    const folder = mkdtempSync(join(tmpdir(), "setup-go it's $HOME-"));
    try {
      mkdirSync(join(folder, 'bin'));
      const go = join(folder, 'bin/go');
      writeFileSync(go, '');
      chmodSync(go, 0o755);
      const variables = [...odd, ''].map((value, index) => ({ name: `ODD_${index}`, value }));
      story({ go, variables, paths: odd }, folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  when('odd values arrive as they are, and reading it again changes nothing', () => {
    withFolder((content) => {
      const first = environmentAfter(1, content, '/usr/bin:/bin');
      expect(content.variables.map(({ name: variable }) => first[variable] ?? '')).toEqual([...odd, '']);
      expect(first['PATH']).toBe([...odd, '/usr/bin', '/bin'].join(':'));
      expect(environmentAfter(3, content, '/usr/bin:/bin')['PATH']).toBe(first['PATH']);
    });
  });

  when('a folder that is on PATH moves to the front', () => {
    withFolder((content) => {
      const PATH = ['/a', odd[1], '/b', odd[0], '/c'].join(':');
      expect(environmentAfter(1, content, PATH)['PATH']).toBe([...odd, '/a', '/b', '/c'].join(':'));
    });
  });

  when('nothing but it is left behind', () => {
    withFolder((content) => {
      const { PATH: before, ...rest } = environmentAfter(0, content, '/usr/bin:/bin');
      const { PATH: now, ...left } = environmentAfter(1, content, '/usr/bin:/bin');
      expect(before).not.toBe(now);
      const names = Object.keys(left).filter((variable) => !variable.startsWith('ODD_'));
      expect(names.sort()).toEqual(Object.keys(rest).sort());
    });
  });

  when('does nothing if the go command does not exist', () => {
    withFolder((content) => {
      const env = environmentAfter(1, { ...content, go: '/no/go' }, '/usr/bin:/bin');
      expect([env['PATH'], env['ODD_0']]).toEqual(['/usr/bin:/bin', undefined]);
    });
  });
});
