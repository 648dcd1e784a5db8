/** `minimum-release-age`: releases that are too new are refused, before the download if their time is known. */
import { expect, test } from '@jest/globals';
import { installGo } from '../../support/installed-go.ts';
import { type MiniGo, miniGo, releaseIndex } from '../../support/mini-go.ts';
import type { Mirror } from '../../support/mirror-server.ts';
import { runShell } from '../../support/product.ts';
import { offer, openScenario, wire } from '../../support/scenario.ts';

const day = 24 * 60 * 60 * 1000;
const ago = (days: number) => new Date(Date.now() - days * day).toISOString().replace(/\.\d+Z/, 'Z');

function aged(release: string, days: number): MiniGo {
  return miniGo(release, { files: { VERSION: `${release}\ntime ${ago(days)}\n` } });
}

/** What a module proxy says about releases. */
function info(mirror: Mirror, releases: Readonly<Record<string, number>>, platform: string): string {
  for (const [release, days] of Object.entries(releases)) {
    const version = `v0.0.1-${release}.${platform}`;
    mirror.serve(
      `/golang.org/toolchain/@v/${version}.info`,
      JSON.stringify({ Version: version, Time: ago(days) }),
    );
  }
  return mirror.url;
}

test('the time of a module proxy decides before the download; the error says the rule and what passes it', async () => {
  await using scenario = await openScenario('age');
  const [mirror, proxy] = [await scenario.mirror(), await scenario.mirror()];
  const archives = [aged('go1.99.3', 2), aged('go1.99.2', 6), aged('go1.99.1', 90)];
  const mirrors = offer(mirror, archives);
  const { platform } = archives[0] ?? miniGo('go1.99.1');
  const env = {
    GOSUMDB: 'off',
    GOPROXY: info(proxy, { 'go1.99.3': 2, 'go1.99.2': 6, 'go1.99.1': 90 }, platform),
  };
  const install = (days: string, version = '1.99') =>
    scenario.step({ 'go-version': version, mirrors, 'minimum-release-age': days }, { env });

  const strict = await install('7');
  const asked = wire(mirror);
  const lenient = await install('5');
  const named = await install('7', '1.99.1');

  expect(strict).toMatchObject({ code: 1, annotations: [{ title: 'RELEASE_TOO_NEW' }] });
  expect(strict.annotations[0]?.message).toMatch(
    /^go1\.99\.3 is of \d{4}-\d\d-\d\d, and minimum-release-age is 7 days\nThe newest that passes it is go1\.99\.1: ask for 1\.99\.1\./,
  );
  expect(asked.filter((line) => line.includes('.tar.gz') || line.includes('.zip'))).toEqual([]);
  expect(lenient.annotations[0]?.message).toContain('The newest that passes it is go1.99.2: ask for 1.99.2.');
  expect(named).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
});

test('an index that has times is asked no further', async () => {
  await using scenario = await openScenario('age');
  const go = aged('go1.99.3', 30);
  const index = releaseIndex([go]).map((row) => ({ ...row, time: ago(2) }));
  const mirrors = offer(await scenario.mirror(), [go], { index });

  const step = await scenario.step(
    { 'go-version': '1.99', mirrors, 'minimum-release-age': '7' },
    { env: { GOSUMDB: 'off', GOPROXY: 'off' } },
  );

  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'RELEASE_TOO_NEW' }] });
});

test('where nobody says it, the VERSION of the verified tree does, before anything is installed', async () => {
  await using scenario = await openScenario('age');
  const [young, old, silent] = [
    aged('go1.99.3', 2),
    aged('go1.99.1', 30),
    miniGo('go1.99.2', { files: { VERSION: 'go1.99.2\n' } }),
  ];
  const mirrors = offer(await scenario.mirror(), [young, silent, old]);
  const install = (version: string) =>
    scenario.step(
      { 'go-version': version, mirrors, 'minimum-release-age': '7' },
      { env: { GOSUMDB: 'off', GOPROXY: 'http://127.0.0.1:1' } },
    );

  const refused = await install('1.99.3');
  const unknown = await install('1.99.2');
  expect(scenario.leftBehind().filter((path) => !path.endsWith('.partial'))).toEqual([]);
  const taken = await install('1.99.1');

  expect(refused).toMatchObject({ code: 1, annotations: [{ title: 'RELEASE_TOO_NEW' }] });
  expect(refused.annotations[0]?.message).toContain('No release that passes it could be found.');
  expect(unknown).toMatchObject({ code: 1, annotations: [{ title: 'RELEASE_TOO_NEW' }] });
  expect(unknown.annotations[0]?.message).toContain('does not say in its VERSION when it was made');
  expect(taken).toMatchObject({ code: 0 });
});

test('what is in the tool cache is held to it too, by setup and by use', async () => {
  await using scenario = await openScenario('age');
  const { place } = scenario;
  installGo(place.toolCache, { release: 'go1.99.1' }); // of 2024-06-27
  const days = (Date.now() - Date.parse('2024-06-27T20:11:12Z')) / day;
  const more = String(Math.ceil(days) + 1);
  const env = { GOPROXY: 'off', RUNNER_TOOL_CACHE: place.toolCache };

  const young = await scenario.step({ 'go-version': '1.99.1', 'minimum-release-age': more }, { env });
  const used = await runShell(place, ['use', '1.99.1', '--minimum-release-age', more], env);
  const old = await scenario.step({ 'go-version': '1.99.1', 'minimum-release-age': '7' }, { env });

  expect(young).toMatchObject({ code: 1, annotations: [{ title: 'RELEASE_TOO_NEW' }] });
  expect(used).toMatchObject({ code: 1, stderr: expect.stringContaining('RELEASE_TOO_NEW') });
  expect(old).toMatchObject({ code: 0 });
});

test('a number that is none', async () => {
  await using scenario = await openScenario('age');
  const step = await scenario.step({ 'go-version': '1.99.1', 'minimum-release-age': '7d' });
  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'INPUT_INVALID' }] });
});
