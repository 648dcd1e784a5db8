import { secretsIn } from '../../core/text/environment-secrets.ts';
import { plainText } from '../../core/text/plain-text.ts';
import { redactText } from '../../core/text/redact.ts';

export interface Redaction {
  mask(secret: string): void;
  redact(text: string): string;
}

/**
 * The one way out for text: secrets of the environment, and those that were masked since, become `***`; addresses lose
 * their credentials, control characters their effect.
 */
export function createRedaction(env: Readonly<Record<string, string | undefined>>): Redaction {
  let secrets: string[] | undefined;
  const known = () => (secrets ??= [...secretsIn(env)]);
  return {
    mask: (secret) => known().push(secret),
    redact: (text) => plainText(redactText(text, known())),
  };
}
