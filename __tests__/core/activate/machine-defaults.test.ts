import { expect, test } from '@jest/globals';
import { isImagesToolchain } from '../../../src/core/activate/machine-defaults.ts';

test.each([
  [{ GOLANG_VERSION: '1.26.8', GOTOOLCHAIN: 'local', GOPATH: '/go' }, true],
  [{ GOLANG_VERSION: '1.26.8', GOTOOLCHAIN: 'local', GOPATH: '/mine' }, true],
  [{ GOLANG_VERSION: '1.26.8', GOTOOLCHAIN: 'auto' }, false],
  [{ GOLANG_VERSION: '1.26.8', GOTOOLCHAIN: 'local+auto' }, false],
  [{ GOLANG_VERSION: '1.26.8' }, false],
  [{ GOLANG_VERSION: '', GOTOOLCHAIN: 'local' }, false],
  [{ GOTOOLCHAIN: 'local', GOPATH: '/go' }, false],
  [{ GOROOT_1_26_X64: '/opt/go', GOTOOLCHAIN: 'local' }, false],
])('%j: %s', (env, expected) => {
  expect(isImagesToolchain(env)).toBe(expected);
});
