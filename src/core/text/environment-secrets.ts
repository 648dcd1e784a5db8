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
  const whole = predefined.has(name) || (value.length >= shortest && isSecret(name, value)) ? [value] : [];
  const lines = whole.flatMap((text) => text.split(/[\r\n]+/)).filter((line) => line.length >= shortest);
  return [...whole, ...lines, ...passwordsOf(name, value), ...headersOf(value)];
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

function isSecret(name: string, value: string): boolean {
  return secretName.test(name) || secretValue.test(value);
}

const secretName =
  /(?:^|_)(?:TOKEN|PASSWORD|PASSWD|PASSPHRASE|SECRET|CREDENTIALS?|JWT|(?:API|ACCESS|PRIVATE|SECRET|SIGNING|SSH)_?KEY)$/i;

/** GitLab's tokens start with `gl…-`, optionally after an instance's own prefix. An ID token is a JWT. */
const secretValue = /^(?:[\w-]*\bgl[a-z]{2,6}-[\w.-]{16,}|eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+)$/;

/** Passwords in URLs (`CI_REPOSITORY_URL`, `GOPROXY`, `HTTPS_PROXY`), both as written and percent-decoded. */
function passwordsOf(name: string, value: string): readonly string[] {
  const whole = value.matchAll(/\b[a-z][a-z0-9+.-]*:\/\/[^\s/?#:@]*:([^\s/?#@]+)@/gi);
  // Go and curl take an address without https:// there. Elsewhere `golang:1.26@sha256:…` is an image, and no password.
  const short = /PROXY$/i.test(name)
    ? value.matchAll(/(?:^|[,|])\s*(?:[^\s/?#:@,|]*:)?([^\s/?#:@,|]+)@/g)
    : [];
  const passwords = [...whole, ...short].map(([, password = '']) => password);
  return passwords.flatMap((password) => [password, decoded(password)]).filter((text) => text.length >= 4);
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
