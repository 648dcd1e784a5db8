/** Selects the HTTP proxy for a request, by the variables that curl, Go and npm use. */

export interface HttpProxy {
  /** The variable that defines it. */
  readonly variable: string;
  /** The variable's value, with `http://` in front if it has no scheme. May contain userinfo. */
  readonly url: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * `https_proxy` for https, `http_proxy` for http, `all_proxy` for both. Lower case takes precedence over upper case; empty
 * means unset. No proxy is used for hosts in `no_proxy` and, as in Go, for `localhost` and loopback addresses.
 * https://pkg.go.dev/golang.org/x/net/http/httpproxy, https://curl.se/docs/manpage.html#ENVIRONMENT
 */
export function proxyFor(url: URL, env: Environment): HttpProxy | undefined {
  const own = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const variable = [own, own.toUpperCase(), 'all_proxy', 'ALL_PROXY'].find((name) => env[name]);
  const value = variable === undefined ? undefined : env[variable];
  if (variable === undefined || value === undefined) return undefined;
  if (isLoopback(hostOf(url)) || isExcepted(url, env['no_proxy'] || env['NO_PROXY'] || '')) return undefined;
  return { variable, url: value.includes('://') ? value : `http://${value}` };
}

/**
 * Whether `noProxy` lists the host of a URL. It is a list, separated by commas or white space, of `*`, `host`, `.host`,
 * `*.host`, `host:port`, IP addresses (`[::1]:443` with a port) and CIDR blocks. `host` and `.host` match the host and
 * its subdomains, `*.host` only the subdomains.
 */
export function isExcepted(url: URL, noProxy: string): boolean {
  const host = hostOf(url);
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  return noProxy
    .split(/[,\s]+/)
    .filter((entry) => entry !== '')
    .map(parseEntry)
    .some((entry) => (entry.port === undefined || entry.port === port) && matches(host, entry.pattern));
}

function parseEntry(entry: string): { readonly pattern: string; readonly port: string | undefined } {
  const [, bracketed, plain, port] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(entry) ?? [];
  // An entry that does not match is an IPv6 address or block without brackets.
  return { pattern: (bracketed ?? plain ?? entry).toLowerCase().replace(/\.$/, ''), port };
}

function matches(host: string, pattern: string): boolean {
  if (pattern === '*') return true;
  if (pattern.includes('/')) return isInBlock(host, pattern);
  if (pattern.startsWith('*.')) return host.endsWith(pattern.slice(1));
  const name = pattern.replace(/^\./, '');
  return host === name || host.endsWith(`.${name}`) || isInBlock(host, name);
}

function isLoopback(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    isInBlock(host, '127.0.0.0/8') ||
    isInBlock(host, '::1')
  );
}

/** `block` is an address, with or without a prefix length. */
function isInBlock(host: string, block: string): boolean {
  const [network = '', prefix] = block.split('/');
  const [a, b] = [parseAddress(host), parseAddress(network)];
  if (a === undefined || b === undefined || a.bits !== b.bits) return false;
  const length = prefix === undefined ? a.bits : Number(prefix);
  if (!Number.isInteger(length) || length < 0 || length > a.bits) return false;
  const shift = BigInt(a.bits - length);
  return a.value >> shift === b.value >> shift;
}

interface Address {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

function parseAddress(text: string): Address | undefined {
  if (/^\d+(\.\d+){3}$/.test(text)) {
    const bytes = text.split('.').map(Number);
    return bytes.some((byte) => byte > 255) ? undefined : { bits: 32, value: join(bytes, 8n) };
  }
  // The URL parser checks an IPv6 address and writes it in canonical short form, in hex only. What has other characters
  // could be read as something else than a host in brackets: as userinfo, or as a path.
  if (!/^[\da-f:.]*:[\da-f:.]*$/i.test(text) || !URL.canParse(`http://[${text}]/`)) return undefined;
  const [head = '', tail] = new URL(`http://[${text}]/`).hostname.slice(1, -1).split('::');
  const front = groups(head);
  const back = groups(tail ?? '');
  const zeros = Array<number>(8 - front.length - back.length).fill(0);
  return { bits: 128, value: join([...front, ...zeros, ...back], 16n) };
}

function groups(text: string): readonly number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
}

function join(parts: readonly number[], width: bigint): bigint {
  return parts.reduce((value, part) => (value << width) | BigInt(part), 0n);
}

/** The host without brackets, and without the dot at the end of a fully qualified name. */
function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.+)\]$/, '$1').replace(/\.$/, '');
}
