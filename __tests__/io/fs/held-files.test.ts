import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const src = join(import.meta.dirname, '../../../src');

/** Anywhere else they would fail on Windows while a scanner reads the file. */
test('renames and removals are in one place', () => {
  const files = globSync('**/*.ts', { cwd: src }).map((path) => path.replaceAll('\\', '/'));
  const others = files.filter((path) => {
    const imports = readFileSync(join(src, path), 'utf8').matchAll(
      /import (.*?) from 'node:fs(?:\/promises)?';/gs,
    );
    return [...imports].some(([, names = '']) => /\b(?:rename|rm|rmdir|unlink)(?:Sync)?\b|\*/.test(names));
  });
  expect(others.sort()).toEqual(['io/fs/held-files.ts', 'io/fs/try-to-write.ts']);
});
