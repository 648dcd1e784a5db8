/** The table against the module that it says it comes from, by the go command and the proxy of this machine. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { testUnless } from '../support/test-unless.ts';
import { whyNoGo } from '../support/vulndb.ts';

const root = join(import.meta.dirname, '../..');
const known = join(root, 'src/core/advisories/known-advisories.json');
const { module, advisories } = JSON.parse(readFileSync(known, 'utf8'));

function whyNoModule(): string {
  if (whyNoGo !== '') return whyNoGo;
  const asked = spawnSync('go', ['mod', 'download', `golang.org/x/vulndb@${module}`], { cwd: tmpdir() });
  return asked.status === 0 ? '' : 'this machine cannot download golang.org/x/vulndb';
}

testUnless(whyNoModule())(
  'the table has the advisories of its module, all of them',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'update-advisories-'));
    const table = join(folder, 'table.json');
    try {
      copyFileSync(known, table);
      const script = join(root, 'scripts/update-advisories.ts');
      const args = [script, '--table', table, '--version', module];
      const said = execFileSync(process.execPath, args, { encoding: 'utf8' });
      expect(said).toContain('new: none\ngone: none\n');
      // Its list of releases grows whenever Go has a new one.
      expect(JSON.parse(readFileSync(table, 'utf8'))).toMatchObject({ module, advisories });
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  120_000,
);
