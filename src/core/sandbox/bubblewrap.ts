import type { Confinement, SandboxedCommand } from './confinement.ts';

/** https://github.com/containers/bubblewrap: it always sets no_new_privs. */
export function bubblewrap(
  given: Confinement & { readonly program: readonly string[] },
  filter: Uint8Array | undefined,
): SandboxedCommand {
  const { hidden, readable, writable, cwd, program } = given;
  const args = [
    ...['--unshare-user-try', '--unshare-ipc', '--unshare-pid', '--unshare-net', '--unshare-uts'],
    ...['--unshare-cgroup-try', '--die-with-parent', '--new-session', '--cap-drop', 'ALL'],
    ...['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc'],
    ...hidden.flatMap((folder) => ['--tmpfs', folder]),
    ...readable.flatMap((path) => ['--ro-bind', path, path]),
    ...writable.flatMap((path) => ['--bind', path, path]),
    // It is a file system of its own, in memory, with what was bound below it.
    ...['--remount-ro', '/dev', '--chdir', cwd],
    ...(filter === undefined ? [] : ['--seccomp', '3']),
    '--',
    ...program,
  ];
  return { tool: 'bubblewrap', file: 'bwrap', args, third: filter };
}
