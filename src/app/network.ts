import type { Inputs } from '../core/inputs/inputs.ts';
import { authorizeBy, tokenOrigin } from '../core/sources/credentials.ts';
import { goCredentials } from '../engine/download/go-credentials.ts';
import type { Network, Run } from '../engine/run/run.ts';
import { createArchives } from '../io/archive/archives.ts';
import { createHttp } from '../io/net/http.ts';

/** The adapters of the network, which a tool-cache hit never loads. */
export function openNetwork(given: {
  readonly run: Run;
  readonly inputs: Inputs;
  readonly mask: (secret: string) => void;
  readonly signal: AbortSignal;
}): Network & { close(): Promise<void> } {
  const { run, inputs, mask, signal } = given;
  const http = createHttp({
    env: run.env,
    timeouts: { connect: 10_000, headers: 30_000, stall: 30_000 },
    rateFloor: { bytesPerSecond: 1024, windowMs: 30_000 },
    userAgent: run.program.replace(' ', '/'),
    authorize: authorizeBy(inputs, run.env),
    tokenOrigin: tokenOrigin(inputs),
    credentials: goCredentials(run, mask),
    stop: signal,
  });
  return { http, archives: createArchives(signal), close: () => http.close() };
}
