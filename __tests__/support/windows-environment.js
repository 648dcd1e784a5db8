/**
 * On Windows, jest's environment of Node: skips suites that need what Windows lacks, and says in each name what that is.
 * Suites outside these folders state by themselves what they need.
 */
import { TestEnvironment } from 'jest-environment-node';

const miniature = 'it takes paths and programs of Unix';

/** The first that matches a path below `__tests__` decides; an empty reason means that it runs. */
const suites = [
  [/^scenarios\/shell\/(?:failed-eval|unknown-variables)\./, ''],
  [/^scenarios\/goinstall\//, 'goinstall.sh is for a POSIX shell'],
  [
    /^scenarios\/(?!versions\/|tool-cache\/(?:list|prune)\.|trust\/(?:require|wrong|digest|log-check|verify)|mirrors\/(?:base-url|mirror-faults|module-proxy-private|official))/,
    miniature,
  ],
  [/^gitlab\/include\./, ''],
  [/^gitlab\//, 'the jobs run in a POSIX shell'],
  [/^act\//, 'act runs on Linux'],
  [/^docs-commands\./, miniature],
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
