import type { TreePlace } from './facts.ts';

/** `error`: something does not work, or will fail. `warning`: it works, but needs attention. `fine`: information. */
export type Severity = 'error' | 'warning' | 'fine';

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What the finding is about: a path, or the name of a mirror. */
  readonly path: string;
  /** What was found, as a sentence. */
  readonly what: string;
  /** What it means for the user, as a sentence. */
  readonly means: string;
  /** What `doctor --fix` does, or what the user has to do, as a sentence. */
  readonly fix: string;
  /** How `doctor --fix` repairs it; `undefined` if it does not. */
  readonly repair: Repair | undefined;
}

/** `identity` is the file or folder that was checked. If another one is at the path by then, nothing is changed. */
export type Repair =
  | { readonly kind: 'remove'; readonly path: string; readonly identity: string }
  /** Removes the marker, then the tree, then its receipt and manifest. */
  | {
      readonly kind: 'remove-tree';
      readonly place: TreePlace;
      readonly identity: string | undefined;
      /** Where the tree came from, if its receipt says so. */
      readonly mirror?: string | undefined;
    }
  /** Removes a file of a transaction, unless a writer is working on that transaction. */
  | {
      readonly kind: 'remove-of-install';
      readonly folder: string;
      readonly path: string;
      readonly identity: string;
    }
  /** The modes are looked at once more then, and given to what is no link and has the owner of the tree. */
  | {
      readonly kind: 'set-modes';
      readonly path: string;
      readonly identity: string;
      /** Empty outside the tool cache. */
      readonly tool: string;
    }
  /** Removes a line that `go env -w` has written, if it still says that. */
  | { readonly kind: 'unset-go-env'; readonly file: string; readonly name: string; readonly value: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string; readonly identity: string }
  /** Finishes or undoes an interrupted swap: moves or removes the tree that was at `install-dir` (`at`, absolute). */
  | {
      readonly kind: 'recover';
      readonly at: string;
      readonly path: string;
      readonly identity: string;
      readonly outcome: 'put back' | 'kept' | 'removed';
    };

interface Kind {
  readonly severity: Severity;
  readonly means: string;
  readonly fix: string;
}

/** Codes are a contract: they may be added, but never renamed. docs/doctor.md has a row for each. */
const kinds = {
  'folder-in-the-way': {
    severity: 'error',
    means: 'A folder must be at this path; until then nothing can be installed.',
    fix: 'Check what it is, and move it elsewhere yourself.',
  },
  'link-broken': {
    severity: 'error',
    means: 'Nothing can be found or installed there.',
    fix: 'Make its target available again (is the drive mounted?), or remove the link yourself.',
  },
  'link-elsewhere': {
    severity: 'fine',
    means: 'It works as long as that drive is mounted.',
    fix: 'Nothing to do.',
  },
  unreadable: {
    severity: 'error',
    means: 'Its contents can be neither used nor checked.',
    fix: 'Give this user permission to read it, and check the disk it is on.',
  },
  'not-writable': {
    severity: 'error',
    means: 'Installed versions can be used, but nothing can be installed.',
    fix: 'Give this user permission to write to it, or choose another folder (RUNNER_TOOL_CACHE, checkpoint-path).',
  },
  'little-room': {
    severity: 'warning',
    means: 'The next install may stop with DISK_FULL.',
    fix: 'Free some space. "setup-go-tarball prune" removes installed versions that you no longer need.',
  },
  'marker-without-tree': {
    severity: 'error',
    means: 'This version is marked as installed, but is not.',
    fix: 'doctor --fix removes the marker. The next setup installs the version again.',
  },
  'tree-broken': {
    severity: 'error',
    means: 'It is marked as installed, but does not work.',
    fix: 'doctor --fix removes the marker and the tree. The next setup installs it again, and needs a mirror for that.',
  },
  'tree-incomplete': {
    severity: 'error',
    means: 'It is marked as installed, but go may start and fail later.',
    fix: 'doctor --fix removes the marker and the tree. The next setup installs it again, and needs a mirror for that.',
  },
  'tree-grown': {
    severity: 'warning',
    means: 'Something has written to it since it was installed.',
    fix: 'Run "setup-go-tarball verify" with this folder to see which files. If they are unwanted, remove the tree with prune.',
  },
  'tree-modes': {
    severity: 'warning',
    means: 'Other users may not be able to use it, or may be able to change it.',
    fix: 'doctor --fix gives everything the modes that it was published with.',
  },
  'tree-without-marker': {
    severity: 'warning',
    means: 'It is not used and takes up space.',
    fix: 'doctor --fix removes it.',
  },
  'receipt-wrong': {
    severity: 'warning',
    means: 'The tree counts as unrecorded: its origin is unknown.',
    fix: 'doctor --fix removes the receipt. The tree stays as it is.',
  },
  'receipt-without-tree': {
    severity: 'warning',
    means: 'The tree that it describes no longer exists.',
    fix: 'doctor --fix removes it.',
  },
  leftover: {
    severity: 'warning',
    means: 'It is no longer needed and takes up space.',
    fix: 'doctor --fix removes it.',
  },
  'install-running': {
    severity: 'fine',
    means: 'Other installs of the same archive wait for it.',
    fix: 'Nothing to do.',
  },
  'install-resumable': {
    severity: 'fine',
    means: 'The next setup that needs this archive resumes it.',
    fix: 'Nothing to do.',
  },
  'install-rubbish': {
    severity: 'warning',
    means: 'It is no longer needed and takes up space.',
    fix: 'doctor --fix removes it.',
  },
  'record-damaged': {
    severity: 'warning',
    means:
      'The progress of this install is unknown. The next one starts over, with the bytes downloaded so far.',
    fix: 'doctor --fix removes the record.',
  },
  'install-in-the-way': {
    severity: 'error',
    means: 'Every install of this archive fails because of it.',
    fix: 'doctor --fix removes it.',
  },
  'install-dir-refused': {
    severity: 'error',
    means: 'setup fails with INSTALL_DIR_REFUSED and leaves it as it is.',
    fix: 'Name another folder in install-dir.',
  },
  'swap-cut-off': {
    severity: 'warning',
    means: 'It is no longer needed and takes up space.',
    fix: 'doctor --fix removes it.',
  },
  'go-kept': {
    severity: 'fine',
    means: 'setup never changes it. As long as it exists, setup cannot keep another Go.',
    fix: 'Nothing to do. Remove it yourself once you no longer need it.',
  },
  'mirror-failed': {
    severity: 'warning',
    means: 'Another mirror is used instead.',
    fix: 'Check the address, the network and the proxy (HTTPS_PROXY). docs/firewalls.md lists the settings.',
  },
  'checksums-failed': {
    severity: 'warning',
    means: 'Downloads that only the checksum database can prove stay unproven.',
    fix: 'Check GOPROXY, GOSUMDB and the network.',
  },
  'log-note-wrong': {
    severity: 'warning',
    means:
      'The stored state of the checksum database is lost, so the next lookup cannot detect a rewritten history.',
    fix: 'doctor --fix sets it aside. The next lookup stores a new one.',
  },
  'goroot-wrong': {
    severity: 'error',
    means: 'A go that is not its own fails with it: "compile: version does not match go tool version".',
    fix: 'Unset GOROOT where it is set (a start-up file, the settings of the job), or let setup or use set it.',
  },
  'go-broken': {
    severity: 'error',
    means: 'Builds fail, whatever the settings are.',
    fix: 'Install it again, or take its folder out of PATH.',
  },
  'setting-refused': {
    severity: 'error',
    means: 'go commands fail with it, and so does setup.',
    fix: 'Unset it.',
  },
  'setting-odd': {
    severity: 'warning',
    means: 'It stays as it is. "setup-go-tarball env --explain" shows what else holds.',
    fix: 'Correct it, if it is not meant.',
  },
  'module-cache-damaged': {
    severity: 'error',
    means: 'These modules are not what go.sum names, and builds use them.',
    fix: 'Run "go clean -modcache", which empties the module cache of all projects; the next build downloads what it needs. doctor never does that.',
  },
  'proxy-failed': {
    severity: 'warning',
    means: 'Modules that only this proxy has cannot be downloaded.',
    fix: 'Check GOPROXY ("go env GOPROXY"), the network and the proxy (HTTPS_PROXY).',
  },
  'no-exec': {
    severity: 'error',
    means: 'No Go can run there: the file system is mounted with noexec.',
    fix: 'Mount it without noexec, or choose another folder (RUNNER_TOOL_CACHE).',
  },
  'no-long-paths': {
    severity: 'warning',
    means: 'Modules with long names cannot be unpacked.',
    fix: 'On Windows, turn on long paths (LongPathsEnabled), or choose a shorter folder.',
  },
  'few-descriptors': {
    severity: 'warning',
    means: 'Large builds may fail with "too many open files".',
    fix: 'Raise the limit (ulimit -n).',
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type FindingCode = keyof typeof kinds;

export const findingCodes = Object.keys(kinds);

/** A finding with this code. Severity and texts that are not given are the defaults for the code. */
export function finding(
  code: FindingCode,
  given: Pick<Finding, 'path' | 'what'> & Partial<Omit<Finding, 'code'>>,
): Finding {
  return { code, ...kinds[code], repair: undefined, ...given };
}

/** Identifies a finding, also across two inspections. */
export function nameOf({ code, path }: Pick<Finding, 'code' | 'path'>): string {
  return `${code} ${path}`;
}
