import type { GoVersion } from '../../core/versions/version.ts';

/** Go's answers, the environment that it gave them in, and which of its own settings we have chosen. */
export type Consulted = Readonly<Record<'env' | 'goEnv' | 'placed', Readonly<Record<string, string>>>>;

export type CacheName = 'GOCACHE' | 'GOPATH' | 'GOMODCACHE';

export interface Moving {
  readonly askAgain: (env: Consulted['env']) => Promise<Consulted['goEnv']>;
  /** Of the installed Go. */
  readonly version: GoVersion;
}
