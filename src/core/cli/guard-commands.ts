/** Commands: the guard. */
export const guardCommands = [
  {
    name: 'guard',
    argument: '',
    summary: 'run a command beside a module proxy that degrades without leaking private names',
    text: 'The command follows after "--"; its exit code and its signal are those of guard. It has a GOPROXY that asks the private proxies of yours first. Without a command, guard listens until it gets a signal; --ready-file says where.',
    example: 'setup-go-tarball guard -- go build ./...',
  },
] as const;

/** Their flags. */
export const guardOptions = [
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
] as const;
