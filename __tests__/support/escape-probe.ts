/** A go command that tries to get out of its sandbox when it is asked for its version, and says by its exit code how. */
import { goCommand } from './go-command.ts';
import { goArch, goOs } from './installed-go.ts';

/** What it has reached: the sum of these. */
export const reached = {
  network: 1,
  home: 2,
  workspace: 4,
  otherProcess: 8,
  mount: 16,
  write: 32,
  capabilities: 64,
  newPrivileges: 128,
} as const;

export interface Targets {
  /** A port on loopback where somebody listens. */
  readonly port: number;
  /** Files with something that it may not read. */
  readonly homeFile: string;
  readonly workspaceFile: string;
  /** A file that it may not create. */
  readonly newFile: string;
  /** A process outside. */
  readonly pid: number;
}

/** The numbers of ptrace, mount and umount2. */
const calls = process.arch === 'arm64' ? [117, 40, 39] : [101, 165, 166];

/** In Perl, which every system with these sandboxes has. */
export function escapeScript(targets: Targets): string {
  const { port, homeFile, workspaceFile, newFile, pid } = targets;
  const [ptrace, mount, umount] = calls;
  return `
use Socket;
my $got = 0;
socket(my $s, PF_INET, SOCK_STREAM, 0);
connect($s, sockaddr_in(${port}, inet_aton("127.0.0.1"))) and $got |= ${reached.network};
open(my $h, "<", "${homeFile}") and $got |= ${reached.home};
open(my $w, "<", "${workspaceFile}") and $got |= ${reached.workspace};
if (syscall(${ptrace}, 16, ${pid}, 0, 0) == 0) { $got |= ${reached.otherProcess}; waitpid(${pid}, 0); syscall(${ptrace}, 17, ${pid}, 0, 0); }
my ($type, $place) = ("tmpfs", ".");
if (syscall(${mount}, $type, $place, $type, 0, 0) == 0) { $got |= ${reached.mount}; syscall(${umount}, $place, 2); }
open(my $n, ">", "${newFile}") and $got |= ${reached.write};
open(my $p, "<", "/proc/self/status");
while (<$p>) {
  $got |= ${reached.capabilities} if /^CapEff:\\s*0*[1-9a-f]/;
  $got |= ${reached.newPrivileges} if /^NoNewPrivs:\\s*0/;
}
exit $got;
`;
}

/** The text of its `bin/go`. */
export function escapingGo(release: string, targets: Targets): string {
  const usual = goCommand({ release, platform: { os: goOs, arch: goArch } });
  const script = escapeScript(targets).replaceAll("'", "'\\''");
  return usual.replace('\n', `\nif [ "$1" = version ]; then exec perl -e '${script}'; fi\n`);
}
