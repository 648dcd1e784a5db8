/** Where no terminal is: a line every few seconds. */
import { expect, test } from '@jest/globals';
import { startMirror } from '../../support/mirror-server.ts';
import { createPlace, runShell } from '../../support/product.ts';

test('a slow download is told about now and then', async () => {
  using place = createPlace('slow');
  const mirror = await startMirror();
  for (const arch of ['amd64', 'arm64']) {
    mirror.serve(`/go1.22.12.${process.platform}-${arch}.tar.gz`, Buffer.alloc(600_000));
  }
  mirror.fail('*', { kind: 'drip', bytes: 50_000, everyMs: 1000 });
  const args = ['setup', '--go-version', '1.22.12', '--mirrors', mirror.url, '--checksum', 'a'.repeat(64)];
  const env = { RUNNER_TOOL_CACHE: place.toolCache };
  const { stdout, stderr } = await runShell(place, [...args, '--max-retries', '0'], env);
  await mirror.close();
  expect(stdout).toBe('false\n');
  const told = stderr
    .split('\n')
    .filter((line) => /: 0\.\d of 0\.6 MB \(\d+ %\), 0\.[01] MB\/s, \d+ s left$/.test(line));
  expect(told.length).toBeGreaterThanOrEqual(1);
  expect(told.length).toBeLessThanOrEqual(3);
  expect(stderr).not.toMatch(/\r/);
});
