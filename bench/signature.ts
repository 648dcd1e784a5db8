/**
 * What checking an OpenPGP signature adds to a cold install: `node bench/signature.ts --archive FILE [--runs N]`. The
 * official archive at trust `known`; and the same files as another release, which no table knows, at trust `index` and
 * at `signature` by a key of this benchmark. Trees are in memory.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createKey } from '../__tests__/support/openpgp-keys.ts';
import { createPlace, type Mirror, oursIn, type Place } from './contenders.ts';
import { type Command, measure, type Sample } from './measure.ts';
import { tableOf } from './report.ts';

const { archive, runs } = parseArgs({
  options: { archive: { type: 'string' }, runs: { type: 'string', default: '9' } },
}).values;
if (archive === undefined) {
  console.error('usage: node bench/signature.ts --archive FILE [--runs N]');
  process.exit(2);
}

const memory = '/dev/shm';
const work = mkdtempSync(join(memory, 'setup-go-bench-'));
const servers: ChildProcess[] = [];
try {
  const official = basename(archive);
  const [, patch = ''] = /^go1\.\d+\.(\d+)\./.exec(official) ?? [];
  const release = `go1.99.${patch}`;
  const packed = gzipSync(
    renamed(gunzipSync(readFileSync(archive)), /^go[\d.]+\d/.exec(official)?.[0] ?? '', release),
    {
      level: 9, // as Go's own packer
    },
  );
  const name = official.replace(/^go[\d.]+\d/, release);
  const file = join(work, name);
  writeFileSync(file, packed);
  writeFileSync(`${file}.sha256`, createHash('sha256').update(packed).digest('hex'));
  const key = await createKey();
  writeFileSync(`${file}.asc`, await key.signatureOf(packed));
  const known = await serve(archive);
  const unsigned = await serve(file, `/${name}.sha256=${file}.sha256`);
  const signed = await serve(file, `/${name}.sha256=${file}.sha256`, `/${name}.asc=${file}.asc`);
  const signature = { 'INPUT_REQUIRE-TRUST': 'signature', 'INPUT_SIGNATURE-KEY': key.publicKey };
  const samples = await race({
    signature: (place) => withEnvironment(oursIn(place, signed), signature),
    index: (place) => withEnvironment(oursIn(place, unsigned), {}),
    known: (place) => withEnvironment(oursIn(place, known), {}),
  });
  console.log(tableOf(samples));
} finally {
  for (const server of servers) server.stdin?.end();
  rmSync(work, { recursive: true });
}

/** Puts another release in place of the one that VERSION and the programs name, which has as many letters. */
function renamed(tar: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new Error(`${from} and ${to} have not as many letters`);
  for (let at = tar.indexOf(from); at >= 0; at = tar.indexOf(from, at + to.length)) tar.write(to, at);
  return tar;
}

/** The log of Go would decide instead. */
function withEnvironment(command: Command, env: Readonly<Record<string, string>>): Command {
  return { ...command, env: { ...command.env, ...env, GOSUMDB: 'off' } };
}

async function race(contenders: Readonly<Record<string, (place: Place) => Command>>) {
  const samples = new Map(Object.keys(contenders).map((each): [string, Sample[]] => [each, []]));
  const inTurn = Object.entries(contenders);
  for (let run = 0; run < Number(runs); run++)
    for (const [each, commandIn] of run % 2 === 0 ? inTurn : inTurn.toReversed()) {
      const place = createPlace(memory);
      try {
        samples.get(each)?.push(await measure(commandIn(place)));
      } finally {
        place.remove();
      }
    }
  return samples;
}

async function serve(file: string, ...more: readonly string[]): Promise<Mirror> {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'serve.ts'), file, ...more], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  servers.push(server);
  const [address] = await once(server.stdout, 'data');
  return { url: String(address).trim(), filename: basename(file) };
}
