import { open } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { responseHead } from '../../core/guard/response-head.ts';
import type {
  GuardAnswer,
  GuardBody,
  GuardService,
  ListenAddress,
  Listening,
} from '../../core/ports/guard.ts';
import { Problem } from '../../core/problem/problem.ts';
import { errorMessage } from '../fs/file-problem.ts';
import { createRequestReader, type RequestHead } from './guard-request.ts';

/** Clients at the same time, and milliseconds after which a silent one is let go. */
const CLIENTS = 1024;
const SILENCE = 300_000;
/** Milliseconds for what was begun when the server closes. */
const LAST_WORDS = 2_000;

/**
 * HTTP/1.1 for the go command, on loopback: GET without a body, connections that stay, requests one behind the other. Not
 * `node:http`, of which a hit in memory needs nothing, and which takes most of its time.
 */
export async function listenForGo(address: ListenAddress, service: GuardService): Promise<Listening> {
  const clients = new Set<Socket>();
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (socket) => {
    clients.add(socket);
    socket.on('close', () => clients.delete(socket));
    serve(socket, service);
  });
  server.maxConnections = CLIENTS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(cannotListen(address, cause)));
    server.listen({ host: address.host, port: address.port, backlog: CLIENTS }, resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('a server on a port has an address');
  return {
    port: bound.port,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of clients) socket.end();
      const timer = setTimeout(() => {
        for (const socket of clients) socket.destroy();
      }, LAST_WORDS);
      await closed;
      clearTimeout(timer);
    },
  };
}

function cannotListen({ host, port }: ListenAddress, cause: Error): Problem {
  return new Problem('GUARD_FAILED', `The guard cannot listen on ${host}:${port}: ${errorMessage(cause)}`, {
    hint: 'Write --listen 127.0.0.1:0, which takes a port that is free.',
    cause,
  });
}

function serve(socket: Socket, service: GuardService): void {
  const reader = createRequestReader();
  let busy = false;
  let full = false;
  let over = false;

  const end = (status: number) => {
    socket.end(responseHead({ status, headers: { connection: 'close' } }, 0));
    socket.pause();
  };

  const pump = () => {
    socket.cork();
    while (!busy && !full && !socket.writableEnded) {
      const head = reader.next();
      if (head === undefined) break;
      if (head.kind === 'bad') end(head.status);
      else if (head.method === 'GET') answerGet(head);
      else void answerLater(head);
    }
    socket.uncork();
    // Who sends more than is read waits for its answers first.
    if (busy || full) {
      if (reader.held() > AHEAD) socket.pause();
    } else if (over) socket.end();
    else if (socket.isPaused() && !socket.writableEnded) socket.resume();
  };

  const answerGet = (head: RequestHead) => {
    const hit = service.hit(head.target);
    if (hit === undefined) return void answerLater(head);
    full = !socket.write(hit);
    if (!head.stays) socket.end();
  };

  const answerLater = async (head: RequestHead) => {
    busy = true;
    try {
      const answer = await service.answer(head.method, head.target);
      await send(socket, answer, head);
      full = socket.writableNeedDrain;
    } catch (error) {
      // The client sees a connection that breaks off, which is no answer about the file.
      socket.destroy(error instanceof Error ? error : undefined);
    } finally {
      busy = false;
    }
    if (!socket.destroyed) pump();
  };

  socket.setTimeout(SILENCE, () => {
    if (!busy) socket.destroy();
  });
  socket.on('error', () => undefined); // who goes away needs no answer
  socket.on('drain', () => {
    if (!full) return;
    full = false;
    pump();
  });
  socket.on('data', (chunk) => {
    reader.push(chunk);
    pump();
  });
  // Who sends no more still waits for answers.
  socket.on('end', () => {
    over = true;
    pump();
  });
}

/** Bytes of requests that are read before their turn. */
const AHEAD = 64 << 10;

async function send(socket: Socket, answer: GuardAnswer, { method, stays }: RequestHead): Promise<void> {
  try {
    if (socket.destroyed) return;
    if (answer.whole !== undefined && stays && method === 'GET') return void socket.write(answer.whole);
    const { status, body } = answer;
    const headers = stays ? answer.headers : { ...answer.headers, connection: 'close' };
    const head = responseHead({ status, headers }, body.kind === 'bytes' ? body.bytes.length : body.size);
    if (method !== 'HEAD' && body.kind === 'bytes') writeWhole(socket, head, body.bytes);
    else socket.write(head, 'latin1');
    if (method !== 'HEAD' && body.kind === 'file') {
      await sendFile(socket, body);
    }
    if (!stays) socket.end();
  } finally {
    answer.release();
  }
}

/** Bytes of a file that are sent at once. */
const PIECE = 256 << 10;

/** Not by `pipeline`, which leaves listeners on a connection that goes on. */
async function sendFile(socket: Socket, { path, size }: GuardBody & { kind: 'file' }): Promise<void> {
  await using file = await open(path);
  for (let at = 0; at < size && !socket.destroyed; ) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafeSlow(Math.min(PIECE, size - at)), 0);
    if (bytesRead === 0) throw new Error('a file of the guard ends before its size');
    at += bytesRead;
    if (!socket.write(buffer.subarray(0, bytesRead))) await drained(socket);
  }
}

/** Resolves when more can be written, or nothing more at all. */
function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.destroyed || !socket.writableNeedDrain) return resolve();
    const done = () => {
      socket.off('drain', done);
      socket.off('close', done);
      resolve();
    };
    socket.on('drain', done);
    socket.on('close', done);
  });
}

/** Bytes that are copied: less work than to write them by themselves. */
const COPIED = 16 << 10;

function writeWhole(socket: Socket, head: string, bytes: Uint8Array): void {
  if (bytes.length <= COPIED) {
    const whole = Buffer.allocUnsafe(head.length + bytes.length);
    whole.write(head, 'latin1');
    whole.set(bytes, head.length);
    socket.write(whole);
    return;
  }
  socket.cork();
  socket.write(head, 'latin1');
  socket.write(bytes);
  socket.uncork();
}
