/** Removes secrets from URLs and from text that contains URLs or secrets. */

/**
 * A URL without userinfo and fragment, and with `…` for the values of its query, because signed URLs have their secret
 * there. Text that is not a URL loses everything up to its last `@`, and the values of its query.
 */
export function redactUrl(text: string): string {
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/)?(.*)$/is.exec(text) ?? [];
  const withoutFragment = beforeFirst(rest, '#');
  const query = withoutFragment.indexOf('?');
  const path = query < 0 ? withoutFragment : withoutFragment.slice(0, query);
  const shown = scheme + withoutUserinfo(path, scheme !== '' && URL.canParse(text));
  return query < 0 ? shown : `${shown}?${redactQuery(withoutFragment.slice(query + 1))}`;
}

/**
 * Text, such as another program's message, with every URL in it redacted by `redactUrl`, and every secret, as it is,
 * percent-encoded, quoted, or cut off with `…` behind it, replaced by `***`.
 */
export function redactText(text: string, secrets: readonly string[] = []): string {
  // Longest first. Otherwise a secret that is a prefix of another would leave the end of the other one visible.
  const hidden = secrets
    .filter((secret) => secret !== '')
    .toSorted((a, b) => b.length - a.length)
    .reduce(hideSecret, text);
  return hidden.replace(URL_IN_TEXT, (url) => {
    const end = /[.,;:!?)\]}]*$/.exec(url)?.index ?? url.length;
    return redactUrl(url.slice(0, end)) + url.slice(end);
  });
}

/** A comma or a bar with another URL behind it separates the entries of a list such as GOPROXY. */
const URL_IN_TEXT = /\b[a-z][a-z0-9+.-]*:\/\/(?:(?![,|][a-z][a-z0-9+.-]*:\/\/)[^\s"'<>`])+/gi;

function hideSecret(text: string, secret: string): string {
  const shown = /^[\w.~-]*$/.test(secret)
    ? text.replaceAll(secret, '***')
    : text.replace(anyForm(secret), '***');
  return shown.includes('…') ? hideBeginning(shown, secret) : shown;
}

/** How a secret may look inside an address, a JSON text or the quotes of a shell: each character in its own way. */
function anyForm(secret: string): RegExp {
  return new RegExp([...secret].map(characterForms).join(''), 'g');
}

function characterForms(character: string): string {
  const literal = escapeRegExp(character);
  if (/[\w.~-]/.test(character) || !character.isWellFormed()) return literal;
  // encodeURIComponent leaves "'" and its like as they are; others do not.
  const encoded = /[!'()*]/.test(character)
    ? `%${character.charCodeAt(0).toString(16)}`
    : encodeURIComponent(character);
  const hex = encoded.replace(/[a-f]/gi, (digit) => `[${digit.toUpperCase()}${digit.toLowerCase()}]`);
  const quoted = quotedForms[character] ?? [];
  return `(?:${[...quoted.map((form) => escapeRegExp(form)), hex, literal].join('|')})`;
}

function escapeRegExp(text: string): string {
  return text.replace(/[^\w\s]/g, '\\$&');
}

/** Longest first. */
const quotedForms: Readonly<Record<string, readonly string[]>> = {
  "'": ["'\\''", "''", "\\'"],
  '"': ['\\"'],
  '\\': ['\\\\'],
};

/** Long values are shown shortened, `abc…`: nobody must read a part of a secret there. */
function hideBeginning(text: string, secret: string): string {
  for (let length = secret.length - 1; length >= shortestPart; length -= 1) {
    const beginning = `${secret.slice(0, length)}…`;
    if (text.includes(beginning)) return hideBeginning(text.replaceAll(beginning, '***…'), secret);
  }
  return text;
}

/** Fewer characters tell nothing. */
const shortestPart = 8;

/** In a valid URL, userinfo ends before the first slash. In other text, a password may contain slashes. */
function withoutUserinfo(path: string, parses: boolean): string {
  const authority = parses ? (/^[^/\\]*/.exec(path)?.[0].length ?? 0) : path.length;
  const at = path.slice(0, authority).lastIndexOf('@');
  return path.slice(at + 1);
}

function redactQuery(query: string): string {
  return query.split('&').map(redactField).join('&');
}

function redactField(field: string): string {
  const equals = field.indexOf('=');
  if (equals >= 0) return `${field.slice(0, equals)}=…`;
  return field === '' ? '' : '…';
}

function beforeFirst(text: string, mark: string): string {
  const index = text.indexOf(mark);
  return index < 0 ? text : text.slice(0, index);
}
