import type { Inputs } from '../inputs/inputs.ts';
import type { Environment } from '../ports/environment.ts';
import type { Access } from '../ports/http.ts';

/**
 * The Authorization header for a URL. `token` is only sent to the origin of `go-download-base-url`, in setup-go's form
 * (`token VALUE`; a value with its own scheme, such as `Bearer VALUE`, is sent unchanged).
 *
 * The job's own GitHub token is never sent: it is the default of the input, so the user did not choose to give it to
 * that server. It is recognized by its value, or by GitHub's prefix for installation tokens
 * (https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/).
 */
export function authorizeBy(
  inputs: Pick<Inputs, 'token' | 'goDownloadBaseUrl'>,
  env: Environment,
): (url: URL) => string | undefined {
  const { token } = inputs;
  const origin = tokenOrigin(inputs);
  const value = token.replace(/^\S+ +/, '');
  if (token === '' || isJobToken(value, env)) return () => undefined;
  const header = value === token ? `token ${token}` : token;
  return (url) => (url.origin === origin ? header : undefined);
}

/** The one origin that `token` is for; `undefined` where there is none. */
export function tokenOrigin({ goDownloadBaseUrl }: Pick<Inputs, 'goDownloadBaseUrl'>): string | undefined {
  return URL.parse(goDownloadBaseUrl)?.origin;
}

/** What helps where a server answers 401 or 403: nothing that it would never be sent. */
export function refusalHint(status: 401 | 403, url: string, access: Access): string {
  switch (access.sent) {
    case 'address':
      return 'The server refuses the user and password in the address; check them.';
    case 'mirror-auth':
      return 'The server refuses what the input mirror-auth has for its origin; check it and the address.';
    case 'token':
      return 'The server requires other credentials; check the input token and the address.';
    case 'goauth':
      return 'The server refuses the credentials that GOAUTH finds for it (by default those of netrc); check them and the address.';
    case 'nothing':
      return nothingSentHint(status, url, access);
  }
}

function nothingSentHint(status: 401 | 403, url: string, access: Access): string {
  const { origin, protocol } = new URL(url);
  if (access.redirected)
    return `The address leads on to ${origin}, and credentials do not go there with it; check the address, or name the place by its final one.`;
  const wanted = status === 401 ? 'The server wants credentials' : 'The server may want credentials';
  const inAddress = 'write user:password@ before the host in its address';
  if (access.tokens)
    return `${wanted}: set the input token (the job's own GitHub token is not sent), or ${inAddress}.`;
  if (protocol === 'http:') return `${wanted}: ${inAddress} (netrc and GOAUTH are for https alone).`;
  return `${wanted}: put them where GOAUTH finds them (by default in netrc), as for the go command, or ${inAddress}.`;
}

function isJobToken(value: string, env: Environment): boolean {
  return value.startsWith('ghs_') || value === env['GITHUB_TOKEN'] || value === env['ACTIONS_RUNTIME_TOKEN'];
}
