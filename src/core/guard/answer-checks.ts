import { isObject, parseJson } from '../text/json.ts';
import type { FetchedRequest } from './request.ts';

/** The most bytes that each kind of file may have; those of a zip are Go's own (modzip.MaxZipFile). */
export function longest(request: FetchedRequest): number {
  if (request.kind === 'sumdb') return 1 << 20;
  return { zip: 500 << 20, mod: 16 << 20, info: 1 << 20, latest: 1 << 20, list: 16 << 20 }[request.file];
}

/** What shows that a text is not the file that was asked for, as a clause; `undefined` if nothing does. Zips: see zip-end.ts. */
export function textFault(request: FetchedRequest, text: string): string | undefined {
  if (request.kind === 'sumdb') return request.what === 'tile' ? undefined : markupFault(text);
  switch (request.file) {
    case 'info':
    case 'latest':
      return hasVersion(text) ? undefined : `sends ${begin(text)}, which is not the JSON of a version`;
    case 'mod':
      return (
        markupFault(text) ??
        (/^\s*"?module\b|^\s*\/[/*]|^\s*$/.test(text) || /^\s*module\b/m.test(text)
          ? undefined
          : `sends ${begin(text)}, which is not a go.mod`)
      );
    case 'list':
      return text.split('\n').every((line) => /^(?:v\d\S*(?:[ \t]\S*)?[ \t]*)?\r?$/.test(line))
        ? undefined
        : `sends ${begin(text)}, which is not a list of versions`;
    case 'zip':
      return undefined;
  }
}

function hasVersion(text: string): boolean {
  const value = parseJson(text);
  return isObject(value) && typeof value['Version'] === 'string' && value['Version'] !== '';
}

function markupFault(text: string): string | undefined {
  return /^\s*</.test(text) ? `sends ${begin(text)}, a page and not the file` : undefined;
}

/** The first characters, for the message. */
function begin(text: string): string {
  return text.trim() === '' ? 'nothing' : JSON.stringify(text.trim().slice(0, 24));
}
