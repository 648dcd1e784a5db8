// The templates for GitLab: gitlab/setup-go.yml for include: local, project and remote, templates/setup-go.yml for
// include: component. They differ only in that a component knows its own commit.
import { cacheModes } from '../src/core/inputs/input-table.ts';
import { bootstrap } from './gitlab-bootstrap.ts';
import { componentProject, type TemplateInput, templateInputs } from './gitlab-inputs.ts';

/** The template's text. It contains the text `goinstall`. */
export function gitlabTemplate(kind: 'file' | 'component', goinstall: string): string {
  const component = kind === 'component';
  const inputs = component ? [...templateInputs, componentProject] : templateInputs;
  const values = inputs.flatMap(({ name, variable }) =>
    variable === undefined ? [] : [[variable, `$[[ inputs.${name} ]]`]],
  );
  const script = bootstrap({ goinstall, values: Object.fromEntries(values), component });
  return [
    '# Written by scripts/generate.ts from src/core/inputs/, scripts/gitlab-*.ts and goinstall.sh. See gitlab/README.md.',
    'spec:',
    ...(component ? ['  component: [sha]'] : []),
    '  inputs:',
    ...inputs.flatMap(declaration),
    '---',
    ...body(script.trimEnd().split('\n')),
    '',
  ].join('\n');
}

/** The table of gitlab/README.md. */
export function templateTable(): string {
  const rows = [...templateInputs, componentProject].map(({ name, default: value, doc, variable }) => {
    const shown = value === '' ? '' : `\`${value}\``;
    return `| \`${name}\` | ${shown} | ${variable === undefined ? '' : `\`${variable}\``} | ${doc.replaceAll('|', '\\|')} |`;
  });
  return ['| input | default | variable | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function declaration(input: TemplateInput): readonly string[] {
  const { name, type, options } = input;
  const text = type === 'string';
  return [
    `    ${name}:`,
    `      description: ${quote(input.doc)}`,
    `      type: ${type}`,
    `      default: ${text ? quote(input.default) : input.default}`,
    ...(options === undefined ? [] : [`      options: [${options.map(quote).join(', ')}]`]),
    // A second line could end the here-document and would then be run as script.
    ...(text && options === undefined ? ["      regex: '^[^\\r\\n]*$'"] : []),
  ];
}

/**
 * GitLab's YAML has no conditions, so this uses names. Keys may contain inputs, and of two equal keys the later one
 * counts: with `as: .setup-go` the second entry overrides the first, and with `as: default` the first entry is the
 * section `default:`, which must not have `extends` or `script`.
 */
function body(script: readonly string[]): readonly string[] {
  return [
    '"$[[ inputs.as ]]":',
    '  before_script:',
    '    - !reference [.setup-go, before_script]',
    '',
    '.setup-go:',
    '  extends: [".setup-go-caches-$[[ inputs.project-cache ]]-$[[ inputs.cache ]]", ".setup-go-trim-$[[ inputs.cache ]]-$[[ inputs.cache-write ]]"]',
    '  before_script:',
    '    - |',
    ...script.map((line) => (line === '' ? '' : `      ${line}`)),
    '',
    ...cacheEntries,
    ...trimEntries,
    ...testJob,
  ];
}

const version = '$[[ inputs.go-version ]]$SETUP_GO_VERSION';

const toolsCache = [
  `    - key: { prefix: "setup-go-tools-${version}", files: "$[[ inputs.cache-version-files ]]" }`,
  '      paths: [.setup-go/tools]',
  '      policy: "$[[ inputs.cache-policy ]]"',
];

/** With project-cache alone: as they are after each job. */
const keptCaches = [
  '    - key: { prefix: setup-go-modules, files: "$[[ inputs.cache-module-files ]]" }',
  '      paths: [.setup-go/mod]',
  '      policy: "$[[ inputs.cache-policy ]]"',
  `    - key: "setup-go-build-${version}-$CI_COMMIT_REF_SLUG"`,
  `      fallback_keys: ["setup-go-build-${version}-$CI_DEFAULT_BRANCH"]`,
  '      paths: [.setup-go/build]',
  '      policy: "$[[ inputs.cache-policy ]]"',
];

/**
 * By the rules of docs/caches.md, as far as GitLab knows what a key depends on. Both keys have the name of a tag, so that
 * a job for one restores nothing. The project of a merge request keeps a fork from saving as a branch of the same name.
 */
function trimmedCaches(cache: (typeof cacheModes)[number]): readonly string[] {
  const tag = cache === 'always' ? '' : '$CI_COMMIT_TAG';
  const build = (project: string, branch: string) =>
    `"setup-go-build-v1-${version}-${tag}-${project}-$CI_JOB_NAME_SLUG-${branch}"`;
  const fallback = [
    '$CI_COMMIT_REF_SLUG',
    '$CI_MERGE_REQUEST_TARGET_BRANCH_NAME',
    '$CI_DEFAULT_BRANCH_SLUG', // since GitLab 18
    '$CI_DEFAULT_BRANCH',
  ].map((branch) => build('', branch));
  const policy = 'policy: !reference [".setup-go-policy-$[[ inputs.cache-write ]]", policy]';
  return [
    `    - key: { prefix: "setup-go-modules-v1-${tag}", files: "$[[ inputs.cache-module-files ]]" }`,
    '      paths: [.setup-go/mod]',
    `      ${policy}`,
    '      when: always',
    `    - key: ${build('$CI_MERGE_REQUEST_SOURCE_PROJECT_ID', '$CI_COMMIT_REF_SLUG')}`,
    '      fallback_keys:',
    ...fallback.map((key) => `        - ${key}`),
    '      paths: [.setup-go/build]',
    `      ${policy}`,
    '      when: always',
  ];
}

const nothing = '{ variables: {} }'; // GitLab refuses an empty entry

/** Without caches there is no key `cache`, because an empty list would override `default:cache`. */
const cacheEntries = [true, false].flatMap((projectCache) =>
  cacheModes.flatMap((cache) => {
    const own = cache === 'false' ? (projectCache ? keptCaches : []) : trimmedCaches(cache);
    const entries = [...(projectCache ? toolsCache : []), ...own];
    const name = `.setup-go-caches-${projectCache}-${cache}:`;
    return entries.length === 0 ? [`${name} ${nothing}`, ''] : [name, '  cache:', ...entries, ''];
  }),
);

/** The set-up itself is what finds Node and the program; told so by a variable, it trims instead. */
const trimEntries = [
  '.setup-go-policy-true: { policy: pull-push }',
  '.setup-go-policy-false: { policy: pull }',
  '',
  '.setup-go-trim:',
  '  after_script:',
  '    - SETUP_GO_TRIM=true # the caches, before they are saved',
  '    - !reference [.setup-go, before_script]',
  '',
  ...cacheModes.flatMap((cache) =>
    [true, false].map((write) => {
      const trims = cache !== 'false' && write;
      return `.setup-go-trim-${cache}-${write}: ${trims ? '{ extends: .setup-go-trim }' : nothing}`;
    }),
  ),
  '',
];

const testJob = [
  '"$[[ inputs.job ]]":',
  '  extends: .setup-go',
  '  stage: "$[[ inputs.stage ]]"',
  '  variables:',
  '    SETUP_GO_TEST_DIRECTORY: "$[[ inputs.working-directory ]]"',
  '    SETUP_GO_TEST_FLAGS: "$[[ inputs.test-flags ]]"',
  '    SETUP_GO_GOTESTSUM: "$[[ inputs.gotestsum ]]"',
  '  script:',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's
  '    - project=$PWD && cd -- "${SETUP_GO_WORKING_DIRECTORY:-${SETUP_GO_TEST_DIRECTORY:-.}}"',
  '    - go vet ./...',
  '    - |',
  '      # go test',
  '      set -- "-coverprofile=$project/go-test.cover" $SETUP_GO_TEST_FLAGS ./...',
  '      if [ -n "$SETUP_GO_GOTESTSUM" ]; then',
  '        go run "gotest.tools/gotestsum@$SETUP_GO_GOTESTSUM" --junitfile "$project/go-test.xml" -- "$@"',
  '      else',
  '        go test "$@"',
  '      fi',
  '    - go tool cover "-func=$project/go-test.cover" | tail -n 1',
  "  coverage: '/^total:\\s+\\(statements\\)\\s+\\d+(?:\\.\\d+)?%/'",
  '  artifacts:',
  '    when: always',
  '    reports:',
  '      junit: go-test.xml',
];

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
