/** The go command of a miniature Go for Windows: answers `version`, `env` and `env -json` as the real one does. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

/** The go command itself. SETUP_GO_TEST_GO_EXE names one that was built before, where there is no Go, as under Wine. */
export function goExe(): Buffer {
  const built = process.env['SETUP_GO_TEST_GO_EXE'];
  command ??= built ? readFileSync(built) : undefined;
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
