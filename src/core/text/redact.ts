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
 * Text, such as another program's message, with every URL in it redacted by `redactUrl`, and with every secret, as it is
 * or percent-encoded, replaced by `***`.
 */
export function redactText(text: string, secrets: readonly string[] = []): string {
  const forms = secrets.flatMap((secret) => [secret, percentEncoded(secret)]).filter((form) => form !== '');
  // Longest first. Otherwise a secret that is a prefix of another would leave the end of the other one visible.
  const hidden = forms
    .sort((a, b) => b.length - a.length)
    .reduce((shown, form) => shown.replaceAll(form, '***'), text);
  return hidden.replace(URL_IN_TEXT, (url) => {
    const end = /[.,;:!?)\]}]*$/.exec(url)?.index ?? url.length;
    return redactUrl(url.slice(0, end)) + url.slice(end);
  });
}

const URL_IN_TEXT = /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>`]+/gi;

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

/** A lone surrogate cannot be percent-encoded. Such a secret is only replaced as it is. */
function percentEncoded(secret: string): string {
  return secret.isWellFormed() ? encodeURIComponent(secret) : secret;
}
