import type { Emit } from '../../core/events/event.ts';
import type { Places } from '../../core/platform/places.ts';
import type { Platform } from '../../core/platform/platform.ts';
import type { Archives } from '../../core/ports/archives.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Digest } from '../../core/ports/digest.ts';
import type { Disk, Room } from '../../core/ports/disk.ts';
import type { Environment } from '../../core/ports/environment.ts';
import type { Exec } from '../../core/ports/exec.ts';
import type { Files } from '../../core/ports/files.ts';
import type { Http } from '../../core/ports/http.ts';
import type { Partials } from '../../core/ports/partials.ts';
import type { Records } from '../../core/ports/records.ts';
import type { TreeMoves } from '../../core/ports/tree-moves.ts';
import type { Trees } from '../../core/ports/trees.ts';
import type { Writers } from '../../core/ports/writers.ts';
import type { Crypto, TreeStore } from '../../core/sumdb/ports.ts';

/** What every verb works with: the ports, and where it runs. Wired by `main`. */
export interface Run extends Places {
  /** Says what happens; see `EngineEvent`. */
  readonly emit: Emit;
  readonly files: Files;
  readonly exec: Exec;
  readonly clock: Clock;
  readonly env: Environment;
  readonly platform: Platform;
  /** Absolute: the user's home folder. Empty where unknown. */
  readonly home: string;
  /** Loaded when first needed, which a tool-cache hit never does. */
  readonly network: () => Promise<Network>;
  readonly trees: Trees;
  /** Loaded when first needed, as is all that a tool-cache hit does without. */
  readonly records: () => Promise<Records>;
  readonly writers: () => Promise<Writers>;
  readonly partials: () => Promise<Partials>;
  readonly treeMoves: () => Promise<TreeMoves>;
  /** Of the nearest folder that exists; `undefined` if the file system does not tell. */
  readonly room: (path: string) => Promise<Room | undefined>;
  /** What only `doctor` asks of the disk, loaded when first needed. */
  readonly disk: () => Promise<Disk>;
  /** Work that goes on while Go is made usable; the session ends after it. */
  readonly afterwards: (work: Promise<void>) => void;
  /**
   * From now on a signal and the end of `timeout-ms` end the run in good order: waiting and the network throw
   * `INTERRUPTED` or `TIMED_OUT`. Before that a signal ends this process as it does any other: who only looks things up
   * has nothing to put in order.
   */
  readonly listenForStop: () => Promise<void>;
  /** Throws `INTERRUPTED` or `TIMED_OUT` if the run is to end. */
  readonly throwIfStopped: () => void;
  /**
   * Does work for all users of the machine: what it makes can be read by everybody, whatever the umask. What is this
   * user's own (start-up files, dotenv, GOPATH) is never made within.
   */
  readonly withSharedModes: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly digest: () => Promise<Digest>;
  /** What the client of the checksum database needs, loaded when first needed. */
  readonly sumdb: () => Promise<SumdbPorts>;
  readonly goSettings: () => Promise<GoSettings>;
  /** Where GitHub's hosted Windows machines have their faster drive. */
  readonly fasterDrive: FasterDrive | undefined;
  /** `setup-go-tarball 1.0.0` */
  readonly program: string;
}

export interface Network {
  readonly http: Http;
  readonly archives: Archives;
}

/** Trees go below `actual`, and a link to each stands below the tool cache, where everyone looks. */
export interface FasterDrive {
  readonly actual: string;
}

export interface SumdbPorts {
  readonly crypto: Crypto;
  /** The kept tree of the database of this name. */
  readonly treeStore: (name: string) => TreeStore;
}

/** The effective values of the go command's settings, read without a go command. Empty where Go's default holds. */
export interface GoSettings {
  readonly GOPROXY: string;
  readonly GOSUMDB: string;
  /** All that `go env -w` has written. */
  readonly written: Readonly<Record<string, string>>;
}
