export interface RequestHead {
  readonly kind: 'request';
  readonly method: string;
  /** As it was sent. */
  readonly target: string;
  /** The connection stays open afterwards. */
  readonly stays: boolean;
}

/** A connection that cannot be understood any more: the status with which it ends. */
interface BadHead {
  readonly kind: 'bad';
  readonly status: 400 | 431;
}

/** Reads the heads of requests without bodies: https://www.rfc-editor.org/rfc/rfc9112 */
export interface RequestReader {
  push(chunk: Uint8Array): void;
  /** `undefined` while the next one is not complete. */
  next(): RequestHead | BadHead | undefined;
  /** Bytes that are not read yet. */
  held(): number;
}

/** Bytes of a head. The longest path of the protocol has some three hundred. */
const LONGEST = 16 << 10;

export function createRequestReader(): RequestReader {
  let text = '';
  let at = 0;
  return {
    push(chunk) {
      const more = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
      text = at === text.length ? more : text.slice(at) + more;
      at = 0;
    },
    next() {
      while (text.startsWith('\r\n', at)) at += 2; // some send one too many
      const end = text.indexOf('\r\n\r\n', at);
      if (end < 0) return text.length - at > LONGEST ? { kind: 'bad', status: 431 } : undefined;
      if (end - at > LONGEST) return { kind: 'bad', status: 431 };
      const head = text.slice(at, end);
      at = end + 4;
      return parseHead(head);
    },
    held: () => text.length - at,
  };
}

function parseHead(head: string): RequestHead | BadHead {
  const lineEnd = head.indexOf('\r\n');
  const line = lineEnd < 0 ? head : head.slice(0, lineEnd);
  const [, method = '', target = '', minor = ''] =
    /^([A-Z]{3,10}) (\/[\x21-\x7e]*) HTTP\/1\.([01])$/.exec(line) ?? [];
  if (method === '') return bad;
  const fields = lineEnd < 0 ? '' : head.slice(lineEnd);
  // No request of the protocol has a body: what follows one would be read as the next request.
  if (/\r\n(?:transfer-encoding|content-length *:(?! *0 *(?:\r|$))|[\t ])|[\0\n](?<!\r\n)/i.test(fields))
    return bad;
  const connection = /\r\nconnection *: *([^\r]*)/i.exec(fields)?.[1]?.toLowerCase() ?? '';
  const stays = minor === '1' ? !connection.includes('close') : connection.includes('keep-alive');
  return { kind: 'request', method, target, stays };
}

const bad: BadHead = { kind: 'bad', status: 400 };
