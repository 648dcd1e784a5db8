import { execFileSync } from 'node:child_process';

/** GOPROXY of this machine's go command; Go's default if there is none. */
export function goproxy(): string {
  try {
    return execFileSync('go', ['env', 'GOPROXY'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return ''; // no Go here
  }
}

/** Only those variables of this environment that are needed to reach the real proxies. */
export function proxyEnvironment(): Readonly<Record<string, string>> {
  const names = [
    'HTTPS_PROXY',
    'HTTP_PROXY',
    'NO_PROXY',
    'https_proxy',
    'http_proxy',
    'no_proxy',
    'NODE_EXTRA_CA_CERTS',
    'GOSUMDB',
  ];
  const given = names.map((name): [string, string | undefined] => [name, process.env[name]]);
  return Object.fromEntries(given.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** The text at that address; `undefined` if it does not exist or there is no network. */
export async function fetchText(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined; // no network: tests that need one are skipped and say so in their names
  }
}
