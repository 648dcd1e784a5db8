/** Who can set a variable of Go, the strongest first. `Go` stands for its default. */
export type Decider =
  | 'setup-go-tarball'
  | 'input'
  | 'environment'
  | 'go env -w'
  | 'go.env'
  | 'project'
  | 'Go';

/** Who has said which value. */
export interface Said {
  readonly by: Decider;
  readonly value: string;
}

/** The value of a variable that holds, and what does not hold because of it. */
export interface Decision extends Said {
  readonly name: string;
  /** Other values, the strongest first. */
  readonly overruled: readonly Said[];
}
