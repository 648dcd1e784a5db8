import type { GuardAnswer } from '../ports/guard.ts';

/** https://www.rfc-editor.org/rfc/rfc9112#section-4 */
export function responseHead(
  { status, headers }: Pick<GuardAnswer, 'status' | 'headers'>,
  length: number,
): string {
  const lines = Object.entries(headers).map(
    ([name, value]) => `${name}: ${value.replace(/[\r\n]+/g, ' ')}\r\n`,
  );
  return `HTTP/1.1 ${status} ${phrases[status] ?? 'Answer'}\r\n${lines.join('')}content-length: ${length}\r\n\r\n`;
}

const phrases: Readonly<Record<number, string>> = {
  200: 'OK',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  410: 'Gone',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};
