import type { InstallDirFacts } from '../install-dir/install-dir.ts';
import type { PathFacts } from '../ports/disk.ts';
import type { WrongMode } from '../tool-cache/tree-modes.ts';
import type { InstallStateName } from '../transaction/install-machine.ts';
import type { TrustLevel } from '../trust/trust.ts';
import type { CapabilityFacts, EnvironmentFacts } from './surroundings.ts';

/** The facts that `doctor` collects before any check. Times are in milliseconds. */
export interface Facts {
  readonly places: readonly PlaceFacts[];
  readonly trees: readonly TreeFacts[];
  readonly strays: readonly StrayFacts[];
  readonly installs: readonly InstallFacts[];
  readonly notes: readonly NoteFacts[];
  /** `undefined` if `install-dir` is not given or cannot be read. */
  readonly outside: OutsideFacts | undefined;
  readonly environment: EnvironmentFacts;
  readonly capabilities: CapabilityFacts;
  /** Paths that could not be inspected, and the reason. */
  readonly unreadable: readonly { readonly path: string; readonly why: string }[];
}

/** A folder that installs need. */
export interface PlaceFacts {
  readonly path: string;
  readonly role: PlaceRole;
  /** What is at the path, links not followed; `undefined` if nothing is. */
  readonly is: PathFacts | undefined;
  /** Why this user cannot write there; `undefined` if it can. */
  readonly denied: string | undefined;
  /** `undefined` if not measured. */
  readonly room: RoomFacts | undefined;
}

/** What is free on the disk of a folder, and what an install takes of it. */
export interface RoomFacts {
  /** Bytes. */
  readonly free: number;
  readonly needed: number;
  /** `undefined` if the file system sets no limit. */
  readonly inodes?: { readonly free: number; readonly needed: number } | undefined;
}

export type PlaceRole = 'tool cache' | 'tool' | 'version' | 'state' | 'notes' | 'checkpoints';

/** The paths of a tree in the tool cache. */
export interface TreePlace {
  readonly tool: string;
  readonly version: string;
  readonly arch: string;
  readonly folder: string;
  readonly root: string;
  readonly marker: string;
  readonly receipt: string;
  readonly manifest: string;
  readonly proof: string;
}

export interface TreeFacts {
  readonly place: TreePlace;
  readonly marked: boolean;
  /** Other actions find it, although it has a defect. */
  readonly foundByActions: boolean;
  /** What is at the root, links not followed; `undefined` if nothing is. */
  readonly is: PathFacts | undefined;
  /** Why the tree is broken, as a clause; `undefined` if no defect was found. */
  readonly defect: string | undefined;
  readonly receipt: ReceiptFacts;
  readonly manifest: boolean;
  /** Total length of all files in bytes: now, and by the receipt. `undefined` if the receipt does not state it. */
  readonly size: { readonly is: number; readonly was: number } | undefined;
  /** Files of the manifest that are missing, or that are empty and should not be. */
  readonly missing: readonly string[];
  /** What has other modes than it was published with; around the tree by paths such as `../x64.complete`. */
  readonly modes: readonly WrongMode[];
  /** The process that is installing or removing something there now, for display. */
  readonly busy: string | undefined;
  /** Something in it changed so recently that another program may still be installing it. */
  readonly fresh: boolean;
}

export type ReceiptFacts =
  | { readonly kind: 'none' }
  | { readonly kind: 'right'; readonly mirror: string }
  | { readonly kind: 'wrong'; readonly why: string; readonly identity: string };

/** The folder `install-dir`, which is outside the tool cache. */
export interface OutsideFacts {
  /** As the user named it, made absolute. */
  readonly path: string;
  /** The same with links resolved. */
  readonly real: string;
  /** What is at `path`, links not followed. */
  readonly is: PathFacts | undefined;
  /** The facts on which `setup` decides whether it may install there. */
  readonly there: InstallDirFacts;
  /** Nobody has named it: it is the root of the go on PATH, or ~/.go, so that only its tree is judged. */
  readonly implicit: boolean;
  /** The input `replace`. */
  readonly replace: boolean;
  /** The Go there, complete or not; `undefined` if no VERSION of Go was found. */
  readonly tree: OutsideTree | undefined;
  /** `setup` accepts it as a complete Go for this platform. */
  readonly accepted: boolean;
  /** As for a tree in the tool cache. */
  readonly defect: string | undefined;
  readonly receipt: ReceiptFacts & { readonly path: string };
  readonly size: TreeFacts['size'];
  readonly missing: readonly string[];
  readonly modes: readonly WrongMode[];
  /** The process that is installing there now, for display. */
  readonly busy: string | undefined;
  /** Why this user cannot write to its parent folder; `undefined` if it can. */
  readonly denied: string | undefined;
  /** On the disk of its parent folder, where the tree is staged. `undefined` if not measured. */
  readonly room: RoomFacts | undefined;
  /** Previous trees that interrupted swaps have left next to it. */
  readonly cutOff: readonly CutOff[];
  /** The path under which a Go that we did not install is kept. */
  readonly old: string;
}

export interface OutsideTree {
  /** `go1.22.12` */
  readonly release: string;
  /** `linux-amd64`; `undefined` if only a receipt could tell and there is none. */
  readonly platform: string | undefined;
  readonly trust: TrustLevel | undefined;
  readonly mirror: string | undefined;
}

export interface CutOff {
  readonly path: string;
  readonly identity: string;
  /** The process that was interrupted, for display. */
  readonly writer: string;
  /** It has a receipt of ours. */
  readonly ours: boolean;
}

/** A leftover of an install in the tool cache or next to `install-dir`, such as a staging folder. */
export interface StrayFacts {
  readonly path: string;
  readonly identity: string;
  /** For display: `process 4711`; `undefined` if the path does not name one. */
  readonly writer: string | undefined;
  /** A running install may still need it. */
  readonly wanted: boolean;
}

/** An install transaction. */
export interface InstallFacts {
  readonly folder: string;
  readonly archive: string;
  /** `undefined` if no record can be read. */
  readonly state: InstallStateName | undefined;
  /** The process that wrote the latest record, for display. */
  readonly writer: string | undefined;
  /** Time of that record: ISO 8601. */
  readonly since: string | undefined;
  /** Its writer is running, or may be. */
  readonly live: boolean;
  /** Whether this machine can tell that its writer is running. */
  readonly known: boolean;
  /** Bytes of the largest partial. */
  readonly bytes: number;
  /** Bytes of the whole archive, if known. */
  readonly size: number | undefined;
  /** Time since anything in it last changed. */
  readonly age: number;
  /** The next install can resume it. */
  readonly resumable: boolean;
  readonly rubbish: readonly Rubbish[];
}

export interface Rubbish {
  readonly path: string;
  readonly identity: string;
  readonly kind:
    | 'damaged record'
    | 'record set aside'
    | 'partial of a finished install'
    | 'partial without an heir'
    | 'draft'
    /** It has the name of a partial, but is not a file. */
    | 'partial that is not a file'
    /** It is at the path of the transaction's folder, so that folder cannot be created. */
    | 'in the way';
}

/** A file with the latest signed tree of a checksum database. */
export interface NoteFacts {
  readonly path: string;
  readonly identity: string;
  readonly kind: 'damaged' | 'set aside' | 'misplaced';
  /** A later note is stored, so this one is useless. */
  readonly outlived: boolean;
}

/** A mirror, module proxy or checksum database, and how it answered one small request. */
export interface PlaceAsked {
  /** `official`, `module-proxy https://proxy.golang.org`, or an address without credentials. */
  readonly name: string;
  readonly answer: Answer;
}

export type Answer =
  | { readonly kind: 'good'; readonly ms: number }
  /** It answers, but does not have the requested file. */
  | { readonly kind: 'without'; readonly ms: number; readonly what: string }
  | { readonly kind: 'failed'; readonly ms: number; readonly why: string; readonly hint: string }
  | { readonly kind: 'silent'; readonly ms: number }
  /** The configuration turns it off, so nothing was requested. */
  | { readonly kind: 'off'; readonly why: string };

export interface Asked {
  readonly mirrors: readonly PlaceAsked[];
  /** `undefined` if this configuration never uses it. */
  readonly checksums: (PlaceAsked & { readonly needed: boolean }) | undefined;
  /** The proxies of GOPROXY, if the go command needs them here. */
  readonly proxies: readonly (PlaceAsked & { readonly fallsBack: boolean })[];
  /** The keyword at the end of GOPROXY. */
  readonly proxiesEnd: string | undefined;
}
