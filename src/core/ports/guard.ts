import type { Http } from './http.ts';

/** What a guard needs of the system, loaded only if there is one. */
export interface GuardPorts {
  /** Listens on a loopback address. Throws `GUARD_FAILED` if it cannot. */
  listen(address: ListenAddress, service: GuardService): Promise<Listening>;
  /** One POST to a guard on this machine. Resolves to what it says. Throws `MIRROR_UNREACHABLE` if nobody answers. */
  post(url: string): Promise<string>;
  /** Requests to upstreams, with the credentials of the go command and the input token. */
  readonly upstreams: Http;
  /** Files for what is too large to be kept in memory until it is whole. */
  readonly spool: Spool;
  /** Redis. Resolves at once: it may be down. */
  openSharedCache(address: string): Promise<SharedCache>;
  /** 32 hex digits that nobody can guess. */
  secret(): string;
  /** 64 hex digits. */
  sha256(bytes: Uint8Array): string;
  /** What is wrong with the contents of a zip, as a clause; `undefined` if every entry has its checksum. */
  zipFault(path: string): Promise<string | undefined>;
  /** Starts this program anew, so that it outlives this process; its output goes to a file. */
  startDetached(command: readonly string[], given: DetachedOptions): Promise<{ readonly pid: number }>;
  /** The process that runs this job: when it is gone, so is the job. `undefined` if there is none to be seen. */
  jobProcess(): Promise<ProcessMark | undefined>;
  isRunning(mark: ProcessMark): boolean;
  /** Looks every so many milliseconds until there is something to see. */
  watch(milliseconds: number, look: () => boolean): { readonly seen: Promise<void>; stop(): void };
  /** Resolves at the first signal that asks this process to end. */
  untilSignal(): Promise<string>;
  /** Of this process. */
  readonly pid: number;
  /** Keeps a secret out of all that is shown. */
  readonly mask: (secret: string) => void;
}

export interface ListenAddress {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
}

export interface Listening {
  readonly port: number;
  /** Answers what was begun, for a moment, and closes all connections. */
  close(): Promise<void>;
}

export interface GuardService {
  /** A whole response to a GET, head and body, if it is at hand. */
  hit(target: string): Uint8Array | undefined;
  answer(method: string, target: string): Promise<GuardAnswer>;
}

export interface GuardAnswer {
  readonly status: number;
  /** Names in lower case, without those of the connection and the length. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: GuardBody;
  /** Head and body as they go over the wire, if they were made already. */
  readonly whole?: Uint8Array | undefined;
  /** Says that the body was sent, or is not wanted any more. */
  release(): void;
}

export type GuardBody =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'file'; readonly path: string; readonly size: number };

export interface Spool {
  create(): Promise<SpoolFile>;
  /** Removes all of them. */
  close(): Promise<void>;
}

export interface SpoolFile {
  readonly path: string;
  append(bytes: Uint8Array): Promise<void>;
  /** Back to no bytes. */
  restart(): Promise<void>;
  read(start: number, length: number): Promise<Uint8Array>;
  /** No more is written. */
  finish(): Promise<void>;
  remove(): Promise<void>;
}

/** All throw an error if Redis does not do it. */
export interface SharedCache {
  /** Whether it is connected now. */
  readonly ready: () => boolean;
  get(key: string): Promise<Uint8Array | undefined>;
  set(key: string, bytes: Uint8Array, seconds: number): Promise<void>;
  /** Sets bits of a string. */
  setBits(key: string, bits: readonly number[]): Promise<void>;
  /** Resolves when it is connected for the first time. */
  connected(): Promise<void>;
  close(): void;
}

export interface DetachedOptions {
  readonly env: Readonly<Record<string, string>>;
  /** For its output. */
  readonly log: string;
}

/** A process, and when it was started, so that another one with its number is not taken for it. */
export interface ProcessMark {
  readonly pid: number;
  /** Empty if the system does not say. */
  readonly started: string;
}
