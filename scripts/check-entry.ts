/**
 * Start-up is a feature: nearly every run needs no network, no archive and no digest table. Lets the built action find a
 * Go in a tool cache, records which files of dist/ it loads, and fails if they are too large together or hold what
 * such a run does not need, or if V8 does not compile at once what it calls. Prints what each file of dist/ weighs; a
 * star marks those that are loaded.
 *
 *     node scripts/check-entry.ts [--record]
 *
 * `--record` writes to cold-functions.json what no hit calls, for the next build.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { installGo } from '../__tests__/support/installed-go.ts';
import { createPlace, runStep } from '../__tests__/support/product.ts';
import { coldAmong, coldFile, functionsIn, isCold } from './eager.ts';

/** Bytes of all files of dist/ that one hit loads. */
const LIMIT = 120_000;
/** Functions that a hit calls and that are compiled only then. Each costs it some 10 µs. */
const LATE = 20;

/** The ways that a hit is asked for. */
const hits = [
  { 'go-version': '1.22.12' },
  { 'go-version': '1.22' },
  { 'go-version-file': 'go.mod' },
  { 'go-version-file': 'go.work' },
  { 'go-version-file': '.go-version' },
  {}, // go.mod in the workspace
] as const;

/** A text of each module that survives bundling. */
const LAZY = {
  undici: 'UND_ERR_CONNECT_TIMEOUT',
  'the tar reader': 'the end of the tar is missing',
  yauzl: 'End of central directory record signature not found',
  openpgp: 'Signed digest did not match',
  'the key of Go': 'mQINBFcMjNMBEAC6Wr5QuLIFgz1V1EFPlg8ty2TsjQEl4VWftUAqWlMevJFWvYEx',
  'the GitLab host': '[collapsed=true]',
  'the timeline of the summary': 'todayMarker off',
  // Of a release that only the whole table is about.
  'the table of all advisories': 'GO-2021-0067',
  telemetry: 'setup_go.phase.duration',
  'the descriptions of the inputs': 'Quote it: YAML reads an unquoted 1.20',
  // The linux-amd64 archive of Go 1.26.8.
  'the digest table': 'd0f743b33e8d8945e6b1f432edd15785c70507121d6e2a723b21285eddf8b57b',
};

const { record } = parseArgs({ options: { record: { type: 'boolean', default: false } } }).values;
const dist = join(import.meta.dirname, '../dist');
const files = new Map(
  (existsSync(dist) ? readdirSync(dist) : []).sort().map((name) => [name, readFileSync(join(dist, name))]),
);
const faults = files.has('index.js') ? await check() : ['dist/index.js is missing: run npm run build'];
for (const fault of faults) console.error(`check-entry: ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function check(): Promise<readonly string[]> {
  const loads: (readonly string[])[] = [];
  const calls: number[] = [];
  const found: string[] = [];
  for (const inputs of hits) {
    const { loaded, called } = await runHit(inputs);
    calls.push(...called);
    const asked = Object.values(inputs).join() || 'nothing asked';
    const bytes = loaded.reduce((sum, name) => sum + weigh(name), 0);
    console.log(`a hit for ${asked} loads ${inThousands(bytes)} bytes: ${loaded.join(', ')}`);
    if (bytes > LIMIT)
      found.push(`a hit for ${asked} loads ${bytes} bytes, more than ${LIMIT}: ${loaded.join(', ')}`);
    loads.push(loaded);
  }
  const ever = new Set(loads.flat());
  for (const [name, bytes] of files)
    console.log(`${inThousands(bytes.length).padStart(11)} ${ever.has(name) ? '*' : ' '} ${name}`);
  return [...found, ...misplaced(ever), ...late(new Set(calls))];
}

interface Hit {
  /** Files of dist/. */
  readonly loaded: readonly string[];
  /** Where the functions of the entry begin that it calls. */
  readonly called: readonly number[];
}

/** A step that finds what it is asked for. */
async function runHit(inputs: Readonly<Record<string, string>>): Promise<Hit> {
  using place = createPlace('entry');
  const receipt = { trust: 'known', mirror: 'https://go.dev/dl' } as const;
  installGo(place.toolCache, { release: 'go1.22.12', receipt });
  place.write('go.mod', 'module m\n\ngo 1.22\n');
  place.write('go.work', 'go 1.22\n');
  place.write('.go-version', '1.22.12\n');
  const [loads, coverage] = [join(place.root, 'loads'), join(place.root, 'coverage')];
  const preload = pathToFileURL(join(import.meta.dirname, 'record-loads.ts')).href;
  const env = { NODE_OPTIONS: `--import=${preload}`, RECORD_LOADS: loads, NODE_V8_COVERAGE: coverage };
  const { code, summary, stdout, stderr } = await runStep(
    place,
    { advisories: 'notice', summary: 'full', ...inputs },
    { env, dist },
  );
  if (code !== 0 || !summary.includes('found in the tool cache'))
    throw new Error(`no tool-cache hit for ${JSON.stringify(inputs)}:\n${stdout}${stderr}`);
  const urls = readFileSync(loads, 'utf8').split('\n');
  const paths = urls.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url));
  const loaded = paths.filter((path) => path === join(dist, basename(path))).map((path) => basename(path));
  return { loaded, called: calledBy(coverage) };
}

/** In the form of the Profiler domain of V8's inspector; the first range of a function is its whole. */
interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly { readonly startOffset: number; readonly count: number }[];
    }[];
  }[];
}

function calledBy(folder: string): readonly number[] {
  const entry = pathToFileURL(join(dist, 'index.js')).href;
  return readdirSync(folder).flatMap((name) => {
    const { result }: Coverage = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const scripts = result.filter(({ url }) => url === entry);
    const ranges = scripts.flatMap(({ functions }) => functions.flatMap((each) => each.ranges.slice(0, 1)));
    return ranges.filter(({ count }) => count > 0).map(({ startOffset }) => startOffset);
  });
}

function late(calls: ReadonlySet<number>): readonly string[] {
  const map = JSON.parse(String(files.get('index.js.map')));
  const paths = functionsIn(map.sourcesContent[0]).all.map(({ path }) => path);
  const { all } = functionsIn(String(files.get('index.js')));
  const called = new Set(paths.filter((_path, at) => calls.has(all[at]?.head ?? -1)));
  const cold = coldAmong(paths, called);
  console.log(`a hit calls ${called.size} functions of the entry; ${cold.length} it does not`);
  if (record) {
    writeFileSync(coldFile, `${JSON.stringify(cold, null, 2)}\n`);
    return [];
  }
  const missed = [...called].filter((path) => isCold(path));
  if (missed.length <= LATE) return [];
  const remedy = 'run node scripts/check-entry.ts --record, and then npm run build';
  return [
    `cold-functions.json has ${missed.length} functions that a hit calls (${missed.slice(0, 5)}): ${remedy}`,
  ];
}

function misplaced(loaded: ReadonlySet<string>): readonly string[] {
  return Object.entries(LAZY).flatMap(([module, mark]) => {
    const holders = [...files].filter(([name, bytes]) => name.endsWith('.js') && bytes.includes(mark));
    // A mark that is nowhere would find nothing, ever.
    if (holders.length === 0)
      return [`the mark of ${module} is in no chunk: choose another in scripts/check-entry.ts`];
    return holders
      .filter(([name]) => loaded.has(name))
      .map(([name]) => `${module} is in dist/${name}, which a hit loads: import it dynamically`);
  });
}

function weigh(name: string): number {
  return files.get(name)?.length ?? 0;
}

function inThousands(bytes: number): string {
  return bytes.toLocaleString('en');
}
