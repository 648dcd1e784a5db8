/** Folders that this user may not write, for whatever reason: an error that names the path and what to do, and after that it goes on. */
import { type ChildProcess, execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { type MiniGo, miniGo } from '../../support/mini-go.ts';
import type { Mirror } from '../../support/mirror-server.ts';
import { mountOverItself } from '../../support/mounts.ts';
import { createPlace } from '../../support/product.ts';
import { offer, openScenario, type Scenario } from '../../support/scenario.ts';
import { whyNoPrlimit } from '../../support/strace.ts';
import { testUnless } from '../../support/test-unless.ts';
import { markedTrees } from '../../support/tool-cache-find.ts';
import { whyNoMount } from '../../support/why-no-mount.ts';
import { differences } from './drill.ts';

const go = miniGo('go1.99.1', { ballast: 1_000_000 });
const half = 500_000;
const user = process.getuid?.() === 0 ? 65534 : (process.getuid?.() ?? 0);
const asUser = process.getuid?.() === 0 ? { uid: user } : {}; // root may write everywhere

/** A scenario in which half of the archive has come already, and the checkpoints lie in a folder of their own. */
async function interrupted(name: string) {
  const scenario = await openScenario(name);
  const mirror = await scenario.mirror();
  const checkpoints = join(scenario.place.root, 'check points');
  mkdirSync(checkpoints);
  const { root, toolCache, home } = scenario.place;
  for (const folder of [toolCache, checkpoints, home]) chownSync(folder, user, user);
  chmodSync(root, 0o755);
  const mirrors = offer(mirror, [go]);
  const inputs = { 'go-version': '1.99.1', mirrors, 'checkpoint-path': checkpoints };
  mirror.fail(`/go/${go.filename}`, { kind: 'cut', after: half }, 1);
  mirror.fail(`/go/${go.filename}`, { kind: 'status', status: 403 }, 1);
  const cut = await scenario.step(inputs, asUser);
  expect(cut).toMatchObject({ code: 1 });
  return { scenario, mirror, checkpoints, inputs };
}

/** After the remedy: only the rest is fetched. */
async function expectToGoOn(scenario: Scenario, mirror: Mirror, inputs: Readonly<Record<string, string>>) {
  expect(markedTrees(scenario.place.toolCache)).toEqual([]);
  const step = await scenario.step(inputs, asUser);
  expect(step).toMatchObject({ code: 0, annotations: [], outputs: { 'go-version': '1.99.1' } });
  expect(differences(step.outputs['go-root'] ?? '', go)).toEqual([]);
  expect(sent(mirror, go)).toBeLessThanOrEqual(go.bytes.length * 1.02);
}

interface Obstacle {
  readonly name: string;
  readonly missing: string;
  /** Puts it in the way of a folder; gives what takes it away again. */
  readonly put: (folder: string) => () => void;
  readonly why: RegExp;
}

const obstacles: readonly Obstacle[] = [
  {
    name: 'somebody else’s',
    missing: '',
    put: deny,
    why: /permission denied \(EACCES\)/,
  },
  {
    name: 'read-only',
    missing: whyNoMount,
    put(folder) {
      const mount = mountOverItself(folder);
      mount.readOnly(true);
      return () => {
        mount.readOnly(false);
        mount[Symbol.dispose]();
      };
    },
    why: /the file system is read-only/,
  },
  {
    name: 'immutable',
    missing: whyNotImmutable(),
    put(folder) {
      const all = foldersBelow(folder);
      execFileSync('chattr', ['+i', ...all]);
      return () => void execFileSync('chattr', ['-i', ...all]);
    },
    why: /(permission denied \(EACCES\)|the operation is not permitted \(EPERM\))/,
  },
];

describe.each([
  ['the tool cache', 'tools'],
  ['the folder of checkpoints', 'check points'],
])('%s', (_, folder) => {
  for (const { name, missing, put, why } of obstacles) {
    testUnless(missing)(`is ${name}`, async () => {
      const { scenario, mirror, inputs } = await interrupted('obstacle');
      await using _scenario = scenario;
      const path = join(scenario.place.root, folder);
      const takeAway = put(path);
      let step: Awaited<ReturnType<typeof scenario.step>>;
      try {
        step = await scenario.step(inputs, asUser);
      } finally {
        takeAway();
      }

      expect(step).toMatchObject({
        code: 1,
        outputs: {},
        annotations: [{ level: 'error', title: 'PERMISSION_DENIED' }],
      });
      const message = step.annotations[0]?.message ?? '';
      expect(message).toContain(`"${path}/`);
      expect(message).toMatch(why);
      expect(message).toContain('\nGive this user write permission, or choose another folder');
      expect(message).toContain('checkpoint-path');
      await expectToGoOn(scenario, mirror, inputs);
    });
  }
});

test('retry-on-permission-denied: it comes while the run waits', async () => {
  const { scenario, mirror, inputs } = await interrupted('patient');
  await using _scenario = scenario;
  const giveBack = deny(scenario.place.toolCache);
  const patient = { ...inputs, 'retry-on-permission-denied': 'true', 'retry-backoff-ms': '300' };

  let said = '';
  const started = ({ stdout }: ChildProcess) => stdout?.on('data', (text) => (said += text));
  const running = scenario.step(patient, { ...asUser, started });
  while (!said.includes('retrying in')) await sleep(10);
  giveBack();
  const step = await running;

  expect(step.code).toBe(0);
  expect(step.annotations.length).toBeGreaterThanOrEqual(1);
  for (const { level, message } of step.annotations) {
    expect(level).toBe('warning');
    expect(message).toMatch(/permission denied \(EACCES\); retrying in \d\.\d s$/);
  }
  expect(differences(step.outputs['go-root'] ?? '', go)).toEqual([]);
  expect(sent(mirror, go)).toBeLessThanOrEqual(go.bytes.length * 1.02);
});

test('without the user’s word nobody waits for permission, and with it not for ever', async () => {
  const { scenario, inputs } = await interrupted('impatient');
  await using _scenario = scenario;
  deny(scenario.place.toolCache);

  const step = await scenario.step(inputs, asUser);
  const patient = { 'retry-on-permission-denied': 'true', 'max-retries': '2' };
  const asked = await scenario.step({ ...inputs, ...patient }, asUser);

  expect(step.annotations).toMatchObject([{ title: 'PERMISSION_DENIED' }]);
  expect(asked).toMatchObject({
    code: 1,
    annotations: [{ level: 'warning' }, { level: 'warning' }, { title: 'PERMISSION_DENIED' }],
  });
});

testUnless(whyNoPrlimit)(
  'a process that may open but few files says so, whatever it was about to open',
  async () => {
    const { scenario, mirror, inputs } = await interrupted('descriptors');
    await using _scenario = scenario;
    let failed = 0;
    for (let limit = 16; limit < 64; limit += 2) {
      const step = await scenario.step(inputs, { ...asUser, under: ['prlimit', `--nofile=${limit}`] });
      if (step.code === 0) break;
      for (const root of markedTrees(scenario.place.toolCache)) expect(differences(root, go)).toEqual([]);
      if (step.annotations.length === 0) continue; // Node itself does not start with so few
      failed += 1;
      const message = step.annotations.at(-1)?.message ?? '';
      expect(message).toMatch(/EMFILE/);
      expect(message).toMatch(/\nRaise the limit \(ulimit -n\)/);
    }
    expect(failed).toBeGreaterThanOrEqual(1);
    expect(await scenario.step(inputs, asUser)).toMatchObject({ code: 0, annotations: [] });
    const [, ...others] = mirror.requests.filter(({ path }) => path.endsWith(go.filename));
    for (const { headers } of others) expect(headers['range']).toMatch(/^bytes=[1-9]/);
  },
);

function sent(mirror: Mirror, { filename }: MiniGo): number {
  const answers = mirror.requests.filter(({ path, status }) => path === `/go/${filename}` && status < 300);
  return answers.reduce((sum, { bytesSent }) => sum + bytesSent, 0);
}

/** Nobody may write there any more; gives what takes that back. */
function deny(folder: string): () => void {
  const all = foldersBelow(folder);
  for (const path of all) chmodSync(path, 0o555);
  return () => {
    for (const path of all) chmodSync(path, 0o755);
  };
}

function foldersBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory());
  return [folder, ...below.map((entry) => join(entry.parentPath, entry.name))];
}

function whyNotImmutable(): string {
  using place = createPlace('immutable');
  try {
    execFileSync('chattr', ['+i', place.toolCache], { stdio: 'ignore' });
    execFileSync('chattr', ['-i', place.toolCache], { stdio: 'ignore' });
    return '';
  } catch {
    return 'this user or file system cannot make a folder immutable'; // told in the name of the test
  }
}
