import type { Asked, Facts } from '../doctor/facts.ts';
import type { Finding } from '../doctor/finding.ts';

/** What `doctor` found, and what it repaired. */
export interface Diagnosis {
  /** As it is now. */
  readonly facts: Facts;
  readonly asked: Asked;
  readonly findings: readonly Finding[];
  readonly fixed: readonly Finding[];
  /** Why what could have been repaired was not: by `nameOf`. */
  readonly failed: ReadonlyMap<string, string>;
}
