import type { SetupResult } from '../activate/setup-result.ts';

/** The one table of a step's outputs; action.yml is held to it by a test. The first two are setup-go's. */
export const outputTable = [
  {
    name: 'go-version',
    doc: "Version of the activated Go, in Go's own form: 1.22.12, 1.20, 1.25rc2.",
    value: (result: SetupResult) => result.goVersion,
  },
  {
    name: 'cache-hit',
    doc: 'Whether a cache of modules and build outputs was restored. Always false in this version.',
    value: () => 'false',
  },
  {
    name: 'go-root',
    doc: 'Folder of the activated Go.',
    value: (result: SetupResult) => result.goroot,
  },
  {
    name: 'go-path',
    doc: 'GOPATH; the first element if it has several.',
    value: (result: SetupResult) => result.gopath,
  },
  {
    name: 'trust',
    doc: 'Trust level of that Go: pin, log, known or index; unrecorded if something else installed it in the tool cache.',
    value: (result: SetupResult) => result.trust,
  },
  {
    name: 'mirror',
    doc: 'Where that Go was downloaded from: official, module-proxy or a URL; empty if unrecorded.',
    value: (result: SetupResult) => result.mirror,
  },
  {
    name: 'vulnerabilities',
    doc: 'Number of known vulnerabilities of the activated Go; empty with advisories: off, or if it is not a release.',
    value: ({ assessment }: SetupResult) => String(assessment?.vulnerabilities.length ?? ''),
  },
  {
    name: 'supported',
    doc: 'Whether the minor version of the activated Go still gets fixes: true or false; empty as for vulnerabilities.',
    value: ({ assessment }: SetupResult) => String(assessment?.supported ?? ''),
  },
  {
    name: 'newest-patch',
    doc: 'Newest release of the same minor version that is known, such as 1.26.11; empty as for vulnerabilities.',
    value: ({ assessment }: SetupResult) => assessment?.newestPatch.replace(/^go/, '') ?? '',
  },
] as const;
