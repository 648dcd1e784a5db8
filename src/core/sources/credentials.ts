import type { Inputs } from '../inputs/inputs.ts';
import type { Environment } from '../ports/environment.ts';

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
  const { token, goDownloadBaseUrl } = inputs;
  const base = URL.parse(goDownloadBaseUrl);
  const value = token.replace(/^\S+ +/, '');
  if (token === '' || base === null || isJobToken(value, env)) return () => undefined;
  const header = value === token ? `token ${token}` : token;
  return (url) => (url.origin === base.origin ? header : undefined);
}

function isJobToken(value: string, env: Environment): boolean {
  return value.startsWith('ghs_') || value === env['GITHUB_TOKEN'] || value === env['ACTIONS_RUNTIME_TOKEN'];
}
