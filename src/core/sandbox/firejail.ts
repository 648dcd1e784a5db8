import { type Confinement, isWithin, type SandboxedCommand } from './confinement.ts';

/**
 * https://firejail.wordpress.com. What it makes read-only is one file system, so each is named. The home is that of its
 * own user, which it knows by itself: it is empty, or all that is left of it is what the program needs.
 */
export function firejail(given: Confinement & { readonly program: readonly string[] }): SandboxedCommand {
  const { hidden, scratch, readable, writable, cwd, program, mounts } = given;
  const kept = [...readable, ...writable];
  const isKept = (folder: string) => kept.some((path) => isWithin(path, folder));
  const opened = kept.filter((path) => hidden.some((folder) => isWithin(path, folder)));
  const covered = hidden.filter((folder) => folder !== scratch && !isKept(folder));
  const closed = mounts.filter((point) => !unseen.some((folder) => isWithin(point, folder)));
  const args = [
    ...['--quiet', '--noprofile', '--net=none', '--caps.drop=all', '--nonewprivs', '--nogroups', '--seccomp'],
    ...['--private-tmp', ...(isKept('/dev') ? [] : ['--private-dev'])],
    ...(opened.every((path) => isWithin(path, scratch)) ? ['--private'] : []),
    ...opened.map((path) => `--whitelist=${path}`),
    ...['/', '/dev', ...closed, ...covered].map((path) => `--read-only=${path}`),
    ...covered.map((folder) => `--blacklist=${folder}`),
    `--read-write=${scratch}`,
    ...readable.map((path) => `--read-only=${path}`),
    ...writable.map((path) => `--read-write=${path}`),
    ...['--', 'sh', '-c', 'cd "$1" && shift && exec "$@"', 'sh', cwd],
    ...program,
  ];
  return { tool: 'firejail', file: 'firejail', args };
}

/** File systems of the kernel, which firejail has rules of its own for. */
const unseen = ['/proc', '/sys', '/dev/pts', '/dev/mqueue', '/dev/hugepages', '/run/firejail'];
