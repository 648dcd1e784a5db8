import type { ArchiveMirror, ArchiveName } from './mirrors.ts';

/** Go's documented download page. It redirects archives to dl.google.com. */
const officialBase = 'https://go.dev/dl';

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
  return urlBeside(archive, '.sha256');
}

/** The URL of the OpenPGP signature next to an archive. */
export function signatureUrl(archive: string): string {
  return urlBeside(archive, '.asc');
}

function urlBeside(archive: string, ending: string): string {
  const url = new URL(archive);
  url.pathname = `${url.pathname}${ending}`;
  return url.href;
}

function baseOf(mirror: Exclude<ArchiveMirror, { kind: 'template' }>): string {
  return mirror.kind === 'official' ? officialBase : mirror.url;
}

const placeholder = /\{([^{}]*)\}/g;

function extensionOf(filename: string): string {
  return filename.endsWith('.zip') ? 'zip' : 'tar.gz';
}
