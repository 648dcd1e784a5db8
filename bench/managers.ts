/**
 * Installs and uses Go by version managers, by setup-go and by hand, side by side:
 * `node bench/managers.ts --archive FILE [--other FILE] [--peers DIR] [--setup-go DIR] [--rounds N] [--add] [--note TEXT] [--only PART]...
 * [--contender NAME]... [--results DIR]`. See README.md.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packedGo } from '../__tests__/support/real-go.ts';
import { swapArchive, trimArchive } from './managers/archives.ts';
import { coldInstalls } from './managers/cold.ts';
import type { Field } from './managers/contender.ts';
import { removeAll } from './managers/home.ts';
import { ourContenders } from './managers/ours.ts';
import { plainContenders } from './managers/plain.ts';
import { startRecord } from './managers/record.ts';
import { versionOf } from './managers/release-pages.ts';
import { shimManagers } from './managers/shim-managers.ts';
import { openStage, type Releases, type Stage } from './managers/stage.ts';
import { observe } from './managers/trust.ts';
import { calls, shells, switches } from './managers/use.ts';
import { singleProgramManagers } from './managers/version-managers.ts';
import { machineName } from './report.ts';

const parts = ['cold', 'call', 'shell', 'switch', 'trust'] as const;
const { values } = parseArgs({
  options: {
    archive: { type: 'string' },
    other: { type: 'string' },
    peers: { type: 'string', default: 'peers' },
    'setup-go': { type: 'string', default: 'setup-go' },
    rounds: { type: 'string', default: '5' },
    add: { type: 'boolean', default: false },
    note: { type: 'string' },
    only: { type: 'string', multiple: true, default: [...parts] },
    contender: { type: 'string', multiple: true, default: [] },
    results: { type: 'string', default: join(import.meta.dirname, 'results') },
  },
});
const { archive, only } = values;
const unknown = only.filter((name) => !parts.some((part) => part === name));
if (archive === undefined || unknown.length > 0 || !(Number(values.rounds) > 0)) {
  console.error(
    `usage: node bench/managers.ts --archive FILE [--other FILE] [--peers DIR] [--setup-go DIR] [--rounds N] [--add] [--note TEXT] [--only ${parts.join('|')}]... [--contender NAME]... [--results DIR]`,
  );
  process.exit(2);
}

const folder = mkdtempSync('/dev/shm/setup-go-managers-');
try {
  await main(archive, values.other ?? packedGo('go1.23.12'));
} finally {
  removeAll(folder);
}

async function main(full: string, other: string): Promise<void> {
  const releases = { first: versionOf(basename(full)), second: versionOf(basename(other)) };
  const { first: version } = releases;
  const record = startRecord(values.results, releases, values.add);
  if (values.note !== undefined) record.add({ note: values.note });
  const rounds = Number(values.rounds);
  // Two numbers of the kernel say enough; the rest is the distribution's.
  const machine = machineName().replace(/(linux \d+\.\d+)[^,]*/, '$1');
  const second = trimArchive(other, folder);

  if (only.some((part) => ['cold', 'trust'].includes(part))) {
    const swapped = only.includes('trust') ? [`swap=${swapArchive(full, folder)}`] : [];
    await using stage = await enter('installing', [full, second, ...swapped], releases);
    record.add(stage);
    if (only.includes('cold')) {
      const samples = await coldInstalls(stage.homes, { version, rounds });
      record.add({ cold: { machine, rounds, samples } });
    }
    if (only.includes('trust')) record.add({ trust: await observe(stage.homes, version, stage.server) });
  }
  if (only.some((part) => ['call', 'shell', 'switch'].includes(part))) {
    await using stage = await enter('using', [trimArchive(full, folder), second], releases);
    record.add(stage);
    const { homes } = stage;
    // Short rounds, and more of them.
    const [times, about] = [4 * rounds, { machine, rounds: 4 * rounds }];
    if (only.includes('call'))
      record.add({ call: { ...about, samples: await calls(homes, releases, times) } });
    if (only.includes('shell'))
      record.add({ shell: { ...about, samples: await shells(homes, releases, times) } });
    if (only.includes('switch'))
      record.add({ switch: { ...about, ...(await switches(homes, releases, times)) } });
  }
  console.log(record.page());
}

/** A server with these archives, and a home for each contender, in which both releases were installed. */
async function enter(
  name: 'installing' | 'using',
  files: readonly string[],
  releases: Releases,
): Promise<Stage> {
  const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  const [one = '', two = ''] = files;
  const field: Field = {
    ...releases,
    digests: { [releases.first]: sha256(one), [releases.second]: sha256(two) },
    peers: resolve(values.peers),
    setupGo: resolve(values['setup-go']),
    node: process.execPath,
    root: resolve(import.meta.dirname, '..'),
  };
  const all = [ourContenders, plainContenders, singleProgramManagers, shimManagers];
  const contenders = all
    .flatMap((contendersOf) => contendersOf(field))
    .filter((each) => values.contender.length === 0 || values.contender.includes(each.name));
  const names = contenders.map(({ name }) => name);
  const unknown = values.contender.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`there is no contender "${unknown.join('", "')}"`);
  return openStage(contenders, { parent: join(folder, name), files, releases, keep: name === 'using' });
}
