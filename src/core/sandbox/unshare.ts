import { quote } from '../activate/shell-export.ts';
import type { Confinement, SandboxedCommand } from './confinement.ts';

type Given = Confinement & { readonly program: readonly string[] };

/**
 * With the programs of util-linux alone: namespaces by `unshare`, a file system that a script makes read-only before it
 * gives up its capabilities by `setpriv`. In a user namespace, and without one for root where there are none.
 */
export function unshare(given: Given): readonly SandboxedCommand[] {
  const namespaces = [
    '--mount',
    '--net',
    '--pid',
    '--ipc',
    '--uts',
    '--fork',
    '--kill-child',
    '--mount-proc',
  ];
  const script = ['sh', '-c', scriptOf(given), 'sh', ...given.program];
  return [['--user', '--map-root-user', ...namespaces], namespaces].map((ways) => ({
    tool: 'unshare',
    file: 'unshare',
    args: [...ways, ...script],
  }));
}

/**
 * What is writable or lies below a hidden folder is held open while everything is covered, and then bound to its place
 * again; `-c` keeps mount from following the descriptor to the path that is covered.
 */
function scriptOf({ hidden, readable, writable, cwd }: Given): string {
  const bound = [...readable, ...writable];
  const closed = bound.map((_, index) => `${firstDescriptor + index}<&-`).join(' ');
  return [
    'set -e',
    'mount --make-rprivate /',
    ...writable.map((path) => `mount --bind ${q(path)} ${q(path)}`),
    ...bound.map((path, index) => `exec ${firstDescriptor + index}<${q(path)}`),
    'while read -r _ point _ options _; do',
    `  point=$(printf '%b.' "$(printf %s "$point" | sed 's/\\\\\\([0-7]\\)/\\\\0\\1/g')"); point=\${point%.}`,
    `  case $point in ${[...writable.map(q), '/proc', '/proc/*'].join(' | ')}) continue ;; esac`,
    '  flags=remount,bind,ro',
    '  for flag in nosuid nodev noexec noatime nodiratime relatime; do',
    '    case ,$options, in *,$flag,*) flags=$flags,$flag ;; esac',
    '  done',
    // A mount that another one covers cannot be reached, by us or by anybody else.
    '  mount -c -o "$flags" "$point" 2>/dev/null || [ "$(stat -c %m "$point" 2>/dev/null)" != "$point" ]',
    'done <<END',
    '$(cat /proc/self/mounts)',
    'END',
    ...hidden.map((folder) => `mount -c -t tmpfs -o nosuid,nodev,mode=0700 tmpfs ${q(folder)}`),
    ...bound.map(
      (path, index) =>
        `mkdir -p ${q(path)} 2>/dev/null || :; mount -c --bind /proc/self/fd/${firstDescriptor + index} ${q(path)}`,
    ),
    `cd ${q(cwd)}`,
    `exec setpriv --no-new-privs --inh-caps=-all --bounding-set=-all "$@" ${closed}`,
  ].join('\n');
}

/** Shells know descriptors of one digit only. */
const firstDescriptor = 3;

function q(path: string): string {
  return quote('sh', path);
}
