/** Sends a planned response. */
import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Plan } from './mirror-plan.ts';

const CHUNK_BYTES = 1 << 20;

/** Resolves when the response was sent or the client has disconnected. Updates `record` meanwhile. */
export async function deliver(
  plan: Plan,
  response: ServerResponse,
  record: { status: number; bytesSent: number },
): Promise<void> {
  if (plan.refused) return void response.destroy();
  if (plan.headersAfterMs > 0) await sleep(plan.headersAfterMs, undefined, { ref: false });
  if (response.destroyed) return;
  writeHead(plan, response);
  record.status = plan.status;
  for await (const chunk of paced(plan)) {
    if (response.destroyed) return;
    await write(response, chunk);
    record.bytesSent += chunk.length;
  }
  if (plan.stop?.how === 'stall') return;
  if (plan.stop?.how === 'cut') return void response.destroy();
  const { socket } = response;
  // The client waits for announced bytes, or has received too many: this connection cannot be reused.
  response.end(() => plan.lengthError !== 0 && socket?.end());
}

function writeHead(plan: Plan, response: ServerResponse): void {
  const { start, end } = plan.body;
  const headers: Record<string, string> = { ...plan.headers };
  if (plan.framing === 'length') headers['content-length'] = String(end - start + plan.lengthError);
  if (plan.framing === 'close') {
    response.useChunkedEncodingByDefault = false;
    response.shouldKeepAlive = false;
    headers['connection'] = 'close';
  }
  response.writeHead(plan.status, headers);
  response.flushHeaders();
}

/** Resolves when the bytes were passed to the system, or never will be, so that a cut happens after them. */
async function write(response: ServerResponse, chunk: Buffer): Promise<void> {
  await new Promise<void>((resolve) => {
    response.once('close', resolve);
    response.write(chunk, () => {
      response.off('close', resolve);
      resolve();
    });
  });
}

async function* paced(plan: Plan): AsyncGenerator<Buffer> {
  const { bytes: most, everyMs } = plan.drip ?? { bytes: CHUNK_BYTES, everyMs: 0 };
  let left = plan.stop?.after ?? Number.POSITIVE_INFINITY;
  for await (const chunk of content(plan)) {
    for (let from = 0; from < chunk.length && left > 0; from += most) {
      const piece = chunk.subarray(from, Math.min(from + most, chunk.length, from + left));
      left -= piece.length;
      yield piece;
      if (everyMs > 0) await sleep(everyMs, undefined, { ref: false });
    }
    if (left <= 0) return;
  }
}

async function* content({ body, flippedAt }: Plan): AsyncGenerator<Buffer> {
  let offset = body.start;
  for await (const chunk of slices(body)) {
    const flipped = flippedAt.map((at) => at - offset).filter((at) => at >= 0 && at < chunk.length);
    const sent = flipped.length === 0 ? chunk : Buffer.from(chunk);
    for (const at of flipped) sent.writeUInt8(sent.readUInt8(at) ^ 1, at);
    offset += chunk.length;
    yield sent;
  }
}

async function* slices({ content, start, end }: Plan['body']): AsyncGenerator<Buffer> {
  if (start >= end) return;
  if (typeof content === 'object' && 'file' in content) {
    yield* createReadStream(content.file, { start, end: end - 1, highWaterMark: CHUNK_BYTES });
    return;
  }
  const bytes = Buffer.from(content).subarray(start, end);
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) yield bytes.subarray(from, from + CHUNK_BYTES);
}
