/**
 * The one table of inputs. action.yml, the flags and variables of a shell, `--help` and the README are held to it by
 * tests; nothing else may hold a name or a default. Their descriptions are in `input-docs.ts`, which a run that only
 * sets up does not load. Rows up to `go-download-base-url` are actions/setup-go v7's, with its names, defaults and
 * meaning.
 */
export const inputTable = [
  {
    name: 'go-version',
    type: 'text',
    default: '',
  },
  {
    name: 'go-version-file',
    type: 'text',
    default: '',
  },
  {
    name: 'check-latest',
    type: 'boolean',
    default: 'false',
  },
  {
    name: 'token',
    type: 'secret',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's expression, as action.yml writes it
    default: "${{ github.server_url == 'https://github.com' && github.token || '' }}",
  },
  {
    name: 'cache',
    type: 'text',
    default: 'true',
  },
  {
    name: 'cache-dependency-path',
    type: 'text',
    default: '',
  },
  {
    name: 'architecture',
    type: 'text',
    default: '',
  },
  {
    name: 'go-download-base-url',
    type: 'text',
    default: '',
  },
  {
    name: 'mirrors',
    type: 'list',
    // Empty, because naming the default is not the same as not naming it: see MirrorPlan.
    default: '',
  },
  {
    name: 'checksum',
    type: 'text',
    default: '',
  },
  {
    name: 'require-trust',
    type: 'text',
    // Empty, because a tree that something else put into the tool cache is below every level that can be named.
    default: '',
  },
  {
    name: 'max-retries',
    type: 'count',
    default: '5',
  },
  {
    name: 'retry-backoff-ms',
    type: 'count',
    default: '2000',
  },
  {
    name: 'timeout-ms',
    type: 'count',
    default: '1800000',
  },
  {
    name: 'resumable',
    type: 'boolean',
    default: 'true',
  },
  {
    name: 'checkpoint-path',
    type: 'text',
    default: '',
  },
  {
    name: 'checkpoint-max-age-hours',
    type: 'count',
    default: '168',
  },
  {
    name: 'checkpoint-max-size-mb',
    type: 'count',
    default: '1024',
  },
  {
    name: 'locking',
    type: 'boolean',
    default: 'true',
  },
  {
    name: 'retry-on-permission-denied',
    type: 'boolean',
    default: 'false',
  },
  {
    name: 'install-dir',
    type: 'text',
    default: '',
  },
  {
    name: 'replace',
    type: 'boolean',
    default: 'false',
  },
  {
    name: 'slim',
    type: 'boolean',
    default: 'false',
  },
  {
    name: 'export-goroot',
    type: 'boolean',
    default: 'true',
  },
  {
    name: 'gopath',
    type: 'text',
    default: '',
  },
  {
    name: 'goproxy',
    type: 'text',
    default: '',
  },
  {
    name: 'goprivate',
    type: 'text',
    default: '',
  },
  {
    name: 'project-cache',
    type: 'boolean',
    default: 'false',
  },
  {
    name: 'problem-matcher',
    type: 'boolean',
    default: 'true',
  },
  {
    name: 'patch',
    type: 'text',
    default: 'exact',
  },
  {
    name: 'advisories',
    type: 'text',
    default: 'notice',
  },
  {
    name: 'advisories-refresh',
    type: 'boolean',
    default: 'false',
  },
  {
    name: 'fail-on',
    type: 'list',
    default: 'none',
  },
  {
    name: 'summary',
    type: 'text',
    default: 'full',
  },
  {
    name: 'summary-file',
    type: 'text',
    default: '',
  },
  {
    name: 'cache-write',
    type: 'text',
    default: 'auto',
  },
  {
    name: 'cache-timeout-s',
    type: 'count',
    default: '120',
  },
  {
    name: 'cache-max-size-mb',
    type: 'count',
    default: '0',
  },
  {
    name: 'matrix',
    type: 'text',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's expression, as action.yml writes it
    default: '${{ toJSON(matrix) }}',
  },
] as const satisfies readonly InputRow[];

export interface InputRow {
  readonly name: string;
  /** `secret` is a text that is masked in every log; a `list` is split at commas and white space. */
  readonly type: 'text' | 'boolean' | 'count' | 'list' | 'secret';
  /** As text, the way action.yml writes it. */
  readonly default: string;
}

export type InputName = (typeof inputTable)[number]['name'];

export const cacheModes = ['true', 'false', 'always'] as const;
export const cacheWrites = ['auto', 'true', 'false'] as const;
export const patchPolicies = ['exact', 'latest'] as const;
export const advisoryLevels = ['notice', 'warning', 'error', 'off'] as const;
export const failReasons = ['none', 'vulnerable', 'unsupported'] as const;
export const summaryForms = ['full', 'line', 'off'] as const;

export type FailOn = Exclude<(typeof failReasons)[number], 'none'>;

/**
 * The variable that gives an input outside GitHub: upper case, `SETUP_GO_` once. `go-version` is `SETUP_GO_VERSION`,
 * `check-latest` is `SETUP_GO_CHECK_LATEST`.
 */
export function inputVariable(name: InputName): string {
  return `SETUP_GO_${name.replace(/^go-/, '').replaceAll('-', '_').toUpperCase()}`;
}
