import { describe, expect, test } from '@jest/globals';
import { type Found, planRemoval, planWrite } from '../../../src/core/activate/profile-plan.ts';
import { withBlock } from '../../../src/core/activate/profile-text.ts';
import { type ProfileShell, startUpFiles } from '../../../src/core/activate/start-up-files.ts';
import { caught } from '../../support/caught.ts';

const places = { home: '/h', zdotdir: '', configHome: '', powershell: [] };
const lines = ['GO=1'];
const ours = withBlock({ path: '', text: 'a\n' }, lines, 'LF');
const old = withBlock({ path: '', text: 'a\n' }, ['GO=0'], 'LF');

type Files = Readonly<Record<string, string | null>>;

/** Files of the home folder and their texts; `null` is something that is not a file. */
function foundOf(files: Files): ReadonlyMap<string, Found> {
  return new Map(
    Object.entries(files).map(([name, text]): [string, Found] => [
      `/h/${name}`,
      text === null ? { kind: 'other' } : { kind: 'file', text },
    ]),
  );
}

function plan(shell: ProfileShell, files: Files) {
  return planWrite({ shell, groups: startUpFiles(shell, places), found: foundOf(files), lines });
}

describe('which files get the block', () => {
  test.each<[ProfileShell, Files, Readonly<Record<string, string>>]>([
    ['sh', {}, { '.profile': 'created' }],
    ['sh', { '.profile': 'a\n', '.bash_profile': '' }, { '.profile': 'added' }],
    ['bash', {}, { '.profile': 'created' }],
    ['bash', { '.profile': '' }, { '.profile': 'added' }],
    ['bash', { '.bashrc': '' }, { '.profile': 'created', '.bashrc': 'added' }],
    ['bash', { '.bash_login': '', '.profile': '' }, { '.bash_login': 'added' }],
    [
      'bash',
      { '.bash_profile': '', '.bash_login': '', '.bashrc': '' },
      { '.bash_profile': 'added', '.bashrc': 'added' },
    ],
    ['bash', { '.bash_profile': '', '.profile': old }, { '.bash_profile': 'added', '.profile': 'renewed' }],
    ['bash', { '.profile': ours, '.bashrc': old }, { '.profile': 'unchanged', '.bashrc': 'renewed' }],
    ['bash', { '.profile': '', '.bashrc': null }, { '.profile': 'added' }],
    ['zsh', {}, { '.zprofile': 'created' }],
    ['zsh', { '.zshrc': '' }, { '.zprofile': 'created', '.zshrc': 'added' }],
    ['fish', {}, { '.config/fish/conf.d/setup-go-tarball.fish': 'created' }],
  ])('%s %j', (shell, files, expected) => {
    const changes = plan(shell, files).map(({ path, change }) => [path.slice(3), change]);
    expect(Object.fromEntries(changes)).toEqual(expected);
  });

  test('something other than a file cannot be written to', () => {
    const refusal = {
      code: 'PROFILE_REFUSED',
      message: expect.stringContaining('"/h/.bash_profile" is not a file'),
    };
    expect(caught(() => plan('bash', { '.bash_profile': null, '.profile': '' }))).toMatchObject(refusal);
  });

  test('PowerShell uses CRLF if the file does, sh never', () => {
    const [sh] = plan('sh', { '.profile': 'a\r\n' });
    const [powershell] = plan('powershell', { '.config/powershell/profile.ps1': 'a\r\n' });
    expect(sh?.text).toMatch(/[^\r]\n$/);
    expect(powershell?.text).toMatch(/\r\n$/);
  });
});

test('what is left without the block', () => {
  const created = withBlock({ path: '', text: undefined }, lines, 'LF');
  const found = foundOf({ '.profile': ours, '.zprofile': created, '.zshrc': 'b\n', '.bashrc': null });
  expect(planRemoval(found)).toEqual([
    { path: '/h/.profile', change: 'taken out', text: 'a\n' },
    { path: '/h/.zprofile', change: 'removed', text: undefined },
  ]);
});
