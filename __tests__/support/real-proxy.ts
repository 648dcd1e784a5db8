import { execFileSync } from 'node:child_process';

/** What the go command of this machine would ask; Go's default where there is none. */
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

/** What this environment needs to reach the real proxies, and nothing else of it. */
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

/** `undefined` where there is no such text, or no way to it. */
export async function fetchText(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined; // no network: the tests that need one are skipped, by name
  }
}
