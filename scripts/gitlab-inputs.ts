// The inputs of the template for GitLab: those of the table of inputs that have a meaning there, those of goinstall.sh,
// and some of the template's own.
import { type DescribedInput, describedInputs } from '../src/core/inputs/input-docs.ts';
import {
  advisoryLevels,
  cacheModes,
  type InputName,
  inputVariable,
  patchPolicies,
  sandboxModes,
  summaryForms,
} from '../src/core/inputs/input-table.ts';
import { trustLevels } from '../src/core/trust/trust.ts';

export interface TemplateInput {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'number' | 'array';
  /** As YAML. */
  readonly default: string;
  readonly options?: readonly string[];
  readonly doc: string;
  /** The variable that passes it to the set-up; none if only the template's structure depends on it. */
  readonly variable?: string;
}

/** Rows for GitHub only, those that the template has in another form, and the secret, because everyone who can see the pipeline can see its inputs. */
const omitted: readonly InputName[] = [
  'cache',
  'cache-dependency-path',
  'cache-write',
  'cache-timeout-s',
  'matrix',
  'mirror-auth',
  'goauth',
  'problem-matcher',
  'token',
  'guard-redis',
];

const structure: readonly TemplateInput[] = [
  {
    ...{ name: 'as', type: 'string', default: '.setup-go', options: ['.setup-go', 'default'] },
    doc: 'Place of the set-up: .setup-go, for jobs to extend; or default, which also adds it to default:, so that every job has Go.',
  },
  {
    ...{ name: 'job', type: 'string', default: '.go-test' },
    doc: 'Name of the ready-made job that vets and tests. A job whose name starts with a dot is hidden; go-test makes it run.',
  },
  {
    ...{ name: 'stage', type: 'string', default: 'test' },
    doc: 'Stage of that job.',
  },
  {
    ...{ name: 'test-flags', type: 'string', default: '' },
    doc: 'Flags for go test in that job, such as -race -short; split at white space.',
  },
  {
    ...{ name: 'gotestsum', type: 'string', default: 'v1.13.0' },
    doc: 'Version of gotest.tools/gotestsum, downloaded from GOPROXY, which writes the JUnit report of that job. The default needs Go 1.24. If empty: plain go test, without a report.',
  },
  {
    ...{ name: 'cache', type: 'string', default: 'false', options: cacheModes, variable: 'SETUP_GO_CACHE' },
    doc: 'Keep modules and build outputs in the folder .setup-go of the project, in caches of GitLab that are trimmed after the job: "true", in quotes. Jobs for a tag do without, unless it is always. The variable cannot add caches to a job.',
  },
  {
    ...{ name: 'cache-write', type: 'boolean', default: 'true' },
    doc: 'With cache: whether to save these caches; if false, they are only restored.',
  },
  {
    ...{ name: 'cache-version-files', type: 'array', default: '["go.mod"]' },
    doc: 'With project-cache: at most two files whose last change is part of the key of the cache for Go. The version is part of it too, if it is given.',
  },
  {
    ...{ name: 'cache-module-files', type: 'array', default: '["go.sum"]' },
    doc: 'At most two files that are the key of the cache for modules.',
  },
  {
    ...{ name: 'cache-policy', type: 'string', default: 'pull-push', options: ['pull-push', 'pull', 'push'] },
    doc: 'With project-cache: the policy of its caches.',
  },
];

const bootstrap: readonly TemplateInput[] = [
  {
    ...{ name: 'working-directory', type: 'string', default: '', variable: 'SETUP_GO_WORKING_DIRECTORY' },
    doc: 'Folder of the module, relative to the root of the project. The search for a version starts there, and the ready-made job tests it.',
  },
  {
    ...{ name: 'dotenv', type: 'string', default: '', variable: 'SETUP_GO_DOTENV' },
    doc: 'File to write the variables to, relative to the root of the project, for artifacts:reports:dotenv.',
  },
  {
    ...{ name: 'node-base-url', type: 'string', default: '', variable: 'GOINSTALL_NODE_BASE_URL' },
    doc: 'Base URL to download Node from, instead of nodejs.org/dist, if the image has none.',
  },
  {
    ...{ name: 'npm-registry', type: 'string', default: '', variable: 'GOINSTALL_NPM_REGISTRY' },
    doc: 'An npm registry that may provide Node.',
  },
  {
    ...{ name: 'bundle', type: 'string', default: '', variable: 'GOINSTALL_BUNDLE' },
    doc: 'Path of an existing bundle: setup-go-tarball.mjs or a folder dist, absolute or relative to the root of the project.',
  },
  {
    ...{ name: 'bundle-base-url', type: 'string', default: '', variable: 'GOINSTALL_BUNDLE_BASE_URL' },
    doc: 'Base URL to download setup-go-tarball.mjs from, instead of the release. It must have the same digest.',
  },
  {
    ...{ name: 'bundle-git', type: 'string', default: '', variable: 'GOINSTALL_BUNDLE_GIT' },
    doc: 'A git repository that has the bundle in dist/.',
  },
  {
    ...{ name: 'bundle-commit', type: 'string', default: '', variable: 'GOINSTALL_BUNDLE_COMMIT' },
    doc: 'The full ID of the commit to use from bundle-git.',
  },
];

/** Only in the component. */
export const componentProject: TemplateInput = {
  ...{ name: 'bundle-project', type: 'string', default: 'org/setup-go-tarball' },
  variable: 'SETUP_GO_BUNDLE_PROJECT',
  doc: "Path of the project that contains this component. dist/ of the component's own commit is fetched from it, unless another input names the bundle or the image has no git.",
};

/** GitLab shows them in a list. */
const choices: Readonly<Partial<Record<InputName, readonly string[]>>> = {
  'require-trust': ['', ...trustLevels],
  patch: patchPolicies,
  advisories: advisoryLevels,
  summary: summaryForms,
  sandbox: sandboxModes,
  telemetry: ['off', 'otlp'],
};

export const templateInputs: readonly TemplateInput[] = [
  ...structure,
  ...describedInputs.filter(({ name }) => !omitted.includes(name)).map(fromTable),
  ...bootstrap,
];

function fromTable({ name, type, default: value, doc }: DescribedInput): TemplateInput {
  const types = {
    boolean: 'boolean',
    count: 'number',
    text: 'string',
    list: 'string',
    secret: 'string',
  } as const;
  const options = choices[name];
  const row = { name, type: types[type], default: value, doc, variable: inputVariable(name) };
  return options === undefined ? row : { ...row, options };
}
