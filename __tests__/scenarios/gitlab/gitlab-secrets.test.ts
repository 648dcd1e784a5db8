/** What a job of GitLab knows and must not tell, and what others may try to make its log say. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readDotenv, readLog, runJob, secrets } from '../../support/gitlab.ts';
import { installGo, installRealGo, realGoroot, whyNoRealGo } from '../../support/installed-go.ts';
import { startMirror } from '../../support/mirror-server.ts';
import { createPlace, type Outcome } from '../../support/product.ts';
import { testUnless } from '../../support/test-unless.ts';

const proxy = `https://gitlab-ci-token:${secrets.jobToken}@gitlab.example.com/api/v4/projects/1/packages/go`;

function leaked(texts: readonly string[]): readonly string[] {
  const forms = Object.values(secrets).flatMap((secret) => [secret, encodeURIComponent(secret)]);
  return forms.filter((form) => texts.some((text) => text.includes(form)));
}

const shown = ({ stdout, stderr }: Outcome) => [stdout, stderr];
const unreachable = { 'max-retries': '0', 'timeout-ms': '20000' };
const flags = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([name, value]) => `--${name}=${value}`);

describe('secrets reach neither log nor standard output', () => {
  test('of a job that succeeds, with all of them in what go env tells', async () => {
    using place = createPlace('secrets');
    installGo(place.toolCache);
    const goflags = `-ldflags=-X=main.key=${secrets.idToken} -tags=${secrets.masked}`;
    const env = { GOPROXY: proxy, GOFLAGS: goflags, GOPRIVATE: secrets.deployPassword };
    const outcome = await runJob(place, ['--go-version', '1.22', '--debug'], { env });
    expect(outcome.code).toBe(0);
    expect(leaked(shown(outcome))).toEqual([]);
    expect(outcome.stderr).toContain("GOFLAGS='-ldflags=-X=main.key=*** -tags=***'");
    const json = await runJob(place, ['--go-version', '1.22', '--json', '--debug'], { env });
    expect([JSON.parse(json.stdout).release, leaked(shown(json))]).toEqual(['go1.22.12', []]);
  });

  test.each([
    ['go-version', secrets.jobToken],
    ['go-version-file', `${secrets.masked}/go.mod`],
    ['mirrors', `http://gitlab-ci-token:${secrets.jobToken}@127.0.0.1:9/dl`],
    [
      'mirrors',
      `http://127.0.0.1:9/${encodeURIComponent(secrets.idToken)}/dl?private_token=${secrets.jobToken}`,
    ],
    ['go-download-base-url', `http://127.0.0.1:9/${secrets.deployPassword}`],
    ['gopath', secrets.masked],
    ['checksum', secrets.jobToken],
    ['max-retries', secrets.masked],
  ])('of a job that fails for %s=%s', async (name, value) => {
    using place = createPlace('secrets');
    const version = name === 'go-version-file' ? {} : { 'go-version': '1.22.12' };
    const given = { ...version, ...unreachable, [name]: value };
    for (const more of [['--debug'], ['--debug', '--json']]) {
      const outcome = await runJob(place, [...flags(given), ...more]);
      expect(outcome.code).toBe(1);
      expect(leaked(shown(outcome))).toEqual([]);
    }
  });

  test('a token that is given as a variable and refused by the mirror', async () => {
    using place = createPlace('secrets');
    const mirror = await startMirror();
    mirror.serve('/', `no, not with ${secrets.masked}`, { status: 403 });
    const env = {
      SETUP_GO_TOKEN: `Bearer ${secrets.masked}`,
      SETUP_GO_DOWNLOAD_BASE_URL: mirror.url,
      SETUP_GO_MAX_RETRIES: '0',
    };
    const outcome = await runJob(place, ['--go-version', '1.22', '--debug'], { env });
    await mirror.close();
    expect(outcome.code).toBe(1);
    expect(mirror.requests.some(({ headers }) => headers.authorization === `Bearer ${secrets.masked}`)).toBe(
      true,
    );
    expect(leaked(shown(outcome))).toEqual([]);
  });

  test('a wrong command line', async () => {
    using place = createPlace('secrets');
    for (const [args, code] of [
      [['setup', '1.22', secrets.jobToken], 2],
      [['setup', secrets.jobToken], 1], // as a version
    ] as const) {
      const outcome = await runJob(place, args);
      expect([outcome.code, leaked(shown(outcome))]).toEqual([code, []]);
    }
  });

  test('a dotenv report, which everyone who sees the pipeline may read', async () => {
    using place = createPlace('secrets');
    installGo(place.toolCache);
    const outcome = await runJob(place, ['--go-version', '1.22', '--dotenv', 'go.env'], {
      env: { GOPROXY: proxy },
    });
    const text = readFileSync(join(place.workspace, 'go.env'), 'utf8');
    expect([outcome.code, leaked([text, ...shown(outcome)])]).toEqual([0, []]);
    expect(readDotenv(text)).not.toHaveProperty('GOPROXY');
    expect(outcome.stderr).toContain('Warning: Left GOPROXY out of "go.env": it holds credentials');
  });
});

describe('text from outside becomes neither a section nor a colour', () => {
  const marks = [
    '1.22\u001b[0Ksection_start:1700000000:evil[collapsed=true]\r\u001b[0KAll tests passed',
    '1.22\r\u001b[0Ksection_end:1700000000:prepare_script\r\u001b[0K',
    '\u001b[31m1.22\u001b[0m\u0007',
    '1.22\u009b31m\u2028x',
    'section_start:1700000000:evil\r\n\u001b[0Kx',
  ];

  test.each(marks)('%j as go-version, as the name of a file, and in a file', async (text) => {
    using place = createPlace('hostile');
    place.write('evil.txt', text.replaceAll(/[\r\n]/g, ' '));
    for (const args of [
      ['--go-version', text],
      ['--go-version-file', text],
      ['--go-version-file', 'evil.txt'],
    ]) {
      const { code, stdout, stderr } = await runJob(place, args);
      expect([code, stdout]).toEqual([1, 'false\n']);
      expect(readLog(stderr).sections).toEqual([]);
      expect(stderr).not.toMatch(/[\u0080-\u009f\u2028]/u);
    }
  });

  for (const text of marks)
    testUnless(whyNoRealGo)(`${JSON.stringify(text)} in the environment that go env tells`, async () => {
      using place = createPlace('hostile');
      const { release } = installRealGo(place.toolCache, realGoroot ?? '');
      const env = { GOPRIVATE: text };
      const { code, stderr } = await runJob(place, ['--go-version', release], { env });
      expect(code).toBe(0);
      const { lines, sections } = readLog(stderr);
      expect([lines.length, sections.length]).toEqual([3, 1]);
    });

  test('in what a tree says of itself, and in what a mirror answers', async () => {
    using place = createPlace('hostile');
    const [text = ''] = marks;
    writeFileSync(join(installGo(place.toolCache), 'VERSION'), `go1.22.12${text}\n`);
    const mirror = await startMirror();
    mirror.serve('/', JSON.stringify([{ version: `go1.99${text}`, stable: true, files: [] }]));
    const outcomes = [
      await runJob(
        place,
        flags({ 'go-version': '1.22.12', ...unreachable, mirrors: 'http://127.0.0.1:9/x' }),
      ),
      await runJob(place, flags({ 'go-version': '1.99', ...unreachable, mirrors: mirror.url })),
    ];
    await mirror.close();
    for (const { code, stderr } of outcomes) expect([code, readLog(stderr).sections]).toEqual([1, []]);
  });
});
