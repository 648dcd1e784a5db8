/** Processes that work on installs, by names that are unique across all machines that share a disk. */
export interface Writers {
  /** The name of this process, in records, partials and staging folders. */
  readonly self: string;
  /** Whether the process of that name is running. `undefined` if this machine cannot tell. */
  isAlive(writer: string): boolean | undefined;
}
