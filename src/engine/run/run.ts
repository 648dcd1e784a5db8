import type { Emit } from '../../core/events/event.ts';
import type { Places } from '../../core/platform/places.ts';
import type { Platform } from '../../core/platform/platform.ts';
import type { Archives } from '../../core/ports/archives.ts';
import type { CacheFolders, CacheService, GoCaches } from '../../core/ports/caches.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Digest } from '../../core/ports/digest.ts';
import type { Disk, Room } from '../../core/ports/disk.ts';
import type { Environment } from '../../core/ports/environment.ts';
import type { Exec } from '../../core/ports/exec.ts';
import type { Files } from '../../core/ports/files.ts';
import type { GuardPorts } from '../../core/ports/guard.ts';
import type { Http } from '../../core/ports/http.ts';
import type { Partials } from '../../core/ports/partials.ts';
import type { Records } from '../../core/ports/records.ts';
import type { Signatures } from '../../core/ports/signatures.ts';
import type { SystemFacts } from '../../core/ports/system.ts';
import type { TreeMoves } from '../../core/ports/tree-moves.ts';
import type { Trees } from '../../core/ports/trees.ts';
import type { Writers } from '../../core/ports/writers.ts';
import type { Mirror } from '../../core/sources/mirrors.ts';
import type { Crypto, TreeStore } from '../../core/sumdb/ports.ts';
import type { Release } from '../../core/versions/release-index.ts';

/** What every command works with: the ports, and where it runs. Wired by `main`. */
export interface Run extends Places {
  /** Reports an event; see `EngineEvent`. */
  readonly emit: Emit;
  readonly files: Files;
  readonly exec: Exec;
  readonly clock: Clock;
  readonly env: Environment;
  readonly platform: Platform;
  /** Absolute: the user's home folder. Empty if unknown. */
  readonly home: string;
  /** Loaded when first needed, which a tool-cache hit never does. */
  readonly network: () => Promise<Network>;
  readonly trees: Trees;
  /** Loaded when first needed, as is all that a tool-cache hit does without. */
  readonly records: () => Promise<Records>;
  readonly writers: () => Promise<Writers>;
  readonly partials: () => Promise<Partials>;
  readonly treeMoves: () => Promise<TreeMoves>;
  /** Of the nearest folder that exists; `undefined` if the file system does not report it. */
  readonly room: (path: string) => Promise<Room | undefined>;
  /** What only `doctor` asks of the disk, loaded when first needed. */
  readonly disk: () => Promise<Disk>;
  /** The versions that other actions find in the tool cache: the answer of `@actions/tool-cache`. */
  readonly versionsForActions: (tool: string, arch: string) => Promise<readonly string[]>;
  readonly cacheFolders: () => Promise<CacheFolders>;
  readonly goCaches: () => Promise<GoCaches>;
  readonly cacheService: (milliseconds: number) => Promise<CacheService>;
  /** Called when the installation of the Go that will be active begins, to start what can go on beside it. */
  readonly besideInstall?: (release: string) => void;
  /** Work that continues while Go is activated; the run ends after it. */
  readonly afterwards: (work: Promise<void>) => void;
  /**
   * From now on a signal or the end of `timeout-ms` ends the run cleanly: waiting and the network throw `INTERRUPTED` or
   * `TIMED_OUT`. Before that a signal ends this process as it does any other: a run that only looks things up has
   * nothing to clean up.
   */
  readonly listenForStop: () => Promise<void>;
  /** Throws `INTERRUPTED` or `TIMED_OUT` if the run is to end. */
  readonly throwIfStopped: () => void;
  /**
   * Does work for all users of the machine: what it makes can be read by everybody, whatever the umask. What is this
   * user's own (start-up files, dotenv, GOPATH) is never made within.
   */
  readonly withSharedModes: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** The user's own umask lets everybody read, so that what is the user's own comes out the same within. */
  readonly modesAreShared: () => Promise<boolean>;
  readonly digest: (also?: 'sha512') => Promise<Digest>;
  /** What the client of the checksum database needs, loaded when first needed. */
  readonly sumdb: () => Promise<SumdbPorts>;
  readonly signatures: () => Promise<Signatures>;
  readonly goSettings: () => Promise<GoSettings>;
  readonly machine: () => Promise<Machine>;
  /** What look-ups for several versions share. */
  readonly shared?: SharedLookups;
  /** Others are installed at the same time, by this process. */
  readonly sideBySide?: boolean;
  /** Where GitHub's hosted Windows machines have their faster drive. */
  readonly fasterDrive: FasterDrive | undefined;
  /** Replaces secrets in text that other users can read, as in all that is shown. */
  readonly redact: (text: string) => string;
  /** `setup-go-tarball 1.0.0` */
  readonly program: string;
}

export interface Machine {
  /** How many threads run at the same time. */
  readonly cores: number;
  /** Bytes that this process can still take, by the limit of a container too. */
  readonly memory: number;
  /** What only `doctor` asks. */
  system(): Promise<SystemFacts>;
}

export interface SharedLookups {
  /** Indexes that were read, by what they are called here. */
  readonly indexes: Map<string, Promise<readonly Release[] | undefined>>;
  /** Mirrors that did not answer: they are tried last. */
  readonly unreachable: Set<Mirror>;
}

export interface Network {
  readonly http: Http;
  readonly archives: Archives;
  readonly guard: () => Promise<GuardPorts>;
}

/** Trees are stored below `actual`, with a link to each in the tool cache, where other programs look for them. */
export interface FasterDrive {
  readonly actual: string;
}

export interface SumdbPorts {
  readonly crypto: Crypto;
  /** The kept tree of the database of this name. */
  readonly treeStore: (name: string) => TreeStore;
}

/** The effective values of the go command's settings, read without a go command. Empty if Go's default applies. */
export interface GoSettings {
  readonly GOPROXY: string;
  readonly GOSUMDB: string;
  /** The file that `go env -w` writes; `undefined` if there is none. */
  readonly file: string | undefined;
  /** All that `go env -w` has written. */
  readonly written: Readonly<Record<string, string>>;
}
