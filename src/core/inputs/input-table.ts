import type { GuardInputName } from './guard-table.ts';
import type { InputRow } from './input-row.ts';

// A row takes a third as much of the entry as it would in full.
const text = <Name extends string>(name: Name, value = '') =>
  ({ name, type: 'text', default: value }) as const;
const flag = <Name extends string>(name: Name, value: 'true' | 'false') =>
  ({ name, type: 'boolean', default: value }) as const;
const count = <Name extends string>(name: Name, value: string) =>
  ({ name, type: 'count', default: value }) as const;

/**
 * The one table of inputs. action.yml, the flags and variables of a shell, `--help` and the README are held to it by
 * tests; nothing else may hold a name or a default. Rows that only a run with a guard reads are in `guard-table.ts`, and
 * `all-inputs.ts` has both. Their descriptions are in `input-docs.ts`, which a run that only
 * sets up does not load. Rows up to `go-download-base-url` are actions/setup-go v7's, with its names, defaults and
 * meaning.
 */
export const inputTable = [
  text('go-version'),
  text('go-version-file'),
  flag('check-latest', 'false'),
  {
    name: 'token',
    type: 'secret',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's expression, as action.yml writes it
    default: "${{ github.server_url == 'https://github.com' && github.token || '' }}",
  },
  text('cache', 'true'),
  text('cache-dependency-path'),
  text('architecture'),
  text('go-download-base-url'),
  {
    name: 'mirrors',
    type: 'list',
    // Empty, because naming the default is not the same as not naming it: see MirrorPlan.
    default: '',
  },
  text('checksum'),
  {
    name: 'require-trust',
    type: 'text',
    // Empty, because a tree that something else put into the tool cache is below every level that can be named.
    default: '',
  },
  text('signature-key'),
  flag('frozen', 'false'),
  text('verify-command'),
  count('minimum-release-age', '0'),
  count('max-retries', '5'),
  count('retry-backoff-ms', '2000'),
  count('timeout-ms', '1800000'),
  flag('resumable', 'true'),
  text('checkpoint-path'),
  count('checkpoint-max-age-hours', '168'),
  count('checkpoint-max-size-mb', '1024'),
  flag('locking', 'true'),
  flag('retry-on-permission-denied', 'false'),
  text('install-dir'),
  flag('replace', 'false'),
  flag('slim', 'false'),
  flag('export-goroot', 'true'),
  text('gopath'),
  text('goproxy'),
  text('goprivate'),
  flag('project-cache', 'false'),
  flag('problem-matcher', 'true'),
  text('patch', 'exact'),
  text('advisories', 'notice'),
  flag('advisories-refresh', 'false'),
  {
    name: 'fail-on',
    type: 'list',
    default: 'none',
  },
  text('summary', 'full'),
  text('summary-file'),
  text('cache-write', 'auto'),
  count('cache-timeout-s', '120'),
  count('cache-max-size-mb', '0'),
  {
    name: 'tools',
    type: 'list',
    default: '',
  },
  flag('stable-mtimes', 'false'),
  flag('guard', 'false'),
  text('default-version'),
  text('toolchain'),
  text('gobin', 'shared'),
  text('gopath-mode', 'shared'),
  text('matrix-versions'),
  text('sandbox', 'auto'),
  flag('goauth', 'false'),
  {
    name: 'mirror-auth',
    type: 'secret',
    default: '',
  },
  text('telemetry', 'off'),
  count('telemetry-timeout-ms', '1000'),
  text('metrics-file'),
  {
    name: 'matrix',
    type: 'text',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's expression, as action.yml writes it
    default: '${{ toJSON(matrix) }}',
  },
] as const satisfies readonly InputRow[];

export type InputName = (typeof inputTable)[number]['name'] | GuardInputName;

export const cacheModes = ['true', 'false', 'always'] as const;
export const cacheWrites = ['auto', 'true', 'false'] as const;
export const patchPolicies = ['exact', 'latest'] as const;
export const advisoryLevels = ['notice', 'warning', 'error', 'off'] as const;
export const failReasons = ['none', 'vulnerable', 'unsupported'] as const;
export const sandboxModes = ['auto', 'require', 'off'] as const;
export const summaryForms = ['full', 'line', 'off'] as const;

export type SandboxMode = (typeof sandboxModes)[number];
export type FailOn = Exclude<(typeof failReasons)[number], 'none'>;

/**
 * The variable that gives an input outside GitHub: upper case, `SETUP_GO_` once. `go-version` is `SETUP_GO_VERSION`,
 * `check-latest` is `SETUP_GO_CHECK_LATEST`.
 */
export function inputVariable(name: InputName): string {
  return `SETUP_GO_${name.replace(/^go-/, '').replaceAll('-', '_').toUpperCase()}`;
}
