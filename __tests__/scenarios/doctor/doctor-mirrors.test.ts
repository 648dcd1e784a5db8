/** The command doctor on what answers: mirrors, module proxies, the checksum database and what is kept of it. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { goPlatform } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import type { Fault } from '../../support/mirror-orders.ts';
import type { Mirror } from '../../support/mirror-server.ts';
import { createDatabase, moduleOf, offerDatabase, offerModules } from '../../support/module-proxy.ts';
import { wire } from '../../support/scenario.ts';
import { type BrokenMachine, fixed, openBrokenMachine, version, wrong } from './broken-machine.ts';

const asked = (machine: BrokenMachine, mirrors: string, env: Readonly<Record<string, string>> = {}) =>
  machine.doctor([], { env: { SETUP_GO_MIRRORS: mirrors, ...env } });

test('a mirror that is silent costs a few seconds; with another one it is a warning, alone an error', async () => {
  await using machine = await openBrokenMachine('silent');
  const mute = await machine.scenario.mirror();
  mute.fail('*', { kind: 'slow-headers', ms: 3_600_000 });
  const silence = { url: `${mute.url}/go` };
  const both = await asked(machine, `${silence.url}\n${machine.mirrors}`);
  expect(both).toMatchObject({
    exit: 0,
    findings: [
      {
        code: 'mirror-failed',
        severity: 'warning',
        path: silence.url,
        what: 'It did not answer within 4 s.',
      },
    ],
    mirrors: [
      { name: silence.url, answer: 'is silent' },
      { name: machine.mirrors, answer: 'answers', ms: expect.any(Number) },
    ],
  });
  const alone = await asked(machine, silence.url);
  expect(alone).toMatchObject({
    exit: 1,
    healthy: false,
    findings: [{ severity: 'error', means: 'No mirror is usable, so nothing can be installed.' }],
  });
});

describe('how one answers', () => {
  const faults: readonly [string, Fault, RegExp][] = [
    ['a status', { kind: 'status', status: 403 }, / answers 403\.$/],
    ['a web page', { kind: 'html' }, /^$/],
    ['no answer', { kind: 'refuse' }, /^No answer from /],
    ['a cut answer', { kind: 'cut', after: 5 }, /./],
  ];
  test.each(faults)('%s', async (name, fault, what) => {
    await using machine = await openBrokenMachine('answer');
    machine.mirror.fail('*', fault);
    const report = await asked(machine, machine.mirrors);
    if (name === 'a web page') {
      // Many a plain file server has a page of its own there, and archives all the same.
      expect(report).toMatchObject({ exit: 0, findings: [{ code: 'mirror-failed', severity: 'fine' }] });
      expect(report.findings[0]?.what).toBe('It answers, but has no release index.');
      return;
    }
    expect(report).toMatchObject({
      exit: 1,
      findings: [
        {
          code: 'mirror-failed',
          severity: 'error',
          path: machine.mirrors,
          what: expect.stringMatching(what),
        },
      ],
      mirrors: [{ name: machine.mirrors, answer: 'fails' }],
    });
  });

  test('one request each, for something small', async () => {
    await using machine = await openBrokenMachine('small');
    await asked(machine, `${machine.mirrors}\n${machine.mirror.url}/t/{filename}`);
    expect([...wire(machine.mirror)].sort()).toEqual([
      '200 /go/?mode=json',
      expect.stringMatching(new RegExp(`^404 /t/go1\\.\\d+\\.\\d+\\.${goPlatform}\\.(?:tar\\.gz|zip)$`)),
    ]);
  });

  test('a URL template that has the newest release, or lacks it', async () => {
    await using machine = await openBrokenMachine('template');
    const lacks = await asked(machine, `${machine.mirror.url}/t/{version}/{os}-{arch}.{ext}`);
    expect(lacks).toMatchObject({ exit: 0, mirrors: [{ answer: 'answers in part' }] });
    const path = machine.mirror.requests.at(-1)?.path ?? '';
    machine.mirror.serve(path, Buffer.alloc(3_000_000));
    const has = await asked(machine, `${machine.mirror.url}/t/{version}/{os}-{arch}.{ext}`);
    expect(has).toMatchObject({ exit: 0, findings: [], mirrors: [{ answer: 'answers' }] });
    expect(machine.mirror.requests.at(-1)).toMatchObject({ status: 206, bytesSent: 1 });
  });

  test('credentials of an address are not shown', async () => {
    await using machine = await openBrokenMachine('secret');
    machine.mirror.fail('*', { kind: 'status', status: 401 });
    const mirrors = machine.mirrors.replace('http://', 'http://user:secret@');
    const { stdout, stderr } = await machine.tell([], { env: { SETUP_GO_MIRRORS: mirrors } });
    const json = await machine.tell(['--json'], { env: { SETUP_GO_MIRRORS: mirrors } });
    expect(stdout).toContain('answers 401');
    expect(stdout + stderr + json.stdout + json.stderr).not.toContain('secret@');
  });
});

describe('module proxies', () => {
  const go = miniGo(`go${version}`);
  const module = moduleOf(go);
  const database = createDatabase([module]);

  const open = async (
    machine: BrokenMachine,
  ): Promise<{ readonly proxy: string; readonly mirror: Mirror }> => {
    const mirror = await machine.scenario.mirror();
    offerDatabase(mirror, database);
    return { proxy: offerModules(mirror, [module]), mirror };
  };

  test('each of GOPROXY is asked, and the database through the first that passes it on', async () => {
    await using machine = await openBrokenMachine('proxies');
    const { proxy, mirror } = await open(machine);
    const env = { GOPROXY: `${machine.mirror.url},${proxy},direct`, GOSUMDB: database.key };
    const report = await asked(machine, `module-proxy\n${machine.mirrors}`, env);
    expect(report).toMatchObject({
      exit: 0,
      mirrors: [
        { name: `module-proxy ${machine.mirror.url}`, answer: 'answers in part' },
        { name: `module-proxy ${proxy}`, answer: 'answers' },
        {
          name: 'module-proxy direct',
          answer: 'is off',
          why: expect.stringContaining('GOPROXY ends with "direct"'),
        },
        { name: machine.mirrors, answer: 'answers' },
      ],
      'checksum-database': { name: database.name, answer: 'answers' },
    });
    expect(wire(mirror)).toContain(`200 /sumdb/${database.name}/latest`);
  });

  test('GOPROXY=off leaves the other mirrors; alone it is an error', async () => {
    await using machine = await openBrokenMachine('off');
    const env = { GOPROXY: 'off' };
    expect(await asked(machine, `module-proxy\n${machine.mirrors}`, env)).toMatchObject({
      exit: 0,
      findings: [],
    });
    const alone = await asked(machine, 'module-proxy', env);
    expect(alone.exit).toBe(1);
    expect(wrong(alone)).toMatchObject([
      { code: 'mirror-failed', severity: 'error', path: 'module-proxy off' },
      { code: 'checksums-failed', severity: 'error', what: 'GOSUMDB is "off".' },
    ]);
  });

  test('a GOPROXY that cannot be read is told', async () => {
    await using machine = await openBrokenMachine('bad');
    const report = await asked(machine, 'module-proxy', { GOPROXY: 'nonsense', GOSUMDB: 'one two three' });
    expect(report.exit).toBe(1);
    expect(wrong(report).map(({ what }) => what)).toEqual([
      expect.stringContaining('"nonsense", which is not a URL'),
      expect.stringContaining('GOSUMDB is "one two three"'),
    ]);
  });

  test('a database that another signs for, and one that does not answer', async () => {
    await using machine = await openBrokenMachine('forged');
    const { proxy } = await open(machine);
    const other = createDatabase([module], database.name);
    const report = await asked(machine, machine.mirrors, { GOPROXY: proxy, GOSUMDB: other.key });
    expect(report).toMatchObject({ exit: 0, 'checksum-database': { answer: 'fails' } });
    expect(wrong(report)).toMatchObject([{ code: 'checksums-failed', severity: 'warning' }]);

    const required = {
      GOPROXY: proxy,
      GOSUMDB: `${database.key} http://127.0.0.1:9`,
      SETUP_GO_REQUIRE_TRUST: 'log',
    };
    const needed = await asked(machine, machine.mirrors, required);
    expect(needed.exit).toBe(1);
    expect(wrong(needed)).toMatchObject([{ code: 'checksums-failed', severity: 'error' }]);
  });

  test('with go-download-base-url alone nothing else is contacted', async () => {
    await using machine = await openBrokenMachine('alone');
    const { proxy, mirror } = await open(machine);
    const env = {
      SETUP_GO_MIRRORS: undefined,
      GO_DOWNLOAD_BASE_URL: machine.mirrors,
      GOPROXY: proxy,
      GOSUMDB: database.key,
    };
    const report = await machine.doctor([], { env });
    expect(report).toMatchObject({ exit: 0, findings: [], 'checksum-database': null });
    expect(wire(mirror)).toEqual([]);
  });

  describe('what is kept of the database', () => {
    const openKept = async (machine: BrokenMachine) => {
      const { proxy } = await open(machine);
      const env = { GOPROXY: proxy, GOSUMDB: database.key, SETUP_GO_MIRRORS: 'module-proxy' };
      const install = async () => {
        const { home } = machine.scenario.place;
        rmSync(join(machine.toolCache, 'go-slim'), { recursive: true, force: true });
        const step = await machine.scenario.step(
          { 'go-version': version, mirrors: 'module-proxy' },
          { env: { ...env, HOME: home } },
        );
        expect(step).toMatchObject({ code: 0, outputs: { trust: 'log' } });
      };
      await install();
      const folder = join(machine.toolCache, '.setup-go-tarball/sumdb', `${database.name}.tree`);
      const name = readdirSync(folder).find((each) => each.endsWith('.note')) ?? '';
      return { env, install, folder, note: join(folder, name) };
    };

    test('is fine, until it is damaged: then it is set aside, kept anew, and removed', async () => {
      await using machine = await openBrokenMachine('note');
      const { env, install, note } = await openKept(machine);
      expect(await machine.doctor([], { env })).toMatchObject({ exit: 0, findings: [] });

      writeFileSync(note, 'go.sum database tree\n5\nnonsense\n\n');
      expect(wrong(await machine.doctor([], { env }))).toMatchObject([
        { code: 'log-note-wrong', severity: 'warning', path: note },
      ]);
      const aside = await machine.doctor(['--fix'], { env });
      expect(fixed(aside)).toEqual(['log-note-wrong']);
      expect(wrong(aside)).toEqual([]);
      expect(existsSync(note.replace(/\.note$/, '.damaged'))).toBe(true);

      await install();
      expect(fixed(await machine.doctor(['--fix'], { env }))).toEqual(['log-note-wrong']);
      expect(await machine.doctor([], { env })).toMatchObject({ exit: 0, findings: [] });
    });

    const byFolder = (note: string) => {
      rmSync(note);
      mkdirSync(note);
      return note;
    };
    const byFile = (_: string, folder: string) => {
      rmSync(folder, { recursive: true });
      writeFileSync(folder, '');
      return folder;
    };
    test.each([
      ['a folder in place of a note', byFolder],
      ['a file in place of its folder', byFile],
    ])('%s makes every look-up fail, and is removed', async (_, damage) => {
      await using machine = await openBrokenMachine('misplaced');
      const { env, install, note, folder } = await openKept(machine);
      const path = damage(note, folder);
      const report = await machine.doctor([], { env });
      expect(report.exit).toBe(1);
      expect(wrong(report)).toMatchObject([{ code: 'log-note-wrong', severity: 'error', path }]);
      expect(fixed(await machine.doctor(['--fix'], { env }))).toEqual(['log-note-wrong']);
      await install();
    });
  });
});
