import { type OutputName, outputTable } from './outputs.ts';

/** What each output holds: the other half of the table in `outputs.ts`, for those who show it to people. */
const outputDocs: Readonly<Record<OutputName, string>> = {
  'go-version': "Version of the activated Go, in Go's own form: 1.22.12, 1.20, 1.25rc2.",
  'cache-hit': 'Whether the modules were restored as the go.sum files name them: true or false.',
  'go-root': 'Folder of the activated Go.',
  'go-path': 'GOPATH; the first element if it has several.',
  trust:
    'Trust level of that Go: pin, log, known or index; unrecorded if something else installed it in the tool cache.',
  mirror: 'Where that Go was downloaded from: official, module-proxy or a URL; empty if unrecorded.',
  vulnerabilities:
    'Number of known vulnerabilities of the activated Go; empty with advisories: off, or if it is not a release.',
  supported:
    'Whether the minor version of the activated Go still gets fixes: true or false; empty as for vulnerabilities.',
  'newest-patch':
    'Newest release of the same minor version that is known, such as 1.26.11; empty as for vulnerabilities.',
  'cache-primary-key':
    'Begin of the keys under which modules of these go.sum files are cached; empty without a cache.',
  'cache-matched-key': 'Key of the modules that were restored; empty if there were none.',
  'build-cache-primary-key':
    'Key under which the build outputs of this job are saved; empty without a cache.',
  'build-cache-matched-key': 'Key of the build outputs that were restored; empty if there were none.',
  'go-versions':
    'All versions that were asked for, as a JSON list in the order of the request: version, root, trust, mirror, and found (true if it was installed already).',
  matrix:
    'With matrix-versions: a JSON list of versions for strategy.matrix, such as ["1.25.11","1.26.8"]; otherwise empty.',
};

/** The names with their descriptions. */
export const describedOutputs: readonly { readonly name: OutputName; readonly doc: string }[] =
  outputTable.map(({ name }) => ({ name, doc: outputDocs[name] }));
