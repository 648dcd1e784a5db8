import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { isAlive, newWriterName } from '../../../src/io/fs/writers.ts';
import { startChild } from '../../support/child.ts';
import { whyNoSignals } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

const noProc = process.platform === 'linux' ? '' : 'it takes /proc';

test('a name says process, start, place, and is never given twice', () => {
  const names = Array.from({ length: 100 }, newWriterName);
  expect(new Set(names).size).toBe(100);
  for (const name of names) expect(name).toMatch(new RegExp(`^${process.pid}-\\d+-[0-9a-f]{8}-[0-9a-f]{8}$`));
  expect(new Set(names.map((name) => name.slice(0, -8))).size).toBe(1);
});

test('this process is alive', () => {
  expect(isAlive(newWriterName())).toBe(true);
});

test('another process is alive until it ends', async () => {
  await using child = startChild('io-child.ts', 'name');
  const name = (await child.line()) ?? '';
  expect(name).toMatch(new RegExp(`^${child.pid}-`));
  expect(isAlive(name)).toBe(true);
  child.tell();
  await child.ended();
  expect(isAlive(name)).toBe(false);
});

testUnless(whyNoSignals)('one that is stopped is alive: only its silence tells', async () => {
  await using child = startChild('io-child.ts', 'name');
  const name = (await child.line()) ?? '';
  child.process.kill('SIGSTOP');
  expect(isAlive(name)).toBe(true);
});

testUnless(noProc)('a process id that was given out again is another process', () => {
  const [pid, start, ...rest] = newWriterName().split('-');
  expect(isAlive([pid, Number(start) - 1, ...rest].join('-'))).toBe(false);
  expect(isAlive([pid, Number(start) + 1, ...rest].join('-'))).toBe(false);
});

testUnless(noProc)('a zombie counts as gone', async () => {
  // A shell that becomes `sleep` never asks for the end of the child it had.
  const script = `"$0" -e "console.log(process.pid)" & exec sleep 600`;
  const parent = spawn('/bin/sh', ['-c', script, process.execPath], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [text] = await once(parent.stdout, 'data');
    const pid = Number(String(text).trim());
    const { readFileSync } = await import('node:fs');
    const fields = () => {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    };
    for (let waited = 0; fields()[0] !== 'Z' && waited < 60_000; waited += 10) await sleep(10);
    expect(fields()[0]).toBe('Z');
    const [, , place = '', random = ''] = newWriterName().split('-');
    expect(isAlive([pid, fields()[19], place, random].join('-'))).toBe(false);
  } finally {
    parent.kill('SIGKILL');
  }
});

test.each([
  ['another machine, boot or container', () => newWriterName().replace(/-[0-9a-f]{8}-/, '-00000000-')],
  ['no name of a writer', () => 'somebody'],
  ['nothing', () => ''],
  ['a name with more after it', () => `${newWriterName()}.zip`],
  ['a name that leads elsewhere', () => `../${newWriterName()}`],
])('nobody here knows about %s', (_what, name) => {
  expect(isAlive(name())).toBeUndefined();
});
