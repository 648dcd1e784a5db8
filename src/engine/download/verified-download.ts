import type { Digest } from '../../core/ports/digest.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';
import { endedEarly, wrongSize } from './download-checks.ts';
import { type Delivery, receive } from './receive.ts';

/** No archive of Go is near this; where no length is known beforehand, more is refused. */
const largestArchive = 1 << 30;

export interface Expected {
  /** 64 hex digits. */
  readonly sha256: string;
  /** Bytes, where known. */
  readonly size: number | undefined;
}

/** Bytes on their way through: counted, hashed, and right only once `check` has said so. */
export interface VerifiedDownload {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Reads what a reader of `bytes` has left over, so that `check` can judge the whole. */
  drain(): Promise<void>;
  /** After all bytes were read: throws `MIRROR_INTERRUPTED` where some are missing, or `DIGEST_MISMATCH`. */
  check(): { readonly size: number; readonly sha256: string };
  /** Ends the transfer, whether all was read or not. */
  close(): Promise<void>;
}

/**
 * Starts to download one file, on top of what the target has of it already. Nothing is unpacked here: whoever wants the
 * file itself drains it and checks it (`fetchVerified`), whoever wants its content reads `bytes` meanwhile.
 */
export async function openDownload(
  run: Run,
  given: Delivery & { readonly expected: Partial<Expected> },
): Promise<VerifiedDownload> {
  const bytes = await receive(run, given);
  return verifyBytes(run, bytes, {
    label: given.label,
    expected: given.expected,
    digest: await run.digest(),
  });
}

/**
 * Counts and hashes bytes as they pass. More than the expected size is refused before anybody unpacks it. Ends between
 * two pieces where the run is to end: bytes that are on this disk come from nothing else that would.
 */
export function verifyBytes(
  run: Run,
  source: AsyncIterable<Uint8Array>,
  given: { readonly label: string; readonly expected: Partial<Expected>; readonly digest: Digest },
): VerifiedDownload {
  const { label, expected, digest } = given;
  const iterator = source[Symbol.asyncIterator]();
  const limit = expected.size ?? largestArchive;
  let done = 0;
  let hex: string | undefined;
  async function next(): Promise<Uint8Array | undefined> {
    run.throwIfStopped();
    const step = await iterator.next();
    if (step.done) return undefined;
    done += step.value.length;
    if (done > limit) throw wrongSize(label, `more than ${limit}`, expected.size);
    digest.update(step.value);
    run.emit({ kind: 'bytes', label, done, total: expected.size });
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
      hex ??= digest.hex();
      const sha256 = hex;
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
