import { judgeOutside } from './check-install-dir.ts';
import { judgeInstall, judgeNote } from './check-installs.ts';
import { judgeAsked } from './check-mirrors.ts';
import { judgePlace } from './check-places.ts';
import { judgeStray, judgeTree } from './check-trees.ts';
import type { Asked, Facts } from './facts.ts';
import { type Finding, finding, type Severity } from './finding.ts';

/** What the facts mean, the worst first. */
export function diagnose(facts: Facts, asked: Asked): readonly Finding[] {
  const found = [
    ...facts.places.flatMap(judgePlace),
    ...facts.unreadable.map(({ path, why }) => finding('unreadable', { path, what: `${why}.` })),
    ...facts.trees.flatMap(judgeTree),
    ...(facts.outside ? judgeOutside(facts.outside) : []),
    ...facts.strays.flatMap(judgeStray),
    ...facts.installs.flatMap(judgeInstall),
    ...facts.notes.flatMap(judgeNote),
    ...judgeAsked(asked),
  ];
  return found.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

const order: readonly Severity[] = ['error', 'warning', 'fine'];

/** Warnings are healthy. */
export function isHealthy(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity !== 'error');
}
