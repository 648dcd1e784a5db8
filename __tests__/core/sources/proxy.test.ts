import { describe, expect, test } from '@jest/globals';
import { isExcepted, proxyFor } from '../../../src/core/sources/proxy.ts';

describe('proxyFor', () => {
  test.each([
    ['https://go.dev/', {}, undefined],
    ['https://go.dev/', { HTTPS_PROXY: 'http://p:1' }, { variable: 'HTTPS_PROXY', url: 'http://p:1' }],
    [
      'https://go.dev/',
      { https_proxy: 'http://l:1', HTTPS_PROXY: 'http://u:1' },
      { variable: 'https_proxy', url: 'http://l:1' },
    ],
    [
      'https://go.dev/',
      { https_proxy: '', HTTPS_PROXY: 'http://u:1' },
      { variable: 'HTTPS_PROXY', url: 'http://u:1' },
    ],
    ['https://go.dev/', { HTTP_PROXY: 'http://p:1' }, undefined],
    ['http://go.dev/', { HTTP_PROXY: 'http://p:1' }, { variable: 'HTTP_PROXY', url: 'http://p:1' }],
    ['http://go.dev/', { HTTPS_PROXY: 'http://p:1' }, undefined],
    ['http://go.dev/', { all_proxy: 'http://p:1' }, { variable: 'all_proxy', url: 'http://p:1' }],
    [
      'https://go.dev/',
      { ALL_PROXY: 'http://a:1', HTTPS_PROXY: 'http://p:1' },
      { variable: 'HTTPS_PROXY', url: 'http://p:1' },
    ],
    ['https://go.dev/', { HTTPS_PROXY: 'p:3128' }, { variable: 'HTTPS_PROXY', url: 'http://p:3128' }],
    ['https://go.dev/', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'go.dev' }, undefined],
    ['https://go.dev/', { HTTPS_PROXY: 'http://p:1', no_proxy: 'go.dev', NO_PROXY: 'x' }, undefined],
    ['https://go.dev/', { HTTPS_PROXY: 'http://p:1', no_proxy: '', NO_PROXY: 'go.dev' }, undefined],
    ['http://localhost:8080/', { HTTP_PROXY: 'http://p:1' }, undefined],
    ['http://a.localhost/', { HTTP_PROXY: 'http://p:1' }, undefined],
    ['http://127.9.9.9/', { HTTP_PROXY: 'http://p:1' }, undefined],
    ['http://[::1]/', { HTTP_PROXY: 'http://p:1' }, undefined],
    ['http://[::2]/', { HTTP_PROXY: 'http://p:1' }, { variable: 'HTTP_PROXY', url: 'http://p:1' }],
  ])('%s with %j', (url, env, expected) => {
    expect(proxyFor(new URL(url), env)).toEqual(expected);
  });
});

describe('isExcepted', () => {
  test.each([
    ['https://go.dev/', '*', true],
    ['https://go.dev/', 'other, *', true],
    ['https://go.dev/', '*:80', false],
    ['http://go.dev/', '*:80', true],
    ['https://go.dev/', 'GO.dev', true],
    ['https://go.dev./', 'go.dev', true],
    ['https://go.dev/', 'go.dev.', true],
    ['https://dl.go.dev/', 'go.dev', true],
    ['https://nogo.dev/', 'go.dev', false],
    ['https://go.dev/', '.go.dev', true],
    ['https://dl.go.dev/', '.go.dev', true],
    ['https://nogo.dev/', '.go.dev', false],
    ['https://go.dev/', '*.go.dev', false],
    ['https://dl.go.dev/', '*.go.dev', true],
    ['https://go.dev/', 'go.dev:443', true],
    ['https://go.dev/', 'go.dev:8443', false],
    ['https://go.dev:8443/', 'go.dev:8443', true],
    ['https://go.dev/', 'a b\tgo.dev', true],
    ['https://go.dev/', '', false],
    ['https://go.dev/', ' ,, ', false],
    ['http://10.1.2.3/', '10.1.2.3', true],
    ['http://10.1.2.3/', '10.1.2.3:8080', false],
    ['http://10.1.2.3:8080/', '10.1.2.3:8080', true],
    ['http://10.1.2.3/', '10.0.0.0/8', true],
    ['http://11.1.2.3/', '10.0.0.0/8', false],
    ['http://10.1.2.3/', '0.0.0.0/0', true],
    ['http://10.1.2.3/', '10.1.2.3/32', true],
    ['http://10.1.2.3/', '10.1.2.0/33', false],
    ['http://10.1.2.3/', '10.1.2.0/x', false],
    ['http://10.1.2.3/', '10.1.2.300/8', false],
    ['http://10.1.2.3/', 'fd00::/8', false],
    ['http://go.dev/', '10.0.0.0/8', false],
    ['http://[fd00::1]/', 'fd00::/8', true],
    ['http://[fe80::1]/', 'fd00::/8', false],
    ['http://[fd00::1]/', 'fd00:0:0:0:0:0:0:1', true],
    ['http://[fd00::1]/', '[fd00::1]', true],
    ['http://[fd00::1]/', '[fd00::1]:80', true],
    ['http://[fd00::1]/', '[fd00::1]:443', false],
    ['http://[fd00::1]/', 'fd00::/129', false],
    ['http://[1:2:3:4:5:6:7:8]/', '1:2:3:4::/64', true],
    ['http://[fd00::1]/', 'fd00::zz', false],
    // What ends a host, or begins one, inside brackets: the whole is a URL all the same.
    ['http://go.dev/', 'http:-u@pro\\xy:3128', false],
    ['http://go.dev/', 'user:p@proxy:#3128', false],
    ['http://[fd00::1]/', 'x:y@host/z:1', false],
  ])('%s under %j is %j', (url, noProxy, expected) => {
    expect(isExcepted(new URL(url), noProxy)).toBe(expected);
  });
});
