import type { Answer, Asked, PlaceAsked } from './facts.ts';
import { type Finding, finding, type Severity } from './finding.ts';

/** What the answers of mirrors and checksum database mean. As long as one mirror will do, no other is an error. */
export function checkAsked({ mirrors, checksums }: Asked): readonly Finding[] {
  const enough = mirrors.some(({ answer }) => answer.kind === 'good' || answer.kind === 'without');
  const found = mirrors.flatMap((mirror) => checkMirror(mirror, enough));
  if (checksums === undefined || checksums.answer.kind === 'good') return found;
  if (checksums.answer.kind === 'off' && !checksums.needed) return found;
  const means = 'What this configuration takes has to be proved by it, so nothing can be installed.';
  const given = { path: checksums.name, what: tell(checksums.answer), ...advice(checksums.answer) };
  const needed = checksums.needed ? { severity: 'error' as const, means } : {};
  return [...found, finding('checksums-failed', { ...given, ...needed })];
}

function checkMirror({ name, answer }: PlaceAsked, enough: boolean): readonly Finding[] {
  const given = { path: name, what: tell(answer), ...advice(answer) };
  switch (answer.kind) {
    case 'good':
      return [];
    case 'without':
      return [
        finding('mirror-failed', {
          ...given,
          severity: 'fine',
          means: 'Only what is asked for by its exact version can come from there.',
          fix: 'Nothing has to be done where exact versions are asked for.',
        }),
      ];
    case 'off':
      if (enough) return [];
  }
  const severity: Severity = enough ? 'warning' : 'error';
  const means = enough ? {} : { means: 'No mirror is left, so nothing can be installed.' };
  return [finding('mirror-failed', { ...given, severity, ...means })];
}

/** How it answered, a sentence. */
function tell(answer: Answer): string {
  switch (answer.kind) {
    case 'good':
      return 'It answers.';
    case 'without':
      return `It answers, and has no ${answer.what}.`;
    case 'silent':
      return `It did not answer within ${(answer.ms / 1000).toFixed(0)} s.`;
    case 'failed':
    case 'off':
      return `${answer.why.replace(/\.$/, '')}.`;
  }
}

function advice(answer: Answer): { readonly fix?: string } {
  return answer.kind === 'failed' && answer.hint !== '' ? { fix: answer.hint } : {};
}
