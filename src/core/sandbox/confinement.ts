/** What can make a sandbox, in the order in which it is tried. */
export type SandboxTool = 'bubblewrap' | 'firejail' | 'unshare';

/** `none`: a clean environment, and no sandbox around it. */
export type SandboxLevel = SandboxTool | 'none';

/**
 * Besides what every sandbox keeps a program from: the network, writing to any file, capabilities, new privileges,
 * other processes, and the system calls for which the tool has a filter. All paths are absolute.
 */
export interface Confinement {
  /** Folders that are empty inside; what is written there is gone afterwards. One of them is `scratch`. */
  readonly hidden: readonly string[];
  /** Where the program may write, and what is its home. */
  readonly scratch: string;
  /** What can be read although it lies below a hidden folder. */
  readonly readable: readonly string[];
  /** What can be written. */
  readonly writable: readonly string[];
  /** Where file systems are mounted on this machine. */
  readonly mounts: readonly string[];
  /** The folder that the program starts in. */
  readonly cwd: string;
}

/** How to start a program in a sandbox. */
export interface SandboxedCommand {
  readonly tool: SandboxTool;
  readonly file: string;
  readonly args: readonly string[];
  /** Bytes that the tool reads from its file descriptor 3: a filter of system calls. */
  readonly third?: Uint8Array | undefined;
}

export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
