import { expect, test } from '@jest/globals';
import { childEnvironment } from '../../../src/core/activate/child-environment.ts';
import type { Exports } from '../../../src/core/activate/shell-export.ts';

const exports: Exports = {
  variables: [
    { name: 'GOROOT', value: '/go' },
    { name: 'GOFLAGS', value: '' },
  ],
  paths: ['/gobin', '/go/bin'],
};

test.each<[string, Readonly<Record<string, string | undefined>>, Readonly<Record<string, string>>]>([
  ['nothing set', {}, { GOROOT: '/go', PATH: '/gobin:/go/bin' }],
  [
    'an empty value unsets, and PATH does not grow',
    { GOROOT: '/old', GOFLAGS: '-x', HOME: '/h', PATH: '/usr/bin:/go/bin::/bin', NONE: undefined },
    { GOROOT: '/go', HOME: '/h', PATH: '/gobin:/go/bin:/usr/bin::/bin' },
  ],
  [
    'names have a case',
    { Path: '/other', goflags: 'x', PATH: '' },
    { Path: '/other', goflags: 'x', GOROOT: '/go', PATH: '/gobin:/go/bin' },
  ],
])('%s', (_, env, expected) => {
  expect(childEnvironment(env, exports, false)).toEqual(expected);
});

test('on Windows names have no case, and there is one PATH', () => {
  const env = { Path: 'C:\\w;C:\\go\\bin', goroot: 'C:\\old', GoFlags: '-x', Home: 'h' };
  const here = { variables: exports.variables, paths: ['C:\\go\\bin'] };
  expect(childEnvironment(env, here, true)).toEqual({ Home: 'h', GOROOT: '/go', PATH: 'C:\\go\\bin;C:\\w' });
});
