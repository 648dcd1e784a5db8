import type { Decision, Said } from '../../core/activate/decision.ts';
import type { Explained } from '../../core/reports/explained.ts';
import { alignTable } from './align-table.ts';

type Handed = Pick<Explained, 'variables' | 'paths' | 'decisions' | 'goroot'>;

/** For people: one line for each variable that is exported (`*`), or that has a value. */
export function environmentTable(given: Handed): readonly string[] {
  const exported = new Set(given.variables.map(({ name }) => name));
  const told = given.decisions.filter(({ name, value, overruled }) => {
    if (exported.has(name)) return true;
    return !aboutGo.has(name) && (value !== '' || overruled.length > 0);
  });
  const rows = told.map((each) => [
    exported.has(each.name) ? '*' : '',
    each.name,
    each.value === '' ? '(unset)' : each.value,
    deciderOf(each.name, each),
    each.overruled.map((said) => `${deciderOf(each.name, said)}: ${said.value}`).join('; '),
  ]);
  const folders = pathRows(given).map(({ folder, by }) => ['*', 'PATH', folder, by, '']);
  return alignTable([['', 'VARIABLE', 'VALUE', 'DECIDED BY', 'OVERRULED'], ...rows, ...folders]);
}

/** The value that `env --json` prints. Names and values are a contract. */
export function environmentJson(explained: Explained): Readonly<Record<string, unknown>> {
  const { release, goroot, request, source, variables, paths, remarks } = explained;
  const exported = new Set(variables.map(({ name }) => name));
  return {
    request,
    source,
    release,
    'go-root': goroot,
    environment: Object.fromEntries(variables.map(({ name, value }) => [name, value])),
    path: paths,
    decisions: explained.decisions
      .filter(({ name }) => exported.has(name) || !aboutGo.has(name))
      .map(({ name, value, by, overruled }) => ({
        variable: name,
        value,
        'decided-by': by,
        ...(by === 'input' && { input: inputNames[name] }),
        exported: exported.has(name),
        overruled: overruled.map((said) => ({ value: said.value, by: said.by })),
      })),
    folders: pathRows(explained).map(({ folder, by }) => ({ folder, 'decided-by': by })),
    remarks: remarks.map(({ level, text }) => ({ level, text })),
  };
}

/** What nobody can set. */
const aboutGo = new Set(['CC', 'GOHOSTARCH', 'GOHOSTOS', 'GOTELEMETRY', 'GOTOOLDIR', 'GOVERSION']);

const inputNames: Readonly<Record<string, string>> = {
  GOPATH: 'gopath',
  GOPROXY: 'goproxy',
  GOPRIVATE: 'goprivate',
  GOTOOLCHAIN: 'toolchain',
};

const deciders: Readonly<Record<Decision['by'], string>> = {
  'setup-go-tarball': 'setup-go-tarball',
  input: 'input',
  environment: 'environment',
  'go env -w': 'go env -w',
  'go.env': 'go.env in GOROOT',
  project: 'project',
  Go: "Go's default",
};

function deciderOf(name: string, { by }: Said): string {
  return by === 'input' ? `input ${inputNames[name]}` : deciders[by];
}

/** Which variable put a folder on PATH: GOBIN before GOROOT before GOPATH. */
function pathRows({
  decisions,
  paths,
  goroot,
}: Handed): readonly { readonly folder: string; readonly by: string }[] {
  const gobin = decisions.find(({ name, by }) => name === 'GOBIN' && by !== 'Go')?.value;
  const gopath = decisions.find(({ name }) => name === 'GOPATH')?.value ?? '';
  return paths.map((folder) => {
    if (folder === gobin) return { folder, by: 'GOBIN' };
    const parent = folder.replace(/[\\/]bin$/, '');
    if (parent === goroot) return { folder, by: 'GOROOT' };
    return { folder, by: parent !== '' && gopath.startsWith(parent) ? 'GOPATH' : 'setup-go-tarball' };
  });
}
