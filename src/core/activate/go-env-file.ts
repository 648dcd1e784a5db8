import type { Environment } from '../ports/environment.ts';

/**
 * Parses the file that `go env -w` writes: one `NAME=value` per line, the last one wins. Other lines are ignored, as in
 * the go command (readEnvFile in cmd/go/internal/cfg).
 */
export function parseGoEnvFile(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').filter((line) => /^[A-Z][^=]*=/.test(line));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

/**
 * The path of that file: GOENV, or `go/env` in the user's configuration folder (os.UserConfigDir). `undefined` if GOENV
 * is `off` or the folder is unknown.
 */
export function goEnvFile(given: {
  readonly env: Environment;
  readonly nodePlatform: string;
  /** Empty if unknown. */
  readonly homedir: string;
}): string | undefined {
  const { env, nodePlatform, homedir } = given;
  if (env['GOENV']) return env['GOENV'] === 'off' ? undefined : env['GOENV'];
  const folder = configFolder(env, nodePlatform, homedir);
  const slash = nodePlatform === 'win32' ? '\\' : '/';
  return folder && [folder, 'go', 'env'].join(slash);
}

function configFolder(env: Environment, nodePlatform: string, homedir: string): string | undefined {
  if (nodePlatform === 'win32') return env['APPDATA'] || undefined;
  const home = env['HOME'] || homedir;
  if (nodePlatform === 'darwin') return home === '' ? undefined : `${home}/Library/Application Support`;
  return env['XDG_CONFIG_HOME'] || (home === '' ? undefined : `${home}/.config`);
}
