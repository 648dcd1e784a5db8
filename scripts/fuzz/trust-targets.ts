/** Signatures, keys, armor, the lockfile, and what else decides which bytes count. */
import { golangKey } from '../../__tests__/support/sumdb-vectors.ts';
import { parseGosumdb } from '../../src/core/sumdb/gosumdb.ts';
import { parseJson } from '../../src/core/text/json.ts';
import { unarmor } from '../../src/core/trust/armor.ts';
import { goSigningKey } from '../../src/core/trust/go-signing-key.ts';
import { parseVerifyCommand, type VerifyQuestion } from '../../src/core/trust/verify-command.ts';
import { parseLockfile, printLockfile } from '../../src/core/versions/lockfile.ts';
import { parseTime, timeInVersionFile } from '../../src/core/versions/release-age.ts';
import { signatures } from '../../src/io/crypto/openpgp.ts';
import { sumdbCrypto } from '../../src/io/crypto/sumdb-crypto.ts';
import {
  ourKey,
  ourSignature,
  signedBefore,
  signedBytes,
  textSignature,
  theirKey,
  theirSignature,
} from './openpgp-seeds.ts';
import { broken, type FuzzTarget, textTarget } from './target.ts';

const other = Buffer.from('the bytes of another archive');
const ourFingerprint = await fingerprintOf(ourKey);
const armored = [ourSignature, theirSignature, textSignature];
const packets = armored.map((text) => Buffer.from(bodyOf(text), 'base64'));

async function fingerprintOf(key: string): Promise<string> {
  const read = await signatures.readKeys(key);
  return 'unreadable' in read ? broken(read.unreadable) : (read[0]?.fingerprint ?? '');
}

/** The lines between the empty one and the checksum. */
function bodyOf(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').trim().split('\n');
  const body = lines.slice(lines.findIndex((line) => line.trim() === '') + 1, -1);
  return body.filter((line) => !line.startsWith('=')).join('');
}

const armor: FuzzTarget = {
  ...textTarget({
    name: 'armor',
    seeds: [...armored, ...armored.map((text) => text.replaceAll('\n', '\r\n'))],
    read(text) {
      const read = unarmor(text, 'PGP SIGNATURE');
      if ('unreadable' in read) return false;
      if (!Buffer.from(bodyOf(text), 'base64').equals(read.bytes)) broken('it has other bytes than its text');
      return true;
    },
  }),
  // Without the checksum, which may be missing, half of the time: it would refuse nearly all.
  repair: (bytes, random) =>
    random(2) === 0 ? bytes : Buffer.from(bytes.toString('latin1').replace(/\n=[^\r\n]{4}/, ''), 'latin1'),
};

function check(signature: Uint8Array, bytes: Uint8Array, keys: string) {
  return signatures.check({ keys, signature, bytes: piecesOf(bytes), now: signedBefore });
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes.subarray(0, 5);
  yield bytes.subarray(5);
}

const signature: FuzzTarget = {
  name: 'OpenPGP signature',
  seeds: () => packets,
  async run(bytes) {
    const finding = await check(bytes, signedBytes, ourKey);
    if (finding.kind === 'no-key') broken('it has blamed the key');
    if (finding.kind !== 'good') return false;
    if (finding.key !== ourFingerprint) broken(`it is good by ${finding.key}`);
    if ((await check(bytes, other, ourKey)).kind === 'good') broken('it is good for two files');
    return true;
  },
};

const publicKey: FuzzTarget = {
  name: 'OpenPGP keys',
  seeds: () => [ourKey, theirKey, goSigningKey].map((text) => Buffer.from(text)),
  async run(bytes) {
    const text = bytes.toString('utf8');
    const read = await signatures.readKeys(text);
    if ('unreadable' in read) return false;
    const finding = await check(packets[0] ?? Buffer.alloc(0), signedBytes, text);
    if (finding.kind === 'good' && finding.key !== ourFingerprint) broken(`it is good by ${finding.key}`);
    return true;
  },
};

const digest = 'd0f743b33e8d8945e6b1f432edd15785c70507121d6e2a723b21285eddf8b57b';
const h1 = 'h1:ZOmGe1OnfREDMIdb1Qi4G9JSuDPBLGExZMQ4nis1RXM=';
const title =
  '# The releases of Go that this project uses. "setup-go-tarball lock" writes this file; review it like go.sum.\nlockfile 1\n';
const locked = (name: string, rest: string) => `archive ${name} sha256:${digest} ${rest}\n`;

const lockfile = textTarget({
  name: 'lockfile',
  seeds: [
    title,
    `${title}request "1.26" go1.26.8\n${locked('go1.26.8.linux-amd64.tar.gz 66897291', `${h1} sum.golang.org/53612390`)}`,
    `${title}require-trust log\nrequest "<1.27 \\"x\\"" go1.26.8\nrequest "stable" go1.27rc1\n${locked('go1.27rc1.windows-arm64.zip -', '- -')}${locked('go1.26.8.darwin-arm64.tar.gz 1', `${h1} a.example:80/b/0`)}`,
    `${title}request "1.26" go1.26.8\n`.replaceAll('\n', '\r\n'),
  ],
  read(text) {
    const read = parseLockfile(text, { path: 'setup-go.lock' });
    if (printLockfile(read) !== text.replaceAll('\r\n', '\n')) broken('it is not what "lock" would write');
    const anew = printLockfile(parseLockfile(text, { path: 'setup-go.lock', anyOrder: true }));
    if (anew !== printLockfile(read)) broken('it is written anew as something else');
    return true;
  },
});

const question: VerifyQuestion = {
  schema: 1,
  archive: '/tmp/a b',
  filename: 'go1.26.8.linux-amd64.tar.gz',
  sha256: digest,
  size: 1,
  release: 'go1.26.8',
  platform: 'linux-amd64',
  trust: 'log',
  mirror: 'official',
};

export const trustTargets: readonly FuzzTarget[] = [
  armor,
  signature,
  publicKey,
  lockfile,
  textTarget({
    name: 'verify-command',
    seeds: [
      'cosign verify-blob --bundle "a b" {archive} {sha256}',
      '["./check", "{filename}", "--{release}={h1}"]',
      'sh -c \'x "$SETUP_GO_VERIFY_ARCHIVE"\'',
    ],
    read: (text) => parseVerifyCommand(text, question).length > 0,
  }),
  textTarget({
    name: 'GOSUMDB',
    seeds: ['sum.golang.org', `${golangKey} https://a.example/sumdb`, 'sum.golang.google.cn', 'off'],
    read(text) {
      const read = parseGosumdb(text, sumdbCrypto);
      return read === 'off' || read.key.name === read.name || broken(`${read.name} has another's key`);
    },
  }),
  textTarget({
    name: 'VERSION',
    seeds: ['go1.26.8\ntime 2026-10-01T12:00:00Z\n', 'go1.19.13\n', 'go1.27rc1 X:x\ntime 2026-01-01\n'],
    read(text) {
      const time = timeInVersionFile(text);
      if (time !== undefined && !Number.isFinite(time)) broken(`its time is ${time}`);
      return time;
    },
  }),
  textTarget({
    name: 'info of a module',
    seeds: ['{"Version":"v0.0.1-go1.26.8.linux-amd64","Time":"2026-10-01T12:00:00.123+02:00"}'],
    read(text) {
      const info = parseJson(text);
      const time =
        typeof info === 'object' && info !== null && 'Time' in info ? parseTime(info.Time) : undefined;
      if (time !== undefined && !Number.isFinite(time)) broken(`its time is ${time}`);
      return time;
    },
  }),
];
