import type { SetupResult } from '../activate/setup-result.ts';

/** Of each version, in `go-versions`. */
const versionFields = ['version', 'root', 'trust', 'mirror', 'found'];

/**
 * The one table of a step's outputs; action.yml is held to it by a test. The first two are setup-go's. Their
 * descriptions are in `output-docs.ts`, which no run loads.
 */
export const outputTable = [
  {
    name: 'go-version',
    value: (result: SetupResult) => result.goVersion,
  },
  {
    name: 'cache-hit',
    value: ({ caches }: SetupResult) => String(caches?.modules.exact === true),
  },
  {
    name: 'go-root',
    value: (result: SetupResult) => result.goroot,
  },
  {
    name: 'go-path',
    value: (result: SetupResult) => result.gopath,
  },
  {
    name: 'trust',
    value: (result: SetupResult) => result.trust,
  },
  {
    name: 'mirror',
    value: (result: SetupResult) => result.mirror,
  },
  {
    name: 'vulnerabilities',
    value: ({ assessment }: SetupResult) => String(assessment?.vulnerabilities.length ?? ''),
  },
  {
    name: 'supported',
    value: ({ assessment }: SetupResult) => String(assessment?.supported ?? ''),
  },
  {
    name: 'newest-patch',
    value: ({ assessment }: SetupResult) => assessment?.newestPatch.replace(/^go/, '') ?? '',
  },
  {
    name: 'cache-primary-key',
    value: ({ caches }: SetupResult) => caches?.modules.key ?? '',
  },
  {
    name: 'cache-matched-key',
    value: ({ caches }: SetupResult) => caches?.modules.matched ?? '',
  },
  {
    name: 'build-cache-primary-key',
    value: ({ caches }: SetupResult) => caches?.build.key ?? '',
  },
  {
    name: 'build-cache-matched-key',
    value: ({ caches }: SetupResult) => caches?.build.matched ?? '',
  },
  {
    name: 'go-versions',
    value: ({ versions, goVersion: version, goroot: root, trust, mirror, found }: SetupResult) =>
      JSON.stringify(versions ?? [{ version, root, trust, mirror, found }], versionFields),
  },
  {
    name: 'matrix',
    value: () => '',
  },
] as const;

export type OutputName = (typeof outputTable)[number]['name'];
