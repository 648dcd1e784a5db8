/** The commands outside a GitHub step, with their texts for `--help`. */
export const commands = [
  {
    name: 'setup',
    argument: 'VERSION',
    summary: 'install Go if needed, and print the commands with which a shell activates it',
    text: 'Standard output is only for eval:',
    example: 'eval "$(setup-go-tarball setup --go-version 1.26)"',
  },
  {
    name: 'use',
    argument: 'VERSION',
    summary: 'activate a Go that is already installed; download nothing',
    text: 'Without VERSION, the request is the same as for setup. With --install, it downloads what is not installed. In a GitHub job it exports to later steps.',
    example: '',
  },
  {
    name: 'exec',
    argument: 'VERSION',
    summary: 'run a command with a Go that is already installed, without switching to it',
    text: 'The command follows after "--". It has the environment that use would export, and this terminal; its exit code and its signal are those of exec. 127: no such command, 126: it cannot be run.',
    example: 'setup-go-tarball exec 1.22 -- go test ./...',
  },
  {
    name: 'sandbox',
    argument: 'VERSION',
    summary: 'run a command with a Go that is already installed, in a sandbox',
    text: 'The command follows after "--". It has no network, no secrets of the environment, an empty home, and can write only to the project and to /tmp, which is its own. On Linux, with bubblewrap, firejail or unshare.',
    example: 'setup-go-tarball sandbox 1.26 -- go build ./...',
  },
  {
    name: 'goauth',
    argument: 'URL',
    summary: 'print the credentials of mirror-auth for the go command, which calls it',
    text: 'Set GOAUTH to "setup-go-tarball goauth" and SETUP_GO_MIRROR_AUTH to the credentials (Go 1.24 and later). URL is what a server has refused.',
    example: '',
  },
  {
    name: 'env',
    argument: 'VERSION',
    summary: 'show the environment that use would export, and who decided about each variable',
    text: 'Standard output is the exports, for eval; with --explain a table, with --json both as data. Changes nothing. Exits with 1 if Go would not work in it, and says which setting is to blame.',
    example: 'setup-go-tarball env --explain',
  },
  {
    name: 'resolve',
    argument: 'VERSION',
    summary: 'show which release would be installed, why, and from where; install nothing',
    text: 'Standard output is the release, or one object with --json.',
    example: '',
  },
  {
    name: 'matrix',
    argument: 'VERSIONS',
    summary: 'print a JSON list of releases for a matrix of jobs',
    text: 'VERSIONS is a list such as stable,oldstable,1.22. Each is resolved to the newest release that matches, by an index. Standard output is one line, or an object for each release with --json.',
    example: 'setup-go-tarball matrix stable,oldstable',
  },
  {
    name: 'lock',
    argument: 'VERSIONS',
    summary: 'write setup-go.lock: the release, digest and record in the log of what the project asks for',
    text: 'Without VERSIONS, the request is the same as for setup. What the file has already stays, unless --update is given.',
    example: 'setup-go-tarball lock --platform linux-amd64,darwin-arm64',
  },
  {
    name: 'verify',
    argument: 'PATH',
    summary: 'verify an installed tree or an archive again, with the Go checksum database',
    text: 'PATH is a folder or a file. Default: the tree installed for the request. FILE.asc next to an archive is checked as well. Exits with 1 if it is wrong.',
    example: '',
  },
  {
    name: 'doctor',
    argument: '',
    summary:
      'diagnose the tool cache, installs in progress, mirrors, and the environment of go; repair with --fix',
    text: 'Does not read the contents of an installed Go; verify does. Exits with 1 if there is an error.',
    example: '',
  },
  {
    name: 'list',
    argument: '',
    summary: 'list the installed Go versions',
    text: 'Lists the tool cache, and --install-dir if it is given.',
    example: '',
  },
  {
    name: 'prune',
    argument: 'VERSION',
    summary: 'remove installed versions from the tool cache',
    text: 'Requires VERSION, --keep or --older-than. If several are given, all must apply to a version.',
    example: '',
  },
  {
    name: 'audit',
    argument: 'FOLDER',
    summary:
      'show known vulnerabilities and support of every installed Go, and of the versions that files name',
    text: 'Reads the version files below FOLDER, the current folder by default. Exits with 1 if --fail-on applies to one.',
    example: '',
  },
  {
    name: 'cache',
    argument: 'key|trim',
    summary: 'show the keys and folders of the caches of Go, or trim these caches',
    text: 'cache key shows what to restore and to save; cache trim drops build outputs that are not used, modules that no go.sum names, and zips of modules. Both ask the go on PATH.',
    example: 'setup-go-tarball cache trim --unused-for 24h',
  },
  {
    name: 'stats',
    argument: 'PATH',
    summary: 'show runs, times, trust levels and failures, from files of --events and from receipts',
    text: 'PATH is a file of --events, a receipt, or a folder with such files in it or below it. Default: the tool cache.',
    example: 'setup-go-tarball stats events/ --svg stats.svg',
  },
  {
    name: 'guard',
    argument: '',
    summary: 'run a command beside a module proxy that degrades without leaking private names',
    text: 'The command follows after "--"; its exit code and its signal are those of guard. It has a GOPROXY that asks the private proxies of yours first. Without a command, guard listens until it gets a signal; --ready-file says where.',
    example: 'setup-go-tarball guard -- go build ./...',
  },
] as const;

export type CommandName = (typeof commands)[number]['name'];

/** Flags that are not inputs. `of` lists the commands that take them; if it is empty, all do. */
export const options = [
  {
    name: 'shell',
    value: 'NAME',
    doc: 'Shell to write for: sh, bash, zsh, fish, powershell or cmd. Default: powershell on Windows, sh elsewhere; with --profile, the shell that SHELL names.',
    of: ['setup', 'use', 'env'],
  },
  {
    name: 'profile',
    value: '',
    doc: "Also set GOROOT and PATH in the shell's start-up files. Running it again replaces what it wrote.",
    of: ['setup', 'use'],
  },
  {
    name: 'print',
    value: '',
    doc: 'With --profile: show what would be written, and where, without changing the files. Go is still installed, because the lines name its folder.',
    of: ['setup', 'use'],
  },
  {
    name: 'remove',
    value: '',
    doc: 'With --profile: remove the lines from the start-up files; install nothing.',
    of: ['setup', 'use'],
  },
  {
    name: 'auto-switch',
    value: '',
    doc: 'With --profile: a cd into a module switches to the installed version that its go.mod or go.work asks for, and a cd out of it switches back.',
    of: ['setup', 'use'],
  },
  {
    name: 'dotenv',
    value: 'FILE',
    doc: 'Also write the variables to this file, as a GitLab dotenv report.',
    of: ['setup', 'use'],
  },
  {
    name: 'install',
    value: '',
    doc: 'Install the Go if it is not installed.',
    of: ['use', 'exec', 'sandbox'],
  },
  {
    name: 'explain',
    value: '',
    doc: 'Print a table instead: each variable, its value, who decided it, and what was overruled.',
    of: ['env'],
  },
  {
    name: 'from-go-mod',
    value: '',
    doc: 'Instead of VERSIONS: each minor version from the go line of go.mod or go.work up to the newest stable one.',
    of: ['matrix'],
  },
  {
    name: 'platform',
    value: 'LIST',
    doc: 'Platforms to lock, such as linux-amd64,darwin-arm64, or all. Default: those of the file, or this one.',
    of: ['lock'],
  },
  {
    name: 'update',
    value: '',
    doc: 'Look up the newest release for every request of the file again.',
    of: ['lock'],
  },
  {
    name: 'check',
    value: '',
    doc: 'Write nothing: compare the file with the request, the built-in table and the Go checksum database. Exits with 1 if something is missing or wrong.',
    of: ['lock'],
  },
  {
    name: 'offline',
    value: '',
    doc: 'Contact no server. For verify, the proof of the log that was kept with the tree (FILE.tlog-proof with an archive) takes the place of the database.',
    of: ['verify'],
  },
  {
    name: 'proof',
    value: 'FILE',
    doc: 'Verify offline by this proof of the log.',
    of: ['verify'],
  },
  { name: 'fix', value: '', doc: 'Repair what can be repaired.', of: ['doctor'] },
  {
    name: 'keep',
    value: 'N',
    doc: 'Remove all but the newest N versions for each tool name and platform.',
    of: ['prune'],
  },
  {
    name: 'older-than',
    value: 'DAYS',
    doc: 'Remove versions that have not been used for this number of days.',
    of: ['prune'],
  },
  {
    name: 'only',
    value: 'WHAT',
    doc: 'files: audit only the version files, not what is installed on this machine. installed: only what is installed.',
    of: ['audit'],
  },
  {
    name: 'sarif',
    value: 'FILE',
    doc: 'Also write what the version files name to this file in SARIF, for code scanning.',
    of: ['audit'],
  },
  {
    name: 'max-size-mb',
    value: 'N',
    doc: 'With cache trim: reduce the build outputs to this size in MiB; those that were not used for the longest time go first.',
    of: ['cache'],
  },
  {
    name: 'unused-for',
    value: 'DURATION',
    doc: 'With cache trim: drop build outputs that were not used for this time, such as 90m, 24h or 7d.',
    of: ['cache'],
  },
  {
    name: 'keep-modules',
    value: 'LIST',
    doc: 'With cache trim: modules to keep together with all that their own go.sum names, such as gotest.tools/gotestsum@v1.13.0.',
    of: ['cache'],
  },
  {
    name: 'branch',
    value: 'NAME',
    doc: 'With cache key: the branch, if no variable of GitHub or GitLab says it.',
    of: ['cache'],
  },
  {
    name: 'base',
    value: 'NAME',
    doc: 'With cache key: the branch that a pull request is for.',
    of: ['cache'],
  },
  {
    name: 'default-branch',
    value: 'NAME',
    doc: 'With cache key: the default branch of the repository.',
    of: ['cache'],
  },
  {
    name: 'run',
    value: 'ID',
    doc: 'With cache key: what differs in every run, such as its number. Default: the time.',
    of: ['cache'],
  },
  {
    name: 'svg',
    value: 'FILE',
    doc: 'Also draw the times to this file, as SVG.',
    of: ['stats'],
  },
  {
    name: 'dry-run',
    value: '',
    doc: 'Show what would be removed; remove nothing.',
    of: ['prune', 'cache'],
  },
  {
    name: 'listen',
    value: 'ADDRESS',
    doc: 'Loopback address and port to listen at; port 0 takes a free one. Default: 127.0.0.1:0.',
    of: ['guard'],
  },
  {
    name: 'ready-file',
    value: 'FILE',
    doc: 'Write the address and the variables for the go command to this file, as JSON, when the guard listens.',
    of: ['guard'],
  },
  {
    name: 'while',
    value: 'PID',
    doc: 'End when this process does.',
    of: ['guard'],
  },
  {
    name: 'stop',
    value: '',
    doc: 'Stop the guard that runs beside this job, and show what it has done.',
    of: ['guard'],
  },
  {
    name: 'fill',
    value: 'FILE',
    doc: 'Add the modules of this file, a go.sum or a list of paths, to the filter in guard-redis.',
    of: ['guard'],
  },
  { name: 'json', value: '', doc: 'Print JSON to standard output.', of: [] },
  {
    name: 'events',
    value: 'FILE',
    doc: 'Append events to this file, one JSON object per line.',
    of: [],
  },
  { name: 'debug', value: '', doc: 'Print more details to standard error.', of: [] },
  { name: 'help', value: '', doc: 'Print this help.', of: [] },
  { name: 'version', value: '', doc: 'Print the version of setup-go-tarball.', of: [] },
] as const satisfies readonly OptionRow[];

interface OptionRow {
  readonly name: string;
  /** Placeholder for its value in `--help`; empty for a switch. */
  readonly value: string;
  readonly doc: string;
  readonly of: readonly CommandName[];
}

export type OptionName = (typeof options)[number]['name'];

/** Whether the command takes this flag. */
export function takesOption(command: CommandName, { of }: { readonly of: readonly CommandName[] }): boolean {
  return of.length === 0 || of.includes(command);
}
