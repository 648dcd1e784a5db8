/** No index can be had: what the built-in table, a proxy's list and the checksum database say together. */
import { describe, expect, test } from '@jest/globals';
import { miniGo } from '../../support/mini-go.ts';
import { createDatabase, moduleOf, offerDatabase, offerModules } from '../../support/module-proxy.ts';
import { runShell } from '../../support/product.ts';
import { offer, openScenario, type Scenario, wire } from '../../support/scenario.ts';

const go = miniGo('go1.99.1');
const module = moduleOf(go);
const database = createDatabase([module]);

/** go.dev is out of reach, a module proxy with the database is not. */
async function openProxy(scenario: Scenario) {
  const [proxy, dead] = [await scenario.mirror(), await scenario.mirror()];
  dead.fail('*', { kind: 'refuse' });
  const GOPROXY = offerModules(proxy, [module]);
  offerDatabase(proxy, database);
  return { proxy, dead, env: { GOPROXY, GOSUMDB: database.key, HTTPS_PROXY: dead.url } };
}

async function resolve(scenario: Scenario, args: readonly string[], env: Readonly<Record<string, string>>) {
  const { stdout } = await runShell(scenario.place, ['resolve', '--json', '--max-retries', '0', ...args], {
    ...env,
    RUNNER_TOOL_CACHE: scenario.place.toolCache,
  });
  return JSON.parse(stdout);
}

describe('a version that does not exist', () => {
  test('setup says so at once and names the nearest, and so does resolve', async () => {
    await using scenario = await openScenario('unknown');
    const { proxy, env } = await openProxy(scenario);

    const step = await scenario.step({ 'go-version': '1.26.99' }, { env });

    expect(step.code).toBe(1);
    const error = step.annotations.at(-1);
    expect(error).toMatchObject({ level: 'error', title: 'VERSION_UNKNOWN' });
    expect(error?.message).toMatch(
      /^No release "1\.26\.99" \(go-version\) is known: .*\nNearest are 1\.26\.8, 1\.26\.7, /,
    );
    expect(step.stdout).not.toContain('Retrying in');
    expect(wire(proxy).filter((line) => line.endsWith('.zip'))).toEqual([]);
    expect(scenario.leftBehind().filter((path) => path.includes('1.26.99'))).toEqual([]);

    expect(await resolve(scenario, ['--go-version', '1.26.99'], env)).toMatchObject({
      error: { code: 'VERSION_UNKNOWN', hint: expect.stringContaining('1.26.8') },
    });
  });

  test('a mirror of archives may have a build of its own, so it is asked', async () => {
    await using scenario = await openScenario('own');
    const { env } = await openProxy(scenario);
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, [miniGo('go1.26.99')], { index: false, sums: true });
    const step = await scenario.step(
      { 'go-version': '1.26.99', mirrors: `${mirrors},module-proxy` },
      { env },
    );
    expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.26.99' } });
  });
});

describe('resolve names the mirror that setup uses', () => {
  test('the module proxy, where go.dev is out of reach', async () => {
    await using scenario = await openScenario('named');
    const { env } = await openProxy(scenario);

    const preview = await resolve(scenario, ['--go-version', '1.99.1'], env);
    const step = await scenario.step({ 'go-version': '1.99.1' }, { env });

    const zip = `${module.version}.zip`;
    const url = `${env.GOPROXY}/golang.org/toolchain/@v/${zip}`;
    expect(preview.archive).toMatchObject({ filename: zip, url, mirror: 'module-proxy' });
    expect(step).toMatchObject({ code: 0, outputs: { mirror: 'module-proxy' } });
  });

  test('the second of two mirrors with archives, where the first is out of reach', async () => {
    await using scenario = await openScenario('named');
    const [dead, mirror] = [await scenario.mirror(), await scenario.mirror()];
    dead.fail('*', { kind: 'refuse' });
    const base = offer(mirror, [go]);
    const mirrors = `${dead.url}/go,${base}`;

    const preview = await resolve(scenario, ['--go-version', '1.99', '--mirrors', mirrors], {});
    const step = await scenario.step({ 'go-version': '1.99', mirrors });

    expect(preview.archive).toMatchObject({ url: `${base}/${go.filename}`, mirror: base });
    expect(step).toMatchObject({ code: 0, outputs: { mirror: base } });
  });
});

describe('a mirror with a plain listing', () => {
  const listing = '<html><head><title>Index of /go/</title></head><body><a href="x">x</a></body></html>\n';

  test.each([
    ['1.26', 'go1.26.8'],
    ['1.20', 'go1.20.14'],
  ])('%s is the newest that the built-in table knows: %s', async (request, release) => {
    await using scenario = await openScenario('listing');
    const mirror = await scenario.mirror();
    mirror.serve('/go/', listing, { headers: { 'content-type': 'text/html' } });
    const mirrors = `${mirror.url}/go`;

    const preview = await resolve(scenario, ['--go-version', request, '--mirrors', mirrors], {});

    expect(preview).toMatchObject({ release, archive: { url: expect.stringMatching(`/go/${release}\\.`) } });
  });

  test('setup fetches that one, and says which file is missing if it is', async () => {
    await using scenario = await openScenario('listing');
    const mirror = await scenario.mirror();
    mirror.serve('/go/', listing, { headers: { 'content-type': 'text/html' } });
    const step = await scenario.step({ 'go-version': '1.26', mirrors: `${mirror.url}/go` });
    expect(step).toMatchObject({ code: 1, annotations: [{ title: 'MIRROR_STATUS' }] });
    expect(step.annotations[0]?.message).toMatch(/go1\.26\.8\..*404/);
  });
});
