/** Who reads: a terminal, a pipe that closes early, or a file. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { installGo } from '../../support/installed-go.ts';
import { startMirror } from '../../support/mirror-server.ts';
import { createPlace, type Place } from '../../support/product.ts';
import { testUnless } from '../../support/test-unless.ts';

const entry = join(import.meta.dirname, '../../../dist/index.js');
const hasScript =
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') === true;
const withTerminal = testUnless(hasScript ? '' : 'there is no script of util-linux');

function environment(place: Place, more: Readonly<Record<string, string>> = {}) {
  return {
    HOME: place.home,
    PATH: '/usr/bin:/bin',
    TERM: 'xterm',
    RUNNER_TOOL_CACHE: place.toolCache,
    ...more,
  };
}

/** What the program writes to a terminal (util-linux's `script` makes one). */
function inTerminal(
  place: Place,
  args: string,
  more?: Readonly<Record<string, string>>,
  shown: (text: string) => void = () => undefined,
): Promise<string> {
  const command = `'${process.execPath}' '${entry}' ${args}`;
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    env: environment(place, more),
    cwd: place.workspace,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      shown(text);
    });
    child.on('close', () => resolve(text));
  });
}

withTerminal('colours in a terminal, but not under NO_COLOR or TERM=dumb', async () => {
  using place = createPlace('terminal');
  const wrong = 'setup --go-version newest';
  expect(await inTerminal(place, wrong)).toContain('\u001b[31mVERSION_INVALID: ');
  for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
    expect(await inTerminal(place, wrong, env)).not.toContain('\u001b[31m');
  }
});

withTerminal('a bar while a download goes on', async () => {
  using place = createPlace('terminal');
  const mirror = await startMirror();
  mirror.serve('/go1.22.12.linux-amd64.tar.gz', Buffer.alloc(60_000));
  mirror.serve('/go1.22.12.linux-arm64.tar.gz', Buffer.alloc(60_000));
  mirror.fail('*', { kind: 'drip', bytes: 1_000, everyMs: 100 });
  const checksum = 'a'.repeat(64);
  const args = `setup --go-version 1.22.12 --mirrors ${mirror.url} --checksum ${checksum}`;
  // Neither --checksum nor the built-in table knows the length; the mirror does.
  const bar = /^\[#+\.+\] 0\.\d of 0\.1 MB \(\d+ %\)/m;
  const lines = (text: string) => text.replaceAll('\r\u001b[K', '\n');
  let seen = false;
  const text = await inTerminal(place, args, {}, (soFar) => {
    if (seen || !bar.test(lines(soFar))) return;
    seen = true;
    mirror.recover(); // the rest comes at once
    mirror.hangUp();
  });
  await mirror.close();
  expect(lines(text)).toMatch(bar);
  expect(text).toMatch(/DIGEST_MISMATCH/);
});

test.each([
  ['a reader that leaves at once', 'true'],
  ['a reader of one line', 'head -n 1'],
])('%s ends it quietly', (_, reader) => {
  using place = createPlace('pipe');
  installGo(place.toolCache);
  for (const args of ['setup --go-version 1', '--help', 'resolve --json --go-version 1']) {
    const script = `('${process.execPath}' '${entry}' ${args}; echo "code $?" >&3) 3>code 2>errors | ${reader}`;
    execFileSync('sh', ['-c', script], { env: environment(place), cwd: place.workspace });
    const told = execFileSync('cat', ['code', 'errors'], { cwd: place.workspace, encoding: 'utf8' });
    expect(told).toMatch(/^code 0\n/);
    expect(told).not.toMatch(/Error|EPIPE|at .*\.js:\d/);
  }
});

test('where nobody reads standard error any more, the work goes on', () => {
  using place = createPlace('pipe');
  installGo(place.toolCache);
  const script = `('${process.execPath}' '${entry}' setup --go-version 1 --debug >out; echo "code $?" >>out) 2>&1 | true; until grep -q ^code out; do sleep 0.1; done; cat out`;
  const out = execFileSync('sh', ['-c', script], {
    env: environment(place),
    cwd: place.workspace,
    encoding: 'utf8',
  });
  expect(out).toMatch(/^export GOROOT=.*\n[\s\S]*export PATH=.*\n[\s\S]*\ncode 0\n$/);
});

test('closed standard output and standard error do not bring up a stack trace', () => {
  using place = createPlace('closed');
  installGo(place.toolCache);
  const script = `'${process.execPath}' '${entry}' setup --go-version 1 >&- 2>errors; cat errors`;
  const errors = execFileSync('sh', ['-c', script], {
    env: environment(place),
    cwd: place.workspace,
    encoding: 'utf8',
  });
  expect(errors).not.toMatch(/at .*\.js:\d/);
});
