/** A module proxy in a folder, for the go command: the Go vulnerability database, and the releases of Go. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zip } from './archive-builder.ts';

export const whyNoGo = spawnSync('go', ['version']).status === 0 ? '' : 'there is no go command';

/** By the name of the file in `data/osv`: an entry, or the text of the file. */
export type Entries = Readonly<Record<string, unknown>>;

export interface Vulndb extends Disposable {
  readonly folder: string;
  /** What the go command needs to use the proxy, and nothing else. */
  readonly env: Readonly<Record<string, string>>;
  publish(version: string, entries: Entries): void;
  /** `go1.27.4` */
  release(...releases: readonly string[]): void;
}

const vulndb = 'golang.org/x/vulndb';
const toolchain = 'golang.org/toolchain';

export function createVulndb(): Vulndb {
  const folder = mkdtempSync(join(tmpdir(), 'vulndb-'));
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GOPATH: join(folder, 'go'),
    GOPROXY: pathToFileURL(join(folder, 'proxy')).href,
    GOSUMDB: 'off',
    GOTOOLCHAIN: 'local',
  };
  const write = (path: string, content: string | Buffer) => {
    const file = join(folder, 'proxy', path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, content);
  };
  return {
    folder,
    env,
    publish(version, entries) {
      write(`${vulndb}/@v/list`, `${version}\n`);
      write(`${vulndb}/@v/${version}.info`, JSON.stringify({ Version: version, Time: timeOf(version) }));
      write(`${vulndb}/@v/${version}.mod`, `module ${vulndb}\n`);
      write(`${vulndb}/@v/${version}.zip`, moduleOf(version, entries));
    },
    release(...releases) {
      const versions = releases.map((release) => `v0.0.1-${release}.linux-amd64`);
      write(`${toolchain}/@v/list`, versions.map((each) => `${each}\n`).join(''));
      // The go command reads those of the newest, to see which versions are retracted.
      for (const each of versions) {
        write(
          `${toolchain}/@v/${each}.info`,
          JSON.stringify({ Version: each, Time: '2026-01-01T00:00:00Z' }),
        );
        write(`${toolchain}/@v/${each}.mod`, `module ${toolchain}\n`);
      }
    },
    [Symbol.dispose]() {
      // The go command makes the files of its cache read-only.
      execFileSync('go', ['clean', '-modcache'], { env });
      rmSync(folder, { recursive: true });
    },
  };
}

/** An entry about Go itself. The parts that the product does not read are left out. */
export function osv(id: string, affected: readonly unknown[], more: object = {}): unknown {
  return { schema_version: '1.3.1', id, aliases: [id.replace('GO-', 'CVE-')], affected, ...more };
}

/** `versions` are those of its events: introduced and fixed in turn. */
export function affectedPart(name: string, versions: readonly string[], imports?: readonly unknown[]) {
  const events = versions.map((version, index) => ({ [index % 2 === 0 ? 'introduced' : 'fixed']: version }));
  return {
    package: { name, ecosystem: 'Go' },
    ranges: [{ type: 'SEMVER', events }],
    ...(imports && { ecosystem_specific: { imports } }),
  };
}

function moduleOf(version: string, entries: Entries): Buffer {
  const files = Object.entries(entries).map(([name, entry]) => ({
    name: `data/osv/${name}`,
    content: typeof entry === 'string' ? entry : JSON.stringify(entry),
  }));
  const all = [{ name: 'go.mod', content: `module ${vulndb}\n` }, ...files];
  return zip(
    all.map(({ name, content }) => ({ name: `${vulndb}@${version}/${name}`, content: Buffer.from(content) })),
  );
}

/** `v0.0.0-20261105234957-e22db6528018` */
function timeOf(version: string): string {
  return version.replace(/^.*-(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)-.*$/, '$1-$2-$3T$4:$5:$6Z');
}
