/** The go command of a miniature Go for Windows: a program, by the same rules as the script in go-command.ts. */
import { readFileSync } from 'node:fs';
import { type GoCommandOptions, minorOf, namesOf } from './go-command.ts';
import { buildForWindows } from './windows-program.ts';

/** What it says of itself is behind the program's own bytes, after this mark. */
const mark = '\n# a miniature Go: ';

const source = `package main

import ("bytes"; "encoding/json"; "fmt"; "os"; "path/filepath"; "strings")

var self struct { Release, Said, Os, Arch string; Minor int; Names []string }

func main() {
	exe, _ := os.Executable()
	own, _ := os.ReadFile(exe)
	mark := []byte("\\n# a miniature Go: ")
	if json.Unmarshal(own[bytes.LastIndex(own, mark)+len(mark):], &self) != nil { fail("go: nobody said which Go this is", 2) }
	root := filepath.Dir(filepath.Dir(exe))
	chosen := value("GOTOOLCHAIN", root)
	switch chosen {
	case "", "local", "auto", "path", "local+auto", "local+path":
	default:
		if !strings.HasPrefix(chosen, "go") { fail("go: invalid GOTOOLCHAIN \\""+chosen+"\\"", 1) }
		if !strings.HasPrefix(chosen, self.Release) { fail("go: download "+chosen+": toolchain not available", 1) }
	}
	arguments := append(os.Args[1:], "", "")
	switch command := arguments[0]; {
	case command == "version":
		fmt.Printf("go version %s %s/%s\\n", self.Said, self.Os, self.Arch)
	case command == "env" && arguments[1] == "-json":
		if self.Minor < 9 { fail("flag provided but not defined: -json", 2) }
		names := os.Args[3:]
		if len(names) == 0 { names = self.Names }
		values := map[string]string{}
		for _, name := range names { values[name] = value(name, root) }
		text, _ := json.MarshalIndent(values, "", "\\t")
		fmt.Println(string(text))
	case command == "env" && arguments[1] == "":
		for _, name := range self.Names { fmt.Printf("set %s=%s\\n", name, value(name, root)) }
	case command == "env":
		for _, name := range os.Args[2:] { fmt.Println(value(name, root)) }
	case command == "build" && arguments[1] == "unsafe": // compiles nothing: asks if there is such a target
	default:
		fail("go "+command+": unknown command", 2)
	}
}

func fail(text string, code int) { fmt.Fprintln(os.Stderr, text); os.Exit(code) }

func value(name, root string) string {
	if !strings.Contains(" "+strings.Join(self.Names, " ")+" ", " "+name+" ") { return "" }
	switch name {
	case "GOHOSTOS", "GOHOSTARCH", "GOMOD", "GOTOOLDIR", "GOVERSION":
	default:
		if given := os.Getenv(name); given != "" { return given }
		if set := written(name); set != "" { return set }
	}
	gopath := func() string { return append(filepath.SplitList(value("GOPATH", root)), "")[0] }
	within := func(folder string, names ...string) string {
		if folder == "" { return "" }
		return filepath.Join(append([]string{folder}, names...)...)
	}
	switch name {
	case "GOROOT":
		if self.Minor < 9 { return "c:\\\\go" }
		return root
	case "GOPATH":
		if path := within(os.Getenv("USERPROFILE"), "go"); path != root { return path }
	case "GOBIN":
		if self.Minor >= 27 { return within(gopath(), "bin") }
	case "GOMODCACHE": return within(gopath(), "pkg", "mod")
	case "GOCACHE":
		if path := within(os.Getenv("LOCALAPPDATA"), "go-build"); path != "" { return path }
		return "off"
	case "GOENV": return goenv()
	case "GOTOOLDIR": return filepath.Join(value("GOROOT", root), "pkg", "tool", self.Os+"_"+self.Arch)
	case "GOMOD": return "NUL"
	case "GOEXE": return ".exe"
	case "GOPROXY": return "https://proxy.golang.org,direct"
	case "GOSUMDB": return "sum.golang.org"
	case "GOTOOLCHAIN": return "auto"
	case "GOVERSION": return self.Said
	case "GOOS", "GOHOSTOS": return self.Os
	case "GOARCH", "GOHOSTARCH": return self.Arch
	}
	return ""
}

func goenv() string {
	if path := os.Getenv("GOENV"); path != "" { return path }
	if folder := os.Getenv("APPDATA"); folder != "" { return filepath.Join(folder, "go", "env") }
	return ""
}

func written(name string) (value string) {
	if self.Minor < 13 || goenv() == "off" { return "" }
	text, _ := os.ReadFile(goenv())
	for _, line := range strings.Split(string(text), "\\n") {
		if rest, ok := strings.CutPrefix(line, name+"="); ok { value = rest }
	}
	return value
}
`;

/** The go command of that release. */
export function goExe({ release, platform, said = release }: GoCommandOptions): Buffer {
  const minor = minorOf(release);
  const self = { release, said, ...platform, minor, names: namesOf(minor) };
  return Buffer.concat([goProgram(), Buffer.from(`${mark}${JSON.stringify(self)}`)]);
}

let program: Buffer | undefined;

/** The program without a release. SETUP_GO_TEST_GO_EXE names one that was built before, where there is no Go, as under Wine. */
export function goProgram(): Buffer {
  const built = process.env['SETUP_GO_TEST_GO_EXE'];
  program ??= built ? readFileSync(built) : buildForWindows(source);
  return program;
}
