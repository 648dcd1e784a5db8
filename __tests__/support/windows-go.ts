/** A miniature Go for Windows, whose go.exe answers `version`, `env` and `env -json` as the real one does. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zip } from './archive-builder.ts';
import { type MiniGo, sha256 } from './mini-go.ts';

const source = `package main

import ("encoding/json"; "fmt"; "os"; "path/filepath"; "strings")

func main() {
	exe, _ := os.Executable()
	root := filepath.Dir(filepath.Dir(exe))
	text, _ := os.ReadFile(filepath.Join(root, "VERSION"))
	release := strings.Fields(string(text))[0]
	or := func(name, otherwise string) string {
		if value := os.Getenv(name); value != "" { return value }
		return otherwise
	}
	gopath := or("GOPATH", filepath.Join(os.Getenv("USERPROFILE"), "go"))
	values := map[string]string{
		"GOROOT": or("GOROOT", root), "GOPATH": gopath, "GOBIN": os.Getenv("GOBIN"),
		"GOMODCACHE": filepath.Join(gopath, "pkg", "mod"), "GOCACHE": filepath.Join(os.Getenv("LOCALAPPDATA"), "go-build"),
		"GOPROXY": or("GOPROXY", "https://proxy.golang.org,direct"), "GOSUMDB": "sum.golang.org",
		"GOTOOLCHAIN": or("GOTOOLCHAIN", "auto"), "GOVERSION": release, "GOMOD": "NUL",
		"GOOS": "windows", "GOARCH": "amd64", "GOHOSTOS": "windows", "GOHOSTARCH": "amd64",
		"GOTOOLDIR": filepath.Join(root, "pkg", "tool", "windows_amd64"),
	}
	if len(os.Args) > 1 && os.Args[1] == "version" {
		fmt.Println("go version", release, "windows/amd64")
		return
	}
	names := os.Args[2:]
	asJson := len(names) > 0 && names[0] == "-json"
	if asJson { names = names[1:] }
	if asJson && len(names) == 0 {
		out, _ := json.Marshal(values)
		fmt.Println(string(out))
	} else if asJson {
		some := map[string]string{}
		for _, name := range names { some[name] = values[name] }
		out, _ := json.Marshal(some)
		fmt.Println(string(out))
	} else {
		for _, name := range names { fmt.Println(values[name]) }
	}
}
`;

let command: Buffer | undefined;

function goExe(): Buffer {
  if (command !== undefined) return command;
  const work = mkdtempSync(join(tmpdir(), 'windows-go-'));
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
    execFileSync('go', ['build', '-ldflags=-s -w', '-o', 'go.exe', 'main.go'], { cwd: work, env });
    command = readFileSync(join(work, 'go.exe'));
    return command;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** `ballast` bytes that do not compress make it longer. One file has a path as long as Go's longest. */
export function windowsGo(release: string, { ballast = 0 } = {}): MiniGo {
  const files = [
    { path: 'VERSION', content: Buffer.from(`${release}\ntime 2026-01-01T00:00:00Z\n`) },
    { path: 'bin/go.exe', content: goExe() },
    { path: 'bin/gofmt.exe', content: Buffer.from('MZ') },
    { path: 'pkg/tool/windows_amd64/compile.exe', content: Buffer.from('MZ') },
    { path: `src/${'long-name/'.repeat(11)}x.go`, content: Buffer.from('package x\n') },
    { path: 'src/cmd/go.mod', content: Buffer.from('module cmd\n') },
    ...['api', 'doc', 'misc', 'test'].map((name) => ({ path: `${name}/x.txt`, content: Buffer.from('x') })),
    ...(ballast === 0 ? [] : [{ path: 'pkg/ballast', content: noise(ballast) }]),
  ];
  const modeOf = (path: string) => (/^bin\/|\.exe$/.test(path) ? 0o100755 : 0o100644);
  const bytes = zip(
    files.map(({ path, content }) => ({ name: `go/${path}`, content, unixMode: modeOf(path) })),
  );
  const platform = 'windows-amd64';
  return { release, platform, filename: `${release}.${platform}.zip`, bytes, sha256: sha256(bytes), files };
}

function noise(length: number): Buffer {
  let block = Buffer.from('ballast');
  const blocks: Buffer[] = [];
  for (let size = 0; size < length; size += block.length) {
    block = Buffer.from(sha256(block), 'hex');
    blocks.push(block);
  }
  return Buffer.concat(blocks).subarray(0, length);
}
