/** A secret of every kind that the program knows, and a machine on which all that is shown would show each of them. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jobEnvironment } from '../../support/gitlab.ts';
import { installGo } from '../../support/installed-go.ts';
import {
  createPlace,
  type Outcome,
  type Place,
  runNode,
  runStep,
  userOf,
  withoutFunction,
} from '../../support/product.ts';

const predefined = [
  'CI_JOB_TOKEN',
  'CI_BUILD_TOKEN',
  'CI_REGISTRY_PASSWORD',
  'CI_DEPENDENCY_PROXY_PASSWORD',
  'CI_DEPLOY_PASSWORD',
  'CI_JOB_JWT',
  'CI_JOB_JWT_V1',
  'CI_JOB_JWT_V2',
  'CI_RUNNER_TOKEN',
  'KUBE_TOKEN',
  'HARBOR_PASSWORD',
];

const bySuffix = [
  'DEPLOY_TOKEN',
  'MIRROR_PASSWORD',
  'DB_PASSWD',
  'GPG_PASSPHRASE',
  'CLIENT_SECRET',
  'GOOGLE_CREDENTIALS',
  'VAULT_JWT',
  'STORE_API_KEY',
  'AWS_SECRET_ACCESS_KEY',
  'DEPLOY_PRIVATE_KEY',
  'SIGNING_KEY',
  'CI_SSH_KEY',
];

/** Of every variable: a value with characters that an address has to encode, some of which a shell quotes too. */
const named = Object.fromEntries(
  [...predefined, ...bySuffix].map((name, index) => [
    name,
    `s3~${index}+${name.toLowerCase()}=&'"@ ${index}`,
  ]),
);

const byValue = {
  SOME_VALUE: 'glpat-AbCdEfGhIjKlMnOpQrSt',
  OWN_PREFIX: 'acme-glrt-AbCdEfGhIjKlMnOpQrSt',
  ID: 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ0aGUtc3ViamVjdCJ9.dGhlLXNpZ25hdHVyZQ',
};

/** What is not the whole value of its variable. */
const parts = {
  gitHeader: 'dXNlcjpwYXNzd29yZC1vZi1naXQ=',
  jobHeader: 'job-header-0123456789',
  repositoryPassword: 'of-the-repository',
  keyLine: 'AAAABBBBCCCCDDDDEEEE',
};

/** The input `token`. */
export const token = 'the-input-token-4711';

const secretEnvironment: Readonly<Record<string, string>> = {
  ...named,
  ...byValue,
  GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${parts.gitHeader}`,
  GIT_CONFIG_VALUE_1: `JOB-TOKEN: ${parts.jobHeader}`,
  CI_REPOSITORY_URL: `https://gitlab-ci-token:${parts.repositoryPassword}@gitlab.example.com/g/p.git`,
  SSH_PRIVATE_KEY: `-----BEGIN KEY-----\n${parts.keyLine}\n-----END KEY-----`,
};

export const secrets: readonly string[] = [
  ...Object.values(named),
  ...Object.values(byValue),
  ...Object.values(parts),
  token,
];

/** In no variable of its own: an address loses its credentials and what its query says. */
const addressSecrets = ['userinfo-of-one', 'userinfo-of-two', 'lone-user-token', 'said-in-the-query'];
const [one = '', two = '', lone = '', query = ''] = addressSecrets;

const goproxy = `https://reader:${one}@proxy.invalid/a,https://reader:${two}@proxy.invalid|https://${lone}@proxy.invalid,direct`;

/** An address whose path is all secrets, in several encodings of which none is the only right one. */
export function secretAddress(host: string): string {
  const encodings = [
    encodeURIComponent,
    lowerHex,
    (text: string) => new URL(`http://x/${text}`).pathname.slice(1),
  ];
  const path = secrets.map((secret, index) => encodings[index % encodings.length]?.(secret));
  return `http://reader:${one}@${host}/${path.join('/')}`;
}

export function secretTemplate(host: string): string {
  return `${secretAddress(host)}/{filename}?private_token=${query}&x=${encodeURIComponent(secrets[0] ?? '')}`;
}

function lowerHex(text: string): string {
  return encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase());
}

/** What must not be seen, in all its forms, and cut short. */
const forms = [...secrets, ...addressSecrets].flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  lowerHex(secret),
  new URL(`http://x/${secret}`).pathname.slice(1),
  JSON.stringify(secret).slice(1, -1),
  secret.replaceAll("'", "'\\''"),
  secret.replace(/[\\`*_{}[\]<>|]/g, '\\$&'),
  encodeURIComponent(secret).replace(/[\\`*_{}[\]<>|]/g, '\\$&'),
  secret.slice(0, 12),
]);

/** Which secrets a text shows. */
export function seenIn(text: string): readonly string[] {
  return [...new Set(forms.filter((form) => text.includes(form)))];
}

export interface SecretPlace extends Place {
  /** A Go whose path is all secrets, and whose receipt names a mirror of which that is true as well. */
  readonly installed: string;
  readonly env: Readonly<Record<string, string>>;
}

export function createSecretPlace(): SecretPlace {
  const place = createPlace('redaction');
  const toolCache = join(place.toolCache, ...secrets);
  mkdirSync(toolCache, { recursive: true });
  const mirror = secretAddress('mirror.invalid').replace(/\/\/.*@/, '//');
  const installed = installGo(toolCache, { receipt: { trust: 'known', mirror } });
  const env = {
    ...secretEnvironment,
    RUNNER_TOOL_CACHE: toolCache,
    GOPROXY: goproxy,
    GOPRIVATE: secrets.join(','),
    GOFLAGS: secrets.map((secret) => `-ldflags=-X=k=${secret}`).join(' '),
    GOSUMDB: 'off',
    SHELL: '/bin/bash',
  };
  return { ...place, toolCache, installed, env };
}

/** Adds a tree that is not what its folder says. */
export function addBrokenTree(place: SecretPlace): void {
  installGo(place.toolCache, { release: 'go1.20.14', version: '1.20.99' });
}

export const hosts = ['shell', 'gitlab', 'github'] as const;
export type HostName = (typeof hosts)[number];

/** All that a run has shown, by where it was shown. */
export interface Shown {
  readonly code: number | null;
  readonly texts: Readonly<Record<string, string>>;
}

/** A command line on one of the hosts; all that it shows but the lines that a shell evaluates. */
export async function runOn(
  host: HostName,
  place: SecretPlace,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Shown> {
  const events = join(place.root, `events-${Math.random()}`);
  const summary = join(place.root, `summary-${Math.random()}`);
  const env = { ...hostEnvironment(host, place, summary), ...place.env, ...more };
  const outcome = await runNode([...args, '--debug', '--events', events], { env, cwd: place.workspace });
  return shownBy(outcome, { events: textAt(events), summary: textAt(summary) });
}

/** A step of a workflow. */
export async function runSecretStep(
  place: SecretPlace,
  inputs: Readonly<Record<string, string>>,
): Promise<Shown> {
  const env = { ...place.env, RUNNER_DEBUG: '1' };
  const outcome = await runStep(place, { token, ...inputs }, { env });
  return shownBy(outcome, { summary: outcome.summary });
}

function hostEnvironment(host: HostName, place: Place, summary: string): Readonly<Record<string, string>> {
  const file = (name: string) => join(place.root, `${name}-${Math.random()}`);
  switch (host) {
    case 'shell':
      return userOf(place);
    case 'gitlab':
      return jobEnvironment(place);
    case 'github':
      return {
        ...userOf(place),
        GITHUB_ACTIONS: 'true',
        GITHUB_ENV: file('env'),
        GITHUB_PATH: file('path'),
        GITHUB_OUTPUT: file('output'),
        GITHUB_STEP_SUMMARY: summary,
      };
  }
}

function shownBy({ code, stdout, stderr }: Outcome, files: Readonly<Record<string, string>>): Shown {
  // What a shell evaluates, and what tells a runner what to mask, has to be in the clear.
  const shown = withoutFunction(stdout).replace(/^(?:export |unset |\$env:|::add-mask::).*\n/gm, '');
  return { code, texts: { stdout: shown, stderr, ...files } };
}

function textAt(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
