/** Errors name their true cause: the file, the input, the proxy or the variable that is to blame. */
import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { installGo, writeGoTree } from '../support/installed-go.ts';
import { miniGo } from '../support/mini-go.ts';
import { createPlace, homeAt, type Place, pathWith, runShell, runStep } from '../support/product.ts';
import { offer, openScenario, wire } from '../support/scenario.ts';
import { onWindows, onWine, whyNoDevices, whyNoLinks, whyNoModes } from '../support/system.ts';
import { testUnless } from '../support/test-unless.ts';

const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {}; // root may read everything

function openToAll(place: Place): void {
  for (const folder of [place.root, place.home, place.toolCache, place.workspace]) chmodSync(folder, 0o777);
}

describe('a version file', () => {
  for (const name of ['go.mod', 'go.work', '.go-version', '.tool-versions', 'mise.toml'])
    testUnless(whyNoModes)(
      `${name} that this user may not read is named, and what to do with it`,
      async () => {
        for (const inputs of [{}, { 'go-version-file': name }]) {
          using place = createPlace('unreadable');
          openToAll(place);
          place.write(name, 'go 1.26.8\n');
          const file = join(place.workspace, name);
          chmodSync(file, 0);
          const step = await runStep(place, inputs, nobody);
          expect(step).toMatchObject({ code: 1, annotations: [{ title: 'PERMISSION_DENIED' }] });
          expect(step.annotations[0]?.message).toContain(
            `Cannot read "${file}": permission denied (EACCES)\n`,
          );
          expect(step.annotations[0]?.message).not.toMatch(/tool cache|checkpoint-path/);
        }
      },
    );

  const devices: Readonly<Record<string, (file: string) => void>> = {
    'a FIFO': (file) => execFileSync('mkfifo', [file]),
    '/dev/zero by a link': (file) => symlinkSync('/dev/zero', file),
  };
  for (const [what, make] of Object.entries(devices))
    testUnless(whyNoDevices)(`${what} is no file, and is not read`, async () => {
      for (const name of ['go.mod', '.go-version', 'mise.toml', 'version.txt']) {
        using place = createPlace('device');
        place.write('keep', '');
        make(join(place.workspace, name));
        const inputs =
          name === 'version.txt' ? [{ 'go-version-file': name }] : [{}, { 'go-version-file': name }];
        for (const given of inputs) {
          const step = await runStep(place, given);
          expect(step).toMatchObject({ code: 1, annotations: [{ title: 'VERSION_FILE_INVALID' }] });
          expect(step.annotations[0]?.message).toContain(
            `"${join(place.workspace, name)}" is not a regular file`,
          );
        }
      }
    });

  testUnless(whyNoDevices)('a device by its own path', async () => {
    using place = createPlace('device');
    const { code, stderr } = await runShell(place, ['resolve', '--go-version-file', '/dev/zero']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('"/dev/zero" is not a regular file')]);
  });

  testUnless(whyNoLinks)('a link to a file is a file', async () => {
    using place = createPlace('link');
    installGo(place.toolCache);
    place.write('versions/go', '1.22.12\n');
    symlinkSync('versions/go', join(place.workspace, '.go-version'));
    expect(await runStep(place, {})).toMatchObject({ code: 0, outputs: { 'go-version': '1.22.12' } });
  });
});

describe('a proxy that is dead', () => {
  const dead = 'http://me:hunter2@127.0.0.1:1';

  test.each([
    ['HTTPS_PROXY', 'https://go.dev.example/dl'],
    ['https_proxy', 'https://go.dev.example/dl'],
    ['HTTP_PROXY', 'http://go.dev.example/dl'],
  ])('%s is named, and its password is not', async (variable, mirrors) => {
    using place = createPlace('proxy');
    const step = await runStep(
      place,
      { 'go-version': '1.99.1', mirrors, 'max-retries': '0' },
      { env: { [variable]: dead } },
    );
    expect(step).toMatchObject({ code: 1, annotations: [{ title: 'MIRROR_UNREACHABLE' }] });
    expect(step.annotations[0]?.message).toMatch(
      new RegExp(`through the proxy http://127\\.0\\.0\\.1:1/? \\(${variable}\\)`, onWindows ? 'i' : ''),
    );
    expect(step.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('hunter2');
  });
});

describe("the runner's files", () => {
  type Change = readonly [string, (name: string, place: Place) => string | undefined];
  const aFolder: Change = ['a folder', (_, { root }) => root];
  const change: readonly Change[] = [
    ['unset', () => undefined],
    ['empty', () => ''],
    ['in a folder that is missing', (name, { root }) => join(root, 'gone', name)],
    ...(onWine ? [] : [aFolder]), // which Wine can open for writing
  ];

  test.each(['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT'])(
    '%s that cannot be written is found before the download',
    async (name) => {
      for (const [what, make] of change) {
        await using scenario = await openScenario('files');
        const mirror = await scenario.mirror();
        const inputs = { 'go-version': '1.99.1', mirrors: offer(mirror, [miniGo('go1.99.1')]) };
        const value = make(name, scenario.place);
        const step = await scenario.step(inputs, { env: { [name]: value } });
        const title = value ? 'FILES_FAILED' : 'INPUT_INVALID';
        expect([what, step]).toMatchObject([what, { code: 1, annotations: [{ title }], env: {} }]);
        expect(step.annotations[0]?.message).toContain(
          value ? `${name} names "${value}", which cannot be written` : `${name} is not set`,
        );
        expect(wire(mirror)).toEqual([]);
      }
    },
  );
});

describe('HOME', () => {
  test('is not blamed where it is set', async () => {
    using place = createPlace('home');
    installGo(place.toolCache);
    for (const env of [{}, { GOPATH: join(place.root, 'mine') }, homeAt(join(place.root, 'not/yet'))])
      expect((await runStep(place, { 'go-version': '1.22' }, { env })).annotations).toEqual([]);
  });

  test('nor where the Go on PATH is at the default GOPATH, which Go itself then does not take', async () => {
    using place = createPlace('home');
    const root = join(place.home, 'go');
    writeGoTree(root, 'go1.22.12');
    const step = await runStep(place, {}, { env: { PATH: pathWith(join(root, 'bin')) } });
    expect(step).toMatchObject({ code: 0, outputs: { 'go-root': root } });
    expect(step.annotations.at(-1)?.message).toBe(
      `This Go is at the default GOPATH, "${root}", so Go has no GOPATH: it is not exported, and go install cannot install anything`,
    );
  });
});
