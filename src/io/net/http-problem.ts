import { types } from 'node:util';
import { Problem } from '../../core/problem/problem.ts';
import { proxyFor } from '../../core/sources/proxy.ts';
import { redactText, redactUrl } from '../../core/text/redact.ts';
import { Overdue } from './http-exchange.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What to tell the user when a URL gave no answer: `MIRROR_INTERRUPTED` for late headers, `MIRROR_UNTRUSTED` for a
 * certificate that waiting does not mend, else `MIRROR_UNREACHABLE`.
 */
export function noAnswer(error: unknown, url: URL, env: Environment): unknown {
  if (error instanceof Problem || isDefect(error)) return error;
  const late = error instanceof Overdue && error.limit === 'headers';
  const untrusted = UNTRUSTED.has(codeOf(error)) || isInvalidCertificate(codeOf(error));
  return new Problem(
    late ? 'MIRROR_INTERRUPTED' : untrusted ? 'MIRROR_UNTRUSTED' : 'MIRROR_UNREACHABLE',
    `No answer from ${redactUrl(url.href)}${through(url, env)}: ${reason(error)}`,
    { hint: late ? SLOW_HINT : hint(error, url, env), cause: error },
  );
}

function through(url: URL, env: Environment): string {
  const proxy = proxyFor(url, env);
  return proxy === undefined ? '' : ` through the proxy ${redactUrl(proxy.url)} (${proxy.variable})`;
}

/** What to tell the user when a body ended before its time. */
export function interrupted(error: unknown, url: URL, bytes: number): Problem {
  if (error instanceof Problem) return error;
  return new Problem(
    'MIRROR_INTERRUPTED',
    `The answer from ${redactUrl(url.href)} broke off after ${bytes} bytes: ${reason(error)}`,
    { hint: SLOW_HINT, cause: error },
  );
}

/** Whether a certificate was refused for no other reason than who signed it. */
export function isUntrustedAuthority(error: unknown): boolean {
  return UNTRUSTED.has(codeOf(error));
}

const SLOW_HINT = 'Run it again, or name another mirror.';

/** https://docs.openssl.org/3.0/man1/openssl-verification-options/, as Node names them. */
const UNTRUSTED: ReadonlySet<string> = new Set([
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'CERT_UNTRUSTED',
]);

function hint(error: unknown, url: URL, env: Environment): string {
  const code = codeOf(error);
  if (UNTRUSTED.has(code)) {
    return `If a firewall looks into TLS, or "${url.hostname}" has a certificate authority of its own, set NODE_EXTRA_CA_CERTS to that authority's PEM file.`;
  }
  if (isInvalidCertificate(code)) {
    return `The certificate is not valid for "${url.hostname}" at this time: check the address, this machine's clock, and who answers in the host's place.`;
  }
  if (code === 'ENOENT' || code === 'EACCES')
    return 'Let SSL_CERT_FILE name a readable PEM file, or unset it.';
  const proxy = proxyFor(url, env);
  if (proxy === undefined) {
    return 'Check the address and the network; where a proxy is needed, set HTTPS_PROXY and, for hosts without it, NO_PROXY.';
  }
  return `The request went through the proxy of ${proxy.variable}, ${redactUrl(proxy.url)}: check it and its credentials, or list "${url.hostname}" in NO_PROXY.`;
}

/** What the network says has a code; an error of the language's own without one is a defect here or in undici. */
function isDefect(error: unknown): boolean {
  return codeOf(error) === '' && (error instanceof TypeError || error instanceof ReferenceError);
}

function isInvalidCertificate(code: string): boolean {
  return code.startsWith('CERT_') || code === 'ERR_TLS_CERT_ALTNAME_INVALID';
}

/** Without secrets. */
function reason(error: unknown): string {
  if (!types.isNativeError(error)) return redactText(String(error));
  // One for every address that was tried.
  if ('errors' in error && Array.isArray(error.errors)) return error.errors.map(reason).join('; ');
  return redactText(error.message);
}

function codeOf(error: unknown): string {
  if (!types.isNativeError(error)) return '';
  if ('code' in error && typeof error.code === 'string' && !error.code.startsWith('UND_')) return error.code;
  return codeOf(error.cause);
}
