import type { Problem } from '../../core/problem/problem.ts';

/** A Problem as `--json` prints it. Names are a contract. */
export function problemJson(
  { code, message, hint }: Pick<Problem, 'code' | 'message' | 'hint'>,
  redact: (text: string) => string,
): string {
  const error = { code, message: redact(message), ...(hint && { hint: redact(hint) }) };
  return JSON.stringify({ error }, null, 2);
}
