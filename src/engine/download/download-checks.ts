import type { HttpResponse } from '../../core/ports/http.ts';
import { Problem } from '../../core/problem/problem.ts';

/** What an answer and its bytes must be, whoever reads them. */

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

export function wrongSize(label: string, got: string, expected: number | undefined): Problem {
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
