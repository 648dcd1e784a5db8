import { existsSync } from 'node:fs';
import { version as kernelVersion, machine } from 'node:os';
import { goEnvFile, parseGoEnvFile } from '../core/activate/go-env-file.ts';
import type { TimedEvent } from '../core/events/event.ts';
import type { Inputs } from '../core/inputs/inputs.ts';
import type { Places } from '../core/platform/places.ts';
import { toPlatform } from '../core/platform/platform.ts';
import type { Environment } from '../core/ports/environment.ts';
import type { Files } from '../core/ports/files.ts';
import type { Writers } from '../core/ports/writers.ts';
import { Problem } from '../core/problem/problem.ts';
import type { FasterDrive, GoSettings, Network, Run } from '../engine/run/run.ts';
import { createFiles } from '../io/fs/files.ts';
import { clock } from '../io/process/clock.ts';
import { exec } from '../io/process/exec.ts';
import type { LazyPorts } from './lazy-ports.ts';

export interface Session extends AsyncDisposable {
  readonly run: Run;
}

export interface Surroundings {
  readonly listen: (event: TimedEvent) => void;
  /** Keeps a secret that was found on the way out of everything that is shown. */
  readonly mask: (secret: string) => void;
  /** What is written for others to read passes it, as all that is shown. */
  readonly redact: (text: string) => string;
  readonly inputs: Inputs;
  readonly env: Environment;
  /** Empty if unknown. */
  readonly homedir: string;
  readonly places: Places;
  readonly program: string;
}

/** Fills the ports. Modules that a tool-cache hit does not need are loaded on first use. */
export function createRun(surroundings: Surroundings): Session {
  const { inputs, env, homedir, places, program, mask, redact } = surroundings;
  const { toolCache } = places;
  const files = createFiles();
  let settings: Promise<GoSettings> | undefined;
  let writers: Promise<Writers> | undefined;
  const stop = new AbortController();
  let listening: Promise<{ close(): void }> | undefined;
  const tidying: Promise<{ readonly error: unknown } | undefined>[] = [];
  let lazy: Promise<LazyPorts> | undefined;
  const ports = () =>
    (lazy ??= import('./lazy-ports.ts').then(({ createLazyPorts }) =>
      createLazyPorts({ toolCache, signal: stop.signal }),
    ));
  let network: Promise<Network & { close(): Promise<void> }> | undefined;
  const run: Run = {
    emit: (event) => surroundings.listen({ ...event, time: clock.now() }),
    files,
    exec,
    clock: {
      ...clock,
      sleep: async (milliseconds) =>
        (await import('../io/process/stop.ts')).sleepUnlessStopped(milliseconds, stop.signal),
    },
    env,
    platform: toPlatform(
      {
        nodePlatform: process.platform,
        nodeArch: process.arch,
        machine: machine(),
        kernelVersion: kernelVersion(),
      },
      inputs.architecture,
    ),
    ...places,
    home: homedir,
    network: () =>
      (network ??= import('./network.ts').then(({ openNetwork }) =>
        openNetwork({ run, inputs, mask, signal: stop.signal }),
      )),
    records: async () => (await ports()).records(),
    writers: () => (writers ??= import('../io/fs/writers.ts').then(({ createWriters }) => createWriters())),
    partials: async () => (await ports()).partials(),
    treeMoves: async () => (await ports()).treeMoves(),
    room: async (path) => (await import('../io/fs/room.ts')).room(path),
    disk: async () => (await ports()).disk(),
    versionsForActions: async (tool, arch) => (await ports()).versionsForActions(tool, arch),
    cacheFolders: async () => (await ports()).cacheFolders(),
    goCaches: async () => (await ports()).goCaches(),
    cacheService: async (milliseconds) => (await ports()).cacheService(milliseconds),
    afterwards(work) {
      const settled = work.then(
        () => undefined,
        (error: unknown) => ({ error }),
      );
      tidying.push(settled);
    },
    async listenForStop() {
      listening ??= import('../io/process/stop.ts').then(({ listenForStop }) =>
        listenForStop(inputs.timeout, stop),
      );
      await listening;
    },
    modesAreShared: async () => (await import('../io/process/shared-modes.ts')).modesAreShared(),
    withSharedModes: async (work) => (await import('../io/process/shared-modes.ts')).withSharedModes(work),
    throwIfStopped: () => stop.signal.throwIfAborted(),
    trees: {
      hashTree: async (root) => (await ports()).trees.hashTree(root),
      modesOf: async (root) => (await ports()).trees.modesOf(root),
      setModes: async (root, modes) => (await ports()).trees.setModes(root, modes),
      sizeOf: async (root) => (await ports()).trees.sizeOf(root),
    },
    async digest(also) {
      const { createDigest } = await import('../io/crypto/digest.ts');
      return createDigest(also);
    },
    sumdb: async () => (await ports()).sumdb(),
    signatures: async () => (await ports()).signatures(),
    goSettings: () =>
      (settings ??= readGoSettings(files, {
        env,
        homedir,
        goproxy: inputs.goproxy,
        warn: (message) => run.emit({ kind: 'remark', level: 'warning', message }),
      })),
    machine: async () => (await ports()).machine(),
    fasterDrive: fasterDrive(env, toolCache),
    redact,
    program,
  };
  return {
    run,
    async [Symbol.asyncDispose]() {
      const failed = (await Promise.all(tidying)).find((outcome) => outcome !== undefined);
      await (await network?.catch(() => undefined))?.close(); // who asked for it has the error
      (await listening)?.close();
      if (failed !== undefined) throw failed.error;
    },
  };
}

/** In the go command's order: the input, then the environment, then the file of `go env -w`. */
async function readGoSettings(
  files: Files,
  given: {
    readonly env: Environment;
    readonly homedir: string;
    readonly goproxy: string;
    readonly warn: (message: string) => void;
  },
): Promise<GoSettings> {
  const { env, homedir, goproxy, warn } = given;
  const file = goEnvFile({ env, nodePlatform: process.platform, homedir });
  const written = file === undefined ? {} : parseGoEnvFile(await readGoEnv(files, file, warn));
  return {
    GOPROXY: goproxy || env['GOPROXY'] || written['GOPROXY'] || '',
    GOSUMDB: env['GOSUMDB'] || written['GOSUMDB'] || '',
    file,
    written,
  };
}

/**
 * What is no file, or may not be read by this user, is nothing to the go command: it builds, and only `go env -w` fails. A
 * pipe is not read, since it may never end.
 */
async function readGoEnv(files: Files, file: string, warn: (message: string) => void): Promise<string> {
  try {
    const kind = await files.kind(file);
    if (kind === 'folder')
      warn(
        `GOENV names "${file}", which is a folder: go ignores it, and go env -w fails. Name a file, or off.`,
      );
    return kind === 'file' ? ((await files.readText(file)) ?? '') : '';
  } catch (error) {
    if (error instanceof Problem && error.code === 'PERMISSION_DENIED') return '';
    throw error;
  }
}

/** Some of GitHub's hosted Windows machines have a drive D: that is faster than C:, which has the tool cache. */
function fasterDrive(env: Environment, toolCache: string): FasterDrive | undefined {
  const hosted = process.platform === 'win32' && env['RUNNER_ENVIRONMENT'] === 'github-hosted';
  if (!hosted || !/^c:/i.test(toolCache) || !existsSync('D:\\')) return undefined;
  return { actual: toolCache.replace(/^c:/i, 'D:') };
}
