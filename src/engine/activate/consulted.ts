/** Go's answers, the environment that it gave them in, and which of its own settings we have chosen. */
export type Consulted = Readonly<Record<'env' | 'goEnv' | 'placed', Readonly<Record<string, string>>>>;

export type CacheName = 'GOCACHE' | 'GOPATH';
