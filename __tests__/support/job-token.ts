// The token of a job, which says what its cache service lets it do.
import type { IncomingMessage } from 'node:http';

/** As in the token of a job: the caches of a branch, which it may read (1), write (2) or both. */
export interface Scope {
  readonly Scope: string;
  readonly Permission: 1 | 2 | 3;
}

/** A JSON Web Token that nobody has signed, with the claim that the runner's has. */
export function tokenOf(scopes: readonly Scope[]): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ ac: JSON.stringify(scopes) })}.none`;
}

export function scopesOf(request: IncomingMessage): readonly Scope[] {
  const [, payload = ''] = /^Bearer [^.]+\.([^.]+)\./.exec(request.headers.authorization ?? '') ?? [];
  return JSON.parse(JSON.parse(String(Buffer.from(payload, 'base64url'))).ac);
}
