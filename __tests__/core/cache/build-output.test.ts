import { expect, test } from '@jest/globals';
import { isRepeated, isTestLog, outputOf } from '../../../src/core/cache/build-output.ts';

const [action, output] = ['a'.repeat(64), `72${'b'.repeat(62)}`];

test.each([
  [`v1 ${action} ${output}                  145  1796048673439914153\n`, `72/${output}-d`],
  [`v2 ${action} ${output} 145 1\n`, undefined],
  [`v1 ${action} ../../etc 145 1\n`, undefined],
  [`v1 ${action} ${output} 1`, undefined],
  ['', undefined],
])('%j names %j', (text, expected) => {
  expect(outputOf(text)).toBe(expected);
});

test.each([
  ['ok  \tgithub.com/rhysd/actionlint\t0.469s\n', true],
  [
    '=== RUN   TestX\n--- PASS: TestX (0.00s)\nPASS\nok  \texample.com/x\t12.3s\tcoverage: 80% of statements\n',
    true,
  ],
  ['# test log\nopen testdata/ok\n', true],
  ['go index v2\n\u0000', true],
  ['!<arch>\n', false],
  ['', false],
])('%j is made anew by every checkout: %j', (text, expected) => {
  expect(isRepeated(text)).toBe(expected);
});

test('a log of a test', () => {
  expect(isTestLog('# test log\ngetenv TMPDIR\nopen testdata/ok\n')).toBe(true);
  expect(isTestLog('ok  \texample.com/x\t0.1s\n')).toBe(false);
});
