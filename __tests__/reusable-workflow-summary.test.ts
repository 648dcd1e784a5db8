/** The step of the reusable workflow that writes the summary: what a reader learns of a failing test from it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { realGoroot, whyNoRealGo } from './support/installed-go.ts';
import { testUnless } from './support/test-unless.ts';

interface Step {
  readonly name?: string;
  readonly run?: string;
}

const steps: readonly Step[] = parse(
  readFileSync(join(import.meta.dirname, '../.github/workflows/go.yml'), 'utf8'),
).jobs.go.steps;
const script = steps.find(({ name }) => name === 'Summary')?.run ?? '';

const folder = mkdtempSync(join(tmpdir(), 'setup-go-summary-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the summary says under the heading of the failing test, without the indentation of a code block. */
function shownOf(log: string): readonly string[] {
  const go = join(folder, 'go');
  writeFileSync(go, '#!/bin/sh\necho any\n');
  chmodSync(go, 0o755);
  writeFileSync(join(folder, 'test.log'), log);
  const summary = join(folder, 'summary');
  rmSync(summary, { force: true });
  const env = {
    PATH: `${folder}:/usr/bin:/bin`,
    LOGS: folder,
    GITHUB_STEP_SUMMARY: summary,
    GO_VERSION: '1.26.8',
    FOLDER: '.',
    BUILD: 'success',
    VET: 'success',
    TEST: 'failure',
  };
  execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { env });
  const [, block = ''] = readFileSync(summary, 'utf8').split('**test**\n\n');
  return block
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^ {4}/, ''));
}

describe('the summary of a failing test', () => {
  test('has its assertion, and nothing of the tests that pass', () => {
    const log = [
      'noise of a test that passes',
      '--- FAIL: TestHalf (0.00s)',
      '    half_test.go:7: half of 4 is 3',
      '        and more about it',
      '    --- FAIL: TestHalf/of_-2 (0.00s)',
      '        half_test.go:9: is -1',
      'FAIL',
      'coverage: 66.7% of statements',
      'exit status 1',
      'FAIL\texample.com/module\t0.003s',
      'ok  \texample.com/module/other\t0.002s',
      'FAIL',
    ];
    expect(shownOf(log.join('\r\n'))).toEqual([...log.slice(1, 6), 'FAIL\texample.com/module\t0.003s']);
  });

  test('has it with -v too, where it stands above', () => {
    const log = [
      '=== RUN   TestGood',
      '    half_test.go:3: all is well',
      '--- PASS: TestGood (0.00s)',
      '=== RUN   TestHalf',
      '=== RUN   TestHalf/of_-2',
      '    half_test.go:9: is -1',
      '--- FAIL: TestHalf (0.00s)',
      '    --- FAIL: TestHalf/of_-2 (0.00s)',
      '=== RUN   TestLast',
      '    half_test.go:12: all is well',
      '--- PASS: TestLast (0.00s)',
      'FAIL',
      'FAIL\texample.com/module\t0.003s',
    ];
    expect(shownOf(log.join('\n'))).toEqual([
      '--- FAIL: TestHalf (0.00s)',
      '    --- FAIL: TestHalf/of_-2 (0.00s)',
      '    half_test.go:9: is -1',
      'FAIL\texample.com/module\t0.003s',
    ]);
  });

  test('has a panic with its trace, and what does not compile', () => {
    const log = [
      '# example.com/module/broken [example.com/module/broken.test]',
      'broken/a_test.go:3:9: undefined: b',
      'FAIL\texample.com/module/broken [build failed]',
      'panic: assignment to entry in nil map',
      '',
      'goroutine 1 [running]:',
      'FAIL\texample.com/module\t0.003s',
    ];
    expect(shownOf(log.join('\n'))).toEqual(log);
  });

  testUnless(whyNoRealGo)('is made from what go test prints', () => {
    const module = mkdtempSync(join(folder, 'module-'));
    writeFileSync(join(module, 'go.mod'), 'module example.com/module\n\ngo 1.20\n');
    writeFileSync(
      join(module, 'a_test.go'),
      `package module

import "testing"

func TestGood(t *testing.T) { t.Log("all is well") }

func TestBad(t *testing.T) {
	t.Run("sub", func(t *testing.T) { t.Errorf("got %d", 3) })
}
`,
    );
    const env = {
      HOME: folder,
      PATH: '/usr/bin:/bin',
      GOTOOLCHAIN: 'local',
      GOCACHE: process.env['GOCACHE'],
    };
    for (const flags of [[], ['-v']]) {
      const go = join(realGoroot ?? '', 'bin/go');
      const { stdout } = spawnSync(go, ['test', ...flags, './...'], { cwd: module, env, encoding: 'utf8' });
      const shown = shownOf(stdout).join('\n');
      expect(shown).toContain('--- FAIL: TestBad/sub');
      expect(shown).toContain('a_test.go:8: got 3');
      expect(shown).not.toContain('all is well');
    }
  });
});
