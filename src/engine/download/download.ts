import { isPassing, retryAfter } from '../../core/download/retry.ts';
import type { Digest, HttpResponse } from '../../core/ports/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { redactUrl } from '../../core/text/redact.ts';
import type { Run } from '../run/run.ts';

/** No archive of Go is near this; where no length is known beforehand, more is refused. */
const largestArchive = 1 << 30;

/** A text of at most `limit` bytes; `undefined` where the mirror has none (404, 410). */
export async function fetchText(run: Run, url: string, limit: number): Promise<string | undefined> {
  const bytes = await fetchBytes(run, url, limit);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/** The same as bytes. */
export async function fetchBytes(run: Run, url: string, limit: number): Promise<Uint8Array | undefined> {
  const { http } = await run.network();
  run.log.debug(`GET ${redactUrl(url)}`);
  const response = await http.get({ url });
  if (isAbsent(response.status)) return undefined;
  requireOk(run, response);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.length;
    if (length > limit) {
      throw new Problem('SIZE_MISMATCH', `${redactUrl(response.url)} is longer than ${limit} bytes`, {
        hint: 'It is not what it should be; check the address.',
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** The two statuses by which mirrors and module proxies say that they do not have something. */
export function isAbsent(status: number): boolean {
  return status === 404 || status === 410;
}

/** Throws `MIRROR_BUSY` for a status that may pass, `MIRROR_STATUS` for any other that is not 200. */
function requireOk(run: Run, response: HttpResponse): void {
  if (response.status !== 200) throw badStatus(run, response);
}

/** What an answer without the wanted bytes says by its status. */
export function badStatus(run: Run, response: HttpResponse): Problem {
  const { status } = response;
  const message = `${redactUrl(response.url)} answers ${status}`;
  if (isPassing(status)) {
    return new Problem('MIRROR_BUSY', message, {
      hint: 'The server is overloaded or asks for patience; try again later or name another mirror.',
      retryAfter: retryAfter(response.headers, run.clock.now()),
    });
  }
  return new Problem('MIRROR_STATUS', message, { hint: hintFor(status) });
}

function hintFor(status: number): string {
  if (status === 401 || status === 403)
    return 'The server wants other credentials; check the input token and the address.';
  if (isAbsent(status)) return 'The mirror does not have this file; check the version and the address.';
  return 'Check the address of the mirror.';
}

export interface Expected {
  /** 64 hex digits. */
  readonly sha256: string;
  /** Bytes, where known. */
  readonly size: number | undefined;
}

/** Bytes on their way through, measured. */
export interface Measured {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Reads what a reader of `bytes` has left over, so that `check` can judge the whole. */
  drain(): Promise<void>;
  /** After all bytes were read: throws `MIRROR_INTERRUPTED` where some are missing, or `DIGEST_MISMATCH`. */
  check(): { readonly size: number; readonly sha256: string };
  /** Ends the transfer, whether all was read or not. */
  close(): Promise<void>;
}

/** Counts and hashes bytes as they pass. More than the expected size is refused before anybody unpacks it. */
export function measure(
  run: Run,
  source: AsyncIterable<Uint8Array>,
  given: { readonly label: string; readonly expected: Partial<Expected>; readonly digest: Digest },
): Measured {
  const { label, expected, digest } = given;
  const iterator = source[Symbol.asyncIterator]();
  const limit = expected.size ?? largestArchive;
  let done = 0;
  async function next(): Promise<Uint8Array | undefined> {
    const step = await iterator.next();
    if (step.done) return undefined;
    done += step.value.length;
    if (done > limit) throw wrongSize(label, `more than ${limit}`, expected.size);
    digest.update(step.value);
    run.log.progress({ label, done, total: expected.size });
    return step.value;
  }
  async function* pass(): AsyncGenerator<Uint8Array> {
    for (let chunk = await next(); chunk; chunk = await next()) yield chunk;
  }
  return {
    bytes: { [Symbol.asyncIterator]: pass },
    async drain() {
      while (await next());
    },
    check() {
      if (expected.size !== undefined && done < expected.size) throw endedEarly(label, done, expected.size);
      const sha256 = digest.hex();
      if (sha256 === (expected.sha256 ?? sha256)) return { size: done, sha256 };
      throw new Problem(
        'DIGEST_MISMATCH',
        `${label} has the SHA-256 ${sha256}, expected was ${expected.sha256}`,
        {
          hint: 'Nothing of it was installed. The mirror serves other bytes than were published; if it is meant to, pin them with the input checksum.',
        },
      );
    },
    async close() {
      await iterator.return?.();
    },
  };
}

/** A connection that closes in good order in the middle looks like the end of the file, and may not the next time. */
export function endedEarly(label: string, done: number, size: number): Problem {
  return new Problem('MIRROR_INTERRUPTED', `${label} ended after ${done} of ${size} bytes`, {
    hint: 'Nothing of it was installed. Run it again, or name another mirror.',
  });
}

/** Throws `SIZE_MISMATCH` where a mirror announces another length than the archive has. */
export function requireSize(label: string, response: HttpResponse, size: number | undefined): void {
  const announced = response.headers['content-length'];
  if (size !== undefined && announced !== undefined && Number(announced) !== size)
    throw wrongSize(label, announced, size);
}

function wrongSize(label: string, got: string, expected: number | undefined): Problem {
  const wanted = expected === undefined ? 'an archive of Go can have' : `the ${expected} that were announced`;
  return new Problem('SIZE_MISMATCH', `${label} has ${got} bytes, not ${wanted}`, {
    hint: 'Nothing of it was installed. Something on the way cut or replaced it; try again or name another mirror.',
  });
}

/** Throws `ARCHIVE_NOT_ONE` for a web page. */
export function requireArchive(label: string, headers: Readonly<Record<string, string>>): void {
  if (!/^text\/html/i.test(headers['content-type'] ?? '')) return;
  throw new Problem('ARCHIVE_NOT_ONE', `${label} is a web page, not an archive`, {
    hint: 'A log-in page or a firewall may stand in between; open the address in a browser.',
  });
}
