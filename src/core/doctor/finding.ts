import type { TreePlace } from './facts.ts';

/** `error`: something does not work, or will not. `warning`: it works, and should be looked at. `fine`: good to know. */
export type Severity = 'error' | 'warning' | 'fine';

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What it is about: a path, or the name of a mirror. */
  readonly path: string;
  /** What was found, a sentence. */
  readonly what: string;
  /** What follows from it, a sentence. */
  readonly means: string;
  /** What `doctor --fix` does, or what the user has to do, a sentence. */
  readonly fix: string;
  /** How it is put right; `undefined` where that is not ours to do. */
  readonly repair: Repair | undefined;
}

/** Nothing is touched that is no longer what was judged: `identity` says which file or folder it was. */
export type Repair =
  | { readonly kind: 'remove'; readonly path: string; readonly identity: string }
  /** Marker first, then the tree, then what lies beside it. */
  | { readonly kind: 'remove-tree'; readonly place: TreePlace; readonly identity: string | undefined }
  /** What lies in a transaction, as long as nobody is at it. */
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
  | { readonly kind: 'rename'; readonly path: string; readonly to: string; readonly identity: string }
  /** The tree that was at `install-dir` (`at`, absolute) goes where the install that was cut off would have put it. */
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

/** Codes are a contract: add to the set, never rename. docs/doctor.md has a row for each. */
const kinds = {
  'folder-in-the-way': {
    severity: 'error',
    means: 'A folder has to be there, and nothing can be installed until it is.',
    fix: 'Look at what it is, and move it away yourself.',
  },
  'link-broken': {
    severity: 'error',
    means: 'Nothing can be found or installed behind it.',
    fix: 'Make what it leads to available again (is the drive mounted?), or remove the link yourself.',
  },
  'link-elsewhere': {
    severity: 'fine',
    means: 'It works as long as that drive is there.',
    fix: 'Nothing has to be done.',
  },
  unreadable: {
    severity: 'error',
    means: 'What it holds can be neither used nor judged.',
    fix: 'Let this user read it, and look at the disk it lies on.',
  },
  'not-writable': {
    severity: 'error',
    means: 'What is there is found; nothing can be installed.',
    fix: 'Give the folder to this user, or choose another one (RUNNER_TOOL_CACHE, checkpoint-path).',
  },
  'little-room': {
    severity: 'warning',
    means: 'The next install may stop with DISK_FULL.',
    fix: 'Free some space; "setup-go-tarball prune" removes versions that are not used.',
  },
  'marker-without-tree': {
    severity: 'error',
    means: 'The tool cache says that this version is installed, and it is not.',
    fix: 'doctor --fix removes the marker; the next setup installs the version again.',
  },
  'tree-broken': {
    severity: 'error',
    means: 'It is marked as installed and does not work.',
    fix: 'doctor --fix takes the marker away, then the tree; the next setup installs it again, for which it needs a mirror.',
  },
  'tree-incomplete': {
    severity: 'error',
    means: 'It is marked as installed; go may start and fail later.',
    fix: 'doctor --fix takes the marker away, then the tree; the next setup installs it again, for which it needs a mirror.',
  },
  'tree-grown': {
    severity: 'warning',
    means: 'Something has written into it after it was installed.',
    fix: '"setup-go-tarball verify" and this folder tell which files; where that is not wanted, remove it with prune.',
  },
  'tree-modes': {
    severity: 'warning',
    means: 'Other users may not be able to use it, or may be able to change it.',
    fix: 'doctor --fix gives everything the modes that it was published with.',
  },
  'tree-without-marker': {
    severity: 'warning',
    means: 'Nothing finds it; it only takes up room.',
    fix: 'doctor --fix removes it.',
  },
  'receipt-wrong': {
    severity: 'warning',
    means: 'The tree counts as unrecorded: nothing is known of where it came from.',
    fix: 'doctor --fix removes the receipt; the tree stays as it is.',
  },
  'receipt-without-tree': {
    severity: 'warning',
    means: 'What it tells about is gone.',
    fix: 'doctor --fix removes it.',
  },
  leftover: {
    severity: 'warning',
    means: 'Nobody needs it; it takes up room.',
    fix: 'doctor --fix removes it.',
  },
  'install-running': {
    severity: 'fine',
    means: 'Others that want the same archive wait for it.',
    fix: 'Nothing has to be done.',
  },
  'install-resumable': {
    severity: 'fine',
    means: 'The next setup that wants this archive goes on from there.',
    fix: 'Nothing has to be done.',
  },
  'install-rubbish': {
    severity: 'warning',
    means: 'Nobody needs it; it takes up room.',
    fix: 'doctor --fix removes it.',
  },
  'record-damaged': {
    severity: 'warning',
    means: 'How far this install was is not known; the next one begins anew, with the bytes that are there.',
    fix: 'doctor --fix removes the record.',
  },
  'install-in-the-way': {
    severity: 'error',
    means: 'Every install of this archive fails over it.',
    fix: 'doctor --fix removes it.',
  },
  'install-dir-refused': {
    severity: 'error',
    means: 'setup ends with INSTALL_DIR_REFUSED, and leaves it as it is.',
    fix: 'Name another folder in install-dir.',
  },
  'swap-cut-off': {
    severity: 'warning',
    means: 'Nobody needs it; it takes up room.',
    fix: 'doctor --fix removes it.',
  },
  'go-kept': {
    severity: 'fine',
    means: 'It is never touched; as long as it is there, no other can be kept.',
    fix: 'Nothing has to be done. Remove it yourself when nobody wants it.',
  },
  'mirror-failed': {
    severity: 'warning',
    means: 'Another mirror is tried in its place.',
    fix: 'Look at the address, the network and the proxy (HTTPS_PROXY); docs/firewalls.md has what can be set.',
  },
  'checksums-failed': {
    severity: 'warning',
    means: 'What only the checksum database can prove stays unproved.',
    fix: 'Look at GOPROXY, GOSUMDB and the network.',
  },
  'log-note-wrong': {
    severity: 'warning',
    means:
      'What the checksum database has shown before is lost, so a rewritten history would not be noticed once.',
    fix: 'doctor --fix sets it aside; the next look-up keeps a new one.',
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type FindingCode = keyof typeof kinds;

export const findingCodes = Object.keys(kinds);

/** A finding of this kind, with what is usual for it where nothing else is said. */
export function finding(
  code: FindingCode,
  given: Pick<Finding, 'path' | 'what'> & Partial<Omit<Finding, 'code'>>,
): Finding {
  return { code, ...kinds[code], repair: undefined, ...given };
}

/** Tells findings apart, from one look to the next. */
export function nameOf({ code, path }: Pick<Finding, 'code' | 'path'>): string {
  return `${code} ${path}`;
}
