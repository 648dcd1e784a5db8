import { secretsIn } from '../../core/text/environment-secrets.ts';
import { plainText } from '../../core/text/plain-text.ts';
import { redactText } from '../../core/text/redact.ts';

export interface Redaction {
  mask(secret: string): void;
  redact(text: string): string;
}

type Values = Readonly<Record<string, string | undefined>>;

/**
 * The one way out for text: secrets of the environment and of the flags, and those that were masked since, become
 * `***`; addresses lose their credentials, control characters their effect.
 */
export function createRedaction(env: Values, flags: Values = {}): Redaction {
  let secrets: string[] | undefined;
  const known = () => (secrets ??= [...new Set([...secretsIn(env), ...secretsIn(flags)])]);
  return {
    mask: (secret) => known().push(secret),
    redact: (text) => plainText(redactText(text, known())),
  };
}
