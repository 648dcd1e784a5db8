/** The time limit of `verify-command`, by a clock that runs faster. */
import { expect, test } from '@jest/globals';
import { askVerifyCommand } from '../../../src/engine/trust/verify-command.ts';
import { createPlace } from '../../support/product.ts';
import { openTestRun } from '../../support/test-run.ts';

test('a program that does not end is ended, and refuses', async () => {
  using place = createPlace('verify-command');
  await using session = openTestRun({ toolCache: place.toolCache, home: place.home });
  const lines: string[] = [];
  let looks = 0;
  const run: typeof session.run = {
    ...session.run,
    workspace: place.workspace,
    env: { PATH: process.env['PATH'] },
    clock: {
      ...session.run.clock,
      // A minute at each look, from when the program has spoken.
      elapsed() {
        if (lines.length > 0) looks += 1;
        return looks * 60_000;
      },
    },
    emit(event) {
      if (event.kind === 'verify-command-output') lines.push(event.line);
    },
  };
  const command = JSON.stringify([
    process.execPath,
    '-e',
    'console.log("thinking"); setTimeout(() => undefined, 600_000)',
  ]);

  await expect(
    askVerifyCommand(run, command, {
      schema: 1,
      archive: '/x',
      filename: 'go1.99.1.linux-amd64.tar.gz',
      sha256: 'f'.repeat(64),
      size: 1,
      release: 'go1.99.1',
      platform: 'linux-amd64',
      trust: 'index',
      mirror: 'official',
    }),
  ).rejects.toMatchObject({
    code: 'VERIFY_COMMAND_REFUSED',
    message: expect.stringMatching(/it did not end within 5 minutes: thinking$/),
  });
  expect(lines).toEqual(['thinking']);
  expect(looks).toBeLessThan(10);
});
