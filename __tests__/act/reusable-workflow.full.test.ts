/** The matrix of the reusable workflow, on releases of Go that the go command fetches. */
import { expect } from '@jest/globals';
import { installAct } from '../support/act-program.ts';
import { callWorkflowIn, moduleFiles } from '../support/caller.ts';
import { whyNoRealGo } from '../support/installed-go.ts';
import { realGo } from '../support/real-go.ts';
import { testUnless } from '../support/test-unless.ts';

const versions = ['1.22.4', '1.23.2'];

testUnless((await installAct()).missing || whyNoRealGo)(
  'a job for each version, each with its own Go; one that fails stops no other',
  async () => {
    const run = await callWorkflowIn(
      {
        prepare: (actions) => {
          for (const version of versions) actions.preinstall(version, realGo(`go${version}`));
        },
      },
      {
        ...moduleFiles(),
        'go.mod': 'module example.com/module\n\ngo 1.22\n',
        'version_test.go': `package module

import (
	"runtime"
	"testing"
)

func TestVersion(t *testing.T) {
	if runtime.Version() == "go1.22.4" {
		t.Fatal("not with this one")
	}
}
`,
      },
      `go-versions: '["go.mod", "1.23"]'`,
    );
    expect(run.code).toBe(1);
    // act calls every job of a matrix failed as soon as one has; the steps are each job's own.
    expect(run.output).toMatch(/Go go\.mod on ubuntu-latest-1 *\] +❌ +Failure - Main Test /);
    expect(run.output).toMatch(/Go 1\.23 on ubuntu-latest-2 *\] +✅ +Success - Main Test /);
    for (const version of versions) expect(run.output).toContain(`### Go ${version} on `);
    expect(run.output).toContain('    --- FAIL: TestVersion ');
  },
  1_800_000,
);
