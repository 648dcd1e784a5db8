import { readFileSync } from 'node:fs';
import { Problem } from '../../core/problem/problem.ts';
import { quoted } from '../../core/text/quoted.ts';
import { errorMessage } from '../fs/file-problem.ts';

/** What a TLS client shows of itself, as PEM texts. */
export interface ClientCertificate {
  readonly cert: string;
  readonly key: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The certificate for https proxies, by the variables that GitHub's runner proposes; `undefined` if there is none. Throws
 * `INPUT_INVALID`.
 */
export function proxyCertificate(env: Environment): ClientCertificate | undefined {
  const certificate = env['HTTPS_PROXY_CLIENT_CERT'];
  const key = env['HTTPS_PROXY_CLIENT_KEY'];
  if (certificate) return readCertificate(certificate, key || undefined, 'HTTPS_PROXY_CLIENT_CERT');
  if (!key) return undefined;
  throw new Problem('INPUT_INVALID', 'HTTPS_PROXY_CLIENT_KEY is set, and HTTPS_PROXY_CLIENT_CERT is not', {
    hint: 'Set both, or HTTPS_PROXY_CLIENT_CERT alone if that file has the key too.',
  });
}

/** `by`: what names the files, for messages. Without `key` it is in the file of the certificate. */
export function readCertificate(certificate: string, key: string | undefined, by: string): ClientCertificate {
  const cert = read(certificate, by);
  return { cert, key: key === undefined ? cert : read(key, by) };
}

function read(path: string, by: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Problem(
      'INPUT_INVALID',
      `${by} names ${quoted(path)}, which cannot be read: ${errorMessage(cause)}`,
      {
        hint: 'Name a PEM file that this user can read.',
        cause,
      },
    );
  }
}
