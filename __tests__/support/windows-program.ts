import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program for Windows, of this Go source, built by the Go on PATH. */
export function buildForWindows(source: string): Buffer {
  const work = mkdtempSync(join(tmpdir(), 'windows-program-'));
  try {
    writeFileSync(join(work, 'main.go'), source);
    const env = {
      ...process.env,
      GOOS: 'windows',
      GOARCH: 'amd64',
      CGO_ENABLED: '0',
      GOFLAGS: '',
      GOTOOLCHAIN: 'local',
    };
    execFileSync('go', ['build', '-ldflags=-s -w', '-o', 'out.exe', 'main.go'], { cwd: work, env });
    return readFileSync(join(work, 'out.exe'));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
