import type { Environment } from '../ports/environment.ts';

/**
 * The file that `go env -w` writes: `NAME=value` a line, a later line wins, anything else is ignored as the go command
 * ignores it (readEnvFile in cmd/go/internal/cfg).
 */
export function parseGoEnvFile(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').filter((line) => /^[A-Z][^=]*=/.test(line));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

/**
 * Where that file lies, by GOENV or below the user's configuration folder; `undefined` where the user wants none or
 * no folder is known (os.UserConfigDir).
 */
export function goEnvFile(given: {
  readonly env: Environment;
  readonly nodePlatform: string;
  /** Empty where unknown. */
  readonly homedir: string;
}): string | undefined {
  const { env, nodePlatform, homedir } = given;
  if (env['GOENV']) return env['GOENV'] === 'off' ? undefined : env['GOENV'];
  const folder = configFolder(env, nodePlatform, homedir);
  return folder === undefined ? undefined : `${folder}/go/env`;
}

function configFolder(env: Environment, nodePlatform: string, homedir: string): string | undefined {
  if (nodePlatform === 'win32') return env['APPDATA'] || undefined;
  const home = env['HOME'] || homedir;
  if (nodePlatform === 'darwin') return home === '' ? undefined : `${home}/Library/Application Support`;
  return env['XDG_CONFIG_HOME'] || (home === '' ? undefined : `${home}/.config`);
}
