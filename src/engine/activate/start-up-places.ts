import { isAbsolute } from 'node:path';
import { definedOnly } from '../../core/activate/environment.ts';
import type { Places, ProfileShell } from '../../core/activate/start-up-files.ts';
import { Problem } from '../../core/problem/problem.ts';
import { quoted } from '../../core/text/quoted.ts';
import type { Run } from '../run/run.ts';

/** Where the start-up files of these shells are, as far as that depends on this machine. Throws `PROFILE_REFUSED`. */
export async function findPlaces(run: Run, shells: readonly ProfileShell[]): Promise<Places> {
  if (run.platform.os === 'windows') {
    return { home: '', zdotdir: '', configHome: '', powershell: await askPowerShells(run) };
  }
  const home = await homeFolder(run);
  const config = run.env['XDG_CONFIG_HOME'] ?? '';
  const zdotdir = run.env['ZDOTDIR'] ?? (shells.includes('zsh') ? await askZsh(run, home || '/') : '');
  const absolute = (path: string) => (isAbsolute(path) ? path : '');
  return { home, zdotdir: absolute(zdotdir), configHome: absolute(config), powershell: [] };
}

/** Without a slash at its end, so empty for `/`. */
async function homeFolder(run: Run): Promise<string> {
  const home = run.env['HOME'] ?? '';
  if (isAbsolute(home) && (await run.files.kind(home)) === 'folder') return home.replace(/\/+$/, '');
  const what = home === '' ? 'HOME is not set' : `HOME is ${quoted(home)}, which is not a folder`;
  throw new Problem('PROFILE_REFUSED', `${what}, so the start-up files of the shell cannot be found`, {
    hint: 'Set HOME to your home folder, as an absolute path.',
  });
}

/** ~/.zshenv may set ZDOTDIR without exporting it, so only zsh knows its value. */
async function askZsh(run: Run, home: string): Promise<string> {
  const answer = await ask(run, 'zsh', { args: ['-c', 'print; print -r -- "$ZDOTDIR"'], cwd: home });
  return answer?.split('\n').at(-2) ?? ''; // ~/.zshenv may print lines of its own
}

/** The Documents folder may be anywhere, and PowerShell 7 and Windows PowerShell read different files. */
async function askPowerShells(run: Run): Promise<readonly string[]> {
  const question = '[Console]::OutputEncoding = [Text.Encoding]::UTF8; $PROFILE.CurrentUserAllHosts';
  const answers: string[] = [];
  for (const program of ['pwsh', 'powershell']) {
    const args = ['-NoProfile', '-NonInteractive', '-Command', question];
    const answer =
      (await ask(run, program, { args, cwd: run.workspace }))?.replace('\ufeff', '').trim() ?? '';
    if (isAbsolute(answer)) answers.push(answer);
  }
  if (answers.length > 0) return answers;
  throw new Problem('PROFILE_REFUSED', 'No PowerShell on PATH reports where its start-up file is', {
    hint: 'Add pwsh or powershell to PATH, or set GOROOT and PATH in the environment variables of Windows.',
  });
}

/** What a program prints; `undefined` if it is missing or fails. */
async function ask(
  run: Run,
  program: string,
  { args, cwd }: { readonly args: readonly string[]; readonly cwd: string },
): Promise<string | undefined> {
  try {
    const { exitCode, stdout } = await run.exec.run(program, args, { cwd, env: definedOnly(run.env) });
    return exitCode === 0 ? stdout : undefined;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'ignored', what: 'start-up-file', message: error.message });
    return undefined;
  }
}
