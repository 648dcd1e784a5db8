/** OpenPGP signatures next to archives: the level `signature`, and all the ways in which one does not count. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import {
  config,
  enums,
  PacketList,
  readPrivateKey,
  SecretSubkeyPacket,
  Signature,
  SignaturePacket,
} from 'openpgp';
import { goSigningFingerprint } from '../../../src/core/trust/go-signing-key.ts';
import { type MiniGo, miniGo } from '../../support/mini-go.ts';
import { createDatabase, moduleOf, offerDatabase } from '../../support/module-proxy.ts';
import { createKey, type TestKey } from '../../support/openpgp-keys.ts';
import { runShell } from '../../support/product.ts';
import { offer, openScenario, type Scenario, wire } from '../../support/scenario.ts';
import { native, onWindows } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

let go: MiniGo;
let evil: MiniGo;
let key: TestKey;
beforeAll(async () => {
  go = miniGo('go1.99.1');
  evil = miniGo('go1.99.1', { files: { 'src/fmt/print.go': 'package evil\n' } });
  key = await createKey();
});

const offline = { GOSUMDB: 'off', GOPROXY: 'off' };
const signed = { 'go-version': '1.99.1', 'require-trust': 'signature' };

/** A mirror that has this archive with this signature. `env` has no database. */
async function openMirror(scenario: Scenario, armored: string | undefined, archive = go) {
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [archive], { sums: true });
  if (armored !== undefined) mirror.serve(`/go/${archive.filename}.asc`, armored);
  return { mirror, mirrors };
}

/** One step with the test's key, and a database that is off. */
async function installWith(armored: string | undefined, inputs = {}, archive = go) {
  await using scenario = await openScenario('signature');
  const { mirrors } = await openMirror(scenario, armored, archive);
  const step = await scenario.step(
    { ...signed, mirrors, 'signature-key': key.publicKey, 'max-retries': '0', ...inputs },
    { env: offline },
  );
  return { step, left: scenario.leftBehind() };
}

test.each([
  ['as a text', false],
  ['as the path of a file', true],
])('signed by the key in signature-key, given %s: trust signature', async (_, asFile) => {
  await using scenario = await openScenario('signature');
  const { mirrors } = await openMirror(scenario, await key.signatureOf(go.bytes));
  scenario.place.write('keys/mirror.asc', key.publicKey);
  const inputs = { ...signed, mirrors, 'signature-key': asFile ? 'keys/mirror.asc' : key.publicKey };

  const step = await scenario.step(inputs, { env: offline });

  expect(step).toMatchObject({ code: 0, annotations: [], outputs: { trust: 'signature', mirror: mirrors } });
  const root = step.outputs['go-root'] ?? '';
  // A key of one's own proves nothing about Go's own releases.
  expect(root).toMatch(/[\\/]go-[0-9a-f]{8}[\\/]/);
  expect(JSON.parse(readFileSync(`${root}.receipt.json`, 'utf8'))).toMatchObject({
    trust: 'signature',
    signedBy: key.fingerprint,
  });
  expect(step.stdout).toContain(`Signed by the OpenPGP key ${key.fingerprint} on `);
  const hit = await scenario.step(inputs, { env: offline });
  expect(hit).toMatchObject({ code: 0, outputs: { trust: 'signature', 'go-root': root } });
});

test('by a subkey, which the receipt names; with and without a resumable download', async () => {
  const own = await createKey({ subkey: { daysOld: 50, validFor: 100 } });
  const armored = await own.signatureOf(go.bytes, { daysAgo: 3 });
  for (const resumable of ['true', 'false']) {
    const { step, left } = await installWith(armored, { 'signature-key': own.publicKey, resumable });
    expect(step).toMatchObject({ code: 0, outputs: { trust: 'signature' } });
    expect(step.stdout).toMatch(
      new RegExp(`Signed by the OpenPGP key [0-9A-F]{40} of ${own.fingerprint} on `),
    );
    expect(left.filter((path) => /archive$|partial$|staging/.test(path))).toEqual([]);
  }
});

test('asked for only if nothing stronger is at hand', async () => {
  await using scenario = await openScenario('signature');
  const database = createDatabase([moduleOf(go)]);
  const sums = await scenario.mirror();
  const env = { GOPROXY: 'off', GOSUMDB: `${database.key} ${offerDatabase(sums, database)}` };
  const { mirror, mirrors } = await openMirror(scenario, await key.signatureOf(go.bytes));
  const asked = () => mirror.requests.filter(({ path }) => path.endsWith('.asc')).length;
  const inputs = { 'go-version': '1.99.1', mirrors, 'signature-key': key.publicKey };

  const logged = await scenario.step(inputs, { env });
  expect([logged.outputs['trust'], asked()]).toEqual(['log', 0]);
  const pinned = await scenario.step(
    { ...inputs, checksum: go.sha256, 'install-dir': join(scenario.place.root, 'pinned') },
    { env: offline },
  );
  expect([pinned.outputs['trust'], asked()]).toEqual(['pin', 0]);
  const without = await scenario.step(
    { ...inputs, 'install-dir': join(scenario.place.root, 'without') },
    { env: offline },
  );
  expect([without.outputs['trust'], asked()]).toEqual(['signature', 1]);
});

test('go-download-base-url alone, which asks no database: the signature is next', async () => {
  await using scenario = await openScenario('signature');
  const { mirrors } = await openMirror(scenario, await key.signatureOf(go.bytes));

  const step = await scenario.step(
    { 'go-version': '1.99.1', 'go-download-base-url': mirrors, 'signature-key': key.publicKey },
    { env: { GOPROXY: 'http://127.0.0.1:1' } },
  );

  expect(step).toMatchObject({ code: 0, annotations: [], outputs: { trust: 'signature' } });
});

interface Refusal {
  readonly what: string;
  readonly armored: () => Promise<string | undefined>;
  readonly inputs?: () => Promise<Readonly<Record<string, string>>>;
  readonly code: string;
  readonly message: RegExp;
  /** Evidence of other bytes is refused whatever is required. */
  readonly always?: boolean;
}

const withKey = async (own: TestKey) => ({ 'signature-key': own.publicKey });
const altered = (text: string) => {
  const at = text.indexOf('\n\n') + 30;
  return `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
};
let expired: TestKey;
beforeAll(async () => {
  expired = await createKey({ subkey: { daysOld: 90, validFor: 30 } });
});

const refusals: readonly Refusal[] = [
  {
    what: 'there is none',
    armored: async () => undefined,
    code: 'SIGNATURE_MISSING',
    message: /has no signature: there is no \S+\.asc\n/,
  },
  {
    what: 'a page of the server',
    armored: async () => '<html>not found</html>',
    code: 'SIGNATURE_INVALID',
    message: /it does not begin with "-----BEGIN PGP SIGNATURE-----"/,
  },
  {
    what: 'the armor of something else',
    armored: async () => key.publicKey,
    code: 'SIGNATURE_INVALID',
    message: /it does not begin with/,
  },
  {
    what: 'altered armor',
    armored: async () => withChecksum(await key.signatureOf(go.bytes), altered),
    code: 'SIGNATURE_INVALID',
    message: /its checksum does not fit, so it was altered/,
  },
  {
    what: 'cut off',
    armored: async () => (await key.signatureOf(go.bytes)).slice(0, 120),
    code: 'SIGNATURE_INVALID',
    message: /it does not end with/,
  },
  {
    what: 'somebody else’s good signature',
    armored: async () => (await createKey()).signatureOf(go.bytes),
    code: 'SIGNATURE_UNTRUSTED',
    message: /it is by the key [0-9A-F]{40}, which is none of [0-9A-F]{40}/,
  },
  {
    what: 'our good signature, where Go’s key is asked for',
    armored: () => key.signatureOf(go.bytes),
    inputs: async () => ({ 'signature-key': '' }),
    code: 'SIGNATURE_UNTRUSTED',
    message: new RegExp(`which is none of ${goSigningFingerprint}`),
  },
  {
    what: 'a signature over other bytes',
    armored: () => key.signatureOf(evil.bytes),
    code: 'SIGNATURE_MISMATCH',
    message: /is by the key [0-9A-F]{40}, but not over these bytes/,
    always: true,
  },
  {
    what: 'the good signature of another file',
    armored: () => key.signatureOf(miniGo('go1.98.1').bytes),
    code: 'SIGNATURE_MISMATCH',
    message: /or the signature of another file/,
    always: true,
  },
  {
    what: 'a subkey that has expired since',
    armored: () => expired.signatureOf(go.bytes, { daysAgo: 70 }),
    inputs: () => withKey(expired),
    code: 'SIGNATURE_UNTRUSTED',
    message: /the key [0-9A-F]{40} has expired on \d{4}-\d\d-\d\d/,
  },
  {
    what: 'a signature that was made before its subkey',
    armored: async () => beforeItsSubkey(),
    inputs: async () => withKey(early),
    code: 'SIGNATURE_UNTRUSTED',
    message: /is of \S+, and the key [0-9A-F]{40} was only made on /,
  },
  {
    what: 'a signature from the future',
    armored: () => key.signatureOf(go.bytes, { daysAgo: -2 }),
    code: 'SIGNATURE_UNTRUSTED',
    message: /it is from the future: \d{4}-/,
  },
  {
    what: 'a signature over a text',
    armored: () => key.signatureOf(go.bytes, { text: true }),
    code: 'SIGNATURE_UNTRUSTED',
    message: /it is of the type 1, not over the bytes of a file/,
  },
];

test.each(refusals)('$what: $code', async ({ armored, inputs, code, message, always = false }) => {
  const text = await armored();
  const more = (await inputs?.()) ?? {};

  const { step, left } = await installWith(text, more);
  const lenient = await installWith(text, { ...more, 'require-trust': '' });

  expect(step).toMatchObject({ code: 1, outputs: {}, annotations: [{ title: code }] });
  expect(step.annotations[0]?.message).toMatch(message);
  expect(left.filter((path) => !path.endsWith('.partial'))).toEqual([]);
  if (always) expect(lenient.step).toMatchObject({ code: 1, annotations: [{ title: code }] });
  else expect(lenient.step).toMatchObject({ code: 0, annotations: [], outputs: { trust: 'index' } });
  // Go's own key signs no .zip, so there none is asked for.
  const asked = !(onWindows && more['signature-key'] === '');
  if (!always && code !== 'SIGNATURE_MISSING' && asked)
    expect(lenient.step.stdout).toContain('Not checked by an OpenPGP signature: ');
});

let early: TestKey;
/** A signature that is dated before its subkey was made, which no library makes of its own accord. */
async function beforeItsSubkey(): Promise<string> {
  early = await createKey({ subkey: { daysOld: 5, validFor: 100 } });
  const privateKey = await readPrivateKey({ armoredKey: early.privateKey });
  const [subkey] = privateKey.getSubkeys();
  if (!(subkey?.keyPacket instanceof SecretSubkeyPacket)) throw new Error('no secret subkey');
  const packet = new SignaturePacket();
  packet.signatureType = enums.signature.binary;
  packet.publicKeyAlgorithm = subkey.keyPacket.algorithm;
  packet.hashAlgorithm = enums.hash.sha512;
  const literal = Object.assign(new Uint8Array(), { text: null, getBytes: () => Uint8Array.from(go.bytes) });
  const date = new Date(Date.now() - 50 * 24 * 60 * 60 * 1000);
  // Its types do not have the last one.
  await Reflect.apply(packet.sign, packet, [subkey.keyPacket, literal, date, true, config]);
  const packets = new PacketList<SignaturePacket>();
  packets.push(packet);
  return new Signature(packets).armor();
}

/** The armor with a checksum, as GnuPG writes it, and then altered. */
function withChecksum(armored: string, alter: (text: string) => string): string {
  const body = /\n\n([\s\S]*?)\n-----END/.exec(armored)?.[1]?.replaceAll(/\n=.{4}$/g, '') ?? '';
  const bytes = Buffer.from(body, 'base64');
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ ((crc & 0x800000) === 0 ? 0 : 0x1864cfb)) >>> 0;
  }
  const sum = Buffer.of((crc >> 16) & 255, (crc >> 8) & 255, crc & 255).toString('base64');
  return alter(`-----BEGIN PGP SIGNATURE-----\n\n${body}\n=${sum}\n-----END PGP SIGNATURE-----\n`);
}

test.each([
  ['a path without a file', 'no/such.asc', 'where there is no file'],
  ['a text that is no key', '-----BEGIN NOTHING-----', 'holds no OpenPGP key'],
])('signature-key, %s: named before the download', async (_, value, message) => {
  await using scenario = await openScenario('signature');
  const { mirror, mirrors } = await openMirror(scenario, undefined);

  const step = await scenario.step({ ...signed, mirrors, 'signature-key': value }, { env: offline });

  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'INPUT_INVALID' }] });
  expect(step.annotations[0]?.message).toContain(message);
  expect(wire(mirror)).not.toContain(`200 /go/${go.filename}`);
});

test('another mirror is tried if the signature of one does not count', async () => {
  await using scenario = await openScenario('signature');
  const bad = await openMirror(scenario, await (await createKey()).signatureOf(go.bytes));
  const good = await openMirror(scenario, await key.signatureOf(go.bytes));

  const step = await scenario.step(
    { ...signed, mirrors: `${bad.mirrors}\n${good.mirrors}`, 'signature-key': key.publicKey },
    { env: offline },
  );

  expect(step).toMatchObject({ code: 0, outputs: { trust: 'signature', mirror: good.mirrors } });
  expect(step.annotations[0]?.message).toContain('does not count');
});

test('verify checks the signature next to an archive', async () => {
  await using scenario = await openScenario('signature');
  const { place } = scenario;
  const file = join(place.workspace, go.filename);
  writeFileSync(file, go.bytes);
  const verify = async (armored: string, more: readonly string[] = []) => {
    writeFileSync(`${file}.asc`, armored);
    const args = ['verify', file, '--offline', `--signature-key=${key.publicKey}`, '--json', ...more];
    const { code, stdout, stderr } = await runShell(place, args, offline);
    return { code, stderr, verdict: JSON.parse(stdout) };
  };

  const good = await verify(await key.signatureOf(go.bytes));
  const other = await verify(await key.signatureOf(evil.bytes));
  const foreign = await verify(await (await createKey()).signatureOf(go.bytes));

  expect(good).toMatchObject({ code: 0, verdict: { ok: true, trust: 'signature' } });
  expect(good.verdict.findings.join(' ')).toContain(`It is signed by the OpenPGP key ${key.fingerprint}`);
  expect(other).toMatchObject({ code: 1, verdict: { ok: false } });
  expect(other.verdict.findings.join(' ')).toContain('but not over these bytes');
  expect(foreign).toMatchObject({ code: 1, verdict: { ok: false } });
  expect(foreign.verdict.findings.join(' ')).toContain('does not count');
});

const whyNoGpg = (() => {
  if (onWindows) return 'GnuPG is asked on Unix';
  try {
    execFileSync('gpg', ['--version'], { stdio: 'ignore' });
    return '';
  } catch {
    return 'there is no gpg';
  }
})();

testUnless(whyNoGpg)(
  'GnuPG as signer: RSA is good, SHA-1 is weak; and as judge of our signatures',
  async () => {
    await using scenario = await openScenario('signature');
    const home = join(scenario.place.root, 'gpg');
    mkdirSync(home, { mode: 0o700 });
    const gpg = (args: readonly string[], input?: Buffer) =>
      execFileSync(
        'gpg',
        ['--homedir', home, '--batch', '--quiet', '--pinentry-mode', 'loopback', '--passphrase', '', ...args],
        {
          input,
          stdio: ['pipe', 'pipe', 'ignore'],
        },
      );
    gpg(['--quick-generate-key', 'gpg@example.test', 'rsa3072', 'sign', '1y']);
    const publicKey = gpg(['--armor', '--export', 'gpg@example.test']).toString();
    const sign = (...more: readonly string[]) =>
      gpg([...more, '--armor', '--detach-sign'], go.bytes).toString();
    const inputs = { 'signature-key': publicKey };

    const good = await installWith(sign(), inputs);
    const old = await installWith(sign('--digest-algo', 'SHA512'), inputs);
    const weak = await installWith(sign('--digest-algo', 'SHA1'), inputs);
    const text = await installWith(sign('--textmode'), inputs);

    expect(good.step).toMatchObject({ code: 0, outputs: { trust: 'signature' } });
    expect(old.step).toMatchObject({ code: 0, outputs: { trust: 'signature' } });
    expect(weak.step).toMatchObject({ code: 1, annotations: [{ title: 'SIGNATURE_UNTRUSTED' }] });
    expect(weak.step.annotations[0]?.message).toContain('it uses the weak digest SHA1');
    expect(text.step.annotations[0]?.message).toContain('it is of the type 1');

    gpg(['--import'], Buffer.from(key.publicKey));
    const [archive, signature] = ['archive', 'archive.asc'].map((name) => join(home, name));
    writeFileSync(archive ?? '', go.bytes);
    writeFileSync(signature ?? '', await key.signatureOf(go.bytes));
    gpg(['--verify', signature ?? '', archive ?? '']);
  },
);

test('slim, and the tool name, are as for anything that is not proved official', async () => {
  const { step } = await installWith(await key.signatureOf(go.bytes), { slim: 'true' });
  expect(step).toMatchObject({ code: 0, outputs: { trust: 'signature' } });
  expect(step.outputs['go-root']).not.toContain(native('/go-slim/'));
});
