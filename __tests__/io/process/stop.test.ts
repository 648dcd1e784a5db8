import { expect, test } from '@jest/globals';
import { startChild } from '../../support/child.ts';
import { whyNoSignals } from '../../support/system.ts';
import { describeUnless } from '../../support/test-unless.ts';

test('the time is counted from the start of the process', async () => {
  await using child = startChild('io-child.ts', 'stop', '1');
  await child.line();
  expect(await child.line()).toBe('TIMED_OUT undefined');
  expect(await child.ended()).toEqual({ code: 0, signal: null });
});

describeUnless(whyNoSignals)('a signal', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s ends what is waited for, and is told',
    async (name) => {
      await using child = startChild('io-child.ts', 'stop', '0');
      await child.line();
      child.process.kill(name);
      expect(await child.line()).toBe(`INTERRUPTED ${name}`);
      expect(await child.ended()).toEqual({ code: null, signal: name });
    },
  );

  test('a second signal of the same name ends the process at once', async () => {
    await using child = startChild('io-child.ts', 'stop', '0', 'stay');
    await child.line();
    child.process.kill('SIGTERM');
    expect(await child.line()).toBe('INTERRUPTED SIGTERM');
    child.process.kill('SIGTERM');
    expect(await child.ended()).toEqual({ code: null, signal: 'SIGTERM' });
  });

  test('a second signal of another name ends the process at once', async () => {
    await using child = startChild('io-child.ts', 'stop', '0', 'stay');
    await child.line();
    child.process.kill('SIGINT');
    expect(await child.line()).toBe('INTERRUPTED SIGINT');
    child.process.kill('SIGTERM');
    expect(await child.ended()).toEqual({ code: null, signal: 'SIGTERM' });
  });

  test('a time longer than a timer can be is no shorter for that', async () => {
    await using child = startChild('io-child.ts', 'stop', String(2 ** 40));
    await child.line();
    child.process.kill('SIGINT');
    expect(await child.line()).toBe('INTERRUPTED SIGINT');
  });
});
