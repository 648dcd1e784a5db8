import type { Environment } from '../ports/environment.ts';
import { Problem } from '../problem/problem.ts';
import { quoted } from '../text/quoted.ts';
import { type Shell, shellNames } from './shell-export.ts';

/** Shells whose start-up files are known. `sh` includes dash, busybox, ksh and others that read ~/.profile. */
export const profileShells = ['sh', 'bash', 'zsh', 'fish', 'powershell'] as const;
export type ProfileShell = (typeof profileShells)[number];

/** The language of a shell's start-up files. */
export function languageOf(shell: ProfileShell): Exclude<Shell, 'cmd'> {
  return shell === 'fish' || shell === 'powershell' ? shell : 'sh';
}

/**
 * The shell of `--shell`, or else of SHELL, or else the platform's default. On Windows, SHELL is ignored.
 *
 * @throws PROFILE_REFUSED if its start-up files are not known
 */
export function chooseShell(given: {
  readonly asked: string | undefined;
  readonly env: Environment;
  readonly windows: boolean;
}): ProfileShell {
  const { asked, env, windows } = given;
  const said = asked ?? (windows ? 'powershell' : env['SHELL'] || 'sh');
  const base = said.replace(/^.*[\\/]/s, '').replace(/\.exe$/i, '');
  const shell = profileShells.find((name) => name === (relatives[base] ?? base));
  if (shell !== undefined && (!windows || shell === 'powershell')) return shell;
  const shown = asked === undefined ? `SHELL is ${quoted(said)}` : `--shell is ${quoted(said)}`;
  throw new Problem('PROFILE_REFUSED', `${shown}, ${whyNot(base, windows)}`, {
    hint: windows
      ? 'Use --shell powershell, or set GOROOT and PATH in the environment variables of Windows.'
      : `Name the shell to write for: --shell ${profileShells.join(', --shell ')}.`,
  });
}

const relatives: Readonly<Record<string, ProfileShell>> = {
  ...Object.fromEntries(
    ['dash', 'ash', 'busybox', 'ksh', 'ksh93', 'mksh', 'lksh', 'yash'].map((name) => [name, 'sh']),
  ),
  pwsh: 'powershell',
};

function whyNot(shell: string, windows: boolean): string {
  if (shell === 'cmd') return 'which has no start-up file';
  return windows && shell in shellNames
    ? 'whose start-up files are not supported on Windows'
    : 'whose start-up files are not known';
}

/** The folders of start-up files: absolute paths without a slash at the end. */
export interface Places {
  readonly home: string;
  /** ZDOTDIR; empty if it is not set. */
  readonly zdotdir: string;
  /** XDG_CONFIG_HOME; empty if it is not set. */
  readonly configHome: string;
  /** `$PROFILE.CurrentUserAllHosts` of each PowerShell on a Windows machine. */
  readonly powershell: readonly string[];
}

/** The start-up files that a shell reads as a login shell, and as an interactive shell. */
export interface StartUpFiles {
  /** A login shell reads the first that exists. If none does, the last one is created. */
  readonly login: readonly [string, ...string[]];
  /** Interactive shells read these; on some systems, users open no other shells. They are not created. */
  readonly interactive: readonly string[];
}

/**
 * The start-up files of a shell. bash: https://www.gnu.org/software/bash/manual/html_node/Bash-Startup-Files.html. zsh: not
 * ~/.zshenv, because on macOS /etc/zprofile runs path_helper after it, which puts the folders of the system in front.
 */
export function startUpFiles(shell: ProfileShell, places: Places): readonly StartUpFiles[] {
  const { home, powershell } = places;
  const zsh = places.zdotdir || home;
  const config = places.configHome || `${home}/.config`;
  switch (shell) {
    case 'sh':
      return [{ login: [`${home}/.profile`], interactive: [] }];
    case 'bash':
      return [
        {
          login: [`${home}/.bash_profile`, `${home}/.bash_login`, `${home}/.profile`],
          interactive: [`${home}/.bashrc`],
        },
      ];
    case 'zsh':
      return [{ login: [`${zsh}/.zprofile`], interactive: [`${zsh}/.zshrc`] }];
    case 'fish':
      return [{ login: [`${config}/fish/conf.d/setup-go-tarball.fish`], interactive: [] }];
    case 'powershell': {
      const files = powershell.length > 0 ? powershell : [`${config}/powershell/profile.ps1`];
      return files.map((file) => ({ login: [file], interactive: [] }));
    }
  }
}
