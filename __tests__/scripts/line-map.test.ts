import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sourceMapOfLines } from '../../scripts/line-map.ts';

describe('the source map of a file with short names', () => {
  const readable = 'function first(){\nreturn second;\n}\nconst second=2;\n';
  const short = 'function t(){\nreturn e;\n}\nconst e=2;\n';

  it('leads each line to the same line with its own names', () => {
    const map = new SourceMap(JSON.parse(sourceMapOfLines({ file: 'index.js', readable, short })));
    expect([0, 1, 2, 3].map((line) => map.findEntry(line, 7))).toEqual(
      [0, 1, 2, 3].map((line) =>
        expect.objectContaining({
          generatedLine: line,
          originalSource: 'index.readable.js',
          originalLine: line,
        }),
      ),
    );
  });

  it('is not made of programs that have not the same lines', () => {
    expect(() => sourceMapOfLines({ file: 'index.js', readable, short: 'const e=2;\n' })).toThrow(
      'index.js: 1 lines with short names, 4 with their own',
    );
  });

  it('of dist/index.js has the names that the sources have', () => {
    const dist = join(import.meta.dirname, '../../dist');
    const lines = readFileSync(join(dist, 'index.js'), 'utf8').split('\n');
    const map = JSON.parse(readFileSync(join(dist, 'index.js.map'), 'utf8'));
    const named: readonly string[] = map.sourcesContent[0].split('\n');
    const at = named.findIndex((line) => line.includes('runGitHubStep='));
    expect(named[at]).toBe('var runGitHubStep=async function(){');
    expect(lines[at]).toMatch(/^var \w{1,2}=\(async function\(\)\{$/);
  });
});
