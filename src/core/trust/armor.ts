/** The bytes in an armored text, or why it cannot be read, as a clause. */
export type Unarmored = { readonly bytes: Uint8Array } | { readonly unreadable: string };

/**
 * Reads one armored block and nothing beside it. Stricter than what programs for mail accept, which must survive mail: a
 * file on a mirror arrives as it was written. A checksum may be missing, as newer programs leave it out; one that is
 * there has to fit.
 *
 * @param kind `PGP SIGNATURE`
 * @see https://www.rfc-editor.org/rfc/rfc9580#section-6
 */
export function unarmor(text: string, kind: string): Unarmored {
  const lines = text.replaceAll('\r\n', '\n').trim().split('\n');
  if (lines[0]?.trimEnd() !== `-----BEGIN ${kind}-----`)
    return { unreadable: `it does not begin with "-----BEGIN ${kind}-----"` };
  if (lines.at(-1)?.trimEnd() !== `-----END ${kind}-----`)
    return { unreadable: `it does not end with "-----END ${kind}-----"` };
  const inner = lines.slice(1, -1).map((line) => line.trimEnd());
  const start = inner.findIndex((line) => !/^[A-Za-z][\w-]*: /.test(line));
  if (inner[start] !== '') return { unreadable: 'no empty line follows its headers' };
  const body = inner.slice(start + 1);
  const sum = body.at(-1)?.startsWith('=') ? body.pop() : undefined;
  const bytes = decode(body.join(''));
  if (bytes === undefined || bytes.length === 0) return { unreadable: 'its body is not base64' };
  if (sum !== undefined && sum !== `=${checksumOf(bytes)}`)
    return { unreadable: 'its checksum does not fit, so it was altered' };
  return { bytes };
}

function decode(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return encode(bytes) === text ? bytes : undefined;
}

function encode(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** CRC-24, in base64. */
function checksumOf(bytes: Uint8Array): string {
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc << 1) ^ ((crc & 0x800000) === 0 ? 0 : 0x1864cfb);
  }
  return encode(Uint8Array.of((crc >> 16) & 0xff, (crc >> 8) & 0xff, crc & 0xff));
}
