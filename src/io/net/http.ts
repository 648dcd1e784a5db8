import type { Http } from '../../core/ports/http.ts';
import { createAgents } from './http-agents.ts';
import { exchange } from './http-exchange.ts';
import { createHttpOver, type HttpOptions } from './http-get.ts';
import type { HttpTransport } from './http-transport.ts';
import { createTrust } from './http-trust.ts';

export type { HttpOptions } from './http-get.ts';

/** HTTP over undici: see `createHttpOver`. */
export function createHttp(options: HttpOptions): Http & { close(): Promise<void> } {
  return createHttpOver(createUndiciTransport(options), options);
}

export function createUndiciTransport(
  { env, timeouts, rateFloor, stop, certificate }: HttpOptions,
  trust = createTrust(env),
): HttpTransport {
  const agents = createAgents({ env, connectTimeout: timeouts.connect, certificate, trust });
  return {
    async exchange({ url, headers, headersTimeout = timeouts.headers }) {
      const limits = { ...timeouts, headers: headersTimeout };
      return exchange({ dispatcher: agents.for(url), url, headers, timeouts: limits, rateFloor, stop });
    },
    trust,
    close: () => agents.close(),
  };
}
