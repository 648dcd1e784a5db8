/** Text from outside goes through logs and the runner's files without becoming a command or another line. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { installGo } from '../../support/installed-go.ts';
import { startMirror } from '../../support/mirror-server.ts';
import { createPlace, failingLine, runShell, runStep } from '../../support/product.ts';

const commands = [
  '1.22\n::set-env name=EVIL::1',
  '1.22\r\n::add-path::/evil',
  '::error::x',
  '1.22##[add-matcher]/evil',
  '\u001b[31m1.22\u001b[0m\u0007',
  '1.22\u2028::set-output name=a::b',
];

const controls = ['\u001b', '\u0007', '\r'];

/** Lines that a runner obeys, but for those this action is known to print. */
function obeyed(stdout: string): readonly string[] {
  const ours =
    /^(::(debug|warning|notice|add-mask|group|endgroup)|::error title=|##\[add-matcher\][^#]*[\\/]dist[\\/]problem-matcher\.json$)/;
  return stdout
    .split(/\r\n|\r|\n/)
    .filter((line) => (/^\s*::/.test(line) || line.includes('##[')) && !ours.test(line));
}

describe.each(commands)('%j', (text) => {
  test('as go-version', async () => {
    using place = createPlace('hostile');
    const step = await runStep(place, { 'go-version': text });
    expect(step.code).toBe(1);
    expect(obeyed(step.stdout)).toEqual([]);
    expect(['##[add-matcher]/evil', ...controls].filter((each) => step.stdout.includes(each))).toEqual([]);
    expect([step.env, step.path, step.outputs]).toEqual([{}, [], {}]);
  });

  test('as the name and as the text of a version file', async () => {
    using place = createPlace('hostile');
    place.write('evil.txt', text.replaceAll(/[\r\n]/g, ' '));
    for (const file of [text, 'evil.txt']) {
      const { code, stdout } = await runStep(place, { 'go-version-file': file });
      expect(code).toBe(1);
      expect(obeyed(stdout)).toEqual([]);
      expect(stdout).not.toContain('##[');
    }
  });

  test('in a terminal', async () => {
    using place = createPlace('hostile');
    const { stdout, stderr } = await runShell(place, ['setup', '--go-version', text]);
    expect(stdout).toBe(failingLine); // for eval
    expect(controls.filter((control) => stderr.includes(control))).toEqual([]);
    expect(stderr).not.toMatch(/^::/m);
  });
});

test.each(['gopath', 'goproxy', 'goprivate'])('%s with a line break is refused', async (name) => {
  using place = createPlace('hostile');
  installGo(place.toolCache);
  const step = await runStep(place, { 'go-version': '1', [name]: '/a\nEVIL=1' });
  expect(step.stdout).toContain('::error title=INPUT_INVALID::');
  expect(step.env).toEqual({});
});

test('values of the environment with line breaks stay one value each', async () => {
  using place = createPlace('hostile');
  installGo(place.toolCache);
  const env = { GOPROXY: 'off\nEVIL=1\nghadelimiter_x' };
  const step = await runStep(place, { 'go-version': '1' }, { env });
  expect(Object.keys(step.env)).not.toContain('EVIL');
  expect(step.path.every((folder) => folder.startsWith(place.root))).toBe(true);
});

test('what go env says is told without commands', async () => {
  using place = createPlace('hostile');
  installGo(place.toolCache);
  const env = { GOFLAGS: '-x ##[add-matcher]/evil', GOPRIVATE: '::add-path::/evil' };
  const { stdout } = await runStep(place, { 'go-version': '1' }, { env });
  expect(obeyed(stdout)).toEqual([]);
  expect(stdout).not.toContain('##[add-matcher]/evil');
});

test('what a tree says of itself does not reach the log as a command', async () => {
  using place = createPlace('hostile');
  const root = installGo(place.toolCache);
  writeFileSync(join(root, 'VERSION'), 'go1.22.12\u001b[2J##[add-path]/evil\n');
  const { stdout } = await runStep(place, {
    'go-version': '1.22.12',
    mirrors: 'http://127.0.0.1:9/x',
    'max-retries': '0',
  });
  expect(['##[add-path]', ...controls].filter((text) => stdout.includes(text))).toEqual([]);
});

test('what a mirror answers neither', async () => {
  using place = createPlace('hostile');
  const mirror = await startMirror();
  mirror.serve('/', JSON.stringify([{ version: 'go1.99##[group]x', stable: true, files: [] }]));
  const { code, stdout } = await runStep(place, {
    'go-version': '1.99',
    mirrors: mirror.url,
    'max-retries': '0',
  });
  await mirror.close();
  expect(code).toBe(1);
  expect(obeyed(stdout)).toEqual([]);
});

test('credentials of an address are told nowhere', async () => {
  using place = createPlace('hostile');
  const mirrors = 'http://user:hunter2@127.0.0.1:9/dl';
  const given = { 'go-version': '1.22.12', mirrors, 'max-retries': '0' };
  const { stdout } = await runStep(place, given);
  expect(stdout).toContain('::error title=MIRROR_UNREACHABLE::');
  expect(stdout).not.toContain('hunter2');
});
