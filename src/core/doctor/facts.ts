import type { InstallDirFacts } from '../install-dir/install-dir.ts';
import type { PathFacts } from '../ports/disk.ts';
import type { WrongMode } from '../tool-cache/tree-modes.ts';
import type { InstallStateName } from '../transaction/install-machine.ts';
import type { TrustLevel } from '../trust/trust.ts';

/** What `doctor` has seen, before anybody judges it. Times are milliseconds. */
export interface Facts {
  readonly places: readonly PlaceFacts[];
  readonly trees: readonly TreeFacts[];
  readonly strays: readonly StrayFacts[];
  readonly installs: readonly InstallFacts[];
  readonly notes: readonly NoteFacts[];
  /** `undefined` where `install-dir` is not given, or may not be looked at. */
  readonly outside: OutsideFacts | undefined;
  /** What could not be looked at, and the reason. */
  readonly unreadable: readonly { readonly path: string; readonly why: string }[];
}

/** A folder that installs need. */
export interface PlaceFacts {
  readonly path: string;
  readonly role: PlaceRole;
  /** What is there itself; `undefined` where nothing is. */
  readonly is: PathFacts | undefined;
  /** Why this user cannot write there; `undefined` where that works. */
  readonly denied: string | undefined;
  /** Bytes. `undefined` where nobody asked. */
  readonly room: { readonly free: number; readonly needed: number } | undefined;
}

export type PlaceRole = 'tool cache' | 'tool' | 'version' | 'state' | 'checkpoints';

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
}

export interface TreeFacts {
  readonly place: TreePlace;
  readonly marked: boolean;
  /** What is at the root itself; `undefined` where nothing is. */
  readonly is: PathFacts | undefined;
  /** What it lacks or says wrongly, a clause; `undefined` where nothing is wrong at first sight. */
  readonly defect: string | undefined;
  readonly receipt: ReceiptFacts;
  readonly manifest: boolean;
  /** Lengths of all files together, in bytes: now, and by the receipt. `undefined` where nobody wrote that down. */
  readonly size: { readonly is: number; readonly was: number } | undefined;
  /** Files that the manifest names and that are not there, or empty and should not be. */
  readonly missing: readonly string[];
  /** What has other modes than it was published with; around the tree by paths such as `../x64.complete`. */
  readonly modes: readonly WrongMode[];
  /** Who installs or removes something there just now, for people. */
  readonly busy: string | undefined;
  /** Something in it has changed so lately that another program may be putting it there. */
  readonly fresh: boolean;
}

export type ReceiptFacts =
  | { readonly kind: 'none' }
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong'; readonly why: string; readonly identity: string };

/** The folder `install-dir`, which lies outside the tool cache. */
export interface OutsideFacts {
  /** As it was named, absolute. */
  readonly path: string;
  /** Where that leads to, over links. */
  readonly real: string;
  /** What is at `path` itself. */
  readonly is: PathFacts | undefined;
  /** What `setup` goes by before it puts a tree there. */
  readonly there: InstallDirFacts;
  /** The input `replace`. */
  readonly replace: boolean;
  /** The Go that is there, whole or not; `undefined` where its VERSION says none. */
  readonly tree: OutsideTree | undefined;
  /** `setup` takes it for a whole one for this platform. */
  readonly accepted: boolean;
  /** As of a tree in the tool cache. */
  readonly defect: string | undefined;
  readonly receipt: ReceiptFacts & { readonly path: string };
  readonly size: TreeFacts['size'];
  readonly missing: readonly string[];
  readonly modes: readonly WrongMode[];
  /** Who installs there just now, for people. */
  readonly busy: string | undefined;
  /** Why this user cannot write in the folder around it; `undefined` where that works. */
  readonly denied: string | undefined;
  /** Trees that were there, beside it since an install was cut off. */
  readonly cutOff: readonly CutOff[];
  /** The name that a Go of somebody else's is kept under. */
  readonly old: string;
}

export interface OutsideTree {
  /** `go1.22.12` */
  readonly release: string;
  /** `linux-amd64`; `undefined` where nothing but its receipt would tell. */
  readonly platform: string | undefined;
  readonly trust: TrustLevel | undefined;
  readonly mirror: string | undefined;
}

export interface CutOff {
  readonly path: string;
  readonly identity: string;
  /** For people. */
  readonly writer: string;
  /** A receipt of ours lies in it. */
  readonly ours: boolean;
}

/** What installs leave behind beside the trees. */
export interface StrayFacts {
  readonly path: string;
  readonly identity: string;
  /** For people: `process 4711`; `undefined` where its name does not tell. */
  readonly writer: string | undefined;
  /** Somebody may still want it. */
  readonly wanted: boolean;
}

/** A transaction: one archive on its way into the tool cache. */
export interface InstallFacts {
  readonly folder: string;
  readonly archive: string;
  /** `undefined` where no record can be read. */
  readonly state: InstallStateName | undefined;
  /** Who wrote the latest record, for people. */
  readonly writer: string | undefined;
  /** Of that record: ISO 8601. */
  readonly since: string | undefined;
  /** A writer is at it, or may be. */
  readonly live: boolean;
  /** Whether that can be known here. */
  readonly known: boolean;
  /** Of the largest partial. */
  readonly bytes: number;
  /** Of the whole archive, where known. */
  readonly size: number | undefined;
  /** Since anything in it was touched. */
  readonly age: number;
  /** The next install goes on from what is there. */
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
    /** It has the name of a partial, and is none. */
    | 'partial that is no file'
    /** It lies where the transaction's folder has to be: whoever makes that fails. */
    | 'in the way';
}

/** What is kept of a checksum database: its signed tree seen last. */
export interface NoteFacts {
  readonly path: string;
  readonly identity: string;
  readonly kind: 'damaged' | 'set aside' | 'misplaced';
  /** A later note is kept, so nobody needs this one. */
  readonly outlived: boolean;
}

/** A place that Go, or what vouches for it, comes from, and how it answered one small request. */
export interface PlaceAsked {
  /** `official`, `module-proxy https://proxy.golang.org`, or an address without credentials. */
  readonly name: string;
  readonly answer: Answer;
}

export type Answer =
  | { readonly kind: 'good'; readonly ms: number }
  /** It answers, but does not have what was asked for. */
  | { readonly kind: 'without'; readonly ms: number; readonly what: string }
  | { readonly kind: 'failed'; readonly ms: number; readonly why: string; readonly hint: string }
  | { readonly kind: 'silent'; readonly ms: number }
  /** By a word of the configuration there is nothing to ask. */
  | { readonly kind: 'off'; readonly why: string };

export interface Asked {
  readonly mirrors: readonly PlaceAsked[];
  /** `undefined` where nothing would ask it. */
  readonly checksums: (PlaceAsked & { readonly needed: boolean }) | undefined;
}
