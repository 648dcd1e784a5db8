import { isObject, parseJson } from '../text/json.ts';

/**
 * Does the token of a job say that it may only read caches? It is a JSON Web Token whose claim `ac` lists branches, each
 * with a permission: 1 to read, 2 to write, 3 for both. False if it says anything else, or nothing: then the service
 * decides.
 */
export function isReadOnlyToken(token: string | undefined): boolean {
  const claims = parseJson(decode((token ?? '').split('.')[1] ?? ''));
  const scopes = isObject(claims) ? parseJson(String(claims['ac'] ?? '')) : undefined;
  if (!Array.isArray(scopes) || scopes.length === 0) return false;
  const permissions = scopes.map((scope: unknown) => (isObject(scope) ? scope['Permission'] : undefined));
  return permissions.every((permission) => typeof permission === 'number' && (permission & 2) === 0);
}

/** Base64 in the letters of addresses; empty if it is something else. */
function decode(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return ''; // no token of GitHub's, so the service decides
  }
}
