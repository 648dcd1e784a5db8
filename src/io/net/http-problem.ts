import { types } from 'node:util';
import { Problem } from '../../core/problem/problem.ts';
import { proxyFor } from '../../core/sources/proxy.ts';
import { redactText, redactUrl } from '../../core/text/redact.ts';
import { Overdue } from './http-limits.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The Problem for a URL that did not respond: `MIRROR_INTERRUPTED` if the headers were late, `MIRROR_UNTRUSTED` if the
 * certificate was refused, which a retry does not change, otherwise `MIRROR_UNREACHABLE`. A Problem or a bug is
 * returned unchanged.
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

/** The Problem for a body that ended too early. `bytes`: received by then. */
export function interrupted(error: unknown, url: URL, bytes: number): Problem {
  if (error instanceof Problem) return error;
  return new Problem(
    'MIRROR_INTERRUPTED',
    `The response from ${redactUrl(url.href)} was cut off after ${bytes} bytes: ${reason(error)}`,
    { hint: SLOW_HINT, cause: error },
  );
}

/** Whether a certificate was refused only because its authority is not trusted. */
export function isUntrustedAuthority(error: unknown): boolean {
  return UNTRUSTED.has(codeOf(error));
}

const SLOW_HINT = 'Run again, or name another mirror.';

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
    return `If a firewall inspects TLS, or "${url.hostname}" uses a private certificate authority, set NODE_EXTRA_CA_CERTS to that authority's PEM file.`;
  }
  if (isInvalidCertificate(code)) {
    return `The certificate is not valid for "${url.hostname}" at this time: check the address, this machine's clock, and whether another server answers for that host.`;
  }
  if (code === 'ENOENT' || code === 'EACCES') return 'Set SSL_CERT_FILE to a readable PEM file, or unset it.';
  const proxy = proxyFor(url, env);
  if (proxy === undefined) {
    return 'Check the address and the network. If a proxy is needed, set HTTPS_PROXY, and NO_PROXY for hosts to reach directly.';
  }
  return `The request went through the proxy of ${proxy.variable}, ${redactUrl(proxy.url)}: check it and its credentials, or list "${url.hostname}" in NO_PROXY.`;
}

/** Network errors have a code. A TypeError or ReferenceError without one is a bug in this program or in undici. */
function isDefect(error: unknown): boolean {
  return codeOf(error) === '' && (error instanceof TypeError || error instanceof ReferenceError);
}

function isInvalidCertificate(code: string): boolean {
  return code.startsWith('CERT_') || code === 'ERR_TLS_CERT_ALTNAME_INVALID';
}

/** The error's message, redacted. */
function reason(error: unknown): string {
  if (!types.isNativeError(error)) return redactText(String(error));
  // An AggregateError has one error for each address that was tried.
  if ('errors' in error && Array.isArray(error.errors)) return error.errors.map(reason).join('; ');
  return redactText(error.message);
}

function codeOf(error: unknown): string {
  if (!types.isNativeError(error)) return '';
  if ('code' in error && typeof error.code === 'string' && !error.code.startsWith('UND_')) return error.code;
  return codeOf(error.cause);
}
