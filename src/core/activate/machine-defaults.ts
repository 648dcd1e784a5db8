import type { Environment } from '../ports/environment.ts';

/**
 * Is this GOTOOLCHAIN what the machine's image sets, rather than its user? The golang images do, for their own Go, and
 * GOLANG_VERSION marks them (https://github.com/docker-library/golang). Their GOPATH, and what runners set (GOROOT,
 * GOROOT_1_22_X64, GOPROXY), need no such question: they hold as they are, or give way to the Go that is set up.
 */
export function isImagesToolchain(env: Environment): boolean {
  return Boolean(env['GOLANG_VERSION']) && env['GOTOOLCHAIN'] === 'local';
}
