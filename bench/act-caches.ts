import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real cache service on loopback, with what jobs have saved so far in a folder. */
export interface CacheService extends AsyncDisposable {
  /** ACTIONS_CACHE_URL. */
  readonly url: string;
}

const version = 'v0.2.89';
/** The program is kept between runs: compiling takes about a minute. */
const kept = join(tmpdir(), 'setup-go-tarball-genuine');

/** act's own cache server, without act: it would run for one workflow, and a job here is less than that. */
const source = `package main

import (
	"fmt"
	"io"
	"os"

	"github.com/nektos/act/pkg/artifactcache"
)

func main() {
	handler, err := artifactcache.StartHandler(os.Args[1], "", "127.0.0.1", 0, nil)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(handler.ExternalURL())
	io.Copy(io.Discard, os.Stdin)
	handler.Close()
}
`;

/** Compiles it with the Go on PATH, if that has not been done. Returns the path of the program. */
export function buildCacheServer(): string {
  const program = join(kept, `bin/act-caches-${version}`);
  if (existsSync(program)) return program;
  mkdirSync(join(kept, 'bin'), { recursive: true });
  const work = mkdtempSync(join(kept, 'act-caches-'));
  try {
    writeFileSync(join(work, 'main.go'), source);
    writeFileSync(
      join(work, 'go.mod'),
      `module caches\n\ngo 1.25.0\n\nrequire github.com/nektos/act ${version}\n`,
    );
    const env = { ...process.env, GOFLAGS: '-mod=mod' };
    execFileSync('go', ['build', '-o', 'program', '.'], { cwd: work, env, stdio: 'inherit' });
    renameSync(join(work, 'program'), program);
    return program;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Serves what is in the folder, and saves into it. */
export async function serveCaches(program: string, folder: string): Promise<CacheService> {
  const child: ChildProcess = spawn(program, [folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const [address] = await once(child.stdout ?? child, 'data');
  return {
    url: `${String(address).trim()}/`,
    async [Symbol.asyncDispose]() {
      child.stdin?.end();
      await exited;
    },
  };
}

/** Bytes of the archives in that folder. */
export function storedBytes(folder: string): number {
  const archives = readdirSync(join(folder, 'cache'), { recursive: true, withFileTypes: true });
  return archives
    .filter((entry) => entry.isFile())
    .reduce((bytes, { parentPath, name }) => bytes + statSync(join(parentPath, name)).size, 0);
}
