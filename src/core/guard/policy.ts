import type { Patterns } from './patterns.ts';

/**
 * `private`: never asked for outside of the private proxies. `public`: may be fetched from the public proxy. `other`: nobody
 * said so, and it is treated like a private one.
 */
export type ModuleClass = 'private' | 'public' | 'other';

export interface Upstream {
  /** For people and metrics: `private-1`, `public-1`, `database`. */
  readonly name: string;
  readonly kind: 'private' | 'public' | 'database';
  /** Without a slash at its end; may contain credentials. */
  readonly url: string;
}

export interface Policy {
  readonly private: Patterns;
  /** The whitelist. `undefined`: all that is not private, because no private proxy is there to be asked first. */
  readonly public: Patterns | undefined;
  /** In the order in which they are asked: private ones before public ones. */
  readonly upstreams: readonly Upstream[];
  /** What the filter of known modules lacks does not exist. */
  readonly strictFilter: boolean;
}

/** The toolchains of Go are no secret, and a build that cannot have its own stands still. */
const always = 'golang.org/toolchain';

export function classOf(module: string, policy: Pick<Policy, 'private' | 'public'>): ModuleClass {
  if (module === always) return 'public';
  if (policy.private.matches(module)) return 'private';
  return policy.public === undefined || policy.public.matches(module) ? 'public' : 'other';
}

/** The databases that anybody may ask about public modules. */
export function isPublicDatabase(name: string): boolean {
  return name === 'sum.golang.org' || name === 'sum.golang.google.cn';
}
