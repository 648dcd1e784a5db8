import type { SetupResult } from '../activate/setup-result.ts';
import type { ArchiveState } from '../cache/cache-state.ts';

/** The one table of a step's outputs; action.yml is held to it by a test. The first two are setup-go's. */
export const outputTable = [
  {
    name: 'go-version',
    doc: "Version of the activated Go, in Go's own form: 1.22.12, 1.20, 1.25rc2.",
    value: (result: SetupResult) => result.goVersion,
  },
  {
    name: 'cache-hit',
    doc: 'Whether the modules were restored as the go.sum files name them: true or false.',
    value: ({ caches }: SetupResult) => String(isExact(caches?.modules)),
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
  {
    name: 'cache-primary-key',
    doc: 'Key under which the modules of these go.sum files are cached; empty without a cache.',
    value: ({ caches }: SetupResult) => caches?.modules.key ?? '',
  },
  {
    name: 'cache-matched-key',
    doc: 'Key of the modules that were restored; empty if there were none.',
    value: ({ caches }: SetupResult) => caches?.modules.matched ?? '',
  },
  {
    name: 'build-cache-primary-key',
    doc: 'Key under which the build outputs of this job are saved; empty without a cache.',
    value: ({ caches }: SetupResult) => caches?.build.key ?? '',
  },
  {
    name: 'build-cache-matched-key',
    doc: 'Key of the build outputs that were restored; empty if there were none.',
    value: ({ caches }: SetupResult) => caches?.build.matched ?? '',
  },
] as const;

function isExact(archive: ArchiveState | undefined): boolean {
  return archive !== undefined && archive.matched !== '' && archive.matched === archive.key;
}
