/**
 * Start-up is a feature: nearly every run needs no network, no archive and no digest table, so none of them may be in
 * `dist/index.js`, and the entry has to stay small. Prints what each file of dist/ weighs.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LIMIT = 64 * 1024;

/** A text of each module that survives bundling. */
const LAZY = {
  undici: 'UND_ERR_CONNECT_TIMEOUT',
  'the tar reader': 'it is cut: its end is missing',
  yauzl: 'End of central directory record signature not found',
  'the GitLab host': 'CI_DEPENDENCY_PROXY_PASSWORD',
  // The linux-amd64 archive of Go 1.26.8.
  'the digest table': 'd0f743b33e8d8945e6b1f432edd15785c70507121d6e2a723b21285eddf8b57b',
};

const dist = join(import.meta.dirname, '../dist');
const files = new Map(
  (existsSync(dist) ? readdirSync(dist) : []).sort().map((name) => [name, readFileSync(join(dist, name))]),
);
for (const [name, bytes] of files) console.log(`${bytes.length.toLocaleString('en').padStart(11)}  ${name}`);

const faults = check(files.get('index.js'));
for (const fault of faults) console.error(`check-entry: ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

function check(entry: Buffer | undefined): readonly string[] {
  if (entry === undefined) return ['dist/index.js is missing: run npm run build'];
  const found: string[] = [];
  if (entry.length > LIMIT) found.push(`dist/index.js has ${entry.length} bytes, more than ${LIMIT}`);
  const chunks = [...files].filter(([name]) => name !== 'index.js' && name.endsWith('.js'));
  for (const [module, mark] of Object.entries(LAZY)) {
    if (entry.includes(mark)) found.push(`${module} is in dist/index.js: import it dynamically`);
    // A mark that is nowhere would find nothing, ever.
    else if (!chunks.some(([, bytes]) => bytes.includes(mark))) {
      found.push(`the mark of ${module} is in no chunk: choose another in scripts/check-entry.ts`);
    }
  }
  return found;
}
