/** Commands: caches, and the figures of runs. */
export const cacheCommands = [
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
] as const;

/** Their flags; one of them is that of `prune` as well. */
export const cacheOptions = [
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
] as const;
