import type { Remark } from '../activate/remark.ts';
import type { Capabilities } from '../ports/disk.ts';
import type { SystemFacts } from '../ports/system.ts';

/** What `doctor` knows about the environment of the go command on PATH. */
export interface EnvironmentFacts {
  /** `undefined` if there is none. */
  readonly go: GoFacts | undefined;
  /** Each GOROOT that is set, unless it is the root of that go. */
  readonly roots: readonly RootFacts[];
  /** `undefined` if there is no go, or it does not work. */
  readonly judged: JudgedFacts | undefined;
  /** `undefined` without a go.sum. */
  readonly modules: ModuleFacts | undefined;
}

export interface GoFacts {
  /** As PATH has it. */
  readonly path: string;
  /** What it says itself, asked without the user's settings; empty if it does not work. */
  readonly root: string;
  readonly release: string;
  /** Why it is broken, as a clause; `undefined` if nothing is wrong. */
  readonly broken: string | undefined;
}

export interface RootFacts extends Setting {
  /** `go1.22.12`; `undefined` if there is no Go. */
  readonly release: string | undefined;
}

/** A variable that is set by the environment or, if there is a file, by `go env -w`. */
export interface Setting {
  readonly name: string;
  readonly value: string;
  /** Written by `go env -w`. */
  readonly file: string | undefined;
}

/** What the set-up of that go would say. */
export interface JudgedFacts {
  readonly remarks: readonly Remark[];
  readonly refused:
    | {
        /** No go command works, rather than another one than that. */
        readonly fails: boolean;
        readonly message: string;
        readonly hint: string;
        /** If `go env -w` has written it. */
        readonly setting: Setting | undefined;
      }
    | undefined;
}

/** What `go mod verify` says about the modules of the project. */
export interface ModuleFacts {
  /** Of the project. */
  readonly gomod: string;
  /** The module cache. */
  readonly folder: string;
  /** Its lines about modules that have been modified. */
  readonly damaged: readonly string[];
  /** Why nothing could be verified. */
  readonly unchecked: string | undefined;
}

/** What was tried out in the tool cache and on the system. */
export interface CapabilityFacts {
  /** Where it was tried: the tool cache, or the nearest folder above it that exists. */
  readonly folder: string;
  /** `undefined` if this user cannot make anything there. */
  readonly disk: Capabilities | undefined;
  readonly inodes: number | undefined;
  readonly system: SystemFacts;
}
