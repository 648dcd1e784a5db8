import type { Environment } from '../ports/environment.ts';

/**
 * What a machine's image sets, rather than its user: the variables of the golang images, which GOLANG_VERSION marks
 * (https://github.com/docker-library/golang). They hold for the image's own Go.
 */
export function isMachineDefault(name: 'GOTOOLCHAIN' | 'GOPATH', env: Environment): boolean {
  return Boolean(env['GOLANG_VERSION']) && env[name] === imageDefaults[name];
}

const imageDefaults = { GOTOOLCHAIN: 'local', GOPATH: '/go' } as const;
