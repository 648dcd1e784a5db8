import { Problem } from '../../core/problem/problem.ts';

/** `ARCHIVE_NOT_ONE`. The message shows the first bytes, as text if they are text, such as a log-in page. */
export function notAnArchive(head: Uint8Array, expected: '.tar.gz' | '.zip'): Problem {
  return new Problem('ARCHIVE_NOT_ONE', `Not a ${expected} archive: ${beginning(head.subarray(0, 64))}`, {
    hint: 'Open its address in a browser: some mirrors and proxies send a log-in or error page instead of the file.',
  });
}

function beginning(head: Uint8Array): string {
  if (head.length === 0) {
    return 'it is empty';
  }
  const text = new TextDecoder().decode(head, { stream: true }).replaceAll(/\s+/g, ' ').trim();
  if (/^[\u0020-\u007e\u00a0-\ud7ff]+$/.test(text)) {
    return `it starts with ${JSON.stringify(text)}`;
  }
  const bytes = Array.from(head.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0'));
  return `it starts with the bytes ${bytes.join(' ')}`;
}
