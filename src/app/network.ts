import { resolve } from 'node:path';
import type { Inputs } from '../core/inputs/inputs.ts';
import type { Http } from '../core/ports/http.ts';
import { authorizeBy, tokenOrigin } from '../core/sources/credentials.ts';
import {
  certificateFor,
  headersFor,
  parseMirrorAuth,
  secretsOfMirrorAuth,
} from '../core/sources/mirror-auth.ts';
import { goCredentials } from '../engine/download/go-credentials.ts';
import type { Network, Run } from '../engine/run/run.ts';
import { createArchives } from '../io/archive/archives.ts';
import { readCertificate } from '../io/net/client-certificates.ts';
import type { HttpOptions } from '../io/net/http-get.ts';

type Closable<Port> = Port & { close(): Promise<void> };

/** The adapters of the network, which a tool-cache hit never loads. */
export function openNetwork(given: {
  readonly run: Run;
  readonly inputs: Inputs;
  readonly mask: (secret: string) => void;
  readonly signal: AbortSignal;
}): Network & { close(): Promise<void> } {
  const { run, inputs, mask, signal } = given;
  const mirrorAuth = parseMirrorAuth(inputs.mirrorAuth);
  for (const secret of secretsOfMirrorAuth(mirrorAuth)) mask(secret);
  const options: HttpOptions = {
    env: run.env,
    timeouts: { connect: 10_000, headers: 30_000, stall: 30_000 },
    rateFloor: { bytesPerSecond: 1024, windowMs: 30_000 },
    userAgent: run.program.replace(' ', '/'),
    authorize: authorizeBy(inputs, run.env),
    tokenOrigin: tokenOrigin(inputs),
    headersFor: (url) => headersFor(mirrorAuth, url),
    certificate(url) {
      const named = certificateFor(mirrorAuth, url);
      return (
        named &&
        readCertificate(
          resolve(run.workspace, named.certificate),
          named.key && resolve(run.workspace, named.key),
          'mirror-auth',
        )
      );
    },
    credentials: goCredentials(run, mask),
    stop: signal,
  };
  // A guard does without: undici is the largest part of what it would load.
  let downloads: Promise<Closable<Http>> | undefined;
  const http = () =>
    (downloads ??= import('../io/net/http.ts').then(({ createHttp }) => createHttp(options)));
  let upstreams: Closable<Http> | undefined;
  return {
    http: { get: async (request) => (await http()).get(request) },
    archives: createArchives(signal),
    async guard() {
      const { createGuardPorts, createLeanHttp } = await import('./guard-ports.ts');
      // A job waits behind it: what is unreachable, or stands still, is to be known soon.
      upstreams ??= createLeanHttp({
        ...options,
        timeouts: { connect: 3_000, headers: 60_000, stall: 10_000 },
        rateFloor: { bytesPerSecond: 1024, windowMs: 10_000 },
      });
      return createGuardPorts({ run, upstreams, mask });
    },
    async close() {
      await Promise.all([(await downloads)?.close(), upstreams?.close()]);
    },
  };
}
