// The templates for GitLab: gitlab/setup-go.yml for include: local, project and remote, templates/setup-go.yml for
// include: component. They differ only in that a component knows its own commit.
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
    '  extends: ".setup-go-cache-$[[ inputs.project-cache ]]"',
    '  before_script:',
    '    - |',
    ...script.map((line) => (line === '' ? '' : `      ${line}`)),
    '',
    ...cacheEntries,
    ...testJob,
  ];
}

const version = '$[[ inputs.go-version ]]$SETUP_GO_VERSION';

/** Without project-cache there is no key `cache`, because an empty list would override `default:cache`. */
const cacheEntries = [
  '.setup-go-cache-false: { variables: {} }', // GitLab refuses an empty entry
  '',
  '.setup-go-cache-true:',
  '  cache:',
  `    - key: { prefix: "setup-go-tools-${version}", files: "$[[ inputs.cache-version-files ]]" }`,
  '      paths: [.setup-go/tools]',
  '      policy: "$[[ inputs.cache-policy ]]"',
  '    - key: { prefix: setup-go-modules, files: "$[[ inputs.cache-module-files ]]" }',
  '      paths: [.setup-go/mod]',
  '      policy: "$[[ inputs.cache-policy ]]"',
  `    - key: "setup-go-build-${version}-$CI_COMMIT_REF_SLUG"`,
  `      fallback_keys: ["setup-go-build-${version}-$CI_DEFAULT_BRANCH"]`,
  '      paths: [.setup-go/build]',
  '      policy: "$[[ inputs.cache-policy ]]"',
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
