import { describe, expect, test } from '@jest/globals';
import { secretsIn } from '../../../src/core/text/environment-secrets.ts';

describe('variables that GitLab predefines', () => {
  test.each([
    'CI_JOB_TOKEN',
    'CI_BUILD_TOKEN',
    'CI_REGISTRY_PASSWORD',
    'CI_DEPENDENCY_PROXY_PASSWORD',
    'CI_DEPLOY_PASSWORD',
    'CI_JOB_JWT',
    'CI_JOB_JWT_V1',
    'CI_JOB_JWT_V2',
    'KUBE_TOKEN',
    'HARBOR_PASSWORD',
  ])('%s is a secret, however short', (name) => {
    expect(secretsIn({ [name]: 'abc' })).toEqual(['abc']);
    expect(secretsIn({ [name]: '' })).toEqual([]);
  });

  test('CI_RUNNER_SHORT_TOKEN is one by its name', () => {
    expect(secretsIn({ CI_RUNNER_SHORT_TOKEN: 'glrt-t1_AbCdEfGhI' })).toEqual(['glrt-t1_AbCdEfGhI']);
  });

  test.each(['CI_REGISTRY_USER', 'CI_COMMIT_SHA', 'CI_PROJECT_PATH', 'CI_SERVER_TLS_KEY_FILE', 'KUBECONFIG'])(
    '%s is none',
    (name) => expect(secretsIn({ [name]: 'a-value-of-some-length' })).toEqual([]),
  );
});

test.each([
  'GITLAB_TOKEN',
  'SETUP_GO_TOKEN',
  'DB_PASSWORD',
  'password',
  'AWS_SECRET_ACCESS_KEY',
  'SSH_PRIVATE_KEY',
  'SIGNING_KEY',
  'API_KEY',
  'CLIENT_SECRET',
  'GOOGLE_CREDENTIALS',
])('%s says that it is one', (name) => {
  expect(secretsIn({ [name]: '12345678' })).toEqual(['12345678']);
  expect(secretsIn({ [name]: '1234567' })).toEqual([]);
});

test.each(['MONKEY', 'GOROOT', 'TOKENIZER', 'CACHE_KEY', 'PASSWORD_POLICY'])('%s does not', (name) => {
  expect(secretsIn({ [name]: 'a-value-of-some-length' })).toEqual([]);
});

test.each([
  ['glpat-AbCdEfGhIjKlMnOpQrSt', true],
  ['glcbt-64_AbCdEfGhIjKlMnOpQrSt', true],
  ['acme-glpat-AbCdEfGhIjKlMnOpQrSt.01.abcdefghi', true],
  ['eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2lnbmF0dXJl', true],
  ['glob-pattern', false],
  ['eyJhbGciOiJub25lIn0', false],
  ['ghp_0123456789abcdefghijABCDEFGHIJ', true],
])('a value of the form %s: %j', (value, expected) => {
  expect(secretsIn({ ANY: value })).toEqual(expected ? [value] : []);
});

test.each([
  ['https://gitlab-ci-token:abcd1234@gitlab.example.com/g/p.git', ['abcd1234']],
  ['https://u:p%40ss%2Fw@proxy.test,direct', ['p%40ss%2Fw', 'p@ss/w']],
  ['https://a:first@x.test|https://b:second@y.test', ['first', 'second']],
  ['http://u:100%@proxy.test:3128', ['100%']],
  ['https://user@host.test', []],
  ['https://git@host.test|https://x-access-token@host.test', []],
  ['ssh://somebody@host.test', []],
  ['https://abc@host.test', []],
  ['https://lone-token@host.test/go,direct', ['lone-token']],
  ['https://lone-token:@host.test', ['lone-token']],
  ['https://host.test/glpat-AbCdEfGhIjKlMnOpQrSt/go', ['glpat-AbCdEfGhIjKlMnOpQrSt']],
  ['https://host.test/glob/ghost_writer/{filename}', []],
  ['https://lone%2Ftoken:x-oauth-basic@host.test', ['lone%2Ftoken', 'lone/token']],
  ['module-proxy+https://lone-token@host.test official', ['lone-token']],
  ['https://host.test:8080/a@b', []],
  ['https://u:abc@host.test', []],
])('passwords of addresses in %s', (value, expected) => {
  expect(secretsIn({ GOPROXY: value })).toEqual(expected);
});

test.each([
  ['Authorization: Basic dTpwYXNzd29yZA==', 'dTpwYXNzd29yZA=='],
  ['AUTHORIZATION: bearer abc.def', 'abc.def'],
  ['Proxy-Authorization: Basic dTpw', 'dTpw'],
  ['JOB-TOKEN: abc', 'abc'],
  ['PRIVATE-TOKEN: xyz', 'xyz'],
])('credentials of the header %j', (value, expected) => {
  expect(secretsIn({ GIT_CONFIG_VALUE_0: value })).toEqual([expected]);
});

test('a secret of several lines counts whole and line by line', () => {
  const key = '-----BEGIN KEY-----\r\nAAAABBBBCCCC\nDD\n-----END KEY-----';
  expect(secretsIn({ SSH_PRIVATE_KEY: key })).toEqual([
    key,
    '-----BEGIN KEY-----',
    'AAAABBBBCCCC',
    '-----END KEY-----',
  ]);
});

test('each is named once', () => {
  expect(secretsIn({ CI_JOB_TOKEN: 'abcdefgh', CI_REGISTRY_PASSWORD: 'abcdefgh' })).toEqual(['abcdefgh']);
});
