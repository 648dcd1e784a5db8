/** Tools to install with the real go command, from a module proxy that is a folder. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type GoModule, moduleOfFiles } from './module-proxy.ts';
import type { Place } from './product.ts';

/** The module of all tools here; `cmd/hello` prints its version, `cmd/go` is a trap, `cmd/broken` does not compile. */
export const toolModule = 'tool.test/x/tools';

export interface ToolProxy {
  /** The environment of a go command that knows only this proxy. */
  readonly env: Readonly<Record<string, string>>;
  /** The lines of a go.sum that names this version. */
  sums(version: string): string;
}

/** The latest is the last. */
export function createToolProxy(place: Place, versions: readonly string[]): ToolProxy {
  const root = join(place.root, 'proxy');
  const modules = new Map(versions.map((version) => [version, toolAt(version)]));
  const folder = join(root, toolModule, '@v');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'list'), versions.map((version) => `${version}\n`).join(''));
  for (const [version, { bytes }] of modules) {
    const info = JSON.stringify({ Version: version, Time: '2026-01-01T00:00:00Z' });
    writeFileSync(join(folder, `${version}.info`), info);
    writeFileSync(join(folder, `${version}.mod`), goMod);
    writeFileSync(join(folder, `${version}.zip`), bytes);
  }
  return {
    env: { GOPROXY: pathToFileURL(root).href, GOSUMDB: 'off', GOFLAGS: '-modcacherw' },
    sums: (version) =>
      `${toolModule} ${version} ${modules.get(version)?.h1}\n${toolModule} ${version}/go.mod ${goModHash}\n`,
  };
}

const goMod = `module ${toolModule}\n\ngo 1.21\n`;
const goModHash = `h1:${sha256(`${sha256(goMod, 'hex')}  go.mod\n`, 'base64')}`;

function toolAt(version: string): GoModule {
  const program = (text: string) => `package main\n\nfunc main() { print("${text}\\n") }\n`;
  return moduleOfFiles(toolModule, version, {
    'go.mod': goMod,
    'cmd/hello/main.go': program(`hello ${version}`),
    'cmd/go/main.go': program('not go'),
    'cmd/broken/main.go': 'package main\n\nfunc main() { nothing() }\n',
  });
}

function sha256(text: string, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(text).digest(encoding);
}
