/** `--dotenv FILE`: what later jobs are told, by GitLab's rules for such a report. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readDotenv, runJob } from '../../support/gitlab.ts';
import { installGo } from '../../support/installed-go.ts';
import { createPlace, exported, failingLine, type Place, runShell } from '../../support/product.ts';
import { native, onWindows } from '../../support/system.ts';

const read = (place: Place, file = 'go.env') => readDotenv(readFileSync(join(place.workspace, file), 'utf8'));

test('carries what is exported, and the folders of PATH under a name of their own', async () => {
  using place = createPlace('dotenv');
  const root = installGo(place.toolCache);
  const { code } = await runJob(place, ['--go-version', '1.22', '--dotenv', 'go.env', '--project-cache'], {
    env: { GOPROXY: 'off', GOFLAGS: '-mod=mod' },
  });
  const folder = join(place.workspace, '.setup-go');
  expect(code).toBe(0);
  expect(read(place)).toEqual({
    GOROOT: root,
    GOPATH: join(place.home, 'go'),
    GOPROXY: 'off', // also what this job had already: the next may not have it
    GOTOOLCHAIN: 'local',
    SETUP_GO_TARBALL_TOOLCHAIN: 'local',
    GOMODCACHE: join(folder, 'mod'),
    GOCACHE: join(folder, 'build'),
    GOFLAGS: '-mod=mod -modcacherw',
    SETUP_GO_TARBALL_PATH: [join(root, 'bin'), join(place.home, 'go/bin')].join(delimiter),
  });
});

test('in a plain shell too, beside the lines for eval', async () => {
  using place = createPlace('dotenv');
  const root = installGo(place.toolCache);
  const args = ['setup', '--go-version', '1.22', '--dotenv', 'sub/go.env'];
  const { code, stdout } = await runShell(place, args, { RUNNER_TOOL_CACHE: place.toolCache });
  expect([code, exported(stdout, 'GOROOT')]).toEqual([0, root]);
  expect(read(place, 'sub/go.env')).toMatchObject({ GOROOT: root });
});

test('replaces a file that is there, and is none where no file is named', async () => {
  using place = createPlace('dotenv');
  installGo(place.toolCache);
  place.write('go.env', 'OLD=1\n');
  await runJob(place, ['--go-version', '1.22', '--dotenv', 'go.env']);
  expect(read(place)).not.toHaveProperty('OLD');
  expect(await runJob(place, ['--go-version', '1.22', '--dotenv', ''])).toMatchObject({ code: 0 });
  expect(place.tree(place.workspace)).toEqual(['go.env']);
});

test('a later job that sets up for itself is not bound by what it was told', async () => {
  using place = createPlace('dotenv');
  for (const release of ['go1.21.13', 'go1.22.12']) installGo(place.toolCache, { release });
  await runJob(place, ['--go-version', '1.21', '--dotenv', 'go.env']);
  place.write('go.mod', 'module m\n\ngo 1.21\n\ntoolchain go1.22.12\n');
  const later = await runJob(place, [], { env: read(place) });
  expect(later.code).toBe(0);
  expect(exported(later.stdout, 'GOROOT')).toContain(native('/1.22.12/'));
});

test.each([
  ['$USER', 'GitLab expands text after a "$"'],
  // Without a folder of that name, the space counts as a slip and goes. Windows has no such names.
  ...(onWindows ? [] : [['with a space ', 'GitLab removes the spaces at its start and end'] as const]),
])('a GOPATH named %j is a Problem, before anything is exported', async (name, told) => {
  using place = createPlace('dotenv');
  installGo(place.toolCache);
  const gopath = join(place.home, name);
  mkdirSync(gopath);
  const outcome = await runJob(place, ['--go-version', '1.22', '--dotenv', 'go.env'], {
    env: { GOPATH: gopath },
  });
  expect([outcome.code, outcome.stdout]).toEqual([1, failingLine]);
  expect(outcome.stderr).toMatch(/INPUT_INVALID: A dotenv report cannot contain GOPATH/);
  expect(outcome.stderr).toContain(told);
  expect(existsSync(join(place.workspace, 'go.env'))).toBe(false);
});

test('a file that cannot be written is a Problem that names it', async () => {
  using place = createPlace('dotenv');
  installGo(place.toolCache);
  place.write('go.env/in-the-way', '');
  const { code, stderr } = await runJob(place, ['--go-version', '1.22', '--dotenv', 'go.env']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/(FILES_FAILED|PERMISSION_DENIED): .*go\.env/);
});
