import type { Environment } from '../ports/environment.ts';

/**
 * The secrets in a job's environment: the values of the variables that GitLab predefines for secrets
 * (https://docs.gitlab.com/ci/variables/predefined_variables/), of variables whose name or value indicates a secret, and
 * passwords in URLs. Each line of a multi-line value is also listed on its own, because logs are printed by line.
 */
export function secretsIn(env: Environment): readonly string[] {
  const secrets = Object.entries(env).flatMap(([name, value]) => (value ? secretsOf(name, value) : []));
  return [...new Set(secrets)];
}

function secretsOf(name: string, value: string): readonly string[] {
  const whole = predefined.has(name) || (value.length >= shortest && secretName.test(name)) ? [value] : [];
  const lines = whole.flatMap((text) => text.split(/[\r\n]+/)).filter((line) => line.length >= shortest);
  // Nearly all values have none of these, and a runner sets a hundred variables: most patterns are never compiled.
  const passwords = value.includes('@') ? passwordsOf(name, value) : [];
  const headers = hasHeader(value) ? headersOf(value) : [];
  const inPaths = secretStart.test(value) ? secretsInPath(value) : [];
  return [...whole, ...lines, ...passwords, ...headers, ...inPaths];
}

/** Job tokens, under all present and former names that GitLab gives them, and predefined passwords. */
const predefined: ReadonlySet<string> = new Set(
  (
    'CI_JOB_TOKEN CI_BUILD_TOKEN CI_REGISTRY_PASSWORD CI_DEPENDENCY_PROXY_PASSWORD CI_DEPLOY_PASSWORD ' +
    'CI_JOB_JWT CI_JOB_JWT_V1 CI_JOB_JWT_V2 CI_RUNNER_TOKEN KUBE_TOKEN HARBOR_PASSWORD'
  ).split(' '),
);

/** Minimum length of a secret, as for GitLab's masked variables. Shorter texts may be part of a version. */
const shortest = 8;

const secretName =
  /(?:^|_)(?:TOKEN|PASSWORD|PASSWD|PASSPHRASE|SECRET|CREDENTIALS?|JWT|(?:API|ACCESS|PRIVATE|SECRET|SIGNING|SSH)_?KEY)$/i;

/** GitLab's tokens start with `gl…-`, optionally after an instance's own prefix, GitHub's with `gh…_`. An ID token is a JWT. */
const secretValue = /^(?:[\w-]*\bgl[a-z]{2,6}-[\w.-]{16,}|gh[a-z]_\w{20,}|eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+)$/;

/** How all of them begin. */
const secretStart = /gl[a-z]{2,6}-|gh[a-z]_|eyJ/;

/** The whole value, or a part of a path: some servers take a token there. */
function secretsInPath(value: string): readonly string[] {
  return value.split(/[/\s]+/).filter((part) => secretValue.test(part));
}

/**
 * Passwords in URLs (`CI_REPOSITORY_URL`, `GOPROXY`, `HTTPS_PROXY`), both as written and percent-decoded. A user alone
 * (`https://TOKEN@host`, `https://TOKEN:x-oauth-basic@host`) is one, unless its name is that of a user.
 */
function passwordsOf(name: string, value: string): readonly string[] {
  const whole = value.matchAll(/\b[a-z][a-z0-9+.-]*:\/\/[^\s/?#:@]*:([^\s/?#@]+)@/gi);
  const alone = value.matchAll(/\bhttps?:\/\/([^\s/?#:@]+)(?::(?:x-oauth-basic)?)?@/gi);
  // Go and curl take an address without https:// there. Elsewhere `golang:1.26@sha256:…` is an image, and no password.
  const short = /PROXY$/i.test(name)
    ? value.matchAll(/(?:^|[,|])\s*(?:[^\s/?#:@,|]*:)?([^\s/?#:@,|]+)@/g)
    : [];
  const passwords = [...whole, ...alone, ...short]
    .map(([, password = '']) => password)
    .filter((password) => !plainUser.test(password));
  return passwords.flatMap((password) => [password, decoded(password)]).filter((text) => text.length >= 4);
}

/** To hide these everywhere would hide words of every other text, and no secret. */
const plainUser = /^(?:user|admin|root|anonymous|git|oauth2?|token|x-.+|gitlab-ci-token)$/i;

function hasHeader(value: string): boolean {
  if (!value.includes(':')) return false;
  const text = value.toLowerCase();
  return text.includes('authorization:') || text.includes('-token:');
}

/** Credentials in header lines: `Authorization: Basic …` in git's `GIT_CONFIG_VALUE_0`, or `JOB-TOKEN: …`. */
function headersOf(value: string): readonly string[] {
  const headers = value.matchAll(
    /^(?:(?:proxy-)?authorization:\s*\S+|(?:job|private|deploy)-token:)\s*(\S+)/gim,
  );
  return [...headers].map(([, credentials = '']) => credentials);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone percent sign is not an escape
  }
}
