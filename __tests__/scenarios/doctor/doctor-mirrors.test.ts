/** The command doctor on what answers: mirrors, module proxies, the checksum database and what is kept of it. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { miniGo } from '../../support/mini-go.ts';
import type { Fault, Mirror } from '../../support/mirror-server.ts';
import { createDatabase, moduleOf, offerDatabase, offerModules } from '../../support/module-proxy.ts';
import { wire } from '../../support/scenario.ts';
import { type Clinic, fixed, openClinic, version, wrong } from './broken-machine.ts';

const asked = (clinic: Clinic, mirrors: string, env: Readonly<Record<string, string>> = {}) =>
  clinic.doctor([], { env: { SETUP_GO_MIRRORS: mirrors, ...env } });

test('a mirror that is silent costs a few seconds; with another one it is a warning, alone an error', async () => {
  await using clinic = await openClinic('silent');
  const mute = await clinic.scenario.mirror();
  mute.fail('*', { kind: 'slow-headers', ms: 60_000 });
  const silence = { url: `${mute.url}/go` };
  const begin = performance.now();
  const both = await asked(clinic, `${silence.url}\n${clinic.mirrors}`);
  expect(performance.now() - begin).toBeLessThan(8_000);
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
      { name: clinic.mirrors, answer: 'answers', ms: expect.any(Number) },
    ],
  });
  const alone = await asked(clinic, silence.url);
  expect(alone).toMatchObject({
    exit: 1,
    healthy: false,
    findings: [{ severity: 'error', means: 'No mirror is left, so nothing can be installed.' }],
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
    await using clinic = await openClinic('answer');
    clinic.mirror.fail('*', fault);
    const report = await asked(clinic, clinic.mirrors);
    if (name === 'a web page') {
      // Many a plain file server has a page of its own there, and archives all the same.
      expect(report).toMatchObject({ exit: 0, findings: [{ code: 'mirror-failed', severity: 'fine' }] });
      expect(report.findings[0]?.what).toBe('It answers, and has no release index.');
      return;
    }
    expect(report).toMatchObject({
      exit: 1,
      findings: [
        { code: 'mirror-failed', severity: 'error', path: clinic.mirrors, what: expect.stringMatching(what) },
      ],
      mirrors: [{ name: clinic.mirrors, answer: 'fails' }],
    });
  });

  test('one request each, for something small', async () => {
    await using clinic = await openClinic('small');
    await asked(clinic, `${clinic.mirrors}\n${clinic.mirror.url}/t/{filename}`);
    expect([...wire(clinic.mirror)].sort()).toEqual([
      '200 /go/?mode=json',
      expect.stringMatching(/^404 \/t\/go1\.\d+\.\d+\.linux-amd64\.tar\.gz$/),
    ]);
  });

  test('a URL template that has the newest release, or lacks it', async () => {
    await using clinic = await openClinic('template');
    const lacks = await asked(clinic, `${clinic.mirror.url}/t/{version}/{os}-{arch}.{ext}`);
    expect(lacks).toMatchObject({ exit: 0, mirrors: [{ answer: 'answers in part' }] });
    const path = clinic.mirror.requests.at(-1)?.path ?? '';
    clinic.mirror.serve(path, Buffer.alloc(3_000_000));
    const has = await asked(clinic, `${clinic.mirror.url}/t/{version}/{os}-{arch}.{ext}`);
    expect(has).toMatchObject({ exit: 0, findings: [], mirrors: [{ answer: 'answers' }] });
    expect(clinic.mirror.requests.at(-1)).toMatchObject({ status: 206, bytesSent: 1 });
  });

  test('credentials of an address are not shown', async () => {
    await using clinic = await openClinic('secret');
    clinic.mirror.fail('*', { kind: 'status', status: 401 });
    const mirrors = clinic.mirrors.replace('http://', 'http://user:secret@');
    const { stdout, stderr } = await clinic.tell([], { env: { SETUP_GO_MIRRORS: mirrors } });
    const json = await clinic.tell(['--json'], { env: { SETUP_GO_MIRRORS: mirrors } });
    expect(stdout).toContain('answers 401');
    expect(stdout + stderr + json.stdout + json.stderr).not.toContain('secret@');
  });
});

describe('module proxies', () => {
  const go = miniGo(`go${version}`);
  const module = moduleOf(go);
  const database = createDatabase([module]);

  const open = async (clinic: Clinic): Promise<{ readonly proxy: string; readonly mirror: Mirror }> => {
    const mirror = await clinic.scenario.mirror();
    offerDatabase(mirror, database);
    return { proxy: offerModules(mirror, [module]), mirror };
  };

  test('each of GOPROXY is asked, and the database through the first that passes it on', async () => {
    await using clinic = await openClinic('proxies');
    const { proxy, mirror } = await open(clinic);
    const env = { GOPROXY: `${clinic.mirror.url},${proxy},direct`, GOSUMDB: database.key };
    const report = await asked(clinic, `module-proxy\n${clinic.mirrors}`, env);
    expect(report).toMatchObject({
      exit: 0,
      mirrors: [
        { name: `module-proxy ${clinic.mirror.url}`, answer: 'answers in part' },
        { name: `module-proxy ${proxy}`, answer: 'answers' },
        {
          name: 'module-proxy direct',
          answer: 'is off',
          why: expect.stringContaining('GOPROXY is "direct"'),
        },
        { name: clinic.mirrors, answer: 'answers' },
      ],
      'checksum-database': { name: database.name, answer: 'answers' },
    });
    expect(wire(mirror)).toContain(`200 /sumdb/${database.name}/latest`);
  });

  test('GOPROXY=off leaves the other mirrors; alone it is an error', async () => {
    await using clinic = await openClinic('off');
    const env = { GOPROXY: 'off' };
    expect(await asked(clinic, `module-proxy\n${clinic.mirrors}`, env)).toMatchObject({
      exit: 0,
      findings: [],
    });
    const alone = await asked(clinic, 'module-proxy', env);
    expect(alone.exit).toBe(1);
    expect(wrong(alone)).toMatchObject([
      { code: 'mirror-failed', severity: 'error', path: 'module-proxy off' },
      { code: 'checksums-failed', severity: 'error', what: 'GOSUMDB is "off".' },
    ]);
  });

  test('a GOPROXY that cannot be read is told', async () => {
    await using clinic = await openClinic('bad');
    const report = await asked(clinic, 'module-proxy', { GOPROXY: 'nonsense', GOSUMDB: 'one two three' });
    expect(report.exit).toBe(1);
    expect(wrong(report).map(({ what }) => what)).toEqual([
      expect.stringContaining('"nonsense", which is no URL'),
      expect.stringContaining('GOSUMDB is "one two three"'),
    ]);
  });

  test('a database that another signs for, and one that does not answer', async () => {
    await using clinic = await openClinic('forged');
    const { proxy } = await open(clinic);
    const other = createDatabase([module], database.name);
    const report = await asked(clinic, clinic.mirrors, { GOPROXY: proxy, GOSUMDB: other.key });
    expect(report).toMatchObject({ exit: 0, 'checksum-database': { answer: 'fails' } });
    expect(wrong(report)).toMatchObject([{ code: 'checksums-failed', severity: 'warning' }]);

    const required = {
      GOPROXY: proxy,
      GOSUMDB: `${database.key} http://127.0.0.1:9`,
      SETUP_GO_REQUIRE_TRUST: 'log',
    };
    const needed = await asked(clinic, clinic.mirrors, required);
    expect(needed.exit).toBe(1);
    expect(wrong(needed)).toMatchObject([{ code: 'checksums-failed', severity: 'error' }]);
  });

  test('with go-download-base-url alone nothing else is contacted', async () => {
    await using clinic = await openClinic('alone');
    const { proxy, mirror } = await open(clinic);
    const env = {
      SETUP_GO_MIRRORS: undefined,
      GO_DOWNLOAD_BASE_URL: clinic.mirrors,
      GOPROXY: proxy,
      GOSUMDB: database.key,
    };
    const report = await clinic.doctor([], { env });
    expect(report).toMatchObject({ exit: 0, findings: [], 'checksum-database': null });
    expect(wire(mirror)).toEqual([]);
  });

  describe('what is kept of the database', () => {
    const openKept = async (clinic: Clinic) => {
      const { proxy } = await open(clinic);
      const env = { GOPROXY: proxy, GOSUMDB: database.key, SETUP_GO_MIRRORS: 'module-proxy' };
      const install = async () => {
        const { home } = clinic.scenario.place;
        rmSync(join(clinic.toolCache, 'go-slim'), { recursive: true, force: true });
        const step = await clinic.scenario.step(
          { 'go-version': version, mirrors: 'module-proxy' },
          { env: { ...env, HOME: home } },
        );
        expect(step).toMatchObject({ code: 0, outputs: { trust: 'log' } });
      };
      await install();
      const folder = join(clinic.toolCache, '.setup-go-tarball/sumdb', `${database.name}.tree`);
      const name = readdirSync(folder).find((each) => each.endsWith('.note')) ?? '';
      return { env, install, folder, note: join(folder, name) };
    };

    test('is fine, until it is damaged: then it is set aside, kept anew, and removed', async () => {
      await using clinic = await openClinic('note');
      const { env, install, note } = await openKept(clinic);
      expect(await clinic.doctor([], { env })).toMatchObject({ exit: 0, findings: [] });

      writeFileSync(note, 'go.sum database tree\n5\nnonsense\n\n');
      expect(wrong(await clinic.doctor([], { env }))).toMatchObject([
        { code: 'log-note-wrong', severity: 'warning', path: note },
      ]);
      const aside = await clinic.doctor(['--fix'], { env });
      expect(fixed(aside)).toEqual(['log-note-wrong']);
      expect(wrong(aside)).toEqual([]);
      expect(existsSync(note.replace(/\.note$/, '.damaged'))).toBe(true);

      await install();
      expect(fixed(await clinic.doctor(['--fix'], { env }))).toEqual(['log-note-wrong']);
      expect(await clinic.doctor([], { env })).toMatchObject({ exit: 0, findings: [] });
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
      await using clinic = await openClinic('misplaced');
      const { env, install, note, folder } = await openKept(clinic);
      const path = damage(note, folder);
      const report = await clinic.doctor([], { env });
      expect(report.exit).toBe(1);
      expect(wrong(report)).toMatchObject([{ code: 'log-note-wrong', severity: 'error', path }]);
      expect(fixed(await clinic.doctor(['--fix'], { env }))).toEqual(['log-note-wrong']);
      await install();
    });
  });
});
