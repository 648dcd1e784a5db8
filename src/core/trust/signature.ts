import type { SignatureFinding } from '../ports/signatures.ts';
import { Problem } from '../problem/problem.ts';

/** A signature that counts. */
export type GoodSignature = Extract<SignatureFinding, { readonly kind: 'good' }>;

/** What a finding means for a file: the Problem with which it is refused. `label` names its signature: a URL or a path. */
export function signatureProblem(finding: Exclude<SignatureFinding, GoodSignature>, label: string): Problem {
  switch (finding.kind) {
    case 'unreadable':
      return new Problem('SIGNATURE_INVALID', `${label} is no OpenPGP signature: ${finding.why}`, {
        hint: 'The file was altered, or something else answers under its address; use another mirror.',
      });
    case 'untrusted':
      return new Problem('SIGNATURE_UNTRUSTED', `The signature ${label} does not count: ${finding.why}`, {
        hint: 'Use another mirror, or name the key of the mirror in signature-key if it signs its own builds.',
      });
    case 'mismatch':
      return new Problem(
        'SIGNATURE_MISMATCH',
        `The signature ${label} is by the key ${finding.by}, but not over these bytes`,
        {
          hint: 'Nothing was installed. The mirror serves other bytes than were signed, or the signature of another file; use another mirror.',
        },
      );
    case 'no-key':
      return new Problem('INPUT_INVALID', `The input signature-key holds no OpenPGP key: ${finding.why}`, {
        hint: 'Give armored public keys ("gpg --armor --export KEY"), or the path of a file that has them.',
      });
  }
}

/** There is no signature to be checked. */
export function signatureMissing(file: string, label: string): Problem {
  return new Problem('SIGNATURE_MISSING', `${file} has no signature: there is no ${label}`, {
    hint: 'Go signs its .tar.gz archives; a mirror has to keep FILE.asc next to them. Use another mirror, or require less with require-trust.',
  });
}
