import {
  createMessage,
  enums,
  type Key,
  PacketList,
  type PublicKey,
  readKeys,
  readSignature,
  Signature,
  SignaturePacket,
  type Subkey,
  verify,
} from 'openpgp';
import type { Digest } from '../../core/ports/digest.ts';
import type { KeyFacts, SignatureFinding, Signatures, SubkeyFacts } from '../../core/ports/signatures.ts';

/**
 * OpenPGP by the library of that name, which decides whether a signature is good. What is asked before that only gives
 * each refusal its reason, or is stricter: a key has to be valid when it signed and still today.
 */
export const signatures: Signatures = {
  async check({ keys: armored, signature, bytes, digest, now }) {
    const keys = await parseKeys(armored);
    if ('unreadable' in keys) return { kind: 'no-key', why: keys.unreadable };
    const packets = await parsePackets(signature);
    if ('unreadable' in packets) return { kind: 'unreadable', why: packets.unreadable };
    const ours = packets.flatMap((packet) => ownerOf(packet, keys) ?? []);
    const [first] = ours;
    if (first === undefined) return untrusted(unknownSigner(packets, keys));
    for (const owned of ours) {
      const why = whyWeak(owned.packet) ?? (await whyInvalid(owned, now));
      if (why !== undefined) return untrusted(why);
    }
    const isDigested = digest !== undefined && ours.every(({ packet }) => takeDigest(packet, digest));
    return judge(ours, first, { bytes: isDigested ? undefined : bytes, now });
  },
  async readKeys(armored) {
    const keys = await parseKeys(armored);
    return 'unreadable' in keys ? keys : Promise.all(keys.map(factsOf));
  },
};

type Unreadable = { readonly unreadable: string };

/** A signature, and which of our keys says that it has made it. */
interface Owned {
  readonly packet: SignaturePacket;
  readonly key: PublicKey;
  /** The primary key, or the subkey. */
  readonly signer: Key | Subkey;
}

async function parseKeys(armoredKeys: string): Promise<readonly PublicKey[] | Unreadable> {
  try {
    const keys = await readKeys({ armoredKeys });
    return keys.length > 0 ? keys.map((key) => key.toPublic()) : { unreadable: 'it has none' };
  } catch (error) {
    return { unreadable: messageOf(error) };
  }
}

async function parsePackets(bytes: Uint8Array): Promise<readonly SignaturePacket[] | Unreadable> {
  try {
    const { packets } = await readSignature({ binarySignature: Uint8Array.from(bytes) });
    const known = [...packets].filter((packet) => packet instanceof SignaturePacket);
    return known.length > 0 ? known : { unreadable: 'it has no signature of a known version' };
  } catch (error) {
    return { unreadable: messageOf(error) };
  }
}

function ownerOf(packet: SignaturePacket, keys: readonly PublicKey[]): Owned | undefined {
  for (const key of keys) {
    const signer = key.getKeys().find((each) => isIssuer(packet, each));
    if (signer !== undefined) return { packet, key, signer };
  }
  return undefined;
}

function isIssuer({ issuerFingerprint, issuerKeyID }: SignaturePacket, signer: Key | Subkey): boolean {
  if (issuerFingerprint !== null) return hex(issuerFingerprint) === fingerprintOf(signer);
  return issuerKeyID.equals(signer.getKeyID());
}

function unknownSigner(packets: readonly SignaturePacket[], keys: readonly PublicKey[]): string {
  const by = packets.map(({ issuerFingerprint, issuerKeyID }) =>
    issuerFingerprint === null ? issuerKeyID.toHex().toUpperCase() : hex(issuerFingerprint),
  );
  return `it is by the key ${by.join(', ')}, which is none of ${keys.map(fingerprintOf).join(', ')}`;
}

const strongDigests: ReadonlySet<number | null> = new Set([
  enums.hash.sha256,
  enums.hash.sha384,
  enums.hash.sha512,
  enums.hash.sha3_256,
  enums.hash.sha3_512,
]);

function whyWeak({ hashAlgorithm, signatureType }: SignaturePacket): string | undefined {
  if (signatureType !== enums.signature.binary)
    return `it is of the type ${signatureType}, not over the bytes of a file`;
  if (strongDigests.has(hashAlgorithm)) return undefined;
  const [name = `number ${hashAlgorithm}`] =
    Object.entries(enums.hash).find(([, value]) => value === hashAlgorithm) ?? [];
  return `it uses the weak digest ${name.toUpperCase()}`;
}

async function whyInvalid({ packet, key, signer }: Owned, now: number): Promise<string | undefined> {
  const name = `the key ${fingerprintOf(signer)}`;
  const made = packet.created?.getTime();
  if (made === undefined) return 'it does not say when it was made';
  if (made > now) return `it is from the future: ${day(made)}`;
  const { created, expires = Number.POSITIVE_INFINITY } = await timesOf(key, signer);
  if (made < created) return `it is of ${day(made)}, and ${name} was only made on ${day(created)}`;
  if (made >= expires) return `it is of ${day(made)}, and ${name} had expired on ${day(expires)}`;
  if (now >= expires) return `${name} has expired on ${day(expires)}`;
  for (const time of [made, now]) {
    const why = await key.getSigningKey(signer.getKeyID(), new Date(time)).then(() => undefined, messageOf);
    if (why !== undefined) return `${name} is not valid: ${why}`;
  }
  return undefined;
}

/**
 * Gives a signature the digest that it is over, in the place where the library keeps what it has hashed itself: if it did
 * not look there, it would hash no bytes, and refuse every signature. After the bytes come the signature's own hashed part,
 * its version and length (RFC 9580, section 5.2.4).
 */
function takeDigest(packet: SignaturePacket, digest: Digest): boolean {
  const { version, hashAlgorithm, signatureData } = packet;
  const algorithm = runningDigests.get(hashAlgorithm);
  if (version !== 4 || signatureData === null || algorithm === undefined) return false;
  const end = Buffer.from([version, 0xff, 0, 0, 0, 0]);
  end.writeUInt32BE(signatureData.length, 2);
  const hashed = digest.with(algorithm, Buffer.concat([signatureData, end]));
  if (hashed === undefined) return false;
  Object.assign(packet, { hashed: Uint8Array.from(hashed) });
  return true;
}

const runningDigests: ReadonlyMap<number | null, 'sha256' | 'sha512'> = new Map([
  [enums.hash.sha256, 'sha256'],
  [enums.hash.sha512, 'sha512'],
]);

/** Without `bytes`, the packets have their digest. */
async function judge(
  ours: readonly Owned[],
  first: Owned,
  { bytes, now }: { readonly bytes: AsyncIterable<Uint8Array> | undefined; readonly now: number },
): Promise<SignatureFinding> {
  const packets = new PacketList<SignaturePacket>();
  packets.push(...ours.map(({ packet }) => packet));
  const result = await verify({
    message: await createMessage({ binary: ReadableStream.from(bytes ?? []), format: 'binary' }),
    signature: new Signature(packets),
    verificationKeys: ours.map(({ key }) => key),
    date: new Date(now),
    format: 'binary',
  });
  // The library has its own way to the bytes of a stream, which `for await` does not take.
  const reader = result.data.getReader();
  while (!(await reader.read()).done);
  for (const [index, { verified }] of result.signatures.entries()) {
    const by = fingerprintOf((ours[index] ?? first).signer);
    const why = await verified.then(() => undefined, messageOf);
    if (why !== undefined) return isMismatch(why) ? { kind: 'mismatch', by } : untrusted(`by ${by}: ${why}`);
  }
  const { key, signer, packet } = first;
  return {
    kind: 'good',
    key: fingerprintOf(key),
    by: fingerprintOf(signer),
    made: packet.created?.getTime() ?? 0,
  };
}

function isMismatch(why: string): boolean {
  return /digest did not match|verification failed/i.test(why);
}

async function factsOf(key: PublicKey): Promise<KeyFacts> {
  const subkeys = key.getSubkeys().map(async (subkey): Promise<SubkeyFacts> => {
    return { fingerprint: fingerprintOf(subkey), ...(await timesOf(key, subkey)) };
  });
  return { fingerprint: fingerprintOf(key), subkeys: await Promise.all(subkeys) };
}

/** By the binding that is valid when it was made, so that one which has expired has a time too. */
async function timesOf(
  key: PublicKey,
  signer: Key | Subkey,
): Promise<Pick<SubkeyFacts, 'created' | 'expires'>> {
  const created = signer.getCreationTime();
  const expires = signer === key ? await key.getExpirationTime() : await expirationOf(signer);
  return { created: created.getTime(), expires: expires instanceof Date ? expires.getTime() : undefined };
}

function expirationOf(signer: Key | Subkey): Promise<Date | number | null> {
  return 'mainKey' in signer ? signer.getExpirationTime() : signer.getExpirationTime();
}

function fingerprintOf(signer: Key | Subkey): string {
  return signer.getFingerprint().toUpperCase();
}

function untrusted(why: string): SignatureFinding {
  return { kind: 'untrusted', why };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex').toUpperCase();
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Of the library, whose sentences have no end and begin in upper case. */
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
