/** The lines for cmd, read by a real cmd in a console of code page 437. There is no PowerShell for Wine. */
import { expect, test } from '@jest/globals';
import { cmdLinesBeyondAscii } from '../../src/core/activate/cmd-beyond-ascii.ts';
import { runOnWindows } from '../support/windows-product.ts';
import { node, type Wine } from '../support/wine.ts';
import { openWindows, testOnWindows } from './windows.ts';

const batch = (lines: readonly string[]) => lines.map((line) => `${line}\r\n`).join('');
const save = `"${node}" -e "require('fs').writeFileSync(process.argv[1], JSON.stringify(process.env))"`;
const inodes =
  '(({LONG,FOUND})=>[LONG,FOUND].map((path)=>require("fs").statSync(path).ino).join())(process.env)';

/** Has a cmd evaluate lines. Exit code 7: they have failed. */
async function evaluate(wine: Wine, lines: string) {
  wine.write('C:\\go-env.cmd', lines);
  wine.write(
    'C:\\job.cmd',
    batch([
      '@echo off',
      'call C:\\go-env.cmd || exit /b 7',
      `${save} C:\\env.json`,
      'go version > C:\\version.txt',
      'chcp > C:\\page.txt',
    ]),
  );
  return wine.run(['cmd', '/d', '/c', 'C:\\job.cmd'], {}, { terminal: true });
}

/** Sets up Go for a user with that home, and has a cmd evaluate the lines. */
async function setUp(home: string) {
  await using windows = await openWindows();
  const { wine, mirrors } = windows;
  const env = { USERPROFILE: home, RUNNER_TOOL_CACHE: `${home}\\tools`, SETUP_GO_MIRRORS: mirrors };
  const [setup] = await runOnWindows(wine, [{ args: ['setup', '1.99.1', '--shell', 'cmd'], env }]);
  const cmd = await evaluate(wine, setup?.stdout ?? '');
  expect([setup?.code, cmd.code]).toEqual([0, 0]);
  const found = JSON.parse(wine.read('C:\\env.json'));
  const [, long = ''] = /"GOROOT=(.*)"$/m.exec(setup?.stdout ?? '') ?? [];
  wine.write('C:\\same.js', `console.log(${inodes})`);
  const same = await wine.run([node, 'C:\\same.js'], { LONG: long, FOUND: found.GOROOT });
  return {
    found,
    /** What the lines name, and what arrived. */
    inodes: same.stdout.trim().split(','),
    version: wine.read('C:\\version.txt').trim(),
    page: wine.read('C:\\page.txt').trim(),
  };
}

testOnWindows('in ASCII: the values arrive as they are', async () => {
  const home = 'C:\\Users of this & that\\A (1)';
  const { found, version } = await setUp(home);
  expect(found.GOROOT).toMatch(/^C:\\Users of this & that\\A \(1\)\\tools\\go-[0-9a-f]{8}\\1\.99\.1\\x64$/);
  expect(found.PATH.split(';').slice(0, 2)).toEqual([`${found.GOROOT}\\bin`, `${home}\\go\\bin`]);
  expect(version).toBe('go version go1.99.1 windows/amd64');
});

/** Wine's cmd reads batch files in code page 437 whatever chcp says, so what arrives are the short names. */
testOnWindows('beyond ASCII: the same folder arrives, and the code page is as it was', async () => {
  for (const home of ['C:\\Users\\Jürgen Müller', 'C:\\Users\\日本 語']) {
    const {
      found,
      inodes: [long, arrived],
      version,
      page,
    } = await setUp(home);
    expect(arrived).toMatch(/^\d+$/);
    expect(arrived).toBe(long);
    expect(version).toBe('go version go1.99.1 windows/amd64');
    expect(page).toBe('Active code page: 437');
    expect(Object.keys(found).filter((name) => /^SETUPGO_/.test(name))).toEqual([]);
  }
});

testOnWindows('without short names: the lines fail and say what to do', async () => {
  await using windows = await openWindows();
  const exports = { variables: [{ name: 'GOROOT', value: 'C:\\語' }], paths: ['C:\\語\\bin'] };

  const cmd = await evaluate(windows.wine, batch(cmdLinesBeyondAscii(exports, undefined, '')));

  expect(cmd.code).toBe(7);
  expect(cmd.stdout.replaceAll(/\s+/g, ' ')).toContain('Run chcp 65001 first');
});

test.skip('PowerShell evaluates the lines for it (skipped: there is no PowerShell for Wine)', () =>
  undefined);
