/** The official host without internet: a forward proxy that forwards its names to a local mirror with a certificate. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type ForwardProxy, startForwardProxy } from './forward-proxy.ts';
import type { Content } from './mirror-orders.ts';
import { type Mirror, startMirror, TLS } from './mirror-server.ts';

export interface GoDev {
  /** The server for the official names, which are distinguished by `host` of its requests. */
  readonly mirror: Mirror;
  readonly proxy: ForwardProxy;
  /** Makes a program under test connect to this, and to loopback directly, by Go's rule. */
  readonly env: { readonly HTTPS_PROXY: string; readonly NODE_EXTRA_CA_CERTS: string };
  close(): Promise<void>;
}

export interface GoDevOptions {
  /** Further names for the mirror; each must be in fixtures/tls. Default: only go.dev and dl.google.com. */
  readonly moreHosts?: readonly string[];
}

export async function startGoDev({ moreHosts = [] }: GoDevOptions = {}): Promise<GoDev> {
  const mirror = await startMirror({ tls: true });
  const targets = new Set(['go.dev', 'dl.google.com', ...moreHosts].map((host) => `${host}:443`));
  const proxy = await startForwardProxy({
    route: (target) => (targets.has(target) ? mirror.port : undefined),
  });
  return {
    mirror,
    proxy,
    env: { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: TLS.ca },
    close: async () => {
      await proxy.close();
      await mirror.close();
    },
  };
}

export interface Publication {
  /** The release index, as JSON or as text. */
  readonly index: unknown;
  /** By file name. */
  readonly archives: Readonly<Record<string, Content>>;
}

/**
 * Serves as go.dev does: the index at `/dl/?mode=json[&include=all]`, and for each archive a redirect from
 * `/dl/NAME` to `https://dl.google.com/go/NAME`, which has `NAME.sha256` next to it.
 */
export async function publish(mirror: Mirror, { index, archives }: Publication): Promise<void> {
  const json = typeof index === 'string' ? index : JSON.stringify(index);
  const headers = { 'content-type': 'application/json' };
  for (const query of ['mode=json', 'mode=json&include=all', 'include=all&mode=json']) {
    mirror.serve(`/dl/?${query}`, json, { headers });
  }
  for (const [name, content] of Object.entries(archives)) {
    mirror.serve(`/dl/${name}`, '', {
      status: 302,
      headers: { location: `https://dl.google.com/go/${name}` },
    });
    mirror.serve(`/go/${name}`, content);
    mirror.serve(`/go/${name}.sha256`, await sha256(content));
  }
}

async function sha256(content: Content): Promise<string> {
  const bytes = typeof content === 'object' && 'file' in content ? await readFile(content.file) : content;
  return createHash('sha256').update(bytes).digest('hex');
}
