import { escapeCase, isCanonicalVersion, isModulePath, isVersionQuery, unescapeCase } from './module-path.ts';

export type ModuleFile = 'list' | 'latest' | 'info' | 'mod' | 'zip';

export interface ModuleRequest {
  readonly kind: 'module';
  /** Unescaped: `github.com/Azure/x`. */
  readonly module: string;
  readonly file: ModuleFile;
  /** Unescaped; empty for `list` and `latest`. */
  readonly version: string;
  /** What it names never changes. */
  readonly fixed: boolean;
  /** Escaped and percent-encoded anew from what was judged, with a slash at its beginning. */
  readonly path: string;
}

export interface SumdbRequest {
  readonly kind: 'sumdb';
  /** `sum.golang.org` */
  readonly database: string;
  readonly what: 'supported' | 'latest' | 'lookup' | 'tile';
  /** Of a look-up; otherwise empty. */
  readonly module: string;
  /** What it names never changes: a full tile. A record of a module does not change either. */
  readonly fixed: boolean;
  readonly path: string;
}

/** A page of the guard itself. */
export interface OwnRequest {
  readonly kind: 'own';
  readonly page: string;
}

export interface BadRequest {
  readonly kind: 'bad';
  /** A sentence. */
  readonly why: string;
}

export type FetchedRequest = ModuleRequest | SumdbRequest;
export type GuardRequest = FetchedRequest | OwnRequest | BadRequest;

/**
 * What a path of the GOPROXY protocol asks for. Only what is understood is ever sent on, and only as it was understood:
 * two spellings of a path cannot be judged as one thing and answered as another.
 *
 * @param target after the secret segment, with a slash at its beginning
 */
export function parseRequest(target: string): GuardRequest {
  const path = decode(target);
  if (path === undefined) return bad('The path is not one of the GOPROXY protocol.');
  if (path.startsWith('/guard/')) return { kind: 'own', page: path.slice('/guard/'.length) };
  if (path.startsWith('/sumdb/')) return parseSumdb(path.slice('/sumdb/'.length));
  return parseModule(path.slice(1));
}

/** Percent-decoded once; `undefined` for a query, or for a sign that is in no path of the protocol. */
function decode(target: string): string | undefined {
  if (!target.startsWith('/') || target.length > 4096) return undefined;
  const path = target.includes('%') ? decodePercent(target) : target;
  if (path === undefined || !/^[\x20-\x7e]+$/.test(path) || /[\\?#%"<>|*:;'`]|\/\//.test(path))
    return undefined;
  return path;
}

function decodePercent(text: string): string | undefined {
  // An encoded slash would be one element here, and two elsewhere.
  if (/%(?:2f|5c|00|25)/i.test(text)) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function parseModule(path: string): GuardRequest {
  const [, escaped = '', rest = ''] = /^(.+?)\/(@v\/[^/]+|@latest)$/.exec(path) ?? [];
  const module = unescapeCase(escaped);
  if (module === undefined || !isModulePath(module)) return bad('The path has no module path.');
  if (rest === '@latest' || rest === '@v/list') {
    const file = rest === '@latest' ? 'latest' : 'list';
    return {
      kind: 'module',
      module,
      file,
      version: '',
      fixed: false,
      path: `/${escapeCase(module)}/${rest}`,
    };
  }
  const [, escapedVersion = '', file = ''] = /^@v\/(.+)\.(info|mod|zip)$/.exec(rest) ?? [];
  const version = unescapeCase(escapedVersion);
  if (version === undefined || !isVersionQuery(version) || !isVersionFile(file))
    return bad('The path has no file of a version: .info, .mod or .zip.');
  const fixed = isCanonicalVersion(version);
  return { kind: 'module', module, file, version, fixed, path: modulePath(module, version, file) };
}

function modulePath(module: string, version: string, file: string): string {
  return `/${escapeCase(module)}/@v/${encodeElement(escapeCase(version))}.${file}`;
}

/** As the go command does: `+` and `!` stay. */
function encodeElement(text: string): string {
  return /^[\w.~!+=@$&-]*$/.test(text)
    ? text
    : encodeURIComponent(text).replace(/%(?:2B|3D|40|24|26)/g, decodeURIComponent);
}

function isVersionFile(file: string): file is 'info' | 'mod' | 'zip' {
  return file === 'info' || file === 'mod' || file === 'zip';
}

function parseSumdb(path: string): GuardRequest {
  const [, database = '', rest = ''] = /^([a-z0-9.-]+)\/(.+)$/.exec(path) ?? [];
  const base = {
    kind: 'sumdb',
    database,
    module: '',
    fixed: false,
    path: `/sumdb/${database}/${rest}`,
  } as const;
  if (!/\./.test(database) || /^[.-]|[.-]$|\.\./.test(database))
    return bad('The path has no checksum database.');
  if (rest === 'supported' || rest === 'latest') return { ...base, what: rest };
  if (/^tile\/\d{1,2}\/(?:data|\d{1,2})\/(?:x\d{3}\/){0,6}\d{3}(?:\.p\/\d{1,3})?$/.test(rest))
    return { ...base, what: 'tile', fixed: true };
  const [, escaped = '', escapedVersion = ''] = /^lookup\/([^@]+)@([^@/]+)$/.exec(rest) ?? [];
  const [module, version] = [unescapeCase(escaped), unescapeCase(escapedVersion)];
  if (module === undefined || version === undefined || !isModulePath(module) || !isVersionQuery(version))
    return bad('The path is not one of a checksum database.');
  const record = `${escapeCase(module)}@${encodeElement(escapeCase(version))}`;
  return { ...base, what: 'lookup', module, fixed: true, path: `/sumdb/${database}/lookup/${record}` };
}

function bad(why: string): BadRequest {
  return { kind: 'bad', why };
}
