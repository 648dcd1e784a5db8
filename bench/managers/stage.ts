import { existsSync, mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { removeVersion } from './cold.ts';
import { type Contender, goOf } from './contender.ts';
import { createHome, type Home, removeAll } from './home.ts';
import { type DownloadServer, startDownloadServer } from './server-process.ts';

export interface Releases {
  /** The release that is installed and measured: `1.26.8`. */
  readonly first: string;
  /** The release to switch to and back from. */
  readonly second: string;
}

export interface Stage extends AsyncDisposable {
  readonly server: DownloadServer;
  readonly homes: readonly Home[];
  /** Versions, by contender. */
  readonly contenders: Readonly<Record<string, string>>;
  /** Who cannot take part, and why. */
  readonly missing: Readonly<Record<string, string>>;
}

export interface StageOptions {
  /** It is made, and removed at the end. */
  readonly parent: string;
  /** What the server has, the archive of the first release first. */
  readonly files: readonly string[];
  readonly releases: Releases;
  /** Whether the first release stays installed. */
  readonly keep: boolean;
}

/** Starts the server and installs both releases by each contender; who cannot do it here takes no part. */
export async function openStage(contenders: readonly Contender[], options: StageOptions): Promise<Stage> {
  const { parent, files, releases, keep } = options;
  mkdirSync(parent);
  const server = await startDownloadServer(parent, files);
  const missing: Record<string, string> = {};
  const homes = contenders.flatMap((contender) => {
    const reason = absence(contender);
    const home = createHome(contender, parent, server);
    if (reason === '' && installsBoth(home, releases)) {
      if (!keep) removeVersion(home, releases.first);
      return [home];
    }
    missing[contender.name] = reason || 'it does not work here';
    removeAll(home.folder);
    return [];
  });
  const versions = homes.map((home) => [home.contender.name, identify(home)]);
  return {
    server,
    homes,
    contenders: Object.fromEntries(versions),
    missing,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      removeAll(parent);
    },
  };
}

function absence({ needs }: Contender): string {
  const absent = needs.filter((file) => !existsSync(file)).map((file) => basename(file));
  return absent.length === 0 ? '' : `there is no ${absent.join(', no ')}`;
}

/** And the first one is in use. */
function installsBoth({ contender, run }: Home, { first, second }: Releases): boolean {
  const [way] = contender.switches;
  const scripts = [
    contender.before ?? ':',
    contender.install(first),
    contender.install(second),
    contender.settle ?? `${contender.activate}; ${way?.to(first) ?? ':'}`,
    `${contender.activate}; ${goOf(contender, first)} version | grep -qF 'go version go${first} '`,
  ];
  return scripts.every((script) => {
    const { code, output } = run(script);
    if (code !== 0) console.error(`${contender.name}: ${script}\n${output}`);
    return code === 0;
  });
}

/** Only the number, where a program prints a sentence. */
function identify({ contender, run }: Home): string {
  if (contender.identify === undefined) return '–';
  const lines = run(contender.identify).output.trim().split('\n');
  return lines.map((line) => line.replace(/^.*\bversion (?:is )?(?=\S)/i, '')).join(', ');
}
