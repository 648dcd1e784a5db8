import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { requireFile, requireOneLine } from '../../../src/hosts/github/workflow-commands.ts';
import { caught } from '../../support/caught.ts';
import { createPlace } from '../../support/product.ts';

describe('paths', () => {
  test('one folder a line', () => expect(() => requireOneLine('/a folder/bin')).not.toThrow());

  test.each(['/a\n/b', '/a\r'])('%j is refused', (folder) => {
    expect(caught(() => requireOneLine(folder))).toMatchObject({ code: 'INPUT_INVALID' });
  });
});

describe('files', () => {
  test('one that is not there yet is made, one that is there stays as it is', () => {
    using place = createPlace();
    const file = join(place.root, 'env');
    requireFile({ GITHUB_ENV: file }, 'GITHUB_ENV');
    expect(readFileSync(file, 'utf8')).toBe('');
    appendFileSync(file, 'a=1\n');
    requireFile({ GITHUB_ENV: file }, 'GITHUB_ENV');
    expect(readFileSync(file, 'utf8')).toBe('a=1\n');
  });

  test.each([undefined, ''])('a runner that names none is recognised: %j', (value) => {
    const problem = caught(() => requireFile({ GITHUB_PATH: value }, 'GITHUB_PATH'));
    expect(problem).toMatchObject({ code: 'INPUT_INVALID', message: expect.stringContaining('GITHUB_PATH') });
  });
});
