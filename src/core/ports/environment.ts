/** The environment of a process: variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;
