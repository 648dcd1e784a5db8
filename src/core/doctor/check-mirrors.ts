import type { Answer, Asked, PlaceAsked } from './facts.ts';
import { type Finding, finding, type Severity } from './finding.ts';

/** Findings about mirrors and checksum database. As long as one mirror is usable, a failing one is not an error. */
export function checkAsked({ mirrors, checksums }: Asked): readonly Finding[] {
  const enough = mirrors.some(({ answer }) => answer.kind === 'good' || answer.kind === 'without');
  // What nobody asks is no finding, unless nothing is left to ask.
  const isOff = mirrors.every(({ answer }) => answer.kind === 'off');
  const asked = isOff ? mirrors : mirrors.filter(({ answer }) => answer.kind !== 'off');
  const found = asked.flatMap((mirror) => checkMirror(mirror, enough));
  if (checksums === undefined || checksums.answer.kind === 'good') return found;
  if (checksums.answer.kind === 'off' && !checksums.needed) return found;
  const means = 'This configuration needs it to verify downloads, so nothing can be installed.';
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
          means: 'It can only serve requests for an exact version.',
          fix: 'Nothing to do if you request exact versions.',
        }),
      ];
  }
  const severity: Severity = enough ? 'warning' : 'error';
  const means = enough ? {} : { means: 'No mirror is usable, so nothing can be installed.' };
  return [finding('mirror-failed', { ...given, severity, ...means })];
}

/** How it answered, as a sentence. */
function tell(answer: Answer): string {
  switch (answer.kind) {
    case 'good':
      return 'It answers.';
    case 'without':
      return `It answers, but has no ${answer.what}.`;
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
