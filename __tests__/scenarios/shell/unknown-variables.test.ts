/** A typo in the name of a variable would go unnoticed. */
import { expect, test } from '@jest/globals';
import { installGo } from '../../support/installed-go.ts';
import { createPlace, runShell, runStep } from '../../support/product.ts';

const typo = { SETUP_GO_VERSOIN: '1.21' };
const warning = 'The variable SETUP_GO_VERSOIN means nothing here. Did you mean SETUP_GO_VERSION?';

test.each<[string, readonly string[]]>([
  ['setup', ['setup', '--go-version', '1.22']],
  ['use', ['use', '1.22']],
  ['resolve', ['resolve', '--go-version', '1.22']],
  ['list', ['list']],
])('%s warns, and does its work', async (_, args) => {
  using place = createPlace('typo');
  installGo(place.toolCache);
  const env = { RUNNER_TOOL_CACHE: place.toolCache };
  const [plain, warned] = [
    await runShell(place, args, env),
    await runShell(place, args, { ...env, ...typo }),
  ];
  expect(warned).toMatchObject({ code: 0, stdout: plain.stdout });
  expect(warned.stderr).toContain(`Warning: ${warning}\n`);
});

test('a job of GitLab too', async () => {
  using place = createPlace('typo');
  installGo(place.toolCache);
  const env = { GITLAB_CI: 'true', RUNNER_TOOL_CACHE: place.toolCache, SETUP_GO_VERSION: '1.22', ...typo };
  const { code, stderr } = await runShell(place, ['setup'], env);
  expect([code, stderr]).toEqual([0, expect.stringContaining(`Warning: ${warning}`)]);
});

test('what is known is no typo, nor is anything in a step, whose inputs have other names', async () => {
  using place = createPlace('typo');
  installGo(place.toolCache);
  const known = { SETUP_GO_SLIM: 'false', SETUP_GO_TARBALL_TOOLCHAIN: 'local', SETUP_GO_DOTENV: 'x' };
  const env = { RUNNER_TOOL_CACHE: place.toolCache, ...known };
  expect((await runShell(place, ['setup', '1.22'], env)).stderr).not.toContain('Warning');
  expect(await runStep(place, { 'go-version': '1.22' }, { env: typo })).toMatchObject({
    code: 0,
    annotations: [],
  });
});
