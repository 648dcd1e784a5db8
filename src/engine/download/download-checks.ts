import type { HttpResponse } from '../../core/ports/http.ts';
import { Problem } from '../../core/problem/problem.ts';

/** Checks of an answer and its bytes, for every kind of download. */

/** A connection that closes cleanly in the middle of a file looks like its end, so the length decides. */
export function endedEarly(label: string, done: number, size: number): Problem {
  return new Problem('MIRROR_INTERRUPTED', `${label} ended after ${done} of ${size} bytes`, {
    hint: 'Nothing was installed. Run this again, or name another mirror.',
  });
}

/** Throws `SIZE_MISMATCH` if a mirror announces another length than the archive has. */
export function requireSize(label: string, response: HttpResponse, size: number | undefined): void {
  const announced = response.headers['content-length'];
  if (size !== undefined && announced !== undefined && Number(announced) !== size)
    throw wrongSize(label, announced, size);
}

export function wrongSize(label: string, got: string, expected: number | undefined): Problem {
  const wanted = expected === undefined ? '; no archive of Go is that large' : `, expected ${expected}`;
  return new Problem('SIZE_MISMATCH', `${label} has ${got} bytes${wanted}`, {
    hint: 'Nothing was installed. A proxy may have cut or replaced the file; run this again or name another mirror.',
  });
}

/** Throws `ARCHIVE_NOT_ONE` for a web page. */
export function requireArchive(label: string, headers: Readonly<Record<string, string>>): void {
  if (!/^text\/html/i.test(headers['content-type'] ?? '')) return;
  throw new Problem('ARCHIVE_NOT_ONE', `${label} is a web page, not an archive`, {
    hint: 'A log-in page or a firewall may answer instead; open the address in a browser.',
  });
}
