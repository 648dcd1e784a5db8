/** `--profile`, `--print` and `--remove`: what they write, show, take out, and refuse. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { installGo } from '../../support/installed-go.ts';
import {
  builtFolder,
  createPlace,
  type Outcome,
  type Place,
  runShell,
  withoutFunction,
} from '../../support/product.ts';
import { testUnless } from '../../support/test-unless.ts';

type Env = Readonly<Record<string, string | undefined>>;

function run(place: Place, flags: readonly string[] = [], env: Env = {}): Promise<Outcome> {
  const given = ['setup', '--go-version', '1', '--profile', ...flags];
  // Where the tool cache has no Go, a mirror that nobody answers for says that a download was tried.
  const nowhere = { SETUP_GO_MIRRORS: 'http://127.0.0.1:9/go', SETUP_GO_MAX_RETRIES: '0' };
  return runShell(place, given, { RUNNER_TOOL_CACHE: place.toolCache, ...nowhere, ...env });
}

interface Home {
  readonly place: Place;
  readonly profile: string;
  read(): string;
}

/** A place with a Go in its tool cache; `text` is what ~/.profile holds. */
function homeOf(place: Place, text?: string | Uint8Array): Home {
  installGo(place.toolCache);
  const profile = join(place.home, '.profile');
  if (text !== undefined) writeFileSync(profile, text);
  return { place, profile, read: () => readFileSync(profile, 'latin1') };
}

const begin = '# >>> setup-go-tarball >>>';
const blocks = (text: string) => text.split(begin).length - 1;

test('standard output stays for eval, and standard error says what was written', async () => {
  using place = createPlace('profile');
  const { profile, read } = homeOf(place);
  const plain = await runShell(place, ['setup', '--go-version', '1'], { RUNNER_TOOL_CACHE: place.toolCache });
  const { code, stdout, stderr } = await run(place);
  expect([code, withoutFunction(stdout)]).toEqual([0, withoutFunction(plain.stdout)]);
  expect(stderr).toContain(`Created "${profile}", which sets up Go for new shells\n`);
  expect(stderr).toContain('New shells will use go1.22.12\n');
  expect(blocks(read())).toBe(1);
});

test('again: nothing is written; another version: in the same place', async () => {
  using place = createPlace('profile');
  const { profile, read } = homeOf(place, 'first\n');
  await run(place);
  writeFileSync(profile, `${read()}last\n`);
  const { mtimeMs, ino } = statSync(profile);
  const again = await run(place);
  expect(again.stderr).toContain(`"${profile}" sets up this Go already\n`);
  expect(statSync(profile)).toMatchObject({ mtimeMs, ino });
  const root = installGo(place.toolCache, { release: 'go1.23.4' });
  const newer = await run(place);
  expect(newer.stderr).toContain(`Updated the lines that set up Go in "${profile}"\n`);
  expect(read()).toMatch(/^first\n# >>> [\s\S]* <<<\nlast\n$/);
  expect([blocks(read()), read().includes(`GOROOT='${root}'`), read().includes('1.22.12')]).toEqual([
    1,
    true,
    false,
  ]);
});

test('five at once leave one block', async () => {
  using place = createPlace('profile');
  const { read } = homeOf(place, 'mine\n');
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => run(place)));
  expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
  expect([blocks(read()), read().startsWith('mine\n')]).toEqual([1, true]);
  expect(place.tree(place.home).filter((path) => path.startsWith('.profile'))).toEqual(['.profile']);
});

test('--json tells it too', async () => {
  using place = createPlace('profile');
  const { profile } = homeOf(place);
  const written = JSON.parse((await run(place, ['--json'])).stdout);
  expect(written.release).toBe('go1.22.12');
  expect(written.profile).toMatchObject({ written: true, files: [{ path: profile, change: 'created' }] });
  const removed = JSON.parse((await run(place, ['--json', '--remove'])).stdout);
  expect(removed).toEqual({
    profile: { written: true, files: [{ path: profile, change: 'removed' }], block: [] },
  });
});

describe('--print', () => {
  test('shows what is then written, and where, and writes nothing', async () => {
    using place = createPlace('profile');
    const { profile, read } = homeOf(place, 'mine\n');
    const shown = await run(place, ['--print']);
    expect(shown.stderr).toContain(`Would add these lines to "${profile}"\n`);
    expect(read()).toBe('mine\n');
    await run(place);
    expect(read()).toBe(`mine\n${shown.stdout}`);
  });

  test.each([
    ['a folder is in the way', (home: string) => mkdirSync(join(home, '.profile')), {}],
    ['the block is damaged', (home: string) => writeFileSync(join(home, '.profile'), `${begin}\n`), {}],
    ['HOME is not set', () => undefined, { HOME: undefined, GOPATH: '/p', GOCACHE: '/c' }],
  ])('still shows the lines where %s', async (_, prepare, env) => {
    using place = createPlace('profile');
    installGo(place.toolCache);
    prepare(place.home);
    const { code, stdout, stderr } = await run(place, ['--print'], env);
    expect(code).toBe(0);
    expect(blocks(stdout)).toBe(1);
    expect(stderr).toContain('Warning: The start-up files could not be written: ');
  });
});

describe('--remove', () => {
  test.each<[string, string | Uint8Array]>([
    ['empty', ''],
    ['without a last line end', 'export A=1'],
    ['with CRLF', 'a\r\nb\r\n'],
    ['that is no UTF-8', Uint8Array.of(0x23, 0xff, 0xe9, 0x80, 0x0a, 0xc3)],
  ])('leaves a file %s as it was, to the byte', async (_, before) => {
    using place = createPlace('profile');
    const { profile } = homeOf(place, before);
    await run(place);
    expect(blocks(readFileSync(profile, 'latin1'))).toBe(1);
    const { code, stdout, stderr } = await run(place, ['--remove']);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe(`Removed the lines that set up Go from "${profile}"\n`);
    expect(new Uint8Array(readFileSync(profile))).toEqual(new Uint8Array(Buffer.from(before)));
  });

  test('removes a file that was created for it, needs no Go, and is fine where nothing is', async () => {
    using place = createPlace('profile');
    const { profile } = homeOf(place);
    await run(place);
    const bare = { RUNNER_TOOL_CACHE: join(place.root, 'empty') };
    expect(await run(place, ['--remove'], bare)).toMatchObject({
      code: 0,
      stderr: `Removed "${profile}", which was created for the lines that set up Go\n`,
    });
    expect(existsSync(profile)).toBe(false);
    expect(await run(place, ['--remove'], bare)).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'No start-up file has a block of setup-go-tarball; nothing to remove\n',
    });
    expect(existsSync(bare.RUNNER_TOOL_CACHE)).toBe(false);
  });

  test('takes it out of the files of every shell, or of the one that is named', async () => {
    using place = createPlace('profile');
    homeOf(place);
    const shells = ['sh', 'bash', 'zsh', 'fish', 'powershell'];
    for (const shell of shells) await run(place, ['--shell', shell]);
    const all = [
      '.config/fish/conf.d/setup-go-tarball.fish',
      '.config/powershell/profile.ps1',
      '.profile',
      '.zprofile',
    ];
    const ours = () => place.tree(place.home).filter((path) => all.includes(path));
    expect(ours()).toEqual(all);
    await run(place, ['--remove', '--shell', 'fish']);
    expect(ours()).toEqual(all.slice(1));
    await run(place, ['--remove'], { SHELL: '/bin/tcsh' });
    expect(ours()).toEqual([]);
  });
});

describe('links', () => {
  test('what a link leads to is changed, and the link stays', async () => {
    using place = createPlace('profile');
    const { profile } = homeOf(place);
    const dotfiles = join(place.home, 'dotfiles');
    mkdirSync(dotfiles);
    writeFileSync(join(dotfiles, 'profile'), 'mine\n', { mode: 0o640 });
    symlinkSync('dotfiles/profile', profile);
    await run(place);
    expect(readlinkSync(profile)).toBe('dotfiles/profile');
    expect(blocks(readFileSync(join(dotfiles, 'profile'), 'utf8'))).toBe(1);
    expect(statSync(join(dotfiles, 'profile')).mode & 0o777).toBe(0o640);
    await run(place, ['--remove']);
    expect(readlinkSync(profile)).toBe('dotfiles/profile');
    expect(readFileSync(join(dotfiles, 'profile'), 'utf8')).toBe('mine\n');
  });

  test('one that leads to nothing yet: the file comes, and goes again', async () => {
    using place = createPlace('profile');
    const { profile } = homeOf(place);
    const dotfiles = join(place.home, 'dotfiles');
    mkdirSync(dotfiles);
    symlinkSync('dotfiles/profile', profile);
    await run(place);
    expect(place.tree(dotfiles)).toEqual(['profile']);
    await run(place, ['--remove']);
    expect([place.tree(dotfiles), readlinkSync(profile)]).toEqual([[], 'dotfiles/profile']);
  });

  test('a ~/.bashrc that leads to /dev/null is nobody to write to', async () => {
    using place = createPlace('profile');
    const { profile } = homeOf(place);
    symlinkSync('/dev/null', join(place.home, '.bashrc'));
    const { code, stderr } = await run(place, ['--shell', 'bash']);
    expect([code, stderr.includes('.bashrc')]).toEqual([0, false]);
    expect(existsSync(profile)).toBe(true);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

testUnless(process.getuid?.() === 0 ? '' : 'only root gives files away')('mode and owner stay', async () => {
  using place = createPlace('profile');
  const { profile } = homeOf(place, 'mine\n');
  chmodSync(profile, 0o600);
  chownSync(profile, 1234, 4321);
  await run(place);
  const { mode, uid, gid } = statSync(profile);
  expect([mode & 0o7777, uid, gid]).toEqual([0o600, 1234, 4321]);
  expect(place.tree(place.home).filter((path) => path.endsWith('.tmp'))).toEqual([]);
});

describe('refused, before anything is downloaded', () => {
  test.each<[string, (profile: string) => void, readonly string[], Env, RegExp]>([
    ['a folder', (profile) => mkdirSync(profile), [], {}, /"[^"]*\.profile" is not a file/],
    [
      'a block without an end',
      (profile) => writeFileSync(profile, `a\n${begin}\n`),
      [],
      {},
      /"[^"]*\.profile" has "# >>> setup-go-tarball >>>" in line 2, but no "# <<< setup-go-tarball <<<" after it/,
    ],
    ['HOME not set', () => undefined, [], { HOME: undefined }, /HOME is not set, so/],
    [
      'HOME a folder that is not there',
      () => undefined,
      [],
      { HOME: '/no/where' },
      /HOME is "\/no\/where", which is not a folder/,
    ],
    ['a relative HOME', () => undefined, [], { HOME: '.' }, /HOME is "\.", which is not a folder/],
    ['an unknown shell', () => undefined, [], { SHELL: '/bin/tcsh' }, /SHELL is "\/bin\/tcsh", whose/],
    ['cmd', () => undefined, ['--shell', 'cmd'], {}, /--shell is "cmd", which has no start-up file/],
  ])('%s', async (_, prepare, flags, env, message) => {
    using place = createPlace('profile');
    prepare(join(place.home, '.profile'));
    const before = place.tree(place.home);
    const { code, stdout, stderr } = await run(place, flags, env);
    expect([code, stdout]).toEqual([1, flags.includes('cmd') ? 'exit /b 1\n' : 'false\n']); // for eval
    expect(stderr).toMatch(/^PROFILE_REFUSED: .*\n.+\.\n$/);
    expect(stderr).toMatch(message);
    expect([place.tree(place.home), place.tree(place.toolCache)]).toEqual([before, []]);
  });
});

test('a file that is read-only is left as it is', async () => {
  using place = createPlace('profile');
  const { profile, read } = homeOf(place, 'mine\n');
  chmodSync(profile, 0o444);
  const { code, stdout, stderr } = await run(place);
  expect([code, stdout, read()]).toEqual([1, 'false\n', 'mine\n']);
  expect(stderr).toContain(
    `PROFILE_REFUSED: Cannot write "${profile}": it is read-only\nGive this user write permission there, or `,
  );
});

testUnless(process.getuid?.() === 0 ? '' : 'only root becomes another user')(
  'a file of somebody else, and a folder that may not be written to',
  () => {
    using place = createPlace('profile');
    const { profile, read } = homeOf(place, 'mine\n');
    for (const folder of [place.root, place.home, place.toolCache]) chmodSync(folder, 0o755);
    const asNobody = () =>
      spawnSync(
        process.execPath,
        [join(builtFolder, 'index.js'), 'setup', '--go-version', '1', '--profile'],
        {
          env: { HOME: place.home, PATH: '/usr/bin:/bin', RUNNER_TOOL_CACHE: place.toolCache },
          cwd: '/',
          encoding: 'utf8',
          uid: 65534,
          gid: 65534,
        },
      );
    expect(asNobody()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(
        `PROFILE_REFUSED: Cannot write "${profile}": permission denied (EACCES)`,
      ),
    });
    chownSync(profile, 65534, 65534); // may be written, but not replaced
    expect(asNobody().stderr).toContain(
      `PROFILE_REFUSED: Cannot write "${profile}": permission denied (EACCES)`,
    );
    expect([read(), place.tree(place.home).filter((path) => path.startsWith('.profile'))]).toEqual([
      'mine\n',
      ['.profile'],
    ]);
  },
);

test('credentials in GOPROXY are warned of, and not shown', async () => {
  using place = createPlace('profile');
  const { read } = homeOf(place);
  const { stderr } = await run(place, ['--goproxy', 'https://me:secret@proxy.example']);
  expect(stderr).toContain('Warning: GOPROXY holds credentials');
  expect(stderr).not.toContain('secret');
  expect(read()).toContain("export GOPROXY='https://me:secret@proxy.example'");
});
