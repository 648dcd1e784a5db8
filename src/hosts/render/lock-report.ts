import type { Locked } from '../../core/reports/locked.ts';
import { oneLine } from '../../core/text/plain-text.ts';
import type { ReportText } from './line.ts';

export function lockedText(locked: Locked): ReportText {
  const { path, ok, written, requests, archives, added, removed, wrong } = locked;
  const what = `${count(requests, 'request')}, ${count(archives, 'archive')}`;
  const changes = added.length + removed.length;
  const verdict = written
    ? `wrote ${what}`
    : changes === 0 && wrong.length === 0
      ? `${ok ? 'is complete' : 'is wrong'}: ${what}`
      : wrong.length > 0
        ? 'IS WRONG'
        : 'is not complete; run "setup-go-tarball lock"';
  return {
    lines: [
      `${path}: ${verdict}`,
      ...wrong.map((sentence) => `  ${oneLine(sentence)}`),
      ...removed.map((line) => `  - ${oneLine(line)}`),
      ...added.map((line) => `  + ${oneLine(line)}`),
    ],
    notes: [],
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
