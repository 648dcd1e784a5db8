import { describe, expect, test } from '@jest/globals';
import { chooseShell, type ProfileShell, startUpFiles } from '../../../src/core/activate/start-up-files.ts';
import { caught } from '../../support/caught.ts';

describe('the shell', () => {
  test.each<[string | undefined, string | undefined, boolean, ProfileShell]>([
    [undefined, undefined, false, 'sh'],
    [undefined, '', false, 'sh'],
    [undefined, '/bin/sh', false, 'sh'],
    [undefined, '/usr/bin/dash', false, 'sh'],
    [undefined, '/bin/busybox', false, 'sh'],
    [undefined, '/bin/ksh93', false, 'sh'],
    [undefined, '/bin/bash', false, 'bash'],
    [undefined, '/opt/homebrew/bin/bash', false, 'bash'],
    [undefined, 'zsh', false, 'zsh'],
    [undefined, '/usr/bin/fish', false, 'fish'],
    [undefined, '/usr/bin/pwsh', false, 'powershell'],
    ['sh', '/bin/zsh', false, 'sh'],
    ['bash', '/bin/zsh', false, 'bash'],
    ['powershell', '/bin/zsh', false, 'powershell'],
    [undefined, undefined, true, 'powershell'],
    [undefined, '/usr/bin/bash', true, 'powershell'],
    ['powershell', undefined, true, 'powershell'],
  ])('--shell %j, SHELL %j, Windows %j: %s', (asked, SHELL, windows, shell) => {
    expect(chooseShell({ asked, env: { SHELL }, windows })).toBe(shell);
  });

  test.each<[string | undefined, string | undefined, boolean, string]>([
    [undefined, '/bin/tcsh', false, 'SHELL is "/bin/tcsh", whose start-up files are not known'],
    [
      undefined,
      '/usr/sbin/nologin',
      false,
      'SHELL is "/usr/sbin/nologin", whose start-up files are not known',
    ],
    [undefined, '/x/constructor', false, 'SHELL is "/x/constructor", whose start-up files are not known'],
    ['cmd', '/bin/bash', false, '--shell is "cmd", which has no start-up file'],
    ['cmd', undefined, true, '--shell is "cmd", which has no start-up file'],
    ['bash', undefined, true, '--shell is "bash", whose start-up files are not supported on Windows'],
  ])('--shell %j, SHELL %j, Windows %j is refused', (asked, SHELL, windows, message) => {
    const problem = caught(() => chooseShell({ asked, env: { SHELL }, windows }));
    expect(problem).toMatchObject({ code: 'PROFILE_REFUSED', message });
    expect(problem.hint).toContain('--shell powershell');
  });
});

describe('its start-up files', () => {
  const places = { home: '/h', zdotdir: '', configHome: '', powershell: [] };

  test.each<[ProfileShell, object, readonly object[]]>([
    ['sh', {}, [{ login: ['/h/.profile'], interactive: [] }]],
    [
      'bash',
      {},
      [{ login: ['/h/.bash_profile', '/h/.bash_login', '/h/.profile'], interactive: ['/h/.bashrc'] }],
    ],
    ['zsh', {}, [{ login: ['/h/.zprofile'], interactive: ['/h/.zshrc'] }]],
    ['zsh', { zdotdir: '/z' }, [{ login: ['/z/.zprofile'], interactive: ['/z/.zshrc'] }]],
    ['fish', {}, [{ login: ['/h/.config/fish/conf.d/setup-go-tarball.fish'], interactive: [] }]],
    ['fish', { configHome: '/c' }, [{ login: ['/c/fish/conf.d/setup-go-tarball.fish'], interactive: [] }]],
    ['powershell', {}, [{ login: ['/h/.config/powershell/profile.ps1'], interactive: [] }]],
    [
      'powershell',
      { powershell: ['C:\\7.ps1', 'C:\\5.ps1'] },
      [
        { login: ['C:\\7.ps1'], interactive: [] },
        { login: ['C:\\5.ps1'], interactive: [] },
      ],
    ],
    ['sh', { home: '' }, [{ login: ['/.profile'], interactive: [] }]],
  ])('%s %j', (shell, given, files) => {
    expect(startUpFiles(shell, { ...places, ...given })).toEqual(files);
  });
});
