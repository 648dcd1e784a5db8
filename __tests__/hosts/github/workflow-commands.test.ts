import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  appendToFile,
  assignment,
  pathLine,
  workflowCommand,
} from '../../../src/hosts/github/workflow-commands.ts';
import { caught } from '../../support/caught.ts';
import { createPlace } from '../../support/product.ts';

describe('commands', () => {
  const rows: readonly [string, string, Record<string, string>, string][] = [
    ['debug', 'text', {}, '::debug::text'],
    ['endgroup', '', {}, '::endgroup::'],
    ['error', 'a\r\nb 100%', { title: 'x:y,z%' }, '::error title=x%3Ay%2Cz%25::a%0D%0Ab 100%25'],
    ['error', 'at: a, b', { title: 't', file: 'f' }, '::error title=t,file=f::at: a, b'],
  ];
  test.each(rows)('%s %j', (name, message, properties, line) => {
    expect(workflowCommand(name, message, properties)).toBe(line);
  });
});

describe('assignments', () => {
  test.each([
    ['1.26.8', 'name=1.26.8\n'],
    ['', 'name=\n'],
    ['a=b<<c', 'name=a=b<<c\n'],
    ['a\nb', 'name<<end-of-value-0\na\nb\nend-of-value-0\n'],
    ['a\rb', 'name<<end-of-value-0\na\rb\nend-of-value-0\n'],
    ['end-of-value-0\nPATH=/evil', 'name<<end-of-value-1\nend-of-value-0\nPATH=/evil\nend-of-value-1\n'],
  ])('%j', (value, text) => {
    expect(assignment('name', value)).toBe(text);
  });
});

describe('paths', () => {
  test('one folder a line', () => expect(pathLine('/a folder/bin')).toBe('/a folder/bin\n'));

  test.each(['/a\n/b', '/a\r'])('%j is refused', (folder) => {
    expect(caught(() => pathLine(folder))).toMatchObject({ code: 'INPUT_INVALID' });
  });
});

describe('files', () => {
  test('text is appended', () => {
    using place = createPlace();
    const file = join(place.root, 'env');
    for (const text of ['a=1\n', 'b=2\n']) appendToFile({ GITHUB_ENV: file }, 'GITHUB_ENV', text);
    expect(readFileSync(file, 'utf8')).toBe('a=1\nb=2\n');
  });

  test('a runner that names none is told apart', () => {
    const problem = caught(() => appendToFile({}, 'GITHUB_PATH', 'x'));
    expect(problem).toMatchObject({ code: 'INPUT_INVALID', message: expect.stringContaining('GITHUB_PATH') });
  });
});
