import type { Asked, Facts } from '../doctor/facts.ts';
import type { Finding } from '../doctor/finding.ts';

/** The result of `doctor`. */
export interface Diagnosis {
  /** After the repairs, if there were any. */
  readonly facts: Facts;
  readonly asked: Asked;
  readonly findings: readonly Finding[];
  readonly fixed: readonly Finding[];
  /** Why a repair failed, by the finding's `nameOf`. */
  readonly failed: ReadonlyMap<string, string>;
}
