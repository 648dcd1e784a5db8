/** Files that a file system lists in another spelling than they were created with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { respellFiles } from '../../../src/engine/verify/respell-files.ts';
import { createPlace } from '../../support/product.ts';
import { openTestRun } from '../../support/test-run.ts';

const [composed, decomposed] = ['src/\u00e9.go', 'src/e\u0301.go'];
const listed = [
  { name: `go/${decomposed}`, mode: 0o644, sha256: 'a' },
  { name: 'go/src/x.go', mode: 0o644, sha256: 'b' },
];

/** The names of the listed files after `there` was created. */
async function namesIf(there: readonly string[], inManifest: readonly string[]) {
  using place = createPlace('respell');
  await using session = openTestRun({
    toolCache: place.toolCache,
    home: place.home,
    listen: () => undefined,
  });
  mkdirSync(join(place.workspace, 'src'));
  for (const file of there) writeFileSync(join(place.workspace, file), '');
  const was = new Map(inManifest.map((file) => [file, 'a']));
  const files = await respellFiles(session.run, place.workspace, { files: listed, was });
  return files.map(({ name }) => name);
}

test.each<[string, readonly string[], readonly string[], string]>([
  ['that the file system knows by both spellings has that of the manifest', [composed], [composed], composed],
  ['that is another one keeps its spelling', [], [composed], decomposed],
  ['that the manifest has as well keeps its spelling', [composed], [composed, decomposed], decomposed],
])('a file %s', async (_, there, inManifest, expected) => {
  expect(await namesIf(there, inManifest)).toEqual([`go/${expected}`, 'go/src/x.go']);
});
