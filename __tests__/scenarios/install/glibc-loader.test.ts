/** Go up to 1.20 on a system without glibc, such as Alpine. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { elfProgram } from '../../support/elf.ts';
import { goFile, installGo } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { offer, openScenario, wire } from '../../support/scenario.ts';
import { testUnless } from '../../support/test-unless.ts';

const loader = '/lib/ld-linux.so.2';
const whyNotLinux = process.platform === 'linux' && process.arch === 'x64' ? '' : 'it needs Linux on x64';

testUnless([whyNotLinux, existsSync(loader) ? `there is a ${loader}` : ''].filter(Boolean).join(', '))(
  'the official archive is refused before anything is fetched, with what helps',
  async () => {
    await using scenario = await openScenario('loader');
    const mirror = await scenario.mirror();
    const step = await scenario.step({ 'go-version': '1.20.14', architecture: 'x86', mirrors: mirror.url });
    expect(step).toMatchObject({ code: 1, annotations: [{ title: 'PLATFORM_UNSUPPORTED' }] });
    const message = step.annotations[0]?.message;
    expect(message).toContain(
      `go1.20.14.linux-386.tar.gz cannot run on this system: its go command needs glibc's`,
    );
    expect(message).toContain(`loader "${loader}", which does not exist\nUse Go 1.21 or later,`);
    expect(wire(mirror)).toEqual([]);
  },
);

test("a mirror's own build of an old release is installed, as it may have been built for this system", async () => {
  await using scenario = await openScenario('loader');
  const own = miniGo('go1.20.14');
  const mirrors = offer(await scenario.mirror(), [own]);
  const step = await scenario.step({ 'go-version': '1.20.14', checksum: own.sha256, mirrors });
  expect(step).toMatchObject({ code: 0, outputs: { trust: 'pin' } });
});

testUnless(whyNotLinux)('one in the tool cache is an error that names the loader', async () => {
  await using scenario = await openScenario('loader');
  const root = installGo(scenario.place.toolCache, { release: 'go1.20.14' });
  writeFileSync(join(root, goFile), elfProgram({ interpreter: '/lib/ld-linux-none.so.2' }));
  const step = await scenario.step({ 'go-version': '1.20.14', mirrors: 'http://127.0.0.1:1' });
  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'GO_FAILED' }] });
  expect(step.annotations[0]?.message).toMatch(
    /^Cannot run ".*bin\/go" in ".*": it needs "\/lib\/ld-linux-none\.so\.2", which does not exist\nUse Go 1\.21 or later/,
  );
});
