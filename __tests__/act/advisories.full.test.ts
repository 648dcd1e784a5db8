/** What is known about a Go, on a real runner: fail-on fails the job, and later steps read the outputs. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanRelease, knownAbout, oldAdvisory } from '../scenarios/advisories/known.ts';
import { type Actions, createActions } from '../support/act.ts';
import { installAct } from '../support/act-program.ts';
import { installGo } from '../support/installed-go.ts';

const whyNot = (await installAct()).missing;
const { vulnerabilities } = knownAbout('go1.22.1');

(whyNot === '' ? describe : describe.skip)(`advisories under act ${whyNot}`, () => {
  let actions: Actions;
  beforeAll(() => {
    actions = createActions();
    for (const release of ['go1.22.1', cleanRelease]) installGo(actions.toolCache, { release });
  });
  afterAll(() => actions?.[Symbol.dispose]());

  test('fail-on fails the job before Go is activated, and later steps do not run', async () => {
    const { code, succeeded, failed, output } = await actions.run('fail-on');
    expect({ code, succeeded, failed, output }).toEqual({
      code: 1,
      succeeded: ['fail-on/neither'],
      failed: ['fail-on/unsupported', 'fail-on/vulnerable'],
      output,
    });
    expect(logOf(output, 'fail-on/unsupported')).toMatch(
      /::error title=GO_UNSUPPORTED::.*Go 1\.22 is not supported/,
    );
    expect(logOf(output, 'fail-on/vulnerable')).toMatch(
      new RegExp(`::error title=GO_VULNERABLE::.*go1\\.22\\.1 has ${vulnerabilities.length} known vuln`),
    );
    for (const job of failed) {
      expect(logOf(output, job)).not.toMatch(/^\| a later step$/m);
      expect(logOf(output, job)).toMatch(/^\| no Go was activated$/m);
    }
    expect(logOf(output, 'fail-on/neither')).toMatch(/^\| go version go1\.999\.1 /m);
  });

  test('later steps read the outputs, and each step has its summary', async () => {
    const vars = { KNOWN: `${vulnerabilities.length}` };
    const { code, succeeded, output } = await actions.run('assessment', { vars });
    const jobs = ['assessment/clean', 'assessment/old', 'assessment/silent'];
    expect({ code, succeeded, output }).toEqual({ code: 0, succeeded: jobs, output });
    const log = (job: string) => logOf(output, `assessment/${job}`);
    expect(log('old')).toMatch(/^\| something to act on$/m);
    expect(log('clean')).not.toMatch(/^\| something to act on$/m);
    expect(log('old')).toContain('Summary - ### Go 1.22.1');
    // The lines after the first have no name of a job.
    expect(output).toContain(`| [${oldAdvisory}](https://pkg.go.dev/vuln/${oldAdvisory}) |`);
    expect(log('clean')).toContain('Summary - **Go 1.999.1** for `1.999.1` (go-version)');
    expect(log('silent')).not.toContain('Summary');
  });
});

/** What one job wrote, without its name before each line. act fills the names up to the same length. */
function logOf(output: string, job: string): string {
  return output
    .split('\n')
    .filter((line) => line.slice(1).split(']')[0]?.trim() === job)
    .map((line) => line.slice(line.indexOf(']') + 1).trim())
    .join('\n');
}
