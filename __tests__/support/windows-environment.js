/**
 * On Windows, jest's environment of Node: skips suites that need what Windows lacks, and says in each name what that is.
 * Suites outside these folders state by themselves what they need.
 */
import { TestEnvironment } from 'jest-environment-node';

const unseen = 'nobody has seen it run on Windows yet';

/** Suites by what keeps them from running there; the first pattern that matches a path below `__tests__` decides. */
const suites = [
  [/^scenarios\/goinstall\//, 'goinstall.sh is for a POSIX shell'],
  [/^(?:scenarios\/)?gitlab\/(?!include\.)/, 'the jobs run in a POSIX shell'],
  [/^scenarios\/activate\/profile/, 'the start-up files are those of Unix shells'],
  [/^scenarios\/shell\/(?:shell|shells-page|start-up|terminal|npm)\./, 'it starts programs of Unix'],
  [/^scenarios\/install\/modes\./, 'Windows has no file modes'],
  [/^scenarios\/redaction\//, 'Windows does not take the names of its folders'],
  [/^scenarios\/stories\//, 'the expected output has paths of Unix'],
  [/^scenarios\/recovery\/drill-permission\./, 'users and modes of Unix'],
  [/^scenarios\/recovery\/drill-signals\./, 'Windows has no signals'],
  [/^scenarios\/recovery\//, unseen],
  [/^scenarios\/cache\/stable-mtimes\./, unseen], // Wine has no git
  [/^act\//, 'act runs on Linux'],
  [/^docs-commands\./, 'the commands are for a POSIX shell'],
  [/^reusable-workflow/, 'the steps run in bash'],
];

export default class WindowsEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    const path = context.testPath.replaceAll('\\', '/').replace(/^.*\/__tests__\//, '');
    this.missing = suites.find(([pattern]) => pattern.test(path))?.[1] ?? '';
  }

  /** At the start of a suite all its tests are known. jest runs no hooks for blocks in which none is left. */
  handleTestEvent(event, state) {
    if (event.name === 'run_start' && this.missing !== '') skip(state.rootDescribeBlock, this.missing);
  }
}

function skip(block, missing) {
  for (const child of block.children) {
    if (child.type === 'describeBlock') {
      skip(child, missing);
    } else if (child.mode !== 'skip' && child.mode !== 'todo') {
      child.mode = 'skip';
      child.name = `${child.name} (skipped: ${missing})`;
    }
  }
}
