/**
 * Prints the result of the last `npm test` in one line: `12 passed, 0 failed`, followed by `, 3 skipped` if there are
 * any. A suite that did not run counts as one failed test, and so does a run without a result.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../.test-results/jest.json');
console.log(existsSync(file) ? line(JSON.parse(readFileSync(file, 'utf8'))) : '0 passed, 1 failed');

/** Reads the output of jest's `--json`: https://jestjs.io/docs/configuration#testresultsprocessor-string. */
function line(result: Record<string, unknown>): string {
  const count = (name: string): number => {
    const value = result[name];
    if (typeof value !== 'number') throw new Error(`${file} has no ${name}`);
    return value;
  };
  const failed = count('numFailedTests') + count('numRuntimeErrorTestSuites');
  const skipped = count('numPendingTests') + count('numTodoTests');
  return `${count('numPassedTests')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
