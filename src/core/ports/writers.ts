/** Processes that work on installs, by names that tell them apart on all machines that share a disk. */
export interface Writers {
  /** The name of this process, in records, partials and staging folders. */
  readonly self: string;
  /** Does the process of that name run? `undefined` if nobody here can know. */
  isAlive(writer: string): boolean | undefined;
}
