/** What only `doctor` asks about the system. */
export interface SystemFacts {
  /** The C library of the programs here; `undefined` outside Linux, or if it is neither. */
  readonly libc: { readonly name: 'glibc' | 'musl'; readonly version: string | undefined } | undefined;
  /** This process is translated: an x64 program on an arm64 Mac. */
  readonly rosetta: boolean;
  /** `docker`, `podman`, `kubernetes`, or what a container calls itself; `undefined` if this seems to be none. */
  readonly container: string | undefined;
  /** How many files a process may have open; `undefined` if there is no such limit. */
  readonly descriptors: number | undefined;
}
