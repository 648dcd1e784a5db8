/** Several versions on Windows: each is called by its name from cmd, with the GOROOT and GOBIN of the active one exported. */
import { expect } from '@jest/globals';
import { runOnWindows } from '../support/windows-product.ts';
import { openWindows, testOnWindows } from './windows.ts';

interface Report {
  readonly path: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

testOnWindows('by its name a version is that version', async () => {
  await using windows = await openWindows();
  const { wine, mirrors } = windows;
  const env = {
    USERPROFILE: 'C:\\u',
    RUNNER_TOOL_CACHE: 'C:\\tools of A & B (1)',
    SETUP_GO_MIRRORS: mirrors,
  };
  const [setup] = await runOnWindows(wine, [
    { args: ['setup', '1.99.1,1.99.2', '--gobin', 'per-version', '--json'], env },
  ]);
  expect(setup).toMatchObject({ code: 0 });
  const { path, environment }: Report = JSON.parse(setup?.stdout ?? '');
  const [names = '', scripts] = path;
  expect(scripts).toBe(`${names}\\sh`);
  expect(environment['GOTOOLCHAIN']).toBe('path');
  expect(environment['GOROOT_1_99_X64']).toBe(environment['GOROOT']);

  const line = (text: string) => `${text}\r\n`;
  const set = Object.entries(environment).map(
    ([name, value]) => `set "${name}=${value.replaceAll('%', '%%')}"`,
  );
  const job = [
    '@echo off',
    ...set,
    `set "PATH=${path.join(';').replaceAll('%', '%%')};%PATH%"`,
    'cd /d C:\\work',
    'go version > C:\\out.txt',
    'call go1.99.1 version >> C:\\out.txt',
    'call go1.99.1 env GOROOT >> C:\\out.txt',
    'call go1.99 version >> C:\\out.txt',
    'go env GOBIN >> C:\\out.txt',
    'call go1.99.1 env GOBIN >> C:\\out.txt',
    'set "GOBIN=C:\\mine"',
    'call go1.99.1 env GOBIN >> C:\\out.txt',
  ];
  wine.write('C:\\job.cmd', job.map(line).join(''));
  const cmd = await wine.run(['cmd', '/d', '/c', 'C:\\job.cmd'], {}, { terminal: true });

  expect({ code: cmd.code, text: wine.read('C:\\out.txt').replaceAll('\r\n', '\n').split('\n') }).toEqual({
    code: 0,
    text: [
      'go version go1.99.2 windows/amd64',
      'go version go1.99.1 windows/amd64',
      environment['GOROOT']?.replace('1.99.2', '1.99.1'),
      'go version go1.99.2 windows/amd64',
      'C:\\u\\go\\bin\\1.99.2',
      'C:\\u\\go\\bin\\1.99.1',
      'C:\\mine',
      '',
    ],
  });
});
