import type { SentHeaders } from '../ports/credentials.ts';
import { Problem } from '../problem/problem.ts';
import { quoted } from '../text/quoted.ts';
import { redactUrl } from '../text/redact.ts';

/** How one origin is told who asks. */
export type MirrorAuth = { readonly origin: string } & (
  | { readonly kind: 'basic'; readonly user: string; readonly password: string }
  /** `name` in lower case. */
  | { readonly kind: 'header'; readonly name: string; readonly value: string }
  /** Paths of PEM files; without `key` it is in the first one. */
  | { readonly kind: 'certificate'; readonly certificate: string; readonly key: string | undefined }
);

/**
 * The input `mirror-auth`, of which each line is for one origin:
 *
 *     https://files.example.com basic USER:PASSWORD
 *     https://files.example.com header NAME: VALUE
 *     https://files.example.com certificate CERT.pem [KEY.pem]
 *
 * Several lines for one origin all count. No error quotes what may be a secret. Throws `INPUT_INVALID`.
 */
export function parseMirrorAuth(text: string): readonly MirrorAuth[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines.flatMap((line, index) => (line === '' ? [] : [parseLine(line, index + 1)]));
}

/** What is secret in it, but for what is so short that to hide it would hide words of every other text. */
export function secretsOfMirrorAuth(all: readonly MirrorAuth[]): readonly string[] {
  const secrets = all.flatMap((auth) => {
    if (auth.kind === 'certificate') return [];
    if (auth.kind === 'basic') return [auth.password, basicValue(auth)];
    return [auth.value, auth.value.replace(/^\S+ +/, '')];
  });
  return [...new Set(secrets)].filter(({ length }) => length >= shortest);
}

const shortest = 4;

/** The headers that the origin of this URL gets; none for every other one. */
export function headersFor(all: readonly MirrorAuth[], { origin }: URL): SentHeaders {
  const headers: Record<string, string> = {};
  for (const auth of all) {
    if (auth.origin !== origin) continue;
    if (auth.kind === 'basic') headers['authorization'] = `Basic ${basicValue(auth)}`;
    if (auth.kind === 'header') headers[auth.name] = latin1OfUtf8(auth.value);
  }
  return headers;
}

/**
 * What a command of GOAUTH prints of it (`go help goauth`): for an address that was refused, if there is one, otherwise
 * for all. The go command sends such headers over https alone.
 */
export function goauthLines(all: readonly MirrorAuth[], asked: URL | undefined): readonly string[] {
  const origins = [...new Set(all.map(({ origin }) => origin))].filter(
    (origin) => origin.startsWith('https:') && (asked === undefined || asked.origin === origin),
  );
  return origins.flatMap((origin) => {
    const mine = all.filter((auth) => auth.origin === origin);
    const headers = mine.flatMap((auth) => {
      if (auth.kind === 'basic') return [`Authorization: Basic ${basicValue(auth)}`];
      return auth.kind === 'header' ? [`${auth.name}: ${auth.value}`] : [];
    });
    return headers.length === 0 ? [] : [origin, '', ...headers, ''];
  });
}

/** The last line for the origin counts. */
export function certificateFor(
  all: readonly MirrorAuth[],
  { origin }: URL,
): (MirrorAuth & { readonly kind: 'certificate' }) | undefined {
  return all.filter((auth) => auth.kind === 'certificate').findLast((auth) => auth.origin === origin);
}

function parseLine(line: string, number: number): MirrorAuth {
  const [address = '', kind = '', rest = ''] = /^(\S+)\s*(\S*)\s*(.*)$/.exec(line)?.slice(1) ?? [];
  const wrong = (what: string) => invalid(`Line ${number} of the input mirror-auth ${what}`);
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw wrong('does not start with an http or https origin');
  const { origin } = url;
  if (address !== origin && address !== `${origin}/`)
    throw wrong(
      `is for ${quoted(redactUrl(address))}, which is more than an origin: write ${quoted(origin)}`,
    );
  switch (kind) {
    case 'basic': {
      const colon = rest.indexOf(':');
      if (colon < 0) throw wrong(`has no USER:PASSWORD after "${origin} basic"`);
      return { origin, kind, user: rest.slice(0, colon), password: rest.slice(colon + 1) };
    }
    case 'header': {
      const [, name = '', value = ''] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):\s*(.+)$/.exec(rest) ?? [];
      if (name === '') throw wrong(`has no NAME: VALUE after "${origin} header"`);
      if (ours.has(name.toLowerCase()))
        throw wrong(`names the header ${name}, which says how a request is made`);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
      if (/[\u0000-\u001f\u007f]/.test(value)) throw wrong('has a control character in its value');
      return { origin, kind, name: name.toLowerCase(), value };
    }
    case 'certificate': {
      const [certificate, key, ...more] = rest.split(/\s+/).filter((path) => path !== '');
      if (certificate === undefined || more.length > 0)
        throw wrong(`needs one or two files after "${origin} certificate"`);
      if (url.protocol !== 'https:')
        throw wrong(`has a certificate for ${origin}, and only https has certificates`);
      return { origin, kind, certificate, key };
    }
    default:
      throw wrong(`says neither basic, header nor certificate after ${quoted(origin)}`);
  }
}

/** No credentials may change how a request is made. */
const ours: ReadonlySet<string> = new Set([
  ...['host', 'connection', 'keep-alive', 'upgrade', 'expect', 'te', 'trailer', 'proxy-authorization'],
  ...['content-length', 'transfer-encoding', 'range', 'if-range', 'accept-encoding', 'user-agent'],
]);

function invalid(message: string): Problem {
  return new Problem('INPUT_INVALID', message, {
    hint: 'Write a line for each origin: "https://files.example.com basic USER:PASSWORD", "... header NAME: VALUE" or "... certificate CERT.pem KEY.pem".',
  });
}

function basicValue({ user, password }: { readonly user: string; readonly password: string }): string {
  return btoa(latin1OfUtf8(`${user}:${password}`));
}

/** A header is sent one byte a character. */
function latin1OfUtf8(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}
