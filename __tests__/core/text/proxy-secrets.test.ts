/** Go and curl take addresses of proxies without a scheme. */
import { expect, test } from '@jest/globals';
import { secretsIn } from '../../../src/core/text/environment-secrets.ts';

test.each<[string, string, readonly string[]]>([
  ['GOPROXY', 'u:password@proxy.test', ['password']],
  ['GOPROXY', 'direct,u:password@proxy.test|v:other@proxy.test', ['password', 'other']],
  ['INPUT_GOPROXY', 'lone-token@proxy.test,direct', ['lone-token']],
  ['goproxy', 'u:p%40ssword@proxy.test', ['p%40ssword', 'p@ssword']],
  ['HTTPS_PROXY', 'u:password@proxy.test:3128', ['password']],
  ['https_proxy', ':password@proxy.test:3128', ['password']],
  ['GOPROXY', 'https://u:password@proxy.test', ['password']],
  ['GOPROXY', 'https://proxy.test/@v/list,direct', []],
  ['GOPROXY', 'proxy.test:8443,direct', []],
  ['CI_JOB_IMAGE', 'golang:1.26.8@sha256:0123456789', []],
  ['ADDRESS', 'someone@example.test', []],
])('%s=%s', (name, value, expected) => {
  expect(secretsIn({ [name]: value })).toEqual(expected);
});
