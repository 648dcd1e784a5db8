import { describe, expect, test } from '@jest/globals';
import { variablesOf } from '../../../src/hosts/render/input-variables.ts';

const job = { env: {}, flags: {}, all: true };

describe('where inputs are given as variables', () => {
  test.each([
    [
      'The input check-latest must be true or false, not "x"',
      'check-latest is set by SETUP_GO_CHECK_LATEST.',
    ],
    ['The input mirrors holds "ftp://x"', 'mirrors is set by SETUP_GO_MIRRORS.'],
    ['"newest" (go-version) is not a Go version', 'go-version is set by SETUP_GO_VERSION.'],
    ['Write slim: true or slim: false.', 'slim is set by SETUP_GO_SLIM.'],
    [
      'The go-version-file "x" does not exist: set the input token',
      'go-version-file is set by SETUP_GO_VERSION_FILE, token by SETUP_GO_TOKEN.',
    ],
    ['.go-version:3 is not a Go version', ''],
    ['The tool cache has none; check the mirrors, the token and the checksum', ''],
    ['"/a/install-dir/x" is a file', ''],
  ])('%s', (message, sentence) => {
    expect(variablesOf({ message, hint: undefined }, job)).toBe(sentence);
  });

  test('the hint counts too', () => {
    const problem = { message: 'Nothing was found', hint: 'Pin its SHA-256 with the input checksum.' };
    expect(variablesOf(problem, job)).toBe('checksum is set by SETUP_GO_CHECKSUM.');
  });

  test('not for a flag', () => {
    const flags = { 'go-version': '1' };
    expect(variablesOf({ message: 'x (go-version)', hint: undefined }, { ...job, flags })).toBe('');
  });
});

describe('elsewhere', () => {
  const problem = { message: 'The input go-download-base-url holds "x"', hint: 'See the input token.' };

  test('only variables that are set', () => {
    expect(variablesOf(problem, { ...job, all: false })).toBe('');
    const env = { SETUP_GO_TOKEN: 'x' };
    expect(variablesOf(problem, { env, flags: {}, all: false })).toBe('token is set by SETUP_GO_TOKEN.');
  });

  test("the base URL may come from setup-go's variable", () => {
    const env = { GO_DOWNLOAD_BASE_URL: 'x' };
    expect(variablesOf(problem, { env, flags: {}, all: false })).toBe(
      'go-download-base-url is set by GO_DOWNLOAD_BASE_URL.',
    );
  });
});
