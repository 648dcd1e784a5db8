import net from 'node:net';
import tls from 'node:tls';
import { createUnchunker, type LeanHead, parseLeanHead } from './lean-response.ts';

/** Who waits for the answer on a connection. */
export interface Taker {
  /** The request is on its way. */
  sent(): void;
  head(head: LeanHead): void;
  /** The bytes are its own. */
  data(bytes: Uint8Array): void;
  /** The body is complete; the connection is not this taker's any more. */
  end(): void;
  /** `fresh` is false if nothing of an answer has come on a connection that was used before. */
  lost(error: unknown, fresh: boolean): void;
}

/** One connection to one origin, on which one request follows the other. */
export interface LeanConnection {
  /** Sends a request and hands its answer to the taker. */
  ask(request: string, taker: Taker): void;
  pause(): void;
  resume(): void;
  /** Bytes of the body that are still to come, as far as that is known. */
  readonly left: number | undefined;
  destroy(): void;
}

export interface ConnectionOptions {
  readonly host: string;
  readonly port: number;
  /** `undefined` for http. */
  readonly tls:
    | { readonly secureContext: tls.SecureContext | undefined; readonly session: Buffer | undefined }
    | undefined;
  /** A session with which the next handshake is shorter. */
  onSession(session: Buffer): void;
  /** Nothing is awaited on it, and it may be used again. */
  onFree(connection: LeanConnection): void;
  onClosed(connection: LeanConnection): void;
}

/** Bytes of a read. */
const READ = 64 << 10;
/** Bytes of a head. */
const LONGEST_HEAD = 64 << 10;

/** Bytes of a piece that is copied to a buffer of its own, or to Node's pool. */
const SMALL = 4 << 10;
/** Bytes of the buffers that larger pieces share. One for each record of TLS keeps the garbage collector busy. */
const SHARED = 256 << 10;
let shared = Buffer.alloc(0);
let taken = 0;

/** The buffer of a read is used again for the next one. */
function copyOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SMALL) return Buffer.from(bytes);
  if (taken + bytes.length > shared.length) [shared, taken] = [Buffer.allocUnsafeSlow(SHARED), 0];
  const copy = shared.subarray(taken, taken + bytes.length);
  copy.set(bytes);
  taken += bytes.length;
  return copy;
}

export function connect(options: ConnectionOptions): LeanConnection {
  let taker: Taker | undefined;
  let asked = 0;
  let answered = 0;
  let isOpen = false;
  let waiting: string | undefined;
  let head: LeanHead | undefined;
  let held: Buffer | undefined;
  let left: number | undefined;
  let unchunk: ReturnType<typeof createUnchunker> | undefined;

  const lose = (error: unknown) => {
    const lost = taker;
    taker = undefined;
    socket.destroy();
    lost?.lost(error, asked === 1 || answered === asked);
  };

  const finish = (rest: number) => {
    const done = taker;
    const stays = head?.stays === true && rest === 0 && !socket.destroyed;
    [taker, head, unchunk] = [undefined, undefined, undefined];
    if (stays) {
      if (socket.isPaused()) socket.resume(); // its last bytes were too many at once: the next answer is read too
      socket.unref();
      options.onFree(connection);
    } else socket.destroy();
    done?.end();
  };

  const readHead = (bytes: Buffer): number => {
    const end = bytes.indexOf('\r\n\r\n');
    if (end < 0) {
      if (!'HTTP/'.startsWith(bytes.toString('latin1', 0, 5))) throw new Error('the answer is not HTTP/1.1');
      if (bytes.length > LONGEST_HEAD) throw new Error('the answer has too many headers');
      held = Buffer.from(bytes);
      return bytes.length;
    }
    const read = parseLeanHead(bytes.toString('latin1', 0, end));
    if (read.status >= 200) {
      head = read;
      left = read.framing.kind === 'length' ? read.framing.length : undefined;
      if (read.framing.kind === 'chunked') unchunk = createUnchunker();
      taker?.head(read);
    } else if (read.status === 101) throw new Error('the answer changes the protocol');
    return end + 4;
  };

  const readBody = (bytes: Buffer): void => {
    if (unchunk !== undefined) {
      const { data, rest } = unchunk(bytes);
      for (const piece of data) taker?.data(copyOf(piece));
      if (rest !== undefined) finish(rest);
      return;
    }
    if (left === undefined) {
      taker?.data(copyOf(bytes));
      return;
    }
    const own = bytes.length > left ? bytes.subarray(0, left) : bytes;
    left -= own.length;
    if (own.length > 0) taker?.data(copyOf(own));
    if (left === 0) finish(bytes.length - own.length);
  };

  const receive = (length: number, buffer: Uint8Array): boolean => {
    if (taker !== undefined) answered = asked;
    try {
      let bytes = Buffer.from(buffer.buffer, buffer.byteOffset, length);
      if (held !== undefined && head === undefined) {
        bytes = Buffer.concat([held, bytes]);
        held = undefined;
      }
      let at = 0;
      while (head === undefined && taker !== undefined && at < bytes.length)
        at += readHead(bytes.subarray(at));
      if (head !== undefined) readBody(bytes.subarray(at));
      else if (taker === undefined) socket.destroy(); // nobody has asked for anything
    } catch (error) {
      lose(error);
    }
    return true;
  };

  const onread = { buffer: Buffer.allocUnsafeSlow(READ), callback: receive };
  // Node tries each address of a host for 250 ms and then gives up on it: too short for a distant or busy mirror.
  const place = {
    host: options.host,
    port: options.port,
    onread,
    noDelay: true,
    autoSelectFamilyAttemptTimeout: 1_000,
  };
  const socket =
    options.tls === undefined
      ? net.connect(place)
      : tls.connect({
          ...place,
          ALPNProtocols: ['http/1.1'],
          ...(net.isIP(options.host) === 0 && { servername: options.host }),
          ...(options.tls.secureContext && { secureContext: options.tls.secureContext }),
          ...(options.tls.session && { session: options.tls.session }),
        });

  const opened = () => {
    isOpen = true;
    if (waiting !== undefined) send(waiting);
    waiting = undefined;
  };
  const send = (request: string) => {
    socket.write(request, 'latin1');
    taker?.sent();
  };
  const ended = () => {
    if (taker === undefined) return void socket.destroy();
    if (head?.framing.kind === 'close') finish(0);
    else lose(new Error('other side closed'));
  };
  socket.on(options.tls === undefined ? 'connect' : 'secureConnect', opened);
  socket.on('session', (session: Buffer) => options.onSession(session));
  socket.on('error', lose);
  socket.on('end', ended);
  socket.on('close', () => {
    options.onClosed(connection);
    if (taker !== undefined) ended();
  });

  const connection: LeanConnection = {
    ask(request, by) {
      taker = by;
      asked += 1;
      socket.ref();
      if (isOpen) send(request);
      else waiting = request;
    },
    pause: () => void socket.pause(),
    resume: () => void socket.resume(),
    get left() {
      return left;
    },
    destroy: () => void socket.destroy(),
  };
  return connection;
}
