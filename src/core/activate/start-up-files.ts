import type { Environment } from '../ports/environment.ts';
import { Problem } from '../problem/problem.ts';
import { type Shell, shellNames } from './shell-export.ts';

/** Shells whose start-up files are known. `sh` stands for dash, busybox, ksh and whatever else reads ~/.profile. */
export const profileShells = ['sh', 'bash', 'zsh', 'fish', 'powershell'] as const;
export type ProfileShell = (typeof profileShells)[number];

/** The language of a shell's start-up files. */
export function languageOf(shell: ProfileShell): Exclude<Shell, 'cmd'> {
  return shell === 'fish' || shell === 'powershell' ? shell : 'sh';
}

/** What `--shell` says, else what SHELL names, else the platform's. Throws `PROFILE_REFUSED` where none is known. */
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
  const shown =
    asked === undefined ? `SHELL is ${JSON.stringify(said)}` : `--shell is ${JSON.stringify(said)}`;
  throw new Problem('PROFILE_REFUSED', `${shown}, ${whyNot(base, windows)}`, {
    hint: windows
      ? 'Take --shell powershell, or set GOROOT and PATH among the environment variables of Windows.'
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
  if (shell === 'cmd') return 'and cmd has no start-up file';
  return windows && shell in shellNames
    ? 'whose start-up files are not written on Windows'
    : 'whose start-up files are not known here';
}

/** Where start-up files lie. Absolute paths, without a slash at their end. */
export interface Places {
  readonly home: string;
  /** ZDOTDIR; empty where it is not set. */
  readonly zdotdir: string;
  /** XDG_CONFIG_HOME; empty where it is not set. */
  readonly configHome: string;
  /** `$PROFILE.CurrentUserAllHosts` of each PowerShell on a Windows machine. */
  readonly powershell: readonly string[];
}

/** Start-up files of which a shell reads one as a login shell, and another as an interactive shell that is none. */
export interface StartUpFiles {
  /** The first that is there is read; where none is, the last is the one to create. */
  readonly login: readonly [string, ...string[]];
  /** Read by interactive shells, in some of the systems the only ones that people open. Not created. */
  readonly interactive: readonly string[];
}

/**
 * bash: https://www.gnu.org/software/bash/manual/html_node/Bash-Startup-Files.html. zsh: not ~/.zshenv, since macOS's
 * /etc/zprofile runs path_helper after it, which puts the folders of the system in front.
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
