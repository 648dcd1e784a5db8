import { Problem } from '../problem/problem.ts';
import { redactUrl } from '../text/redact.ts';
import { proxyUrl } from './goproxy.ts';

/** A place that Go can be downloaded from. */
export type Mirror =
  | { readonly kind: 'official' }
  /** `url` without a trailing slash. It serves the files of go.dev/dl by name, and possibly the release index. */
  | { readonly kind: 'base'; readonly url: string }
  /** Go as the module golang.org/toolchain, from `url` or from the proxies of the effective GOPROXY. */
  | { readonly kind: 'module-proxy'; readonly url: string | undefined }
  /** A URL with `{filename}`, `{version}`, `{os}`, `{arch}`, `{ext}`. It has no index. */
  | { readonly kind: 'template'; readonly template: string };

/** Go's documented download page. It redirects archives to dl.google.com. */
const officialBase = 'https://go.dev/dl';

/** A mirror that serves archives. */
export type ArchiveMirror = Exclude<Mirror, { kind: 'module-proxy' }>;

/** The values for a URL template. `version` is in Go's own form: `1.22.12`, `1.20`, `1.23rc1`. */
export interface ArchiveName {
  readonly filename: string;
  readonly version: string;
  readonly os: string;
  readonly arch: string;
}

const defaultMirrors: readonly Mirror[] = [{ kind: 'official' }, { kind: 'module-proxy', url: undefined }];

export interface MirrorPlan {
  /** In the order to try them; at least one. */
  readonly mirrors: readonly Mirror[];
  /**
   * The user set `go-download-base-url`. Trees from other sources in the tool cache then do not satisfy the request,
   * because that server may serve its own build under the official names.
   */
  readonly exclusive: boolean;
}

/**
 * The mirrors of a run. A base URL comes first, and is the only one unless `mirrors` is also given.
 *
 * @throws INPUT_INVALID
 */
export function planMirrors(given: {
  readonly mirrors: readonly string[] | undefined;
  readonly baseUrl: string;
}): MirrorPlan {
  const listed = (given.mirrors ?? []).map((text) => parseMirror('mirrors', text));
  if (given.baseUrl !== '') {
    const base = parseMirror('go-download-base-url', given.baseUrl);
    return { mirrors: [base, ...listed], exclusive: true };
  }
  return { mirrors: listed.length > 0 ? listed : defaultMirrors, exclusive: false };
}

/** The URL of a mirror's release index; `undefined` if it cannot have one. */
export function indexUrl(mirror: ArchiveMirror, extent: 'short' | 'all'): string | undefined {
  if (mirror.kind === 'template') return undefined;
  return `${baseOf(mirror)}/?mode=json${extent === 'all' ? '&include=all' : ''}`;
}

/** The URL of an archive at a mirror. */
export function archiveUrl(mirror: ArchiveMirror, archive: ArchiveName): string {
  if (mirror.kind !== 'template') return `${baseOf(mirror)}/${encodeURIComponent(archive.filename)}`;
  const values: Readonly<Record<string, string>> = { ...archive, ext: extensionOf(archive.filename) };
  return mirror.template.replace(placeholder, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}

/** The URL of the SHA-256 file next to an archive. A query is kept at the end. */
export function checksumUrl(archive: string): string {
  const url = new URL(archive);
  url.pathname = `${url.pathname}.sha256`;
  return url.href;
}

/** A mirror's name for display: `official`, or its URL without credentials. */
export function mirrorName(mirror: Mirror): string {
  return redactUrl(mirrorIdentity(mirror));
}

/** The text whose SHA-256 gives the tool name of unproven trees. As in setup-go, the URL without trailing slashes. */
export function mirrorIdentity(mirror: Mirror): string {
  switch (mirror.kind) {
    case 'official':
      return 'official';
    case 'module-proxy':
      return mirror.url === undefined ? 'module-proxy' : `module-proxy+${mirror.url}`;
    case 'base':
      return mirror.url;
    case 'template':
      return mirror.template;
  }
}

function baseOf(mirror: Mirror & { kind: 'official' | 'base' }): string {
  return mirror.kind === 'official' ? officialBase : mirror.url;
}

const placeholder = /\{([^{}]*)\}/g;
const placeholders = ['filename', 'version', 'os', 'arch', 'ext'];

function parseMirror(input: string, text: string): Mirror {
  if (text === 'official') return { kind: 'official' };
  if (text === 'module-proxy') return { kind: 'module-proxy', url: undefined };
  const own = /^module-proxy\+(.*)$/.exec(text)?.[1];
  if (own !== undefined)
    return { kind: 'module-proxy', url: proxyUrl(own, `The input ${input} holds module-proxy+ and`) };
  const names = (text.match(placeholder) ?? []).map((braced) => braced.slice(1, -1));
  const unknown = names.find((name) => !placeholders.includes(name));
  if (unknown !== undefined) {
    throw invalid(input, text, `has the unknown placeholder {${unknown}}`, `Known placeholders: ${known()}.`);
  }
  if (!isHttpUrl(text.replace(placeholder, 'x'))) {
    throw invalid(
      input,
      text,
      'is neither "official", "module-proxy" nor an http(s) URL',
      'Write "official", "module-proxy", "module-proxy+URL", a base URL such as https://mirror.example/dl, or a URL template.',
    );
  }
  if (names.length === 0 && /[?#]/.test(text)) {
    throw invalid(
      input,
      text,
      'is a base URL with a query or fragment, so no file name can be appended',
      'Write it as a URL template, with {filename} in place of the file name.',
    );
  }
  if (names.length === 0) return { kind: 'base', url: text.replace(/\/+$/, '') };
  if (!names.includes('filename') && !['version', 'os', 'arch'].every((name) => names.includes(name))) {
    throw invalid(
      input,
      text,
      'does not identify one archive',
      'Use {filename}, or {version} with {os} and {arch}.',
    );
  }
  return { kind: 'template', template: text };
}

function known(): string {
  return placeholders.map((name) => `{${name}}`).join(', ');
}

function invalid(input: string, text: string, what: string, hint: string): Problem {
  return new Problem('INPUT_INVALID', `The input ${input} holds "${redactUrl(text)}", which ${what}`, {
    hint,
  });
}

function isHttpUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== '';
}

function extensionOf(filename: string): string {
  return filename.endsWith('.zip') ? 'zip' : 'tar.gz';
}
