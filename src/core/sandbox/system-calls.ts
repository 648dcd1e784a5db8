/**
 * A filter of system calls in the form that the kernel takes (classic BPF over `struct seccomp_data`): what no build
 * needs, and what has led out of sandboxes, is answered with EPERM. Everything else passes.
 * https://docs.kernel.org/userspace-api/seccomp_filter.html
 */
export function systemCallFilter(arch: string): Uint8Array | undefined {
  if (!filtered.has(arch)) return undefined;
  // The number of a call means something only together with the architecture that it was made for.
  const parts = tables.map(({ audit, calls, top }) => {
    const wide = top === undefined ? [] : [jump(JGE, top, calls.length + 1, 0)];
    const body = [
      load(NUMBER),
      ...wide,
      ...calls.map((call, index) => jump(JEQ, call, calls.length - index, 0)),
      answer(ALLOW),
      answer(REFUSE),
    ];
    return [jump(JEQ, audit, 0, body.length), ...body];
  });
  // A call for another architecture, which this machine may run too, is refused.
  const program = [load(ARCHITECTURE), ...parts.flat(), answer(REFUSE)];
  const bytes = new Uint8Array(program.length * 8);
  const view = new DataView(bytes.buffer);
  program.forEach(({ code, yes, no, value }, index) => {
    view.setUint16(index * 8, code, true);
    view.setUint8(index * 8 + 2, yes);
    view.setUint8(index * 8 + 3, no);
    view.setUint32(index * 8 + 4, value, true);
  });
  return bytes;
}

interface Instruction {
  readonly code: number;
  /** How many instructions to leave out. */
  readonly yes: number;
  readonly no: number;
  readonly value: number;
}

/** Offsets in `struct seccomp_data`. */
const NUMBER = 0;
const ARCHITECTURE = 4;

const JEQ = 0x15;
const JGE = 0x35;
const ALLOW = 0x7fff0000;
/** EPERM. */
const REFUSE = 0x00050001;

function load(offset: number): Instruction {
  return { code: 0x20, yes: 0, no: 0, value: offset };
}

function jump(code: number, value: number, yes: number, no: number): Instruction {
  return { code, yes, no, value };
}

function answer(value: number): Instruction {
  return { code: 0x06, yes: 0, no: 0, value };
}

interface Table {
  /** AUDIT_ARCH_... */
  readonly audit: number;
  readonly calls: readonly number[];
  /** Numbers from here on belong to another way of calling (x32). */
  readonly top?: number;
}

/**
 * In this order: ptrace, mount, umount2, pivot_root, chroot, swapon, swapoff, reboot, init_module, delete_module,
 * finit_module, kexec_load, bpf, perf_event_open, keyctl, add_key, request_key, unshare, setns, userfaultfd,
 * process_vm_readv, process_vm_writev, kcmp, open_by_handle_at, acct, settimeofday, clock_settime, quotactl,
 * io_uring_setup, move_mount, fsopen, open_tree, mount_setattr.
 */
const later = [425, 429, 430, 428, 442];

const amd64: Table = {
  audit: 0xc000003e,
  calls: [
    ...[101, 165, 166, 155, 161, 167, 168, 169, 175, 176, 313, 246, 321, 298, 250, 248, 249, 272, 308, 323],
    ...[310, 311, 312, 304, 163, 164, 227, 179],
    ...later,
  ],
  top: 0x40000000,
};

const i386: Table = {
  audit: 0x40000003,
  calls: [
    ...[26, 21, 52, 217, 61, 87, 115, 88, 128, 129, 350, 283, 357, 336, 288, 286, 287, 310, 346, 374],
    ...[347, 348, 349, 342, 51, 79, 264, 404, 131],
    ...later,
  ],
};

const arm64: Table = {
  audit: 0xc00000b7,
  calls: [
    ...[117, 40, 39, 41, 51, 224, 225, 142, 105, 106, 273, 104, 280, 241, 219, 217, 218, 97, 268, 282],
    ...[270, 271, 272, 265, 89, 170, 112, 60],
    ...later,
  ],
};

/** All of them: a machine may run programs of more than one. */
const tables: readonly Table[] = [amd64, i386, arm64];
/** In Go's names. */
const filtered: ReadonlySet<string> = new Set(['amd64', '386', 'arm64']);
