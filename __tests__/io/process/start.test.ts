/** Programs that run beside us, as real child processes. */

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Child, StartOptions } from '../../../src/core/ports/exec.ts';
import { quoted } from '../../../src/core/text/quoted.ts';
import { exec } from '../../../src/io/process/exec.ts';
import { makeSandbox, type Sandbox } from '../../support/sandbox.ts';
import { onWindows, whyNoSignals } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await makeSandbox();
});
afterEach(() => sandbox.remove());

const env = { PATH: process.env['PATH'] ?? '' };

function start(file: string, args: readonly string[], given: Partial<StartOptions> = {}): Promise<Child> {
  return exec.start(file, args, { cwd: sandbox.into, env, stdin: 'pipe', output: 'pipe', ...given });
}

/** Programs are scripts of Node: they are the same on every system. */
const script = (source: string, given: Partial<StartOptions> = {}) =>
  start(process.execPath, ['-e', `const fs = require('node:fs'); ${source}`], given);
const cat = 'process.stdin.pipe(process.stdout)';
const both = 'console.log("out"); console.error("err")';
const endless = 'const zeros = Buffer.alloc(65_536); for (;;) fs.writeSync(1, zeros)';

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('its standard input', () => {
  test('is what is written to it, as it is written', async () => {
    const child = await script(cat);
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
    const child = await script(cat);
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
    const child = await script('setTimeout(() => undefined, 600_000)');
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

  test.each(['fs.closeSync(0)', 'fs.readSync(0, Buffer.alloc(10)); fs.closeSync(0)'])(
    'a program that reads no more (%s) says so by how it ends',
    async (stop) => {
      const child = await script(`${stop}; setTimeout(() => process.exit(3), 300)`);
      for (let count = 0; count < 20; count += 1) {
        await child.write(Buffer.alloc(100_000));
        await sleep(10);
      }
      expect(await child.exited).toEqual({ exitCode: 3, signal: undefined });
    },
  );

  test('after its end, writing and ending change nothing', async () => {
    const child = await script('');
    await child.exited;
    await child.write(bytes('too late')).catch(() => undefined);
    child.endInput();
    expect(await child.exited).toEqual({ exitCode: 0, signal: undefined });
  });

  test('is empty with ignore, and nothing can be written to it', async () => {
    const child = await script('process.stdin.resume().on("end", () => console.log("end"))', {
      stdin: 'ignore',
    });
    await expect(child.write(bytes('x'))).rejects.toThrow('not a pipe');
    child.endInput();
    expect(await textOf(child.stdout)).toBe('end\n');
  });
});

describe('its output', () => {
  test('comes apart: standard output and standard error', async () => {
    const child = await script(both);
    const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
    expect([out, err]).toEqual(['out\n', 'err\n']);
  });

  test('waits for a slow reader, and none of it is lost', async () => {
    const child = await script('process.stdout.write(Buffer.alloc(3_000_001)); console.error("last")', {
      stdin: 'ignore',
    });
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
    const child = await script(both, { stdin: 'ignore' });
    await child.exited;
    expect([await textOf(child.stdout), await textOf(child.stderr)]).toEqual(['out\n', 'err\n']);
  });

  test('nobody has to read it', async () => {
    const child = await script('process.stdout.write(Buffer.alloc(5_000)); console.error("err")', {
      stdin: 'ignore',
    });
    expect(await child.exited).toEqual({ exitCode: 0, signal: undefined });
  });

  test('a reader that leaves ends a program that goes on to write', async () => {
    const child = await script(endless, { stdin: 'ignore' });
    for await (const _ of child.stdout) break;
    expect((await child.exited).exitCode).toBeGreaterThan(0);
  });

  test('it has ended when its output is closed, not before', async () => {
    const later = 'setTimeout(() => console.log("late"), 300)';
    const child = await script(
      `require('node:child_process').spawn(process.execPath, ['-e', '${later}'], { stdio: ['ignore', 'inherit', 'ignore'], detached: true }).unref()`,
      { stdin: 'ignore' },
    );
    const text = textOf(child.stdout);
    const drained = textOf(child.stderr);
    await child.exited;
    expect([await text, await drained]).toEqual(['late\n', '']);
  });

  test('goes straight to ours with inherit; then there is nothing to read', async () => {
    const file = join(sandbox.root, 'parent.ts');
    const source = new URL('../../../src/io/process/exec.ts', import.meta.url).href;
    await writeFile(
      file,
      `import { exec } from ${JSON.stringify(source)};
      const options = { cwd: import.meta.dirname, env: {}, stdin: 'inherit', output: 'inherit' } as const;
      const child = await exec.start(process.execPath, ['-e', ${JSON.stringify(cat)}], options);
      let read = 0;
      for await (const part of child.stdout) read += part.length;
      for await (const part of child.stderr) read += part.length;
      const { exitCode } = await child.exited;
      console.log(JSON.stringify({ read, exitCode }));`,
    );
    const parent = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'inherit'] });
    parent.stdin.end('through both\n');
    const text = await textOf(parent.stdout);
    if (parent.exitCode === null) await once(parent, 'exit');
    expect(text).toBe('through both\n{"read":0,"exitCode":0}\n');
  });
});

describe('its end', () => {
  test.each([0, 1, 3, 255])('exit code %p', async (code) => {
    const child = await script(`process.exit(${code})`);
    expect(await child.exited).toEqual({ exitCode: code, signal: undefined });
  });

  const signals = [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGKILL', 137],
  ] as const;
  test.each(signals.filter(([signal]) => !onWindows || signal !== 'SIGHUP'))(
    '%s: the exit code that a shell gives',
    async (signal, exitCode) => {
      const child = await script('setTimeout(() => undefined, 600_000)');
      expect(child.kill(signal)).toBe(true);
      expect(await child.exited).toEqual({ exitCode, signal });
      expect(child.kill(signal)).toBe(false);
    },
  );

  testUnless(whyNoSignals)('a program that catches the signal ends as it likes', async () => {
    const child = await script(
      'process.on("SIGTERM", () => process.exit(7)); console.log("ready"); setInterval(() => undefined, 1_000)',
    );
    await child.stdout[Symbol.asyncIterator]().next();
    child.kill('SIGTERM');
    expect(await child.exited).toEqual({ exitCode: 7, signal: undefined });
  });

  test('reaches everybody who asks, also late', async () => {
    const child = await script('process.exit(5)');
    const [one, other] = await Promise.all([child.exited, child.exited]);
    await sleep(20);
    expect([one.exitCode, other.exitCode, (await child.exited).exitCode]).toEqual([5, 5, 5]);
  });
});

describe('its surroundings', () => {
  test('process id, folder, environment and arguments', async () => {
    const source =
      'console.log(JSON.stringify([process.pid, process.cwd(), process.env, process.argv.slice(1)]))';
    const child = await start(process.execPath, ['-e', source, '--', 'a b', '$x', ''], {
      env: { ONLY: 'this one' },
    });
    const [pid, folder, only, args] = JSON.parse(await textOf(child.stdout));
    expect([pid, args]).toEqual([child.pid, ['a b', '$x', '']]);
    expect(only).toMatchObject({ ONLY: 'this one' });
    expect(folder).toMatch(/deep[\\/]into$/);
  });
});

describe('a program that cannot be started', () => {
  test.each<[string, () => readonly [file: string, cwd: string]]>([
    ['no such file', () => [join(sandbox.root, 'nowhere', 'go'), sandbox.into]],
    ['a file that is no program', () => [join(sandbox.into, 'text'), sandbox.into]],
    ['a folder', () => [sandbox.root, sandbox.into]],
    ['a path with a NUL', () => [`${process.execPath}\0`, sandbox.into]],
    ['no such folder', () => [process.execPath, join(sandbox.root, 'nowhere')]],
  ])('%s is GO_FAILED', async (_, place) => {
    await writeFile(join(sandbox.into, 'text'), 'text\n');
    const [file, cwd] = place();
    await expect(start(file, [], { cwd })).rejects.toMatchObject({
      code: 'GO_FAILED',
      message: expect.stringContaining(`Cannot run ${quoted(file)} in `),
      hint: expect.any(String),
    });
  });
});
