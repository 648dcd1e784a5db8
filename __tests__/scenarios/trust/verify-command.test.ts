/** `verify-command`: a program of the user's has the last word before a tree becomes visible. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { type MiniGo, miniGo, sha256 } from '../../support/mini-go.ts';
import { createDatabase, moduleOf, offerDatabase, offerModules } from '../../support/module-proxy.ts';
import type { Place } from '../../support/product.ts';
import { offer, openScenario, wire } from '../../support/scenario.ts';

let go: MiniGo;
beforeAll(() => {
  go = miniGo('go1.99.1');
});

const off = { GOSUMDB: 'off', GOPROXY: 'off' };

/** Node runs it on every system; it writes down what it receives. */
function writeProgram({ write, workspace }: Place, body: string): readonly string[] {
  write(
    'check.mjs',
    `import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
const question = JSON.parse(readFileSync(0, 'utf8'));
const digest = createHash('sha256').update(readFileSync(question.archive)).digest('hex');
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('SETUP_GO_VERIFY_')));
writeFileSync('told.json', JSON.stringify({ question, digest, args: process.argv.slice(2), env }));
${body}`,
  );
  return [process.execPath, join(workspace, 'check.mjs')];
}

const told = ({ workspace }: Place) => JSON.parse(readFileSync(join(workspace, 'told.json'), 'utf8'));

test.each(['true', 'false'])(
  'it learns of the whole archive, by arguments, variables and JSON (resumable: %s)',
  async (resumable) => {
    await using scenario = await openScenario('verify-command');
    const { place } = scenario;
    const mirrors = offer(await scenario.mirror(), [go]);
    const program = writeProgram(place, 'console.log("fine by me"); console.error("and by stderr");');
    const command = JSON.stringify([
      ...program,
      '{release}/{platform}',
      '{trust} {sha256}',
      '$HOME "quoted"',
    ]);

    const step = await scenario.step(
      { 'go-version': '1.99.1', mirrors, resumable, 'verify-command': command },
      { env: off },
    );

    expect(step).toMatchObject({ code: 0, annotations: [], outputs: { trust: 'index' } });
    const expected = {
      filename: go.filename,
      sha256: go.sha256,
      size: go.bytes.length,
      release: 'go1.99.1',
      platform: go.platform,
      trust: 'index',
      mirror: mirrors,
    };
    const { question, digest, args, env } = told(place);
    expect(question).toMatchObject({ schema: 1, ...expected });
    expect(digest).toBe(go.sha256);
    expect(args).toEqual([`go1.99.1/${go.platform}`, `index ${go.sha256}`, '$HOME "quoted"']);
    expect(env).toMatchObject({
      SETUP_GO_VERIFY_ARCHIVE: question.archive,
      SETUP_GO_VERIFY_SHA256: go.sha256,
    });
    expect(step.stdout).toMatch(/Asking \S+ about go1\.99\.1\./);
    expect(step.stdout).toContain('verify-command: fine by me\n');
    expect(step.stdout).toContain('verify-command: and by stderr\n');
    expect(existsSync(question.archive)).toBe(false);
    const hit = await scenario.step(
      { 'go-version': '1.99.1', mirrors, 'verify-command': 'no-such-program' },
      { env: off },
    );
    expect(hit).toMatchObject({ code: 0 }); // it is asked about downloads
  },
);

test('the zip of a module proxy too, with its hash', async () => {
  await using scenario = await openScenario('verify-command');
  const module = moduleOf(go);
  const database = createDatabase([module]);
  const [proxy, sums] = [await scenario.mirror(), await scenario.mirror()];
  const env = {
    GOPROXY: offerModules(proxy, [module]),
    GOSUMDB: `${database.key} ${offerDatabase(sums, database)}`,
  };
  const [node = '', script = ''] = writeProgram(scenario.place, '');

  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors: 'module-proxy', 'verify-command': `"${node}" "${script}" {h1}` },
    { env },
  );

  expect(step).toMatchObject({ code: 0, outputs: { trust: 'log' } });
  expect(told(scenario.place)).toMatchObject({
    question: { filename: `${module.version}.zip`, trust: 'log', h1: module.h1 },
    digest: sha256(module.bytes),
    args: [module.h1],
  });
});

test.each([
  [
    'ends with 3',
    'console.error("not on my list"); process.exit(3);',
    /does not accept \S+: it ended with 3: not on my list/,
  ],
  ['is killed', 'process.kill(process.pid, "SIGKILL");', /: it (was ended by SIGKILL|ended with \d+)/],
])('where it %s, nothing is installed, and no other mirror is asked', async (_, body, message) => {
  await using scenario = await openScenario('verify-command');
  const [one, two] = [await scenario.mirror(), await scenario.mirror()];
  const mirrors = [one, two].map((mirror) => offer(mirror, [go])).join('\n');
  const command = JSON.stringify(writeProgram(scenario.place, body));

  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors, 'verify-command': command },
    { env: off },
  );

  expect(step).toMatchObject({ code: 1, outputs: {}, annotations: [{ title: 'VERIFY_COMMAND_REFUSED' }] });
  expect(step.annotations[0]?.message).toMatch(message);
  expect(scenario.leftBehind().filter((path) => !path.endsWith('.partial'))).toEqual([]);
  expect(wire(two)).toEqual([]);
});

test('a program that is not there', async () => {
  await using scenario = await openScenario('verify-command');
  const mirrors = offer(await scenario.mirror(), [go]);
  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors, 'verify-command': 'no-such-program {archive}' },
    { env: off },
  );
  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'VERIFY_COMMAND_REFUSED' }] });
  expect(step.annotations[0]?.message).toContain('it did not start');
});

test('it ends with the run, and what it has started does not keep us', async () => {
  await using scenario = await openScenario('verify-command');
  const mirrors = offer(await scenario.mirror(), [go]);
  const body = `const { spawn } = await import('node:child_process');
spawn(process.execPath, ['-e', 'setTimeout(() => undefined, 120_000)'], { stdio: 'inherit' });
await new Promise((resolve) => setTimeout(resolve, 120_000));`;
  const command = JSON.stringify(writeProgram(scenario.place, body));

  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors, 'verify-command': command, 'timeout-ms': '4000' },
    { env: off },
  );

  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'TIMED_OUT' }] });
  expect(scenario.leftBehind().filter((path) => !path.endsWith('.partial'))).toEqual([]);
});

test('an archive that other rules refuse is not shown to it', async () => {
  await using scenario = await openScenario('verify-command');
  const mirrors = offer(await scenario.mirror(), [go]);
  const command = JSON.stringify(writeProgram(scenario.place, ''));
  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors, 'verify-command': command, 'require-trust': 'known' },
    { env: off },
  );
  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'TRUST_TOO_LOW' }] });
  expect(existsSync(join(scenario.place.workspace, 'told.json'))).toBe(false);
});

test.each([
  ['check {archiv}', 'has {archiv}, which means nothing'],
  ['"check', 'has a quote without end'],
])('%j is no command', async (command, message) => {
  await using scenario = await openScenario('verify-command');
  const mirrors = offer(await scenario.mirror(), [go]);
  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors, 'verify-command': command },
    { env: off },
  );
  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'INPUT_INVALID' }] });
  expect(step.annotations[0]?.message).toContain(message);
});
