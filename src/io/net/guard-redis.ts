import { readFileSync } from 'node:fs';
import tls from 'node:tls';
import { Redis, type RedisOptions } from 'ioredis';
import type { SharedCache } from '../../core/ports/guard.ts';

/** Milliseconds for a connection, and between two tries to make one. */
const CONNECT = 2_000;
const AGAIN = { first: 200, longest: 10_000 };

type Environment = Readonly<Record<string, string | undefined>>;

/** Redis, by ioredis. It connects by itself, again and again; while it is not connected every call fails at once. */
export function openRedis(address: string, env: Environment): SharedCache {
  const client = new Redis(optionsOf(address, env));
  const first = Promise.withResolvers<void>();
  client.on('error', () => undefined); // `ready` says it; who asks meanwhile gets an error
  client.on('ready', () => first.resolve());
  return {
    ready: () => client.status === 'ready',
    async get(key) {
      return (await client.getBuffer(key)) ?? undefined;
    },
    async set(key, bytes, seconds) {
      await client.set(key, Buffer.from(bytes), 'EX', seconds);
    },
    async setBits(key, bits) {
      await Promise.all(bits.map((bit) => client.setbit(key, bit, 1)));
    },
    connected: () => first.promise,
    close: () => client.disconnect(),
  };
}

function optionsOf(address: string, env: Environment): Omit<RedisOptions, 'replyMapping'> {
  const url = new URL(address);
  const host = url.hostname.replace(/^\[(.+)\]$/, '$1');
  const [username, password] = [url.username, url.password].map(decodeURIComponent);
  return {
    host,
    port: Number(url.port || 6379),
    ...(username && { username }),
    ...(password && { password }),
    db: Number(url.pathname.replace(/^\//, '') || 0),
    connectTimeout: CONNECT,
    retryStrategy: (times) => Math.min(AGAIN.longest, AGAIN.first * 2 ** Math.min(times, 8)),
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    // It would ask for INFO, which a user of an ACL need not be allowed.
    enableReadyCheck: false,
    ...(url.protocol === 'rediss:' && {
      tls: { ca: authorities(env), ...(!/^[\d.]+$|:/.test(host) && { servername: host }) },
    }),
  };
}

/** Those of Node, of the system, and of SSL_CERT_FILE, as for the mirrors. */
function authorities(env: Environment): string[] {
  const named = env['SSL_CERT_FILE'] ? [readFileSync(env['SSL_CERT_FILE'], 'utf8')] : [];
  return [...new Set([...tls.getCACertificates('default'), ...tls.getCACertificates('system'), ...named])];
}
