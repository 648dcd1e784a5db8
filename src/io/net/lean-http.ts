import type { Http } from '../../core/ports/http.ts';
import { createHttpOver, type HttpOptions } from './http-get.ts';
import { createLeanTransport } from './lean-transport.ts';

/** HTTP for a guard: the same as `createHttp`, with half of its work for a small file. */
export function createLeanHttp(options: HttpOptions): Http & { close(): Promise<void> } {
  return createHttpOver(createLeanTransport(options), options);
}
