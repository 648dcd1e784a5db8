import type { Digest } from '../../core/ports/digest.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';
import { endedEarly, wrongSize } from './download-checks.ts';
import { type Delivery, receive } from './receive.ts';

/** Bytes. No archive of Go comes near this; if no length is known beforehand, more is refused. */
const largestArchive = 1 << 30;

export interface Expected {
  /** 64 hex digits. */
  readonly sha256: string;
  /** Bytes, if known. */
  readonly size: number | undefined;
  /** Of the official archive, if the user pinned another. */
  readonly published?: string | undefined;
}

/** Bytes that are counted and hashed as they pass. They are verified only once `check` has returned. */
export interface VerifiedDownload {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Reads what a reader of `bytes` has left, so that `check` covers the whole file. */
  drain(): Promise<void>;
  /** Called after all bytes were read: throws `MIRROR_INTERRUPTED` if some are missing, or `DIGEST_MISMATCH`. */
  check(): { readonly size: number; readonly sha256: string };
  /** Ends the transfer, whether all was read or not. */
  close(): Promise<void>;
}

/**
 * Starts to download one file, after the bytes that the target has of it already. Nothing is unpacked here: a caller that
 * needs the file calls `drain` and `check`, one that needs its content reads `bytes`.
 */
export async function openDownload(
  run: Run,
  given: Delivery & { readonly expected: Partial<Expected>; readonly digest?: Digest },
): Promise<VerifiedDownload> {
  const { bytes, size } = await receive(run, given);
  return verifyBytes(run, bytes, {
    label: given.label,
    expected: given.expected,
    announced: size,
    digest: given.digest ?? (await run.digest()),
  });
}

/**
 * Counts and hashes bytes as they pass. More than the expected size is refused before anybody unpacks it. Ends between
 * two pieces where the run is to end: bytes that are on this disk come from nothing else that would.
 */
export function verifyBytes(
  run: Run,
  source: AsyncIterable<Uint8Array>,
  given: {
    readonly label: string;
    readonly expected: Partial<Expected>;
    /** Bytes, as the mirror says. Good enough for a progress bar, if nothing else is known. */
    readonly announced?: number | undefined;
    readonly digest: Digest;
  },
): VerifiedDownload {
  const { label, expected, announced, digest } = given;
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
    run.emit({ kind: 'bytes', label, done, total: expected.size ?? announced });
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
      if (sha256 === expected.published) throw wrongPin(label, sha256);
      throw new Problem(
        'DIGEST_MISMATCH',
        `${label} has the SHA-256 ${sha256}, expected ${expected.sha256}`,
        {
          hint: 'Nothing was installed. The mirror serves other bytes than were published; if that is intended, pin them with the input checksum.',
        },
      );
    },
    async close() {
      await iterator.return?.();
    },
  };
}

/** The user's mistake, and no mirror's. */
function wrongPin(label: string, sha256: string): Problem {
  return new Problem(
    'INPUT_INVALID',
    `The input checksum does not fit ${label}, which is the official archive: its SHA-256 is ${sha256}`,
    { hint: 'Correct checksum, or leave it out: this archive is in the built-in table.' },
  );
}
