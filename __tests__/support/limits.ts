/** Milliseconds after which a process that a test has started is killed: only ends what hangs, machines may be slow. */
export const processLimit = 600_000;
