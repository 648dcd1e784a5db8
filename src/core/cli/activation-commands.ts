/** Commands: what activates a Go, or runs something with it. */
export const activationCommands = [
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
] as const;

/** Their flags. */
export const activationOptions = [
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
] as const;
