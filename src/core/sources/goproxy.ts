import { Problem } from '../problem/problem.ts';
import { redactText, redactUrl } from '../text/redact.ts';

/** A parsed GOPROXY list. */
export interface Goproxy {
  readonly proxies: readonly ModuleProxy[];
  /** The keyword that ends the list; entries after it are ignored. */
  readonly end: 'direct' | 'off' | undefined;
}

export interface ModuleProxy {
  /** Without a slash at its end; may contain credentials. */
  readonly url: string;
  /** Followed by `|`: the next proxy is tried after any failure, not only after 404 and 410. */
  readonly fallsBack: boolean;
}

const defaultGoproxy = 'https://proxy.golang.org,direct';

/**
 * Parses GOPROXY as the go command does.
 *
 * @param value `undefined` or empty means Go's default
 * @see https://go.dev/ref/mod#goproxy-protocol, proxyList in cmd/go/internal/modfetch
 * @throws INPUT_INVALID for a list without entries, or with an entry that is not a URL
 */
export function parseGoproxy(value: string | undefined): Goproxy {
  const given = value || defaultGoproxy;
  const entries = Array.from(given.matchAll(/([^,|]*)([,|]?)/g), ([, text = '', separator]) => ({
    text: text.trim(),
    fallsBack: separator === '|',
  })).filter(({ text }) => text !== '');
  if (entries.length === 0) {
    throw new Problem('INPUT_INVALID', `GOPROXY is ${JSON.stringify(redactText(given))}: it has no entry`, {
      hint: 'Unset it, or list proxies, "direct" or "off".',
    });
  }
  const end = entries.findIndex(({ text }) => text === 'direct' || text === 'off');
  const proxies = (end < 0 ? entries : entries.slice(0, end)).map(({ text, fallsBack }) => ({
    url: proxyUrl(text),
    fallsBack,
  }));
  const word = entries[end]?.text;
  return { proxies, end: word === 'direct' || word === 'off' ? word : undefined };
}

/**
 * The URL of a proxy. As in the go command, a text that looks like a host gets https, and a single word is an error.
 *
 * @param where the start of the message of INPUT_INVALID
 */
export function proxyUrl(entry: string, where = 'GOPROXY has the entry'): string {
  const isHost = /[.:/]/.test(entry) && !entry.includes(':/') && !entry.startsWith('/');
  const url = isHost ? `https://${entry}` : entry;
  if (/^(https?|file):\/\//i.test(url) && URL.canParse(url)) return url.replace(/\/+$/, '');
  throw new Problem('INPUT_INVALID', `${where} ${JSON.stringify(redactUrl(entry))}, which is not a URL`, {
    hint: 'A proxy is an http, https or file URL. GOPROXY may also contain the words "direct" and "off".',
  });
}
