import type { Environment } from '../../core/activate/environment.ts';
import type { Places } from '../../core/platform/places.ts';
import type { Platform } from '../../core/platform/platform.ts';
import type {
  Archives,
  Clock,
  Digest,
  Disk,
  Exec,
  Files,
  Http,
  Journal,
  Log,
  Trees,
} from '../../core/ports/ports.ts';
import type { Crypto, TreeStore } from '../../core/sumdb/ports.ts';

/** What every verb works with: the ports, and where it runs. Wired by `main`. */
export interface Run extends Places {
  readonly log: Log;
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
  /** What install transactions need, loaded when first needed. */
  readonly journal: () => Promise<Journal>;
  /** What only `doctor` asks of the disk, loaded when first needed. */
  readonly disk: () => Promise<Disk>;
  /** Work that goes on while Go is made usable; the session ends after it. */
  readonly afterwards: (work: Promise<void>) => void;
  /** Throws `INTERRUPTED` or `TIMED_OUT` where the run is to end. Waiting and the network do so by themselves. */
  readonly throwIfStopped: () => void;
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
