import { checkOutsidePlace } from './check-install-dir.ts';
import { checkInstall, checkNote } from './check-installs.ts';
import { checkAsked } from './check-mirrors.ts';
import { checkPlace } from './check-places.ts';
import { checkCapabilities, checkEnvironment, checkProxies } from './check-surroundings.ts';
import { checkStray, checkTree } from './check-trees.ts';
import type { Asked, Facts } from './facts.ts';
import { type Finding, finding, type Severity } from './finding.ts';

/** Turns facts into findings, the most severe first. */
export function diagnose(facts: Facts, asked: Asked): readonly Finding[] {
  const found = [
    ...facts.places.flatMap(checkPlace),
    ...facts.unreadable.map(({ path, why }) => finding('unreadable', { path, what: `${why}.` })),
    ...facts.trees.flatMap(checkTree),
    ...(facts.outside ? checkOutsidePlace(facts.outside) : []),
    ...facts.strays.flatMap(checkStray),
    ...facts.installs.flatMap(checkInstall),
    ...facts.notes.flatMap(checkNote),
    ...checkAsked(asked),
    ...checkProxies(asked.proxies, asked.proxiesEnd),
    ...checkEnvironment(facts.environment),
    ...checkCapabilities(facts.capabilities),
  ];
  return found.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

const order: readonly Severity[] = ['error', 'warning', 'fine'];

/** Whether there is no error. Warnings do not count. */
export function isHealthy(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity !== 'error');
}
