/** `--events FILE`: what happens, as JSON lines, for who watches a run from outside. */
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { declaredEvents } from '../support/event-kinds.ts';
import { installGo } from '../support/installed-go.ts';
import { keptBytes } from '../support/kept-bytes.ts';
import { miniGo } from '../support/mini-go.ts';
import type { Mirror } from '../support/mirror-server.ts';
import { failingLine, type Outcome, runShell } from '../support/product.ts';
import { offer, openScenario, type Scenario } from '../support/scenario.ts';
import { onWine, shownMode, whyNoSignals } from '../support/system.ts';
import { testUnless } from '../support/test-unless.ts';

const go = miniGo('go1.99.1', { ballast: 1_500_000 });
const declared = declaredEvents();

interface Event {
  readonly kind: string;
  readonly [field: string]: unknown;
}

interface Watched extends Outcome {
  readonly events: readonly Event[];
}

type Given = { readonly file?: string; readonly started?: (child: ChildProcess) => void };

/** `setup` with `--events`; every line is checked against what is declared. */
async function watch(scenario: Scenario, args: readonly string[], given: Given = {}): Promise<Watched> {
  const { place } = scenario;
  const file = given.file ?? join(place.root, `events-${Math.random()}.jsonl`);
  const env = { RUNNER_TOOL_CACHE: place.toolCache, GOSUMDB: 'off', GOPROXY: 'off' };
  const all = ['setup', '--retry-backoff-ms=1', ...args, '--events', file];
  const outcome = await runShell(place, all, env, given.started ? { started: given.started } : {});
  return { ...outcome, events: existsSync(file) ? readEvents(file) : [] };
}

function readEvents(file: string): readonly Event[] {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/\n$/);
  const lines = text.trimEnd().split('\n');
  let last = 0;
  return lines.map((line) => {
    expect(line).toMatch(
      /^\{"schema":1,"time":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z","kind":"[a-z-]+"[,}]/,
    );
    const { schema, time, run, ...event } = JSON.parse(line);
    expect(run).toMatch(/^[a-z0-9]+-\d+$/);
    expect(Date.parse(time)).toBeGreaterThanOrEqual(last);
    last = Date.parse(time);
    const fields = declared.get(event.kind);
    expect([event.kind, fields]).toEqual([event.kind, expect.any(Array)]);
    const { kind: _, ...rest } = event;
    const possible = (fields ?? []).map(({ name }) => name);
    const needed = (fields ?? []).filter(({ type }) => !type.endsWith('undefined')).map(({ name }) => name);
    expect(possible).toEqual(expect.arrayContaining(Object.keys(rest)));
    expect(Object.keys(rest)).toEqual(expect.arrayContaining(needed));
    return event;
  });
}

/** The kinds of the main events, in order, with what tells those of one kind apart. */
function outline(events: readonly Event[]): readonly string[] {
  const main: Readonly<Record<string, (event: Event) => string>> = {
    requested: () => '',
    found: () => '',
    resolved: () => '',
    'mirror-tried': ({ aim }) => (aim === go.filename ? ' archive' : ' index'),
    'mirror-failed': ({ code }) => ` ${code}`,
    'lock-wait': () => '',
    'download-started': () => '',
    resumed: () => '',
    interrupted: () => '',
    transition: ({ to }) => ` ${to}`,
    verified: () => '',
    committed: () => '',
    activated: () => '',
  };
  return events.flatMap((event) => {
    const detail = main[event.kind]?.(event);
    return detail === undefined ? [] : [`${event.kind}${detail}`];
  });
}

const request = '--go-version=1.99.1';

async function untilSent(mirror: Mirror, bytes: number): Promise<void> {
  while (!mirror.requests.some(({ bytesSent }) => bytesSent >= bytes)) await sleep(10);
}

describe('the events and their order', () => {
  test('a tool-cache hit', async () => {
    await using scenario = await openScenario('events');
    const root = installGo(scenario.place.toolCache);
    const { code, events } = await watch(scenario, ['--go-version=1.22']);
    expect(code).toBe(0);
    expect(events).toEqual([
      { kind: 'requested', request: '1.22', source: 'go-version' },
      { kind: 'found', release: 'go1.22.12', root, tool: 'go', trust: 'unrecorded', lacks: [] },
      {
        kind: 'activated',
        release: 'go1.22.12',
        goroot: root,
        variables: ['GOROOT', 'GOPATH', 'GOPROXY', 'GOTOOLCHAIN', 'SETUP_GO_TARBALL_TOOLCHAIN'],
        paths: [join(root, 'bin'), join(scenario.place.home, 'go/bin')],
      },
      {
        kind: 'finished',
        command: 'setup',
        host: 'shell',
        outcome: 'success',
        milliseconds: expect.any(Number),
      },
    ]);
  });

  test('a cold install', async () => {
    await using scenario = await openScenario('events');
    const mirrors = offer(await scenario.mirror(), [go]);
    const begin = performance.now();
    const { code, events } = await watch(scenario, [request, `--mirrors=${mirrors}`]);
    const seconds = (performance.now() - begin) / 1000;
    expect(code).toBe(0);
    expect(outline(events)).toEqual([
      'requested',
      'mirror-tried index',
      'resolved',
      'mirror-tried archive',
      'transition Preparing',
      'download-started',
      'transition Syncing',
      'verified',
      'transition Committing',
      'committed',
      'transition Done',
      'activated',
    ]);
    const { sha256, bytes } = go;
    expect(events).toContainEqual({
      kind: 'verified',
      archive: go.filename,
      trust: 'index',
      sha256,
      size: bytes.length,
    });
    const transitions = events.filter(({ kind }) => kind === 'transition');
    expect(transitions.map(({ stateVersion }) => stateVersion)).toEqual([1, 2, 3, 4]);
    expect(new Set(transitions.map(({ checkpoint }) => checkpoint)).size).toBe(1);
    // Of the bytes, the first, the last, and one each second.
    const done = events.filter(({ kind }) => kind === 'bytes');
    expect(done.at(-1)).toMatchObject({ done: bytes.length, total: bytes.length });
    expect(done.length).toBeLessThan(2 + seconds + 1);
  });

  test('a mirror that fails, and another', async () => {
    await using scenario = await openScenario('events');
    const [bad, good] = [await scenario.mirror(), await scenario.mirror()];
    const mirrors = [offer(bad, [go]), offer(good, [go])];
    bad.fail(`/go/${go.filename}`, { kind: 'wrong-bytes', at: 5000 });
    const { code, events } = await watch(scenario, [request, `--mirrors=${mirrors}`]);
    expect(code).toBe(0);
    expect(outline(events)).toEqual([
      'requested',
      'mirror-tried index',
      'resolved',
      'mirror-tried archive',
      'transition Preparing',
      'download-started',
      'transition Syncing',
      expect.stringMatching(/^mirror-failed (?:DIGEST_MISMATCH|ARCHIVE_REFUSED)$/),
      'mirror-tried archive',
      'transition Preparing',
      'download-started',
      'transition Syncing',
      'verified',
      'transition Committing',
      'committed',
      'transition Done',
      'activated',
    ]);
    expect(events.find(({ kind }) => kind === 'mirror-failed')?.['mirror']).toBe(`${bad.url}/go`);
  });

  test('wrong bytes and no other mirror: Syncing, then Idle', async () => {
    await using scenario = await openScenario('events');
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, [go]);
    mirror.fail(`/go/${go.filename}`, { kind: 'wrong-bytes', at: 5000 });
    const { code, events } = await watch(scenario, [request, `--mirrors=${mirrors}`]);
    expect(code).toBe(1);
    const transitions = events.filter(({ kind }) => kind === 'transition');
    expect(transitions.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'Idle Preparing',
      'Preparing Syncing',
      'Syncing Idle',
    ]);
  });

  test('a connection that is cut', async () => {
    await using scenario = await openScenario('events');
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, [go]);
    mirror.fail(`/go/${go.filename}`, { kind: 'cut', after: 800_000 }, 1);
    const { code, events } = await watch(scenario, [request, `--mirrors=${mirrors}`]);
    expect(code).toBe(0);
    expect(outline(events)).toContain('interrupted');
    expect(outline(events).filter((line) => line === 'download-started')).toHaveLength(1);
  });

  test('a run that is stopped, and the next one, which resumes; both in one file', async () => {
    await using scenario = await openScenario('events');
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, [go]);
    mirror.fail(`/go/${go.filename}`, { kind: 'stall', after: 700_000 }, 1);
    const file = join(scenario.place.root, 'both.jsonl');
    let child: ChildProcess | undefined;
    const started = (process: ChildProcess) => (child = process);

    const running = watch(scenario, [request, `--mirrors=${mirrors}`], { file, started });
    await untilSent(mirror, 700_000);
    // What stands still is written after a moment.
    while (keptBytes(scenario.place.toolCache) < 700_000) await sleep(10);
    child?.kill('SIGTERM');
    const stopped = await running;
    const resumed = await watch(scenario, [request, `--mirrors=${mirrors}`], { file });

    expect([stopped.signal, resumed.code]).toEqual(['SIGTERM', 0]);
    // Where a process can only be killed, the next one records that it stands still.
    const idle = ['transition Idle'];
    expect(outline(stopped.events)).toEqual([
      'requested',
      'mirror-tried index',
      'resolved',
      'mirror-tried archive',
      'transition Preparing',
      'download-started',
      'transition Syncing',
      ...(whyNoSignals === '' ? idle : []),
    ]);
    expect(resumed.events.slice(0, stopped.events.length)).toEqual(stopped.events);
    const second = resumed.events.slice(stopped.events.length);
    expect(outline(second)).toEqual([
      'requested',
      'mirror-tried index',
      'resolved',
      'mirror-tried archive',
      ...(whyNoSignals === '' ? [] : idle),
      'transition Preparing',
      'download-started',
      'transition Syncing',
      'resumed',
      'verified',
      'transition Committing',
      'committed',
      'transition Done',
      'activated',
    ]);
    const offset = Number(second.find(({ kind }) => kind === 'resumed')?.['offset']);
    expect(offset).toBeGreaterThan(0);
    expect(offset).toBeLessThanOrEqual(700_000);
    const versions = resumed.events.filter(({ kind }) => kind === 'transition');
    expect(versions.map(({ stateVersion }) => stateVersion)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('a job that waits for another', async () => {
    await using scenario = await openScenario('events');
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, [go]);
    mirror.fail(`/go/${go.filename}`, { kind: 'stall', after: 200_000 }, 1);
    const file = join(scenario.place.root, 'second.jsonl');

    const first = watch(scenario, [request, `--mirrors=${mirrors}`]);
    await untilSent(mirror, 200_000);
    const waiting = watch(scenario, [request, `--mirrors=${mirrors}`], { file });
    while (!existsSync(file) || !readFileSync(file, 'utf8').includes('"lock-wait"')) await sleep(10);
    mirror.hangUp();
    const second = await waiting;

    expect([(await first).code, second.code]).toEqual([0, 0]);
    expect(outline(second.events)).toEqual([
      'requested',
      'mirror-tried index',
      'resolved',
      'mirror-tried archive',
      'lock-wait',
      'activated',
    ]);
    expect(second.events).toContainEqual({
      kind: 'lock-wait',
      owner: expect.stringContaining('process'),
      archive: go.filename,
    });
  });

  test('a failure: all mirrors, then a wait, then no more', async () => {
    await using scenario = await openScenario('events');
    const mirror = await scenario.mirror();
    mirror.fail('*', { kind: 'status', status: 503 });
    const args = [request, `--mirrors=${mirror.url}/go`, '--max-retries=1'];
    const { code, events } = await watch(scenario, args);
    expect(code).toBe(1);
    expect(outline(events).slice(0, 3)).toEqual([
      'requested',
      'mirror-tried index',
      'mirror-failed MIRROR_BUSY',
    ]);
    expect(outline(events)).not.toContain('activated');
    expect(events).toContainEqual({ kind: 'waiting', milliseconds: expect.any(Number), retry: 1, of: 1 });
  });

  test('every command takes it', async () => {
    await using scenario = await openScenario('events');
    const { place } = scenario;
    const root = installGo(place.toolCache);
    const env = { RUNNER_TOOL_CACHE: place.toolCache, GOSUMDB: 'off', GOPROXY: 'off' };
    const commands = [
      'use 1.22',
      'resolve --go-version=1.22',
      `verify ${root}`,
      'doctor',
      'list',
      'prune --keep=9',
    ];
    for (const [index, command] of commands.entries()) {
      const file = join(place.root, `${index}.jsonl`);
      const { stderr } = await runShell(place, [...command.split(' '), '--events', file], env);
      expect([command, existsSync(file), stderr]).toEqual([
        command,
        true,
        expect.not.stringContaining('USAGE'),
      ]);
    }
  });
});

describe('the file', () => {
  test('is only for who owns it', async () => {
    await using scenario = await openScenario('events');
    installGo(scenario.place.toolCache);
    const file = join(scenario.place.root, 'e');
    await watch(scenario, ['--go-version=1.22'], { file });
    expect((statSync(file).mode & 0o777).toString(8)).toBe(shownMode(0o600));
  });

  test.each([
    ['in a folder that is not there', 'nowhere/e', 'FILES_FAILED'],
    // Wine opens a folder.
    ...(onWine ? [] : [['that is a folder', 'folder', 'FILES_FAILED']]),
  ])('%s: a Problem, before anything is done', async (_, name, problem) => {
    await using scenario = await openScenario('events');
    const { place } = scenario;
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, [go]);
    mkdirSync(join(place.root, 'folder'));
    const file = join(place.root, name);
    const env = { RUNNER_TOOL_CACHE: place.toolCache };
    const args = ['setup', request, `--mirrors=${mirrors}`, '--events', file];

    const { code, stdout, stderr } = await runShell(place, args, env);

    expect([code, stdout]).toEqual([1, failingLine]);
    expect(stderr).toMatch(new RegExp(`^${problem}: `));
    expect(stderr).toContain(`"${file}"`);
    expect(mirror.requests).toEqual([]);
    expect(scenario.cached()).toEqual([]);
  });

  testUnless(existsSync('/dev/full') ? '' : 'there is no /dev/full')(
    'on a disk that is full: one warning, and the run goes on',
    async () => {
      await using scenario = await openScenario('events');
      const mirrors = offer(await scenario.mirror(), [go]);
      const { place } = scenario;
      const args = ['setup', request, `--mirrors=${mirrors}`, '--events', '/dev/full'];

      const { code, stdout, stderr } = await runShell(place, args, { RUNNER_TOOL_CACHE: place.toolCache });

      expect(code).toBe(0);
      expect(stdout).toContain('export GOROOT=');
      const warnings = stderr.split('\n').filter((line) => line.includes('/dev/full'));
      expect(warnings).toEqual([expect.stringMatching(/^Warning: .* events are written$/)]);
    },
  );
});
