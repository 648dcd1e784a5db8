import { secretsIn } from '../../core/text/environment-secrets.ts';
import { plainText } from '../../core/text/plain-text.ts';
import { redactText } from '../../core/text/redact.ts';

export interface Redaction {
  mask(secret: string): void;
  redact(text: string): string;
}

type Values = Readonly<Record<string, string | undefined>>;

/**
 * Every text that leaves the program passes through this: secrets of the environment and of the flags, and those masked since, become
 * `***`; credentials are removed from addresses, and control characters are made harmless.
 */
export function createRedaction(env: Values, flags: Values = {}): Redaction {
  let secrets: string[] | undefined;
  const known = () => (secrets ??= [...new Set([...secretsIn(env), ...secretsIn(flags)])]);
  return {
    mask: (secret) => known().push(secret),
    redact: (text) => plainText(redactText(text, known())),
  };
}
