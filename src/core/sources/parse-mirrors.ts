import { Problem } from '../problem/problem.ts';
import { redactUrl } from '../text/redact.ts';
import { proxyUrl } from './goproxy.ts';
import type { Mirror, MirrorPlan } from './mirrors.ts';

/**
 * The mirrors that the inputs name, at least one. A base URL comes first, and is the only one unless `mirrors` is also
 * given. Throws `INPUT_INVALID`.
 */
export function parseMirrors(given: {
  readonly mirrors: readonly string[] | undefined;
  readonly baseUrl: string;
}): MirrorPlan {
  const listed = (given.mirrors ?? []).map((text) => parseMirror('mirrors', text));
  if (given.baseUrl === '') return { mirrors: listed, exclusive: false };
  return { mirrors: [parseMirror('go-download-base-url', given.baseUrl), ...listed], exclusive: true };
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
