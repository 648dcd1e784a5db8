import type { SetupResult } from '../activate/setup-result.ts';

/** The one table of a step's outputs; action.yml is held to it by a test. The first two are setup-go's. */
export const outputTable = [
  {
    name: 'go-version',
    doc: "Version or version range of Go: '1.26.8', '1.26', '^1.25', '>=1.25 <1.27', 'stable', 'oldstable'. Quote it: YAML reads an unquoted 1.20 as 1.2.",
    value: (result: SetupResult) => result.goVersion,
  },
  {
    name: 'cache-hit',
    doc: 'Whether a cache of modules and build outputs was restored; always false in this version.',
    value: () => 'false',
  },
  {
    name: 'go-root',
    doc: 'Folder of the Go that is set up.',
    value: (result: SetupResult) => result.goroot,
  },
  {
    name: 'go-path',
    doc: 'GOPATH, its first element where it has several.',
    value: (result: SetupResult) => result.gopath,
  },
  {
    name: 'trust',
    doc: 'How far that Go is proved: pin, log, known, index, or unrecorded when something else had put it into the tool cache.',
    value: (result: SetupResult) => result.trust,
  },
  {
    name: 'mirror',
    doc: 'Where that Go came from: official, module-proxy or an address; empty when unrecorded.',
    value: (result: SetupResult) => result.mirror,
  },
] as const;
