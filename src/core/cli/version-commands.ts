/** Commands: what finds out which release is meant, and proves one. */
export const versionCommands = [
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
] as const;

/** Their flags. */
export const versionOptions = [
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
] as const;
