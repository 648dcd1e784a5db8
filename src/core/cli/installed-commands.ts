/** Commands: what is about the Go versions that are installed. */
export const installedCommands = [
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
] as const;

/** Their flags. */
export const installedOptions = [
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
] as const;
