/** OpenPGP keys that are made for a test, and signatures by them. */
import { createMessage, enums, generateKey, type PrivateKey, sign } from 'openpgp';

const day = 24 * 60 * 60 * 1000;

export interface TestKey {
  /** Armored. */
  readonly publicKey: string;
  readonly privateKey: string;
  /** Upper case. */
  readonly fingerprint: string;
  /** Armored, detached. */
  signatureOf(bytes: Uint8Array, given?: SignatureOptions): Promise<string>;
}

export interface SignatureOptions {
  /** The time that it states. */
  readonly daysAgo?: number;
  readonly text?: boolean;
  /** By default the strongest that the key prefers. */
  readonly digest?: 'sha256' | 'sha512';
}

export interface TestKeyOptions {
  /** Age of the key. Default: 100. */
  readonly daysOld?: number;
  /** As Go's own; by default ed25519, which is made sooner. */
  readonly isRsa?: boolean;
  /** It signs by a subkey, which is valid for so many days after it was made; 0 for ever. */
  readonly subkey?: { readonly daysOld: number; readonly validFor: number };
}

export async function createKey({
  daysOld = 100,
  isRsa = false,
  subkey,
}: TestKeyOptions = {}): Promise<TestKey> {
  const made = (days: number) => new Date(Date.now() - days * day);
  const { privateKey, publicKey } = await generateKey({
    ...(isRsa ? { type: 'rsa', rsaBits: 2048 } : { type: 'ecc', curve: 'ed25519Legacy' }),
    userIDs: [{ name: 'A test', email: 'test@example.test' }],
    date: made(daysOld),
    subkeys:
      subkey === undefined
        ? []
        : [{ sign: true, date: made(subkey.daysOld), keyExpirationTime: (subkey.validFor * day) / 1000 }],
    format: 'object',
  });
  return {
    publicKey: publicKey.armor(),
    privateKey: privateKey.armor(),
    fingerprint: publicKey.getFingerprint().toUpperCase(),
    signatureOf: (bytes, given) => signatureOf(privateKey, bytes, given),
  };
}

async function signatureOf(
  signingKeys: PrivateKey,
  bytes: Uint8Array,
  { daysAgo = 0, text = false, digest }: SignatureOptions = {},
): Promise<string> {
  const message = text
    ? await createMessage({ text: Buffer.from(bytes).toString('latin1') })
    : await createMessage({ binary: bytes });
  const date = new Date(Date.now() - daysAgo * day);
  const config = digest && { preferredHashAlgorithm: enums.hash[digest] };
  return sign({ message, signingKeys, detached: true, date, format: 'armored', ...(config && { config }) });
}
