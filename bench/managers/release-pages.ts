/** What the download sites say of an archive. */
export interface Published {
  /** `go1.26.8.linux-amd64.tar.gz` */
  readonly filename: string;
  readonly sha256: string;
  readonly size: number;
}

export interface Page {
  readonly type: string;
  readonly body: string;
}

/** `1.26.8` of `go1.26.8.linux-amd64.tar.gz`, also with `repacked-` in front of it. */
export function versionOf(filename: string): string {
  const version = /^(?:repacked-)?go(\d[\w.]*?)\.linux-amd64\.tar\.gz$/.exec(filename)?.[1];
  if (version === undefined) throw new Error(`"${filename}" is not named go1.26.8.linux-amd64.tar.gz`);
  return version;
}

/** The answers that are not archives, by what managers ask for: go.dev's pages and lists of versions kept elsewhere. */
export function pageFor(address: URL, archives: readonly Published[]): Page | undefined {
  const path = address.pathname.replace(/\/$/, '');
  const digest = archives.find(({ filename }) => path.endsWith(`/${filename}.sha256`))?.sha256;
  if (digest !== undefined) return { type: 'text/plain', body: digest };
  const versions = archives.map(({ filename }) => versionOf(filename));
  if (path === '/dl' && address.searchParams.get('mode') === 'json') return json(archives.map(release));
  if (path === '/dl') return { type: 'text/html', body: downloadPage(archives) };
  if (path.endsWith('/golang-tags.json'))
    return json(versions.map((version) => ({ ref: `refs/tags/go${version}` })));
  if (path.endsWith('/+refs'))
    return { type: 'text/html', body: versions.map((version) => `<a>go${version}</a>`).join('\n') };
  if (path === '/VERSION') return { type: 'text/plain', body: `go${versions[0]}` };
  if (address.hostname === 'mise-versions.jdx.dev')
    return { type: 'text/plain', body: versions.toReversed().join('\n') };
  return undefined;
}

function json(value: unknown): Page {
  return { type: 'application/json', body: JSON.stringify(value) };
}

function release({ filename, sha256, size }: Published): unknown {
  const version = `go${versionOf(filename)}`;
  const file = { filename, os: 'linux', arch: 'amd64', version, sha256, size, kind: 'archive' };
  return { version, stable: true, files: [file] };
}

/** In the form that managers read with selectors and regular expressions. */
function downloadPage(archives: readonly Published[]): string {
  const heads = ['File name', 'Kind', 'OS', 'Arch', 'Size', 'SHA256 Checksum'].map(
    (head) => `<th>${head}</th>`,
  );
  const sections = archives.map(({ filename, sha256 }) => {
    const link = `<a class="download" href="/dl/${filename}">${filename}</a>`;
    const cells = [link, 'Archive', 'Linux', 'x86-64', '64MB', sha256].map((cell) => `<td>${cell}</td>`);
    return `<div class="toggle" id="go${versionOf(filename)}"><table><thead><tr class="first">${heads.join('')}</tr></thead><tr>${cells.join('')}</tr></table></div>`;
  });
  return `<html><body><h2 id="stable">Stable versions</h2>${sections.join('')}<div id="archive"></div></body></html>`;
}
