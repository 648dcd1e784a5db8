import type { Refusal, SentHeaders } from '../ports/credentials.ts';

// GOAUTH, as the go command honours it (cmd/go/internal/auth; `go help goauth`).

/** One way of GOAUTH to credentials. */
export type AuthCommand =
  | { readonly kind: 'netrc' }
  /** `git credential fill`, run in this folder. */
  | { readonly kind: 'git'; readonly folder: string }
  | { readonly kind: 'command'; readonly text: string };

/** The ways of GOAUTH in their order, none for `off`; or why the go command refuses all work with this value. */
export function parseGoauth(value: string): readonly AuthCommand[] | { readonly invalid: string } {
  const commands = value.split(';').map((text) => text.trim());
  if (commands.includes('')) return { invalid: 'has an empty command' };
  const ways = commands.map(parseWay);
  const off = ways.includes('off');
  if (off && ways.length > 1) return { invalid: 'combines "off" with other commands' };
  if (ways.includes('git')) return { invalid: 'names "git" without the one folder that belongs to it' };
  return ways.filter((way) => typeof way !== 'string');
}

function parseWay(text: string): AuthCommand | 'off' | 'git' {
  const [name, folder, ...more] = fields(text);
  if (name === 'off') return 'off';
  if (name === 'netrc') return { kind: 'netrc' };
  if (name !== 'git') return { kind: 'command', text };
  return folder === undefined || more.length > 0 ? 'git' : { kind: 'git', folder };
}

/** Words between white space, in Go's sense of it: strings.Fields. */
export function fields(text: string): readonly string[] {
  return text.split(/\p{White_Space}+/u).filter((word) => word !== '');
}

/**
 * The program and arguments of a command: words may be in quotes, in which nothing is escaped, and a quote inside a
 * word is itself (cmd/internal/quoted). `undefined` where a quote has no end.
 */
export function splitCommand(text: string): readonly string[] | undefined {
  const words = [...text.matchAll(/"([^"]*)"|'([^']*)'|(["'].*)|([^ \t\r\n]+)/gs)];
  if (words.some(([, , , unclosed]) => unclosed !== undefined)) return undefined;
  return words.map(([, double, single, , plain]) => double ?? single ?? plain ?? '');
}

/** What a command reads about the answer to its credentials, on standard input. */
export function refusalText({ status, reason, headers }: Refusal): string {
  const lines = Object.entries(headers).map(([name, value]) => `${canonical(name)}: ${value}\n`);
  return `HTTP/1.1 ${`${status} ${reason}`.trimEnd()}\n${lines.join('')}\n`;
}

/** `www-authenticate` is `Www-Authenticate` for Go. */
function canonical(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (first) => first.toUpperCase());
}

/** The headers for all addresses that begin so. */
export interface CredentialSet {
  readonly prefix: string;
  /** None take back what was there for this prefix. */
  readonly headers: SentHeaders;
}

/**
 * What a command printed (parseUserAuth): sets of address lines, an empty line, header lines and an empty line; or what
 * is wrong with it.
 */
export function parseAuthOutput(text: string): readonly CredentialSet[] | { readonly invalid: string } {
  const lines = text.split('\n');
  if (lines.pop() !== '') return { invalid: 'its last line has no end' };
  const sets: CredentialSet[] = [];
  while (lines.length > 0) {
    const addresses = takeBlock(lines);
    if (addresses === undefined) return { invalid: 'no empty line follows its addresses' };
    if (!addresses.every(isRequestUri)) return { invalid: 'a line is not an address' };
    const headerLines = takeBlock(lines);
    if (headerLines === undefined) return { invalid: 'no empty line follows its headers' };
    const headers = parseHeaders(headerLines);
    if (headers === undefined) return { invalid: 'a line is not a header' };
    sets.push(...addresses.map((line) => ({ prefix: withSmallScheme(line), headers })));
  }
  return sets;
}

function withSmallScheme(address: string): string {
  return address.replace(/^[a-z][a-z0-9+.-]*:/i, (scheme) => scheme.toLowerCase());
}

/** The lines before the next empty one, which is taken away too; `undefined` where there is none. */
function takeBlock(lines: string[]): readonly string[] | undefined {
  const end = lines.indexOf('');
  if (end < 0) return undefined;
  return lines.splice(0, end + 1).slice(0, end);
}

/** As far as it matters which line is no address: url.ParseRequestURI. */
function isRequestUri(line: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what Go refuses too
  if (/[\0-\x1f\x7f]|%(?![0-9a-f]{2})/i.test(line)) return false;
  const host = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(line)?.[1] ?? '';
  if (host !== '') return URL.canParse(`https://${host}`) && !/\s/.test(host);
  return line === '*' || /^([a-z][a-z0-9+.-]*:|\/)/i.test(line);
}

function parseHeaders(lines: readonly string[]): SentHeaders | undefined {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [, name = '', rest = ''] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+): (.*)$/s.exec(line) ?? [];
    const value = rest.trim();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what no header may hold
    if (name === '' || /[\0-\x08\x0a-\x1f\x7f]/.test(value)) return undefined;
    const before = headers.get(name.toLowerCase());
    const separator = name.toLowerCase() === 'cookie' ? '; ' : ', ';
    headers.set(name.toLowerCase(), before === undefined ? value : `${before}${separator}${value}`);
  }
  return Object.fromEntries(headers);
}

export interface GitCredential {
  /** The address that git has it for; empty where it names none. */
  readonly prefix: string;
  readonly username: string;
  readonly password: string;
}

/** What `git credential fill` printed (parseGitAuth). */
export function parseGitCredential(text: string): GitCredential {
  const values: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const [, key = '', value = ''] = /^([^=]*)=(.*)$/s.exec(line.trim()) ?? [];
    if (key === 'url' && URL.canParse(value)) {
      const { protocol, host, pathname } = new URL(value);
      Object.assign(values, { protocol: protocol.slice(0, -1), host, path: pathname.replace(/^\/$/, '') });
    } else values[key] = value;
  }
  const { protocol = '', host = '', path = '', username = '', password = '' } = values;
  const slash = path === '' || path.startsWith('/') ? '' : '/';
  return { prefix: host === '' ? '' : `${protocol}://${host}${slash}${path}`, username, password };
}

/** Headers by the addresses that they are for; the longest one that an address begins with decides. */
export interface CredentialStore {
  store(set: CredentialSet): void;
  find(url: string): SentHeaders;
}

export function createCredentialStore(): CredentialStore {
  const sets = new Map<string, SentHeaders>();
  return {
    store({ prefix, headers }) {
      if (Object.keys(headers).length === 0) sets.delete(keyOf(prefix));
      else sets.set(keyOf(prefix), headers);
    },
    find(url) {
      for (let key = keyOf(url); ; key = key.slice(0, key.lastIndexOf('/'))) {
        const found = sets.get(key);
        if (found !== undefined) return found;
        if (!key.includes('/')) return {};
      }
    },
  };
}

/** As in netrc: a host, perhaps with a port and a path. */
function keyOf(prefix: string): string {
  return prefix.replace(/^https:\/\//, '').replace(/\/$/, '');
}

/**
 * An address as the go command compares it: its host, port included, as it is written there. Our own parser takes
 * capitals and the default port away. Where it reads another host into the text, it is the parser's.
 */
export function addressAsWritten(text: string, parsed: URL): string {
  const host = /^https:\/\/([^/?#\\\s]*)/i.exec(text.trim())?.[1] ?? '';
  const same = URL.parse(`https://${host}`)?.host === parsed.host;
  return `https://${same ? host : parsed.host}${parsed.pathname}${parsed.search}`;
}
