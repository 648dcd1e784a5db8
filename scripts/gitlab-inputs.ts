// The inputs of the template for GitLab: the table of inputs as far as it means something there, those of goinstall.sh,
// and some of the template's own.
import { type DescribedInput, describedInputs } from '../src/core/inputs/input-docs.ts';
import { inputVariable } from '../src/core/inputs/inputs.ts';
import { trustLevels } from '../src/core/trust/trust.ts';

export interface TemplateInput {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'number' | 'array';
  /** As YAML. */
  readonly default: string;
  readonly options?: readonly string[];
  readonly doc: string;
  /** What it becomes for the job's set-up; nothing where only the template's structure depends on it. */
  readonly variable?: string;
}

/** Rows that mean something to GitHub alone, and the secret: who sees the pipeline sees its inputs. */
const left: readonly string[] = ['cache', 'cache-dependency-path', 'problem-matcher', 'token'];

const structure: readonly TemplateInput[] = [
  {
    ...{ name: 'as', type: 'string', default: '.setup-go', options: ['.setup-go', 'default'] },
    doc: 'Where the set-up stands: .setup-go for jobs to extend; with default also in default:, so that every job has Go.',
  },
  {
    ...{ name: 'job', type: 'string', default: '.go-test' },
    doc: 'Name of the ready job that vets and tests. A name that begins with a dot is hidden; go-test makes it run.',
  },
  {
    ...{ name: 'stage', type: 'string', default: 'test' },
    doc: 'Stage of that job.',
  },
  {
    ...{ name: 'test-flags', type: 'string', default: '' },
    doc: 'Flags of go test in that job, such as -race -short; split at blanks.',
  },
  {
    ...{ name: 'gotestsum', type: 'string', default: 'v1.13.0' },
    doc: 'Version of gotest.tools/gotestsum, by way of GOPROXY, that writes the JUnit report of that job; this one needs Go 1.24. Empty: go test alone, and no report.',
  },
  {
    ...{ name: 'cache-version-files', type: 'array', default: '["go.mod"]' },
    doc: 'With project-cache: the files, at most two, whose last change decides which cache of Go is taken; so does the version, where it is given.',
  },
  {
    ...{ name: 'cache-module-files', type: 'array', default: '["go.sum"]' },
    doc: 'With project-cache: the files, at most two, whose last change decides which cache of modules is taken.',
  },
  {
    ...{ name: 'cache-policy', type: 'string', default: 'pull-push', options: ['pull-push', 'pull', 'push'] },
    doc: 'With project-cache: the policy of these caches.',
  },
];

const bootstrap: readonly TemplateInput[] = [
  {
    ...{ name: 'working-directory', type: 'string', default: '', variable: 'SETUP_GO_WORKING_DIRECTORY' },
    doc: 'Folder of the module, from the root of the project: the search for a version begins there, and the ready job tests it.',
  },
  {
    ...{ name: 'dotenv', type: 'string', default: '', variable: 'SETUP_GO_DOTENV' },
    doc: 'File for the variables, from the root of the project, for artifacts:reports:dotenv.',
  },
  {
    ...{ name: 'node-base-url', type: 'string', default: '', variable: 'GOINSTALL_NODE_BASE_URL' },
    doc: 'Where Node comes from, if the image has none, in place of nodejs.org/dist.',
  },
  {
    ...{ name: 'npm-registry', type: 'string', default: '', variable: 'GOINSTALL_NPM_REGISTRY' },
    doc: 'An npm registry that Node may come from.',
  },
  {
    ...{ name: 'bundle', type: 'string', default: '', variable: 'GOINSTALL_BUNDLE' },
    doc: 'The bundle that is there already: setup-go-tarball.mjs or a folder dist, by its path, also from the root of the project.',
  },
  {
    ...{ name: 'bundle-base-url', type: 'string', default: '', variable: 'GOINSTALL_BUNDLE_BASE_URL' },
    doc: 'Where setup-go-tarball.mjs comes from, in place of the release; its digest is the same.',
  },
  {
    ...{ name: 'bundle-git', type: 'string', default: '', variable: 'GOINSTALL_BUNDLE_GIT' },
    doc: 'A git repository that has the bundle in dist/.',
  },
  {
    ...{ name: 'bundle-commit', type: 'string', default: '', variable: 'GOINSTALL_BUNDLE_COMMIT' },
    doc: 'The whole id of the commit to take from bundle-git.',
  },
];

/** Of the component alone. */
export const componentProject: TemplateInput = {
  ...{ name: 'bundle-project', type: 'string', default: 'org/setup-go-tarball' },
  variable: 'SETUP_GO_BUNDLE_PROJECT',
  doc: "Path of the project that this component lies in. dist/ of the component's own commit is fetched from it, unless another input says where the bundle is, or there is no git.",
};

export const templateInputs: readonly TemplateInput[] = [
  ...structure,
  ...describedInputs.filter(({ name }) => !left.includes(name)).map(fromTable),
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
  const options = name === 'require-trust' ? { options: ['', ...trustLevels] } : {};
  return { name, type: types[type], default: value, doc, variable: inputVariable(name), ...options };
}
