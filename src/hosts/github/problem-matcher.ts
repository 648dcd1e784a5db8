import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import problemMatcher from './problem-matcher.json' with { type: 'json' };

/** Writes the problem matcher for a runner to read, where it does not lie beside the bundle; returns its path. */
export function writeProblemMatcher(env: Readonly<Record<string, string | undefined>>): string {
  const folder = mkdtempSync(join(env['RUNNER_TEMP'] || tmpdir(), 'setup-go-tarball-'));
  const file = join(folder, 'problem-matcher.json');
  writeFileSync(file, JSON.stringify(problemMatcher));
  return file;
}
