/** What telemetry says about a mirror: its host, never its path, its query or credentials. `official` and `module-proxy` are names. */
export function mirrorHost(mirror: string): string {
  const url = mirror.replace(/^module-proxy\+/, '');
  const [, authority] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#\\]*)/i.exec(url) ?? [];
  if (authority === undefined) return /^(?:official|module-proxy)$/.test(mirror) ? mirror : 'other';
  const host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
  // A template may have a field there.
  return /^[a-z0-9.:[\]-]+$/.test(host) ? host : 'other';
}
