/** The key that signs Go's archives, as it is built in, and what is written about it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readKey } from 'openpgp';
import { unarmor } from '../../../src/core/trust/armor.ts';
import { goSigningFingerprint, goSigningKey } from '../../../src/core/trust/go-signing-key.ts';
import { createDigest } from '../../../src/io/crypto/digest.ts';
import { signatures } from '../../../src/io/crypto/openpgp.ts';
import { createKey, type SignatureOptions, type TestKey } from '../../support/openpgp-keys.ts';

const keys = await signatures.readKeys(goSigningKey);
const [key, ...others] = 'unreadable' in keys ? [] : keys;
const page = readFileSync(join(import.meta.dirname, '../../../docs/verification.md'), 'utf8');

const day = (time: number | undefined) =>
  time === undefined ? 'never' : new Date(time).toISOString().slice(0, 10);

test('it is one key, with the fingerprint that is published and documented', () => {
  expect(others).toEqual([]);
  expect(key?.fingerprint).toBe(goSigningFingerprint);
  expect(page.replaceAll(/\s/g, '')).toContain(goSigningFingerprint);
});

test('docs/verification.md has its subkeys, with the days from and to which they are valid', () => {
  const rows = [...page.matchAll(/^\| `([0-9A-F]{40})` \| (\S+) \| (\S+) \|$/gm)].map((row) => row.slice(1));
  const subkeys = (key?.subkeys ?? []).map(({ fingerprint, created, expires }) => [
    fingerprint,
    day(created),
    day(expires),
  ]);
  expect(subkeys).toHaveLength(7);
  expect(rows.sort()).toEqual(subkeys.sort());
});

test('it reaches from 2016 to 2028', () => {
  const times = (key?.subkeys ?? []).map(({ created, expires = 0 }) => [created, expires] as const).sort();
  const [first] = times;
  const last = Math.max(...times.map(([, expires]) => expires));
  expect([day(first?.[0]), day(last)]).toEqual(['2016-04-12', '2028-01-07']);
});

test('each subkey is bound to it and may sign, in its time and not after it', async () => {
  const published = await readKey({ armoredKey: goSigningKey });
  for (const subkey of published.getSubkeys()) {
    const expires = await subkey.getExpirationTime();
    if (!(expires instanceof Date)) throw new Error(`${subkey.getFingerprint()} does not expire`);
    const at = (time: number) => published.getSigningKey(subkey.getKeyID(), new Date(time));
    const middle = (subkey.getCreationTime().getTime() + expires.getTime()) / 2;
    expect((await at(middle)).getFingerprint()).toBe(subkey.getFingerprint());
    await expect(at(expires.getTime() + 1000)).rejects.toThrow(/expired/);
  }
});

test.each([
  ['nothing', ''],
  ['a text', 'x'],
  ['a key that is cut off', goSigningKey.slice(0, 4000)],
  ['a signature', await (await createKey()).signatureOf(Buffer.from('x'))],
])('%s is no key', async (_, text) => {
  expect(await signatures.readKeys(text)).toHaveProperty('unreadable');
});

test('bytes that are no signature', async () => {
  async function* none(): AsyncGenerator<Uint8Array> {
    // of no bytes
  }
  for (const bytes of [Buffer.from(''), Buffer.from('x'), Buffer.alloc(600, 0xc2)]) {
    const given = { keys: goSigningKey, signature: bytes, bytes: none(), now: Date.now() };
    expect(await signatures.check(given)).toMatchObject({ kind: 'unreadable' });
  }
});

const content = Buffer.from('the bytes of an archive');
const rsa = await createKey({ isRsa: true, subkey: { daysOld: 50, validFor: 0 } });

/** Checks a signature over `content`, with the digest of other bytes or of the same, and reports whether bytes were read. */
async function checkDigest(
  by: TestKey,
  given: SignatureOptions & { readonly digestOf?: Buffer; readonly also?: 'sha512' },
) {
  const packets = unarmor(await by.signatureOf(content, given), 'PGP SIGNATURE');
  if ('unreadable' in packets) throw new Error(packets.unreadable);
  let isRead = false;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    isRead = true;
    yield content;
  }
  const digest = createDigest(given.also);
  digest.update(given.digestOf ?? content);
  const { bytes: signature } = packets;
  const facts = { keys: by.publicKey, signature, bytes: bytes(), digest, now: Date.now() };
  return { finding: await signatures.check(facts), isRead, sha256: digest.hex() };
}

test.each([
  ['ed25519', await createKey()],
  ['RSA, by a subkey', rsa],
])('a digest computed during the download is checked instead of the bytes: %s', async (_, by) => {
  for (const digest of ['sha256', 'sha512'] as const) {
    const good = await checkDigest(by, { digest, also: 'sha512' });
    expect(good).toMatchObject({ finding: { kind: 'good', key: by.fingerprint }, isRead: false });
    expect(good.sha256).toBe(createHash('sha256').update(content).digest('hex'));
    const other = await checkDigest(by, { digest, also: 'sha512', digestOf: Buffer.from('other bytes') });
    expect(other).toMatchObject({ finding: { kind: 'mismatch' }, isRead: false });
  }
});

test('the bytes are read if their digest was not computed', async () => {
  expect(await checkDigest(rsa, { digest: 'sha512' })).toMatchObject({
    finding: { kind: 'good' },
    isRead: true,
  });
  expect(await checkDigest(rsa, { text: true, also: 'sha512' })).toMatchObject({
    finding: { kind: 'untrusted' },
    isRead: false,
  });
});
