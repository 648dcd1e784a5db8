import { readFile } from 'node:fs/promises';
import tls from 'node:tls';
import { Problem } from '../../core/problem/problem.ts';
import type { ClientCertificate } from './client-certificates.ts';
import type { Trust } from './http-transport.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export function createTrust(env: Environment): Trust {
  let reading: Promise<string[]> | undefined;
  let authorities: string[] | undefined;
  return {
    get state() {
      return authorities === undefined ? 'node' : 'wide';
    },
    get authorities() {
      return authorities;
    },
    async widen() {
      reading ??= allAuthorities(env);
      authorities = await reading;
      return 'wide';
    },
  };
}

/** `undefined` if there is nothing beyond what Node does by itself. Throws `INPUT_INVALID` for a certificate that is none. */
export function contextOf(
  ca: string[] | undefined,
  shown: ClientCertificate | undefined,
): tls.SecureContext | undefined {
  if (ca === undefined && shown === undefined) return undefined;
  try {
    return tls.createSecureContext({ ...(ca && { ca }), ...(shown && { cert: shown.cert, key: shown.key }) });
  } catch (cause) {
    if (shown === undefined) throw cause;
    throw new Problem('INPUT_INVALID', `A client certificate cannot be used: ${String(cause)}`, {
      hint: 'Its file must have a certificate in PEM, and the key that belongs to it must be there too or in the other file, without a passphrase.',
      cause,
    });
  }
}

/** PEM texts. On Linux Node's system store respects SSL_CERT_FILE and SSL_CERT_DIR; on other systems only Go does. */
async function allAuthorities(env: Environment): Promise<string[]> {
  const named = env['SSL_CERT_FILE'] ? [await readFile(env['SSL_CERT_FILE'], 'utf8')] : [];
  return [...new Set([...tls.getCACertificates('default'), ...tls.getCACertificates('system'), ...named])];
}
