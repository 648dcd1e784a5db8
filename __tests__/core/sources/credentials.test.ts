import { describe, expect, test } from '@jest/globals';
import { authorizeBy } from '../../../src/core/sources/credentials.ts';

const baseUrl = 'https://mirror.test/go';

function header(token: string, url: string, given: { base?: string; env?: Record<string, string> } = {}) {
  return authorizeBy({ token, goDownloadBaseUrl: given.base ?? baseUrl }, given.env ?? {})(new URL(url));
}

describe('the form of the header', () => {
  test.each([
    ['abc', 'token abc'],
    ['Bearer abc', 'Bearer abc'],
    ['Basic dTpw', 'Basic dTpw'],
    ['token abc', 'token abc'],
    ['ghp_abc', 'token ghp_abc'],
    ['', undefined],
  ])('%j is sent as %j', (token, expected) => {
    expect(header(token, 'https://mirror.test/go/x.tar.gz')).toBe(expected);
  });
});

describe('where it is sent', () => {
  test.each([
    ['https://mirror.test/', true],
    ['https://mirror.test:443/other?x=1', true],
    ['https://MIRROR.test/go/', true],
    ['http://mirror.test/go/', false],
    ['https://mirror.test:8443/go/', false],
    ['https://cdn.mirror.test/go/', false],
    ['https://mirror.test.evil.test/go/', false],
    ['https://mirror.test@evil.test/go/', false],
    ['https://go.dev/dl/', false],
  ])('%j: %j', (url, sent) => {
    expect(header('abc', url)).toBe(sent ? 'token abc' : undefined);
  });

  test.each([
    ['', undefined],
    ['official', undefined],
    ['not a url', undefined],
    ['https://mirror.test/{filename}', 'token abc'],
    ['https://user:pw@mirror.test/', 'token abc'],
    ['http://mirror.test/', undefined],
  ])('with the base URL %j it is %j', (base, expected) => {
    expect(header('abc', 'https://mirror.test/x', { base })).toBe(expected);
  });
});

describe("the job's own token", () => {
  const env = { GITHUB_TOKEN: 'job-token', ACTIONS_RUNTIME_TOKEN: 'runtime-token' };
  test.each([
    ['ghs_abc', undefined],
    ['Bearer ghs_abc', undefined],
    ['token  ghs_abc', undefined],
    ['job-token', undefined],
    ['Bearer job-token', undefined],
    ['runtime-token', undefined],
    ['job-token2', 'token job-token2'],
    ['xghs_abc', 'token xghs_abc'],
  ])('%j is sent as %j', (token, expected) => {
    expect(header(token, 'https://mirror.test/x', { env })).toBe(expected);
  });
});
