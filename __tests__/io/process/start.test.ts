/** Programs that run beside us, as real child processes. */

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Child, StartOptions } from '../../../src/core/ports/exec.ts';
import { exec } from '../../../src/io/process/exec.ts';
import { makeSandbox, type Sandbox } from '../../support/sandbox.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await makeSandbox();
});
afterEach(() => sandbox.remove());

const env = { PATH: process.env['PATH'] ?? '' };

function start(file: string, args: readonly string[], given: Partial<StartOptions> = {}): Promise<Child> {
  return exec.start(file, args, { cwd: sandbox.into, env, stdin: 'pipe', output: 'pipe', ...given });
}

const shell = (script: string, given: Partial<StartOptions> = {}) => start('/bin/sh', ['-c', script], given);

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('its standard input', () => {
  test('is what is written to it, as it is written', async () => {
    const child = await start('cat', []);
    const lines = child.stdout[Symbol.asyncIterator]();
    for (const text of ['first\n', 'second Þ\n']) {
      await child.write(bytes(text));
      const { value } = await lines.next();
      expect(Buffer.from(value ?? []).toString()).toBe(text);
    }
    child.endInput();
    expect((await lines.next()).done).toBe(true);
    expect(await child.exited).toEqual({ exitCode: 0, signal: undefined });
  });

  test('takes more than a pipe holds, and waits for who reads it', async () => {
    const child = await start('cat', []);
    const chunk = Buffer.alloc(1 << 20, 'x');
    const hash = createHash('sha256');
    let length = 0;
    const reading = (async () => {
      for await (const part of child.stdout) {
        hash.update(part);
        length += part.length;
      }
    })();
    for (let count = 0; count < 8; count += 1) await child.write(chunk);
    child.endInput();
    await reading;
    expect([length, hash.digest('hex')]).toEqual([
      8 << 20,
      createHash('sha256')
        .update(Buffer.alloc(8 << 20, 'x'))
        .digest('hex'),
    ]);
  });

  test('is not buffered without end for a program that does not read', async () => {
    const child = await shell('exec sleep 600');
    let written = 0;
    const writing = (async () => {
      for (; written < 64; written += 1) await child.write(Buffer.alloc(1 << 20));
    })();
    writing.catch(() => undefined);
    await sleep(300);
    expect(written).toBeLessThan(4);
    child.kill('SIGKILL');
    await child.exited;
  });

  test.each(['exec <&-', 'head -c 10 >&2; exec <&-'])(
    'a program that reads no more (%s) says so by how it ends',
    async (stop) => {
      const child = await shell(`${stop}; sleep 0.3; exit 3`);
      for (let count = 0; count < 20; count += 1) {
        await child.write(Buffer.alloc(100_000));
        await sleep(10);
      }
      expect(await child.exited).toEqual({ exitCode: 3, signal: undefined });
    },
  );

  test('after its end, writing and ending change nothing', async () => {
    const child = await shell('exit 0');
    await child.exited;
    await child.write(bytes('too late')).catch(() => undefined);
    child.endInput();
    expect(await child.exited).toEqual({ exitCode: 0, signal: undefined });
  });

  test('is empty with ignore, and nothing can be written to it', async () => {
    const child = await shell('cat; echo end', { stdin: 'ignore' });
    await expect(child.write(bytes('x'))).rejects.toThrow('not a pipe');
    child.endInput();
    expect(await textOf(child.stdout)).toBe('end\n');
  });
});

describe('its output', () => {
  test('comes apart: standard output and standard error', async () => {
    const child = await shell('echo out; echo err >&2');
    const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
    expect([out, err]).toEqual(['out\n', 'err\n']);
  });

  test('waits for a slow reader, and none of it is lost', async () => {
    const child = await shell('head -c 3000000 /dev/zero; echo; echo last >&2', { stdin: 'ignore' });
    let [length, turns] = [0, 0];
    for await (const chunk of child.stdout) {
      if (turns++ < 10) await sleep(20);
      length += chunk.length;
    }
    expect(length).toBe(3_000_001);
    expect(await textOf(child.stderr)).toBe('last\n');
    expect((await child.exited).exitCode).toBe(0);
  });

  test('is there also for who begins to read after the end', async () => {
    const child = await shell('echo out; echo err >&2', { stdin: 'ignore' });
    await child.exited;
    expect([await textOf(child.stdout), await textOf(child.stderr)]).toEqual(['out\n', 'err\n']);
  });

  test('nobody has to read it', async () => {
    const child = await shell('head -c 5000 /dev/zero; echo err >&2', { stdin: 'ignore' });
    expect(await child.exited).toEqual({ exitCode: 0, signal: undefined });
  });

  test('a reader that leaves ends a program that goes on to write', async () => {
    const child = await shell('exec cat /dev/zero', { stdin: 'ignore' });
    for await (const _ of child.stdout) break;
    expect((await child.exited).exitCode).toBeGreaterThan(0);
  });

  test('it has ended when its output is closed, not before', async () => {
    const child = await shell('(sleep 0.3; echo late) & exit 0', { stdin: 'ignore' });
    const text = textOf(child.stdout);
    const drained = textOf(child.stderr);
    await child.exited;
    expect([await text, await drained]).toEqual(['late\n', '']);
  });

  test('goes straight to ours with inherit; then there is nothing to read', async () => {
    const script = join(sandbox.root, 'parent.ts');
    const source = join(import.meta.dirname, '../../../src/io/process/exec.ts');
    await writeFile(
      script,
      `import { exec } from ${JSON.stringify(source)};
      const options = { cwd: '/', env: {}, stdin: 'inherit', output: 'inherit' } as const;
      const child = await exec.start('/bin/cat', [], options);
      let read = 0;
      for await (const part of child.stdout) read += part.length;
      for await (const part of child.stderr) read += part.length;
      const { exitCode } = await child.exited;
      console.log(JSON.stringify({ read, exitCode }));`,
    );
    const parent = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
    parent.stdin.end('through both\n');
    const text = await textOf(parent.stdout);
    if (parent.exitCode === null) await once(parent, 'exit');
    expect(text).toBe('through both\n{"read":0,"exitCode":0}\n');
  });
});

describe('its end', () => {
  test.each([0, 1, 3, 255])('exit code %p', async (code) => {
    const child = await shell(`exit ${code}`);
    expect(await child.exited).toEqual({ exitCode: code, signal: undefined });
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGKILL', 137],
  ] as const)('%s: the exit code that a shell gives', async (signal, exitCode) => {
    const child = await start('sleep', ['600']);
    expect(child.kill(signal)).toBe(true);
    expect(await child.exited).toEqual({ exitCode, signal });
    expect(child.kill(signal)).toBe(false);
  });

  test('a program that catches the signal ends as it likes', async () => {
    const child = await shell("trap 'exit 7' TERM; echo ready; while :; do sleep 0.05; done");
    await child.stdout[Symbol.asyncIterator]().next();
    child.kill('SIGTERM');
    // What it has started, a sleep, may hold the output a moment longer.
    expect(await child.exited).toEqual({ exitCode: 7, signal: undefined });
  });

  test('reaches everybody who asks, also late', async () => {
    const child = await shell('exit 5');
    const [one, other] = await Promise.all([child.exited, child.exited]);
    await sleep(20);
    expect([one.exitCode, other.exitCode, (await child.exited).exitCode]).toEqual([5, 5, 5]);
  });
});

describe('its surroundings', () => {
  test('process id, folder, environment and arguments', async () => {
    const child = await start(
      '/bin/sh',
      ['-c', 'echo $$; pwd -P; echo "$ONLY$OTHER"; printf "<%s>" "$@"', 'sh', 'a b', '$x', ''],
      {
        env: { ONLY: 'this one' },
      },
    );
    const [pid, folder, only, args] = (await textOf(child.stdout)).split('\n');
    expect([Number(pid), only, args]).toEqual([child.pid, 'this one', '<a b><$x><>']);
    expect(folder).toMatch(/deep\/into$/);
  });
});

describe('a program that cannot be started', () => {
  test.each<[string, string, string | undefined]>([
    ['no such file', '/nowhere/go', undefined],
    ['a file that may not be executed', '/etc/passwd', undefined],
    ['a folder', '/etc', undefined],
    ['a path with a NUL', '/bin/sh\0', undefined],
    ['no such folder', '/bin/sh', '/nowhere'],
  ])('%s is GO_FAILED', async (_, file, cwd) => {
    await expect(start(file, [], cwd === undefined ? {} : { cwd })).rejects.toMatchObject({
      code: 'GO_FAILED',
      message: expect.stringContaining(`Cannot run ${JSON.stringify(file)} in `),
      hint: expect.any(String),
    });
  });
});
