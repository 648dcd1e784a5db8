import { allInputs } from '../inputs/all-inputs.ts';
import { inputVariable } from '../inputs/input-table.ts';
import { nearestName } from './nearest-name.ts';

/**
 * Variables that are no inputs: of activation, of the guard, of the lines for cmd, of goinstall.sh, of the templates for GitLab,
 * and for `verify-command`.
 */
const others = [
  'SETUP_GO_TARBALL_TOOLCHAIN',
  'SETUP_GO_TARBALL_PATH',
  'SETUP_GO_TARBALL_GUARD',
  'SETUP_GO_TARBALL_GOBIN',
  'SETUP_GO_TARBALL_GOPATH',
  'SETUP_GO_BUNDLE_PROJECT',
  'SETUP_GO_CODE_PAGE',
  'SETUP_GO_LETTER',
  'SETUP_GO_DOTENV',
  'SETUP_GO_GOTESTSUM',
  'SETUP_GO_INPUTS',
  'SETUP_GO_TEST_DIRECTORY',
  'SETUP_GO_TEST_FLAGS',
  'SETUP_GO_TRIM',
  ...['ARCHIVE', 'FILENAME', 'H1', 'MIRROR', 'PLATFORM', 'RELEASE', 'SHA256', 'SIZE', 'TRUST'].map(
    (name) => `SETUP_GO_VERIFY_${name}`,
  ),
  'SETUP_GO_WORKING_DIRECTORY',
];

/** A warning for each variable of our prefix that means nothing, with the nearest that does. */
export function warnOfVariables(names: readonly string[]): readonly string[] {
  const known = [...allInputs.map(({ name }) => inputVariable(name)), ...others];
  return names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const nearest = nearestName(name, known);
      const advice = nearest === undefined ? 'See setup-go-tarball --help.' : `Did you mean ${nearest}?`;
      return `The variable ${name} means nothing here. ${advice}`;
    });
}
