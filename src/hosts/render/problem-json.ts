import type { Problem } from '../../core/problem/problem.ts';

/** What `--json` prints of a Problem. Names are a contract. */
export function problemJson(
  { code, message, hint }: Pick<Problem, 'code' | 'message' | 'hint'>,
  redact: (text: string) => string,
): string {
  const error = { code, message: redact(message), ...(hint && { hint: redact(hint) }) };
  return JSON.stringify({ error }, null, 2);
}
